import { describe, expect, test } from "vitest";
import type { Kind, SenderAnswer, Verdict } from "../../src/judge/verdict.ts";
import { sightedWith, witnessOf } from "../../src/relationship/witnesses.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 60 * 60 * 1_000;
const PAYPAY: Verdict["service"] = { id: "paypay", names: { en: "PayPay" } };
const of = (kind: Kind, sender: SenderAnswer = "their-domain", service: Verdict["service"] = PAYPAY) =>
  witnessOf({ kind, sender, service });

describe("what a mail says about the user", () => {
  test("a receipt and a letter from a domain of the service say something", () => {
    expect(of("transaction")).toBe("receipt");
    expect(of("marketing", "authenticated")).toBe("letter");
    expect(of("other")).toBe("letter");
  });

  test.each<Kind>(["account-issued", "verify-email", "one-time-code", "login-notice", "password-reset"])(
    "a mail of the kind %s says nothing: it is what an unasked one looks like",
    (kind) => expect(of(kind)).toBeNull(),
  );

  test("nor does a mail that may be from anybody, or of a service that no registry knows", () => {
    expect(of("transaction", "imitated")).toBeNull();
    expect(of("transaction", "unknown")).toBeNull();
    expect(of("transaction", "their-domain", { id: null, names: { en: "Shop" } })).toBeNull();
    expect(of("transaction", "their-domain", null)).toBeNull();
  });
});

describe("a mail more", () => {
  const first = sightedWith(undefined, NOW - 9 * DAY, NOW);

  test("counts, with first and last day in whatever order they are read", () => {
    expect(first).toEqual({ count: 1, firstSeen: NOW - 9 * DAY, lastSeen: NOW - 9 * DAY });
    const older = sightedWith(first, NOW - 90 * DAY, NOW);
    expect(sightedWith(older, NOW - DAY, NOW)).toEqual({ count: 3, firstSeen: NOW - 90 * DAY, lastSeen: NOW - DAY });
  });

  test.each([undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(2099, 0, 1)])(
    "dated %s is there today, and no more is known of it",
    (time) => {
      expect(sightedWith(undefined, time, NOW)).toEqual({ count: 1, firstSeen: NOW, lastSeen: NOW });
      expect(sightedWith(first, time, NOW)).toEqual({ count: 2, firstSeen: NOW - 9 * DAY, lastSeen: NOW });
    },
  );

  test("of a record without a first day begins at its last", () => {
    expect(sightedWith({ count: 2, lastSeen: NOW - DAY }, NOW, NOW).firstSeen).toBe(NOW - DAY);
  });
});
