/**
 * biome-ignore-all lint/style/noNonNullAssertion: typed arrays, indexed within their length throughout
 *
 * Vectors of n-grams, learnt so that a text and its translation mean the same: the vector of a text is the sum of those of
 * its n-grams, and among {@link BATCH} texts in any languages the cosine has to tell which one is the translation of which
 * (translation ranking: M. Guo et al., "Effective Parallel Corpus Mining using Bilingual Sentence Embeddings", WMT 2018; the
 * loss of both directions as in A. van den Oord et al., "Representation Learning with Contrastive Predictive Coding", 2018).
 * Each vector has a rate of its own (row-wise AdaGrad: J. Duchi et al., JMLR 12, 2011).
 */
import { Random, SEED } from "../lib/random.ts";
import type { Translations } from "./translations.ts";

const WIDTH = 96;
const BATCH = 256;
const ROUNDS = 14_000;
/** What the cosine counts, in natural-log odds. */
const SHARPNESS = 15;
/** The rate falls evenly to a twentieth. */
const RATE = 0.1;
const LAST_RATE = 0.05;
const REPORT_EVERY = 500;

export interface AlignSettings {
  rounds: number;
  batch: number;
}

/**
 * Learns a vector for each n-gram, in the order of their numbers; the same texts give the same vectors. `tell` is told now
 * and then how often the translation was found among the batch.
 */
export function align(
  { hashes, numbers, starts, keys }: Translations,
  tell: (line: string) => void = () => {},
  { rounds, batch }: AlignSettings = { rounds: ROUNDS, batch: BATCH },
): Float32Array {
  const random = new Random(SEED);
  const vectors = Float32Array.from({ length: hashes.length * WIDTH }, () => 0.1 * normal(random));
  const squares = new Float32Array(hashes.length);
  const slope = new Float32Array(WIDTH);
  const [left, right] = [newSide(batch), newSide(batch)];
  const odds = new Float32Array(batch * batch);
  const pull = new Float32Array(batch * batch);

  /** The vector of a text, of length 1, into row i. */
  function put({ texts, sums, lengths }: Side, i: number, text: number): void {
    texts[i] = text;
    const row = i * WIDTH;
    sums.fill(0, row, row + WIDTH);
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      const from = numbers[at]! * WIDTH;
      for (let d = 0; d < WIDTH; d++) sums[row + d]! += vectors[from + d]!;
    }
    let length = 0;
    for (let d = 0; d < WIDTH; d++) length += sums[row + d]! ** 2;
    lengths[i] = Math.sqrt(length) + 1e-6;
    for (let d = 0; d < WIDTH; d++) sums[row + d]! /= lengths[i]!;
  }

  /** Moves the vectors of a text's n-grams against what its row has been told. */
  function move({ texts, sums, lengths, slopes }: Side, i: number, rate: number): void {
    const row = i * WIDTH;
    let along = 0;
    for (let d = 0; d < WIDTH; d++) along += slopes[row + d]! * sums[row + d]!;
    let square = 0;
    for (let d = 0; d < WIDTH; d++) {
      slope[d] = (slopes[row + d]! - along * sums[row + d]!) / lengths[i]!;
      square += slope[d]! ** 2 / WIDTH;
    }
    for (let at = starts[texts[i]!]!; at < starts[texts[i]! + 1]!; at++) {
      const number = numbers[at]!;
      squares[number]! += square;
      const step = rate / (Math.sqrt(squares[number]!) + 1e-8);
      for (let d = 0; d < WIDTH; d++) vectors[number * WIDTH + d]! -= step * slope[d]!;
    }
  }

  let found = 0;
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < batch; i++) {
      const { first, count } = keys[random.whole(0, keys.length - 1)]!;
      const one = random.whole(0, count - 1);
      const other = (one + 1 + random.whole(0, count - 2)) % count;
      put(left, i, first + one);
      put(right, i, first + other);
    }
    found += pulls(left, right, odds, pull);
    const rate = RATE * Math.max(LAST_RATE, 1 - round / rounds);
    for (let i = 0; i < batch; i++) {
      move(left, i, rate);
      move(right, i, rate);
    }
    if (round % REPORT_EVERY === 0) {
      tell(`${round} of ${rounds} rounds: ${((100 * found) / (batch * REPORT_EVERY)).toFixed(1)} % found`);
      found = 0;
    }
  }
  return vectors;
}

/** One text of each pair: which it is, its vector of length 1, the length it had, and where its vector should not go. */
interface Side {
  texts: Int32Array;
  sums: Float32Array;
  lengths: Float32Array;
  slopes: Float32Array;
}

function newSide(batch: number): Side {
  return {
    texts: new Int32Array(batch),
    sums: new Float32Array(batch * WIDTH),
    lengths: new Float32Array(batch),
    slopes: new Float32Array(batch * WIDTH),
  };
}

/** Fills the slopes of both sides, and returns how many texts had their translation as the nearest. */
function pulls(left: Side, right: Side, odds: Float32Array, pull: Float32Array): number {
  const batch = left.texts.length;
  for (let i = 0; i < batch; i++) {
    for (let j = 0; j < batch; j++) {
      let cosine = 0;
      for (let d = 0; d < WIDTH; d++) cosine += left.sums[i * WIDTH + d]! * right.sums[j * WIDTH + d]!;
      odds[i * batch + j] = Math.exp(SHARPNESS * (cosine - 1));
    }
  }
  let found = 0;
  for (let i = 0; i < batch; i++) {
    let all = 0;
    let nearest = 0;
    for (let j = 0; j < batch; j++) {
      all += odds[i * batch + j]!;
      if (odds[i * batch + j]! > odds[i * batch + nearest]!) nearest = j;
    }
    if (nearest === i) found++;
    for (let j = 0; j < batch; j++) pull[i * batch + j] = odds[i * batch + j]! / all;
  }
  for (let j = 0; j < batch; j++) {
    let all = 0;
    for (let i = 0; i < batch; i++) all += odds[i * batch + j]!;
    for (let i = 0; i < batch; i++) pull[i * batch + j]! += odds[i * batch + j]! / all;
  }
  for (let i = 0; i < batch; i++) pull[i * batch + i]! -= 2;
  left.slopes.fill(0);
  right.slopes.fill(0);
  for (let i = 0; i < batch; i++) {
    for (let j = 0; j < batch; j++) {
      const strength = pull[i * batch + j]! * SHARPNESS;
      if (Math.abs(strength) < 1e-4) continue;
      for (let d = 0; d < WIDTH; d++) {
        left.slopes[i * WIDTH + d]! += strength * right.sums[j * WIDTH + d]!;
        right.slopes[j * WIDTH + d]! += strength * left.sums[i * WIDTH + d]!;
      }
    }
  }
  return found;
}

/** A normally distributed number (G. Box, M. Muller, 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
