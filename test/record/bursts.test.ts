import { describe, expect, test } from "vitest";
import { findBursts } from "../../src/record/bursts.ts";

const HOUR = 3_600_000;
const at = (hours: number, service: string) => ({ date: 1_700_000_000_000 + hours * HOUR, service });

describe("many at once", () => {
  test("is four mails from three services within a day", () => {
    const burst = findBursts([at(3, "b"), at(0, "a"), at(20, "a"), at(9, "c")]);
    expect(burst).toEqual([{ first: at(0, "").date, last: at(20, "").date, count: 4, services: 3 }]);
  });

  test("is not three mails, not four of two services, and not four over two days", () => {
    expect(findBursts([at(0, "a"), at(1, "b"), at(2, "c")])).toEqual([]);
    expect(findBursts([at(0, "a"), at(1, "b"), at(2, "a"), at(3, "b")])).toEqual([]);
    expect(findBursts([at(0, "a"), at(16, "b"), at(32, "c"), at(48, "d")])).toEqual([]);
  });

  test("that goes on for days is one, and what comes a week later is another", () => {
    const days = Array.from({ length: 40 }, (_, n) => at(n * 3, "abcd"[n % 4] ?? "a"));
    const later = days.map(({ date, service }) => ({ date: date + 14 * 24 * HOUR, service }));
    expect(findBursts([...days, ...later]).map(({ count }) => count)).toEqual([40, 40]);
  });

  test("of dates that are none is nothing", () => {
    expect(findBursts([Number.NaN, Number.POSITIVE_INFINITY].map((date) => ({ date, service: "a" })))).toEqual([]);
    expect(findBursts([])).toEqual([]);
  });
});
