/** What a reader is told about a password that they try. */
import { beforeAll, describe, expect, test } from "vitest";
import { Estimator } from "../../src/password/estimator.ts";
import { strengthOf } from "../../src/password/strength.ts";

describe("tried passwords", () => {
  let estimator: Estimator;
  beforeAll(() => {
    estimator = new Estimator();
  });

  test.each([
    ["123456", "instant", "common"],
    ["PASSWORD", "instant", "common"],
    ["himawari", "instant", "name"],
    ["tanaka1985", "minutes", "name"],
    ["zxcdsaqwe", "minutes", "keys"],
    ["abcdefghijkl", "instant", "sequence"],
    ["19850704", "minutes", "date"],
    ["k3#", "instant", "short"],
    ["x8Kd!pq29Lmz", "years", null],
    ["vG7#qTz-Lw90-plum", "long", null],
    ["correct horse battery staple", "long", null],
    ["ねこがすきですまいにちあそぶ", "long", null],
  ] as const)("%s: %s, because of %s", (password, strength, reason) => {
    expect(estimator.estimate(password)).toEqual({ strength, reason });
  });

  test("a text of any length is answered", () => {
    expect(estimator.estimate("a".repeat(100_000)).reason).toBe("repeat");
    expect(estimator.estimate("").strength).toBe("instant");
  });
});

test("what is among the commonest falls at once, whatever the estimate says", () => {
  expect(strengthOf({ guessesLog10: 30, sequence: [] }, true, 40)).toEqual({ strength: "instant", reason: "common" });
});
