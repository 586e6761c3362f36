import { describe, expect, it } from "vitest";
import { before, renumbered } from "../../scripts/fit-kinds/before.ts";
import { packNgrams, toWeights } from "../../scripts/fit-kinds/pack.ts";
import { learn, type Settings, WIDTH } from "../../scripts/lib/logistic.ts";
import { FEATURE_COUNT, pair, single } from "../../src/kind/features.ts";
import { CONCEPT_COUNT, HEAD, SUBJECT } from "../../src/kind/reading.ts";
import weights from "../../src/kind/weights.json" with { type: "json" };

const SETTINGS: Settings = { rounds: 6, rate: 0.1, l1: 6, l2: 20 };
const earlier = () => {
  const weights = new Float32Array(2 * WIDTH);
  weights[0] = 1.5;
  weights[WIDTH] = -0.5;
  return { bias: new Float32Array(WIDTH), weights };
};
/** Mails that have the second feature and are of kind 3. */
const mails = (count: number) => Array.from({ length: count }, () => ({ features: [1], kind: 3, weight: 1 }));

describe("going on from earlier weights", () => {
  it("leaves what no mail speaks against as it was", () => {
    expect(learn(mails(400), 2, SETTINGS, earlier()).weights.slice(0, WIDTH)).toEqual(
      earlier().weights.slice(0, WIDTH),
    );
  });
  it("is moved by many mails, and not by one", () => {
    const moved = (count: number) => learn(mails(count), 2, SETTINGS, earlier()).weights.slice(WIDTH);
    expect(moved(1)).toEqual(earlier().weights.slice(WIDTH));
    expect(moved(400)[3]).toBeGreaterThan(0.2);
  });
  it("begins at zero where there are none", () => {
    const zero = { bias: new Float32Array(WIDTH), weights: new Float32Array(2 * WIDTH) };
    expect(learn(mails(50), 2, SETTINGS)).toEqual(learn(mails(50), 2, SETTINGS, zero));
  });
});

describe("weights that were learnt with fewer concepts", () => {
  it("mean the same features after more were added", () => {
    const were = CONCEPT_COUNT - 5;
    expect(renumbered(HEAD * were + 7, were)).toBe(single(HEAD, 7));
    expect(renumbered(3 * were + 2 * were + 9, were)).toBe(pair(SUBJECT, 2, 9));
    expect(renumbered(3 * were + (were + 2) * were + 9, were)).toBe(pair(HEAD, 9, 2));
  });
  it("are not what the extension has: its weights know today's concepts", () => {
    expect(weights.concepts).toBe(CONCEPT_COUNT);
  });
});

it("what is packed is read again as what it was, in the steps that are kept", () => {
  const fit = {
    bias: new Float32Array(WIDTH).fill(0.5),
    weights: new Float32Array((FEATURE_COUNT + 1) * WIDTH).fill(0.25, FEATURE_COUNT * WIDTH),
  };
  fit.weights[FEATURE_COUNT * WIDTH + 3] = -0.5;
  fit.weights[single(SUBJECT, 4) * WIDTH + 2] = 1.25;
  const learnt = { fit, numbers: new Map([[77, 0]]) };
  const read = before(toWeights(learnt), packNgrams(learnt));
  expect(read.concepts[single(SUBJECT, 4) * WIDTH + 2]).toBeCloseTo(1.25);
  expect([...(read.ngrams.get(77) ?? [])]).toEqual(new Array(WIDTH).fill(0.25).with(3, -0.5));
  expect(read.bias[0]).toBe(0.5);
});
