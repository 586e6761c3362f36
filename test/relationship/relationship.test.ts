import { describe, expect, it, test } from "vitest";
import type { Context, NamedService } from "../../src/judge/verdict.ts";
import { relate } from "../../src/relationship/relationship.ts";

const paypay: NamedService = { id: "paypay", names: { en: "PayPay" } };
const unlisted: NamedService = { id: null, names: { en: "Constructor" } };

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 60 * 60 * 1_000;
const MINUTE = 60_000;

const knowing = (known: Partial<Context>): Context => ({ answers: {}, transactions: {}, now: NOW, ...known });
const asked = (known: Partial<Context>, arrived?: number) => relate(paypay, knowing(known), arrived).relationship;
const codes = (known: Partial<Context>, arrived?: number) =>
  relate(paypay, knowing(known), arrived).evidence.map(({ code }) => code);

describe("the user's own word", () => {
  const transactions = { paypay: { count: 9, lastSeen: NOW } };

  it("goes before what was seen", () => {
    expect(asked({ answers: { paypay: "does-not-use" }, transactions })).toBe("does-not-use");
    expect(asked({ answers: { paypay: "uses" } })).toBe("uses");
    expect(asked({ declared: { paypay: "does-not-use" }, transactions })).toBe("does-not-use");
    expect(asked({ declared: { paypay: "uses" } })).toBe("uses");
  });

  it("says in the reasons whether it was declared or answered, beside what else was seen", () => {
    expect(codes({ declared: { paypay: "uses" }, transactions })).toEqual([
      "user-declared-uses",
      "earlier-transactions",
    ]);
    expect(codes({ answers: { paypay: "does-not-use" } })).toEqual(["user-said-not"]);
  });

  it("does not fade", () => {
    expect(asked({ declared: { paypay: "uses" } }, NOW - 9_000 * DAY)).toBe("uses");
  });
});

describe("receipts", () => {
  const seen = (count: number, daysAgo: number, arrived?: number) =>
    asked({ transactions: { paypay: { count, lastSeen: NOW - daysAgo * DAY } } }, arrived);

  it("say yes, with number and days", () => {
    const { relationship, evidence } = relate(paypay, {
      answers: {},
      transactions: { paypay: { count: 2, firstSeen: Date.UTC(2025, 6, 1), lastSeen: Date.UTC(2026, 0, 5) } },
    });
    expect(relationship).toBe("uses");
    expect(evidence).toEqual([
      {
        part: "relationship",
        code: "earlier-transactions",
        values: { count: "2", first: "2025-07-01", last: "2026-01-05" },
      },
    ]);
  });

  it("one is enough for two years: a yearly statement may be missed once", () => {
    expect(seen(1, 700)).toBe("uses");
    expect(seen(1, 760)).toBe("unknown");
  });

  it("many last longer, but not for ever", () => {
    expect(seen(7, 5 * 365)).toBe("uses");
    expect(seen(7, 8 * 365)).toBe("unknown");
  });

  it("that are too old say so in the reasons", () => {
    expect(codes({ transactions: { paypay: { count: 1, lastSeen: NOW - 1_000 * DAY } } })).toEqual([
      "earlier-transactions",
      "mail-long-ago",
    ]);
  });

  it("are compared with the mail in question, not with today: an old mail is read as it was then", () => {
    expect(seen(1, 1_000, NOW - 900 * DAY)).toBe("uses");
  });
});

describe("newsletters", () => {
  const seen = (count: number, since: number, last = 0) =>
    asked({ letters: { paypay: { count, firstSeen: NOW - since * DAY, lastSeen: NOW - last * DAY } } });

  it("that have been coming for long say yes", () => {
    expect(seen(8, 120)).toBe("uses");
  });

  it("that began only lately say nothing: an account that somebody else opened brings them, too", () => {
    expect(seen(8, 20)).toBe("unknown");
    expect(codes({ letters: { paypay: { count: 8, firstSeen: NOW - 20 * DAY, lastSeen: NOW } } })).toEqual([
      "earlier-letters",
    ]);
  });

  it("that came after a mail nobody asked for are of the account that somebody else opened", () => {
    const letters = { paypay: { count: 8, firstSeen: NOW - 120 * DAY, lastSeen: NOW } };
    const since = (days: number) => asked({ letters, unasked: { paypay: NOW - days * DAY } });
    expect(since(121)).toBe("unknown");
    // A welcome may stand a minute before the mail that asks to confirm the address.
    expect(since(119)).toBe("unknown");
    expect(since(10)).toBe("uses");
  });

  it("one or two say nothing, and so do those that ended", () => {
    expect(seen(2, 120)).toBe("unknown");
    expect(seen(8, 2_000, 700)).toBe("unknown");
  });

  it("add to a receipt that alone is too old", () => {
    const transactions = { paypay: { count: 1, lastSeen: NOW - 760 * DAY } };
    const letters = { paypay: { count: 3, firstSeen: NOW - 300 * DAY, lastSeen: NOW } };
    expect(asked({ transactions })).toBe("unknown");
    expect(asked({ transactions, letters })).toBe("uses");
  });
});

describe("the webmail's own search", () => {
  it("that finds mails from long before says yes, with first and last day", () => {
    const searched = { paypay: { count: 12, firstSeen: NOW - 900 * DAY, lastSeen: NOW - 3 * DAY } };
    expect(asked({ searched })).toBe("uses");
    expect(relate(paypay, knowing({ searched })).evidence).toMatchObject([
      { code: "search-found", values: { count: "12", first: "2024-06-06", last: "2026-11-20" } },
    ]);
  });

  it("that finds nothing says so, and decides nothing", () => {
    const searched = { paypay: { count: 0, firstSeen: 0, lastSeen: 0 } };
    expect(asked({ searched })).toBe("unknown");
    expect(codes({ searched })).toEqual(["search-found-none"]);
  });

  it("does not count the same newsletters twice", () => {
    const few = { paypay: { count: 2, firstSeen: NOW - 300 * DAY, lastSeen: NOW } };
    expect(asked({ searched: few, letters: few })).toBe("unknown");
  });
});

describe("a mail that fits what the user just did", () => {
  const visit = (minutesBefore: number, arrived: number | undefined = NOW) =>
    asked({ visits: { paypay: [NOW - minutesBefore * MINUTE] } }, arrived);

  it("stays quiet: they were on the service's site a minute ago", () => {
    expect(visit(1)).toBe("uses");
    expect(relate(paypay, knowing({ visits: { paypay: [NOW - 3 * MINUTE] } }), NOW).evidence).toEqual([
      { part: "relationship", code: "visited-just-before", values: { minutes: "3" } },
    ]);
  });

  it("is only the mail of the next minutes", () => {
    expect(visit(15)).toBe("uses");
    expect(visit(16)).toBe("unknown");
  });

  it("a visit after the mail is no cause of it, but clocks may differ by a minute", () => {
    expect(visit(-1)).toBe("uses");
    expect(visit(-2)).toBe("unknown");
  });

  it("says nothing after a mail nobody asked for: the user may have gone to look who writes", () => {
    const asking = (minutes: number) =>
      asked({ visits: { paypay: [NOW - 3 * MINUTE] }, unasked: { paypay: NOW - minutes * MINUTE } }, NOW);
    expect(asking(4)).toBe("unknown");
    expect(asking(2)).toBe("uses");
  });

  it("a mail without a time fits nothing", () => {
    expect(relate(paypay, knowing({ visits: { paypay: [NOW] } })).relationship).toBe("unknown");
  });

  it("the user's own word still goes first", () => {
    expect(asked({ answers: { paypay: "does-not-use" }, visits: { paypay: [NOW] } }, NOW)).toBe("does-not-use");
  });
});

describe("wrong clocks and impossible dates", () => {
  const receipt = (lastSeen: number, now: number, arrived?: number) =>
    relate(paypay, { answers: {}, transactions: { paypay: { count: 1, lastSeen } }, now }, arrived).relationship;

  test.each([1970, 2099])("a clock set to %i changes nothing for a mail with a time", (year) => {
    expect(receipt(NOW - 30 * DAY, Date.UTC(year, 0, 2), NOW)).toBe("uses");
  });

  test.each([
    ["1970", 0],
    ["2099", Date.UTC(2099, 0, 1)],
    ["the end of time", 8.64e15],
    ["no number at all", Number.NaN],
  ])("a mail dated %s is judged as of today", (_, arrived) => {
    expect(receipt(NOW - 30 * DAY, NOW, arrived)).toBe("uses");
    expect(receipt(NOW - 1_000 * DAY, NOW, arrived)).toBe("unknown");
  });

  it("evidence from the future counts as of today, and a broken time is left out", () => {
    expect(receipt(Date.UTC(2099, 0, 1), NOW)).toBe("uses");
    const { evidence } = relate(paypay, knowing({ transactions: { paypay: { count: 1, lastSeen: Number.NaN } } }));
    expect(evidence[0]?.values?.last).toBe("");
  });
});

describe("nothing seen", () => {
  it("says nothing", () => {
    expect(asked({})).toBe("unknown");
    expect(codes({})).toEqual(["no-earlier-mail"]);
    expect(asked({ transactions: { paypay: { count: 0, lastSeen: 0 } } })).toBe("unknown");
  });

  it("a service with the name of something every object has is nothing special", () => {
    expect(relate(unlisted, knowing({})).relationship).toBe("unknown");
    expect(relate({ id: "constructor", names: {} }, knowing({ letters: {}, visits: {} }), NOW).relationship).toBe(
      "unknown",
    );
  });
});
