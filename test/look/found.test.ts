import { describe, expect, test } from "vitest";
import type { Kind, SenderAnswer } from "../../src/judge/verdict.ts";
import { type Found, foundWith, isLikelyTheirs } from "../../src/look/found.ts";

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 23);
const PAYPAY = { id: "paypay", names: { en: "PayPay" } };

const mail = (kind: Kind, sender: SenderAnswer = "their-domain") => ({ kind, sender, service: PAYPAY });
const found = (mails: [kind: Kind, daysAgo: number][]): Found | undefined =>
  mails.reduce<Found | undefined>(
    (known, [kind, daysAgo]) => foundWith(known, mail(kind), NOW - daysAgo * DAY, NOW) ?? known,
    undefined,
  );

describe("what a look has found of a service", () => {
  test("is counted by the sort of mail, with the first and the last day", () => {
    expect(
      found([
        ["transaction", 400],
        ["marketing", 30],
        ["other", 3],
        ["one-time-code", 500],
      ]),
    ).toEqual({
      receipts: 1,
      letters: 2,
      signUps: 1,
      firstSeen: NOW - 500 * DAY,
      lastSeen: NOW - 3 * DAY,
      lastReceipt: NOW - 400 * DAY,
      firstLetter: NOW - 30 * DAY,
    });
  });

  test("a fake, and a mail of nobody in the registry, say nothing of it", () => {
    expect(foundWith(undefined, mail("marketing", "imitated"), NOW, NOW)).toBeUndefined();
    const unlisted = { ...mail("marketing"), service: { id: null, names: { en: "Hibari" } } };
    expect(foundWith(undefined, unlisted, NOW, NOW)).toBeUndefined();
    expect(foundWith(undefined, { ...mail("other"), service: null }, NOW, NOW)).toBeUndefined();
  });

  test("a receipt that does not come from them is none", () => {
    expect(foundWith(undefined, mail("transaction", "unknown"), NOW, NOW)).toMatchObject({ receipts: 0, letters: 1 });
  });

  test("a conversation that was searched for by its old mails counts as old, though a newer mail dates it", () => {
    const before = NOW - 730 * DAY;
    expect(foundWith(undefined, mail("other"), NOW - DAY, NOW, before)).toMatchObject({ firstLetter: before });
  });

  test.each([undefined, 0, NOW + 900 * DAY])("a date that can't be (%s) is that of today", (time) => {
    expect(foundWith(undefined, mail("other"), time, NOW)).toMatchObject({ firstSeen: NOW, lastSeen: NOW });
  });
});

describe("whether a service is very likely the user's", () => {
  test.each<[string, [Kind, number][], boolean]>([
    ["a receipt of last year", [["transaction", 300]], true],
    ["a receipt of ten years ago", [["transaction", 3_650]], false],
    [
      "letters for three years",
      [
        ["marketing", 1_000],
        ["other", 10],
      ],
      true,
    ],
    [
      "letters for three years, that ended two years ago",
      [
        ["marketing", 1_000],
        ["other", 740],
      ],
      false,
    ],
    [
      "letters of some months, as of an account that somebody else opened",
      [
        ["marketing", 200],
        ["other", 10],
      ],
      false,
    ],
    [
      "codes for years, as of somebody who tries again and again",
      [
        ["one-time-code", 1_000],
        ["one-time-code", 1],
      ],
      false,
    ],
  ])("%s: %s", (_, mails, is) => {
    const one = found(mails);
    expect(one && isLikelyTheirs(one, NOW)).toBe(is);
  });
});
