import { describe, expect, test } from "vitest";
import { findFloods, isAround, isWithin, type SignUp } from "../../src/flood/find-floods.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** So many sign-up mails, evenly over so many minutes, from so many senders in turn. */
function signUps(count: number, minutes: number, senders = count, start = NOW): SignUp[] {
  return Array.from({ length: count }, (_, place) => ({
    time: start + (place * minutes * MINUTE) / Math.max(1, count - 1),
    sender: `site-${place % senders}.example`,
  }));
}

describe("a flood", () => {
  test("of thirty mails within the hour is found, whole, with its senders counted", () => {
    expect(findFloods(signUps(30, 55, 15))).toEqual([{ first: NOW, last: NOW + 55 * MINUTE, count: 30, senders: 15 }]);
  });

  test("is found while it runs: with its fifteenth mail", () => {
    const mails = signUps(30, 55);
    expect(findFloods(mails.slice(0, 14))).toEqual([]);
    expect(findFloods(mails.slice(0, 15))).toHaveLength(1);
  });

  test("of two thousand mails over six hours is one flood", () => {
    const [flood, ...others] = findFloods(signUps(2_000, 360, 900));
    expect(flood).toMatchObject({ count: 2_000, senders: 900 });
    expect(others).toEqual([]);
  });

  test("is the same in whatever order its mails are read", () => {
    const mails = signUps(200, 90, 120);
    expect(findFloods(mails.toReversed())).toEqual(findFloods(mails));
    expect(findFloods(mails.toSorted((a, b) => a.sender.localeCompare(b.sender)))).toEqual(findFloods(mails));
  });

  test("and another one of the next day are two", () => {
    const floods = findFloods([...signUps(40, 50), ...signUps(40, 50, 40, NOW + 24 * HOUR)]);
    expect(floods.map(({ count }) => count)).toEqual([40, 40]);
  });

  test("reaches to what happened an hour before and after it, and no further", () => {
    const flood = { first: NOW, last: NOW + HOUR };
    expect(isWithin(flood, NOW - 1)).toBe(false);
    expect([NOW - HOUR, NOW + 2 * HOUR].map((time) => isAround(flood, time))).toEqual([true, true]);
    expect([NOW - HOUR - 1, NOW + 2 * HOUR + 1].map((time) => isAround(flood, time))).toEqual([false, false]);
  });
});

describe("no flood", () => {
  test.each([
    ["an empty mailbox", []],
    ["one site's hundred mails, sent again and again", signUps(100, 30, 1)],
    ["a tester's nine sites, many times each", signUps(90, 55, 9)],
    ["a new phone: a dozen accounts in an afternoon", signUps(12, 180)],
    ["two hundred sign-ups over a year", signUps(200, 365 * 24 * 60)],
    ["thirty newsletters that were subscribed to within a day", signUps(30, 24 * 60)],
    ["times that are no numbers", signUps(50, 20).map(({ sender }) => ({ sender, time: Number.NaN }))],
  ])("is %s", (_, mails) => {
    expect(findFloods(mails)).toEqual([]);
  });
});
