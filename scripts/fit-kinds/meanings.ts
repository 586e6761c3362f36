import { readFileSync } from "node:fs";

/**
 * What n-grams mean, whatever their language: a vector for each, learnt by scripts/fit-meanings.ts so that the sums of a
 * text's and of its translation's vectors point the same way.
 */
export interface Meanings {
  /** The n-grams that have a vector. */
  hashes: readonly number[];
  /** The sum of the vectors of those n-grams that have one. */
  of(ngrams: readonly number[]): Float32Array;
}

/** The mean length of the vectors: what is learnt of a mail's sum is about as fast as what is learnt of an n-gram. */
const MEAN_LENGTH = 0.5;

/** Reads what scripts/fit-meanings.ts wrote: a line of JSON with the hashes, and the vectors after it. */
export function readMeanings(path: string): Meanings {
  const octets = readFileSync(path);
  const end = octets.indexOf(10);
  const { hashes } = JSON.parse(octets.toString("utf8", 0, end)) as { hashes: number[] };
  const vectors = new Float32Array(octets.buffer.slice(octets.byteOffset + end + 1, octets.byteOffset + octets.length));
  return toMeanings(hashes, vectors);
}

export function toMeanings(hashes: readonly number[], vectors: Float32Array): Meanings {
  const width = vectors.length / hashes.length;
  const rows = new Map(hashes.map((hash, row) => [hash, row]));
  let lengths = 0;
  for (let row = 0; row < hashes.length; row++) {
    lengths += Math.hypot(...vectors.subarray(row * width, (row + 1) * width));
  }
  const scale = (MEAN_LENGTH * hashes.length) / (lengths || 1);
  return {
    hashes,
    of(ngrams) {
      const sum = new Float32Array(width);
      for (const hash of ngrams) {
        const row = rows.get(hash);
        if (row === undefined) continue;
        for (let j = 0; j < width; j++) (sum[j] as number) += (vectors[row * width + j] as number) * scale;
      }
      return sum;
    },
  };
}
