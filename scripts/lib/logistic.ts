/**
 * biome-ignore-all lint/style/noNonNullAssertion: typed arrays, indexed within their length throughout
 *
 * Multinomial logistic regression with an elastic net (most weights become zero), by proximal gradient steps with
 * momentum (FISTA: Beck & Teboulle, SIAM J. Imaging Sci. 2(1), 2009).
 */
import { FEATURE_COUNT } from "../../src/kind/features.ts";
import { KINDS } from "../../src/kind/model.ts";

const L1 = 0.00005;
const L2 = 0.0002;
const ROUNDS = 250;
/** A feature counts when it was seen in so many examples. */
const LEAST_EXAMPLES = 6;

export const WIDTH = KINDS.length;

/** What is learnt from: the features that are there, the number of the kind, and how much it counts. */
export interface Example {
  features: number[];
  kind: number;
  weight: number;
}

/** A bias for each kind, and for each feature a weight for each kind. */
export interface Fit {
  bias: Float64Array;
  weights: Float64Array;
}

/** The same examples in the same order give the same fit. */
export function learn(examples: readonly Example[]): Fit {
  const { features, starts, kinds, shares } = tabulate(examples);
  const count = kinds.length;
  const size = FEATURE_COUNT * WIDTH + WIDTH;
  const biasAt = FEATURE_COUNT * WIDTH;
  let current = new Float64Array(size);
  let momentum = new Float64Array(size);
  let t = 1;
  const gradient = new Float64Array(size);
  const p = new Float64Array(WIDTH);
  // Half the mean squared length of an example bounds the curvature from below; a little more is safe in practice.
  let curvature = 0;
  for (let i = 0; i < count; i++) curvature += 0.25 * shares[i]! * (starts[i + 1]! - starts[i]! + 1);
  const step = 1 / (curvature + L2);

  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < WIDTH; k++) p[k] = momentum[biasAt + k]!;
      const end = starts[i + 1]!;
      for (let at = starts[i]!; at < end; at++) {
        const row = features[at]!;
        for (let k = 0; k < WIDTH; k++) p[k]! += momentum[row + k]!;
      }
      softmax(p);
      p[kinds[i]!]! -= 1;
      for (let k = 0; k < WIDTH; k++) {
        p[k]! *= shares[i]!;
        gradient[biasAt + k]! += p[k]!;
      }
      for (let at = starts[i]!; at < end; at++) {
        const row = features[at]!;
        for (let k = 0; k < WIDTH; k++) gradient[row + k]! += p[k]!;
      }
    }
    const next = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const moved = momentum[i]! - step * (gradient[i]! + (i < biasAt ? L2 * momentum[i]! : 0));
      next[i] = i < biasAt ? Math.sign(moved) * Math.max(0, Math.abs(moved) - step * L1) : moved;
    }
    const t2 = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    for (let i = 0; i < size; i++) current[i] = next[i]! + ((t - 1) / t2) * (next[i]! - current[i]!);
    t = t2;
    [current, momentum] = [next, current];
  }
  return { bias: current.slice(biasAt), weights: current.slice(0, biasAt) };
}

interface Table {
  /** Where the weights of each example's features begin. */
  features: Int32Array;
  /** Example `i` has the features `starts[i]` up to `starts[i + 1]`. */
  starts: Int32Array;
  kinds: Uint8Array;
  /** Each example's share of all weight. */
  shares: Float64Array;
}

/** Many mails look alike (a template in two services' names): such examples are learnt from once, with their weight. */
function tabulate(examples: readonly Example[]): Table {
  const seen = new Uint32Array(FEATURE_COUNT);
  for (const { features } of examples) for (const f of features) seen[f]! += 1;
  const alike = new Map<string, Example>();
  for (const { features, kind, weight } of examples) {
    const used = features.filter((f) => seen[f]! >= LEAST_EXAMPLES).sort((a, b) => a - b);
    const key = `${kind}:${used.join()}`;
    const known = alike.get(key);
    if (known) known.weight += weight;
    else alike.set(key, { features: used, kind, weight });
  }
  const all = [...alike.values()];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const starts = new Int32Array(all.length + 1);
  for (const [i, { features }] of all.entries()) starts[i + 1] = starts[i]! + features.length;
  return {
    features: Int32Array.from(all.flatMap(({ features }) => features.map((f) => f * WIDTH))),
    starts,
    kinds: Uint8Array.from(all, ({ kind }) => kind),
    shares: Float64Array.from(all, ({ weight }) => weight / total),
  };
}

function softmax(scores: Float64Array): void {
  let highest = scores[0]!;
  for (let k = 1; k < WIDTH; k++) if (scores[k]! > highest) highest = scores[k]!;
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) {
    scores[k] = Math.exp(scores[k]! - highest);
    sum += scores[k]!;
  }
  for (let k = 0; k < WIDTH; k++) scores[k]! /= sum;
}

/** The probability of each kind. */
export function predict(model: Fit, features: readonly number[]): Float64Array {
  const scores = Float64Array.from(model.bias);
  for (const f of features) for (let k = 0; k < WIDTH; k++) scores[k]! += model.weights[f * WIDTH + k]!;
  softmax(scores);
  return scores;
}
