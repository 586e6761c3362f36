/** A page that lies about everything it can, and profiles that know different things. */
import { fakeBrowser } from "@webext-core/fake-browser";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { judgeForUser } from "../../src/judge/judge.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { message, messages, newWorld, row, rows, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 24 * 60 * 60_000;
const MIKA = "mika@mail.example";

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  world = await newWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

const marked = async (mails: Mail[], account: string | null = MIKA) =>
  (await world.ask(rows(mails, account))).marks.map((mark) => mark?.tone ?? null);
const record = () => world.askAsPage({ type: "record" });

describe("a page that lies", () => {
  test("about whose mailbox it is, at every look: what is known of the others stays as it was", async () => {
    await marked([row("1")]);
    for (let look = 0; look < 60; look++) {
      await marked([row("1"), row("r", "receipt"), row("l", "letter")], `nobody${look}@mail.example`);
    }
    expect(await marked([row("1"), row("2")])).toEqual(["warn", "warn"]);
    const here = (await record()).entries.filter(({ state }) => state !== "used");
    expect(here).toHaveLength(2);
  });

  test("about the webmail: receipts shown at one address vouch for nothing at another", async () => {
    const elsewhere = { ...rows([row("r", "receipt")]), webmail: "somewhere-else" };
    await world.ask(elsewhere);
    expect(await marked([row("1")])).toEqual(["warn"]);
  });

  test("about ids, the same for every mail: one entry, and the mail that is open decides what it is", async () => {
    await marked([row("same"), row("same", "fake"), row("same", "account issued", "other.example")]);
    expect((await record()).entries).toHaveLength(1);
    const { panels } = await world.ask(messages([message("same", "hello"), message("same", "fake")]));
    expect(panels.map((panel) => panel?.verdict.outcome ?? null)).toEqual([null, "warn-fake"]);
    expect((await record()).entries).toHaveLength(1);
  });

  test("about the time, another at every look: one entry", async () => {
    for (const time of [NOW, 0, Date.UTC(2099, 0), -5, 1e300, NOW - 40 * DAY]) await marked([{ ...row("1"), time }]);
    const { entries } = await record();
    expect(entries).toHaveLength(1);
    expect(entries[0]?.date).toBe(NOW - 40 * DAY);
  });

  test("with whatever it makes up: each mail gets an answer, and nothing that was known is lost", async () => {
    world = await newWorld(judgeForUser);
    const known = {
      ...row("known", "Your PayPal account has been created: confirm your email address"),
      fromName: "PayPal",
      fromAddress: "service@paypal.com",
    };
    expect(await marked([known])).toEqual(["warn"]);
    await world.askAsPage({ type: "declare", serviceKey: "paypay", use: "uses" });
    const words = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "PayPal",
        "PayPay",
        "Your code is 123456",
        "receipt",
        "__proto__",
        "constructor",
        "=1+1",
        "\u202e",
      ),
    );
    const time = fc.oneof(fc.double(), fc.constantFrom(0, NOW, NOW - DAY, 8.64e15));
    const mail = fc.record(
      {
        id: words,
        place: fc.constantFrom<Mail["place"]>("row", "message"),
        fromName: words,
        fromAddress: fc.oneof(words, fc.constantFrom("service@paypal.com", "noreply@paypay.ne.jp", "a@b@paypal.com")),
        subject: words,
        snippet: words,
        body: words,
        date: words,
        time,
      },
      { requiredKeys: ["place"] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(mail as fc.Arbitrary<Mail>, { maxLength: 8 }), words, async (mails, account) => {
        const sound = mails.filter((one) => one.time === undefined || Number.isFinite(one.time));
        const { marks } = await world.ask(rows(sound, account || null));
        const { panels } = await world.ask(messages(sound, account || null));
        expect([marks.length, panels.length]).toEqual([sound.length, sound.length]);
      }),
      { numRuns: 15 },
    );
    expect(await marked([known])).toEqual(["warn"]);
    const { apps } = await world.askAsPage({ type: "declared" });
    expect(apps.map(({ serviceKey, use }) => [serviceKey, use])).toEqual([["paypay", "uses"]]);
  });
});

describe("two profiles", () => {
  const exported = async () => (await world.askAsPage({ type: "export-record" })).json;
  const imported = (json: string) => world.askAsPage({ type: "import-record", json });
  /** What the user sees, without what only this profile can know: its hashes. */
  const sight = async () => {
    const { entries, addresses } = await record();
    const named = new Map(addresses.map(({ address, label }) => [address, label]));
    return entries
      .map(({ serviceKey, kind, date, state, address }) =>
        [serviceKey, kind, date, state, named.get(address ?? "")].join(),
      )
      .sort();
  };
  const at = (id: string, daysAgo: number, domain?: string) => ({
    ...row(id, undefined, domain),
    time: NOW - daysAgo * DAY,
  });

  test("that went on separately and exchange files see the same, in whatever order, and again nothing new", async () => {
    await marked([at("1", 9), at("2", 8, "unlisted.example")]);
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "not-mine" });
    const one = await exported();
    world = await newWorld();
    await marked([at("2", 8, "unlisted.example"), at("3", 2, "other.example")]);
    vi.setSystemTime(NOW + 1_000);
    await world.ask({ type: "answer", serviceKey: "paypay", mailHash: null, answer: "mine" });
    const other = await exported();
    await imported(one);
    const second = await sight();
    world = await newWorld();
    await imported(one);
    await imported(other);
    expect(await sight()).toEqual(second);
    expect(second).toHaveLength(3);
    for (const file of [one, other, await exported()]) await imported(file);
    expect(await sight()).toEqual(second);
  });

  test("know nothing of each other without such a file: the same mail is warned of in both", async () => {
    expect(await marked([row("1")])).toEqual(["warn"]);
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    world = await newWorld();
    expect(await marked([row("1")])).toEqual(["warn"]);
  });
});

describe("a clock that is set while the mailbox is open", () => {
  test.each([
    ["an hour back, as at the end of summer", -DAY / 24],
    ["a day on", DAY],
    ["to 1970", -NOW],
    ["to 2099", Date.UTC(2099, 0) - NOW],
  ])("%s: marks, answers and receipts stay as they are", async (_, leap) => {
    const mails = [
      { ...row("1"), time: NOW - DAY },
      { ...row("2", "account issued", "other.example"), time: NOW - DAY },
      { ...row("r", "receipt", "other.example"), time: NOW - 30 * DAY },
      { ...row("3", "account issued", "unlisted.example"), time: NOW - DAY },
    ];
    await world.ask({ type: "answer", serviceKey: "unlisted:hibari wallet", mailHash: null, answer: "mine" });
    const before = await marked(mails);
    expect(before[0]).toBe("warn");
    expect(before[1]).toBeNull();
    vi.setSystemTime(NOW + leap);
    expect(await marked(mails)).toEqual(before);
    vi.setSystemTime(NOW + 60_000);
    expect(await marked(mails)).toEqual(before);
    expect((await record()).entries).toHaveLength(before.filter(Boolean).length);
  });
});
