import { FEATURE_COUNT } from "../../src/kind/features.ts";
import type { Weights } from "../../src/kind/model.ts";
import type { PackedNgrams } from "../../src/kind/ngrams.ts";
import { CONCEPT_COUNT } from "../../src/kind/reading.ts";
import { WIDTH } from "../lib/logistic.ts";
import type { Both } from "./learn-both.ts";

/** The concepts' half in hundredths, with the bias of both halves. */
export function toWeights({ concepts, ngrams }: Both): Weights {
  const rows: number[][] = [];
  for (let f = 0; f < FEATURE_COUNT; f++) {
    const row = Array.from(concepts.weights.subarray(f * WIDTH, (f + 1) * WIDTH), (w) => Math.round(w * 100));
    if (row.some((w) => w !== 0)) rows.push([f, ...row]);
  }
  return {
    concepts: CONCEPT_COUNT,
    bias: Array.from(concepts.bias, (b, k) => Math.round((b + (ngrams.bias[k] as number)) * 1000) / 1000),
    rows,
  };
}

/** One step of an n-gram's weight: 127 of them are more than any has. */
const STEP = 1 / 64;

/** The n-grams' half as src/kind/ngrams.ts reads it. */
export function packNgrams({ ngrams, numbers }: Both): PackedNgrams {
  const rows = [...numbers]
    .map(([hash, number]) => ({
      hash,
      steps: Array.from(ngrams.weights.subarray(number * WIDTH, (number + 1) * WIDTH), (w) =>
        Math.max(-127, Math.min(127, Math.round(w / STEP))),
      ),
    }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => a.hash - b.hash);
  const octets: number[] = [];
  let before = 0;
  for (const { hash, steps } of rows) {
    let distance = hash - before;
    before = hash;
    for (; distance > 127; distance >>>= 7) octets.push((distance & 127) | 128);
    octets.push(distance, ...steps.map((step) => step & 255));
  }
  return { step: STEP, count: rows.length, packed: Buffer.from(octets).toString("base64") };
}
