import type { Kind } from "../judge/verdict.ts";
import { FEATURE_COUNT } from "./features.ts";
import fitted from "./weights.json" with { type: "json" };

/** The kinds in the order of the weights. */
export const KINDS = [
  "account-issued",
  "verify-email",
  "one-time-code",
  "login-notice",
  "password-reset",
  "transaction",
  "marketing",
  "other",
] as const satisfies Kind[];

/** The sign-up kinds come first in {@link KINDS}. */
export const SIGN_UP_COUNT = 5;

/**
 * The fitted weights (scripts/fit-kinds.ts): a bias for each kind, and for each feature that matters a row, its number and then
 * the weight for each kind in hundredths. The rows are one text, a line each: a browser reads that much faster than
 * 11,000 lists, and the background starts again and again without any mail to weigh.
 */
export interface Weights {
  /** How many concepts there were: the features' numbers depend on it. */
  concepts: number;
  bias: number[];
  rows: string;
}

const WIDTH = KINDS.length;
const { bias } = fitted as Weights;
let weights: Float32Array | undefined;

/** The numbers of the rows one after the other: the first of each {@link ROW} is a feature's. */
export function numbersOf({ rows }: Weights): readonly number[] {
  return JSON.parse(`[${rows.replace(/[ \n]/g, ",")}]`);
}

/** A feature's number, and its weight for each kind. */
export const ROW = 1 + WIDTH;

/** The weights by feature and kind, read when the first mail is weighed. */
function table(): Float32Array {
  if (weights) return weights;
  weights = new Float32Array(FEATURE_COUNT * WIDTH);
  const numbers = numbersOf(fitted as Weights);
  for (let at = 0; at < numbers.length; at += ROW) {
    const from = (numbers[at] as number) * WIDTH;
    for (let k = 0; k < WIDTH; k++) weights[from + k] = (numbers[at + 1 + k] as number) / 100;
  }
  return weights;
}

/** How much a feature speaks for a kind (its number in {@link KINDS}), in natural-log odds. */
export function weightFor(feature: number, kind: number): number {
  return table()[feature * WIDTH + kind] as number;
}

/** What the features say of each kind, in natural-log odds: multinomial logistic regression. */
export function scoresOf(features: readonly number[]): Float64Array {
  const weights = table();
  const scores = Float64Array.from(bias);
  for (const feature of features) {
    const row = feature * WIDTH;
    for (let k = 0; k < WIDTH; k++) scores[k] = (scores[k] as number) + (weights[row + k] as number);
  }
  return scores;
}

/** Scores as probabilities that sum up to 1. Changes `scores`. */
export function toProbabilities(scores: Float64Array): void {
  let highest = scores[0] as number;
  for (let k = 1; k < WIDTH; k++) highest = Math.max(highest, scores[k] as number);
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) {
    scores[k] = Math.exp((scores[k] as number) - highest);
    sum += scores[k] as number;
  }
  for (let k = 0; k < WIDTH; k++) scores[k] = (scores[k] as number) / sum;
}
