import { describe, expect, it } from "vitest";
import type { NamedService } from "../../src/judge/verdict.ts";
import { relate } from "../../src/relationship/relationship.ts";

const paypay: NamedService = { id: "paypay", names: { en: "PayPay" } };
const unlisted: NamedService = { id: null, names: { en: "Constructor" } };

describe("does the user use the service?", () => {
  it("the user's own word goes before what was seen", () => {
    const transactions = { paypay: { count: 9, lastSeen: 0 } };
    expect(relate(paypay, { answers: { paypay: "does-not-use" }, transactions }).relationship).toBe("does-not-use");
    expect(relate(paypay, { answers: { paypay: "uses" }, transactions: {} }).relationship).toBe("uses");
  });

  it("a receipt says yes, with its day", () => {
    const { relationship, evidence } = relate(paypay, {
      answers: {},
      transactions: { paypay: { count: 2, lastSeen: Date.UTC(2026, 0, 5) } },
    });
    expect(relationship).toBe("uses");
    expect(evidence).toEqual([
      { part: "relationship", code: "earlier-transactions", values: { count: "2", last: "2026-01-05" } },
    ]);
  });

  it("no receipt says nothing", () => {
    expect(relate(paypay, { answers: {}, transactions: {} }).relationship).toBe("unknown");
    expect(relate(paypay, { answers: {}, transactions: { paypay: { count: 0, lastSeen: 0 } } }).relationship).toBe(
      "unknown",
    );
  });

  it("a service with the name of something every object has is nothing special", () => {
    expect(relate(unlisted, { answers: {}, transactions: {} }).relationship).toBe("unknown");
    expect(relate({ id: "constructor", names: {} }, { answers: {}, transactions: {} }).relationship).toBe("unknown");
  });

  it("a broken time is left out", () => {
    const { evidence } = relate(paypay, { answers: {}, transactions: { paypay: { count: 1, lastSeen: Number.NaN } } });
    expect(evidence[0]?.values?.last).toBe("");
  });
});
