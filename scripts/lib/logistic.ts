/**
 * biome-ignore-all lint/style/noNonNullAssertion: typed arrays, indexed within their length throughout
 *
 * Multinomial logistic regression with an elastic net (most weights become zero), learnt example by example:
 * FTRL-Proximal, with a rate of its own for each weight (H. B. McMahan et al., "Ad Click Prediction: a View from the
 * Trenches", KDD 2013, algorithm 1). A few rounds are enough, and stopping early keeps it modest about rare features.
 */
import { KINDS } from "../../src/kind/model.ts";
import { Random, SEED } from "./random.ts";

export const WIDTH = KINDS.length;

/** What is learnt from: the features that are there, the number of the kind, and how much it counts. */
export interface Example {
  features: ArrayLike<number>;
  /** Features that every example has, each with a value of its own: as many in every example. */
  values?: ArrayLike<number>;
  kind: number;
  weight: number;
}

/** A bias for each kind, and for each feature a weight for each kind. */
export interface Fit {
  bias: Float32Array;
  weights: Float32Array;
}

/** With a weight for each kind for each of {@link Example.values}. */
export interface FitWithValues extends Fit {
  ofValues: Float32Array;
}

export interface Settings {
  rounds: number;
  /** How fast a weight may move; it slows down by what the weight has met. */
  rate: number;
  /** What keeps weights at zero, and what keeps them small: in examples of weight 1. */
  l1: number;
  l2: number;
}

/**
 * The same examples in the same order give the same fit. `features` is one more than the highest feature.
 *
 * With `before`, an earlier fit, what is learnt is the distance d from its weights w: the odds of an example are those of
 * w + d, and the elastic net holds d at zero, and not w + d. So the earlier weights are the middle of the prior
 * (exp(-l1 |d| - l2 d² / 2)), and only what the examples say often enough moves one of them.
 */
export function learn(
  examples: readonly Example[],
  features: number,
  { rounds, rate, l1, l2 }: Settings,
  before?: Fit,
): FitWithValues {
  const biasAt = features * WIDTH;
  const valuesAt = biasAt + WIDTH;
  const size = valuesAt + (examples[0]?.values?.length ?? 0) * WIDTH;
  const sums = new Float32Array(size);
  const squares = new Float32Array(size);
  const distances = new Float32Array(size);
  const start = new Float32Array(size);
  if (before) {
    start.set(before.weights);
    start.set(before.bias, biasAt);
  }
  const weights = start.slice();
  const p = new Float32Array(WIDTH);
  const random = new Random(SEED);

  function move(at: number, lasso: number, ridge: number, value: number): void {
    for (let k = 0; k < WIDTH; k++) {
      const i = at + k;
      const slope = p[k]! * value;
      const before = squares[i]!;
      const after = before + slope * slope;
      squares[i] = after;
      const sum = sums[i]! + slope - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * distances[i]!;
      sums[i] = sum;
      const beyond = Math.abs(sum) - lasso;
      const distance = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((1 + Math.sqrt(after)) / rate + ridge);
      distances[i] = distance;
      weights[i] = start[i]! + distance;
    }
  }

  for (let round = 0; round < rounds; round++) {
    for (const number of shuffled(examples.length, random)) {
      const { features: own, values = [], kind, weight } = examples[number]!;
      for (let k = 0; k < WIDTH; k++) p[k] = weights[biasAt + k]!;
      for (let j = 0; j < own.length; j++) {
        const row = own[j]! * WIDTH;
        for (let k = 0; k < WIDTH; k++) p[k]! += weights[row + k]!;
      }
      for (let j = 0; j < values.length; j++) {
        const row = valuesAt + j * WIDTH;
        for (let k = 0; k < WIDTH; k++) p[k]! += weights[row + k]! * values[j]!;
      }
      softmax(p);
      p[kind]! -= 1;
      for (let k = 0; k < WIDTH; k++) p[k]! *= weight;
      move(biasAt, 0, 0, 1);
      for (let j = 0; j < own.length; j++) move(own[j]! * WIDTH, l1, l2, 1);
      for (let j = 0; j < values.length; j++) move(valuesAt + j * WIDTH, 0, l2, values[j]!);
    }
  }
  return {
    bias: weights.slice(biasAt, valuesAt),
    weights: weights.slice(0, biasAt),
    ofValues: weights.slice(valuesAt),
  };
}

function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random.whole(0, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

function softmax(p: Float32Array): void {
  let highest = p[0]!;
  for (let k = 1; k < WIDTH; k++) if (p[k]! > highest) highest = p[k]!;
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) {
    p[k] = Math.exp(p[k]! - highest);
    sum += p[k]!;
  }
  for (let k = 0; k < WIDTH; k++) p[k]! /= sum;
}

/** What a fit says of each kind, in natural-log odds. */
export function scores(model: Fit, features: ArrayLike<number>): Float64Array {
  const sum = Float64Array.from(model.bias);
  for (let j = 0; j < features.length; j++) {
    for (let k = 0; k < WIDTH; k++) sum[k]! += model.weights[features[j]! * WIDTH + k]!;
  }
  return sum;
}
