import { describe, expect, test } from "vitest";
import { attackLevel, type Unasked } from "../../src/attack/attack-level.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const mail = (service: string, daysAgo: number): Unasked => ({ service, time: NOW - daysAgo * DAY });
const level = (mails: Unasked[], floods: { last: number }[] = []) => attackLevel(mails, floods, NOW);

describe("how hard somebody is trying with an address", () => {
  test("nothing came: nothing is said", () => {
    expect(level([])).toBeNull();
  });

  test("one service, even several times, is one try", () => {
    expect(level([mail("a", 40), mail("a", 3), mail("a", 1)])).toMatchObject({
      level: "one-try",
      reason: "one-service",
    });
  });

  test("three services in a week are a list with this address on it, with number and days", () => {
    expect(level([mail("a", 6), mail("b", 3), mail("c", 0)])).toEqual({
      level: "on-a-list",
      reason: "several-services",
      values: { count: "3", days: "6" },
    });
  });

  test("two services within a month are, too; two within a year are not", () => {
    expect(level([mail("a", 30), mail("b", 1)])?.level).toBe("on-a-list");
    expect(level([mail("a", 300), mail("b", 1)])?.level).toBe("one-try");
    expect(level([mail("a", 300), mail("b", 150), mail("c", 1)])?.level).toBe("on-a-list");
  });

  test("one mail at the time of a known attack on the service is a list, and says which", () => {
    const incidents = [{ date: "2026-10", kind: "accounts-opened-for-others" }] as const;
    expect(level([{ ...mail("a", 5), incidents }])).toEqual({
      level: "on-a-list",
      reason: "known-incident",
      values: { date: "2026-10" },
    });
    expect(level([{ ...mail("a", 200), incidents }])?.level).toBe("one-try");
    const fakes = [{ date: "2026-11-20", kind: "phishing" }] as const;
    expect(level([{ ...mail("a", 1), incidents: fakes }])?.level).toBe("one-try");
  });

  test("several services within a day, today, are an attack; the same a month ago are a list", () => {
    const burst = (daysAgo: number) => ["a", "b", "c", "a"].map((service, at) => mail(service, daysAgo + at / 10));
    expect(level(burst(0))).toMatchObject({ level: "under-attack", reason: "many-at-once", values: { count: "3" } });
    expect(level(burst(31))?.level).toBe("on-a-list");
  });

  test("a flood of these days is an attack, an old one is none", () => {
    expect(level([], [{ last: NOW - DAY }])).toMatchObject({ level: "under-attack", reason: "flood" });
    expect(level([], [{ last: NOW - 5 * DAY }])).toBeNull();
  });

  test("impossible dates count for nothing", () => {
    const impossible = [0, Date.UTC(2099, 0, 1), Number.NaN].map((time, at) => ({ service: `s${at}`, time }));
    expect(level(impossible, [{ last: Date.UTC(2099, 0, 1) }])).toBeNull();
    expect(level([...impossible, mail("a", 1)])?.level).toBe("one-try");
    expect(level([{ ...mail("a", 1), incidents: [{ date: "soon", kind: "password-resets" }] }])?.level).toBe("one-try");
  });
});
