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
 * The fitted weights (scripts/fit-kinds.ts): a bias for each kind, and for each feature that matters a row
 * `[feature, weight for each kind in hundredths …]`.
 */
export interface Weights {
  /** How many concepts there were: the features' numbers depend on it. */
  concepts: number;
  bias: number[];
  rows: number[][];
}

const WIDTH = KINDS.length;
const { bias, rows } = fitted as Weights;
const weights = new Float32Array(FEATURE_COUNT * WIDTH);
for (const row of rows) {
  const from = (row[0] as number) * WIDTH;
  for (let k = 0; k < WIDTH; k++) weights[from + k] = (row[k + 1] as number) / 100;
}

/** How much a feature speaks for a kind (its number in {@link KINDS}), in natural-log odds. */
export function weightFor(feature: number, kind: number): number {
  return weights[feature * WIDTH + kind] as number;
}

/** What the features say of each kind, in natural-log odds: multinomial logistic regression. */
export function scoresOf(features: readonly number[]): Float64Array {
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
