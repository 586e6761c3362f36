import { describe, expect, test } from "vitest";
import { MOST_LINES, parseRange, rangeQuery } from "../../src/password/range.ts";

const SUFFIX = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";

test("of a password only five characters of its SHA-1 are asked for", async () => {
  // Known from the documentation of the service: SHA-1 of "password".
  expect(await rangeQuery("password")).toEqual({ prefix: "5BAA6", suffix: SUFFIX });
});

describe("an answer is believed", () => {
  test("when every line is as the protocol says; padding is left out", () => {
    const answer = parseRange(`${SUFFIX}:9545824\r\n${"0".repeat(35)}:0\r\n${"A".repeat(35)}:2\r\n`);
    expect(answer && [...answer]).toEqual([
      [SUFFIX, 9545824],
      ["A".repeat(35), 2],
    ]);
  });

  test.each([
    ["nothing", ""],
    ["a page of somebody else", "<!doctype html>"],
    ["JSON", '{"error":"no"}'],
    ["a hash in small letters", `${SUFFIX.toLowerCase()}:1`],
    ["a hash too short", `${SUFFIX.slice(1)}:1`],
    ["no count", `${SUFFIX}:`],
    ["a count below zero", `${SUFFIX}:-1`],
    ["one bad line among good ones", `${SUFFIX}:1\n${"B".repeat(35)}:1\nSUFFIX`],
    ["the same hash twice", `${SUFFIX}:1\n${SUFFIX}:2`],
    ["an endless list", `${SUFFIX}:1\n`.repeat(MOST_LINES + 1)],
    ["megabytes", "A".repeat(1_000_001)],
  ])("and never when it is %s", (_, answer) => {
    expect(parseRange(answer)).toBeNull();
  });
});
