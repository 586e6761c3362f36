import { FEATURE_COUNT, SINGLES } from "../../src/kind/features.ts";
import { numbersOf, ROW, type Weights } from "../../src/kind/model.ts";
import { type PackedNgrams, unpackNgrams } from "../../src/kind/ngrams.ts";
import { CONCEPT_COUNT } from "../../src/kind/reading.ts";
import { WIDTH } from "../lib/logistic.ts";

/**
 * The weights that are there, as the middle of the prior for the next fit: most of the mails that they were learnt from
 * are gone.
 */
export interface Before {
  /** Of the features of src/kind/features.ts, today's numbers. */
  concepts: Float32Array;
  /** By the hash. */
  ngrams: ReadonlyMap<number, Float32Array>;
  bias: Float32Array;
}

/** Reads the packed weights. */
export function before(fitted: Weights, packed: PackedNgrams): Before {
  const { concepts, bias } = fitted;
  const weights = new Float32Array(FEATURE_COUNT * WIDTH);
  const numbers = numbersOf(fitted);
  for (let at = 0; at < numbers.length; at += ROW) {
    const row = renumbered(numbers[at] as number, concepts) * WIDTH;
    for (let k = 0; k < WIDTH; k++) weights[row + k] = (numbers[at + 1 + k] as number) / 100;
  }
  const { hashes, steps } = unpackNgrams(packed);
  const ngrams = new Map<number, Float32Array>();
  for (const [row, hash] of hashes.entries()) {
    const own = Float32Array.from(steps.subarray(row * WIDTH, (row + 1) * WIDTH), (count) => count * packed.step);
    ngrams.set(hash, own);
  }
  return { concepts: weights, ngrams, bias: Float32Array.from(bias) };
}

/** A feature's number among today's concepts, from its number where there were `count` of them (src/kind/features.ts). */
export function renumbered(feature: number, count: number): number {
  const singles = 3 * count;
  if (feature < singles) return Math.floor(feature / count) * CONCEPT_COUNT + (feature % count);
  const [first, second] = [Math.floor((feature - singles) / count), (feature - singles) % count];
  return SINGLES + (Math.floor(first / count) * CONCEPT_COUNT + (first % count)) * CONCEPT_COUNT + second;
}
