/** Answers on several machines: opt-in, without conflicts, within the browser's quota. */
import { fakeBrowser } from "@webext-core/fake-browser";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fromItems, ITEMS, toItems } from "../../extension/background/memory/sync-items.ts";
import { merge, type Said, type SaidOf, saidHere } from "../../extension/background/memory/sync-merge.ts";
import type { Answer } from "../../extension/messages.ts";
import { newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 23, 9);
let world: World;
beforeEach(async () => {
  vi.setSystemTime(NOW);
  world = await newWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

const answer = (serviceKey: string, given: Answer | null) =>
  world.ask({ type: "answer", serviceKey, mailHash: null, answer: given });
const turnOn = () => world.askAsPage({ type: "set-sync", on: true });
const account = async () => fromItems((await fakeBrowser.storage.sync.get(null)) as Record<string, unknown>);
const inAccount = async (key: string) => (await account()).get(key)?.answer;
const mine = async () =>
  (await world.askAsPage({ type: "remembered" })).mine.map(({ serviceKey }) => serviceKey).sort();

/** Another machine of the user's writes to the account. */
async function elsewhere(said: Record<string, Said>) {
  await fakeBrowser.storage.sync.set(toItems(merge(await account(), new Map(Object.entries(said)))));
  await settle();
}

describe("answers in the browser's account", () => {
  test("are not there until the user asks for it, and nothing comes from there", async () => {
    await answer("paypay", "mine");
    await elsewhere({ "kohnan-pay": { answer: "mine", at: NOW } });
    expect(await inAccount("paypay")).toBeUndefined();
    expect(await mine()).toEqual(["paypay"]);
  });

  test("go both ways, once the user asks for it", async () => {
    await answer("paypay", "mine");
    await elsewhere({ "kohnan-pay": { answer: "mine", at: NOW } });
    expect(await turnOn()).toEqual({ ok: true });
    expect(await mine()).toEqual(["kohnan-pay", "paypay"]);
    expect(await inAccount("paypay")).toBe("mine");
    await elsewhere({ "unlisted:hibari wallet": { answer: "mine", at: NOW + 5 } });
    expect(await mine()).toEqual(["kohnan-pay", "paypay", "unlisted:hibari wallet"]);
  });

  test("what is taken back on one machine is taken back on the other, and may be said again", async () => {
    await turnOn();
    await answer("paypay", "mine");
    await answer("paypay", null);
    await settle();
    expect(await inAccount("paypay")).toBe(null);
    await answer("paypay", "not-mine");
    await settle();
    expect(await inAccount("paypay")).toBe("not-mine");
    await elsewhere({ paypay: { answer: null, at: NOW + 100 } });
    expect((await world.askAsPage({ type: "declared" })).apps).toEqual([]);
  });

  test("the word that was said last counts, also against a machine whose clock is years ahead", async () => {
    await turnOn();
    await elsewhere({ paypay: { answer: "mine", at: Date.UTC(2099, 0) } });
    expect(await mine()).toEqual(["paypay"]);
    await answer("paypay", null);
    await settle();
    expect(await mine()).toEqual([]);
    expect(await inAccount("paypay")).toBe(null);
  });

  test("nothing else goes there: no warning, no address, no hash", async () => {
    await turnOn();
    await world.ask(rows([row("1")]));
    await answer("kohnan-pay", "not-mine");
    await settle();
    const text = JSON.stringify(await fakeBrowser.storage.sync.get(null));
    expect(text).toContain("kohnan-pay");
    expect(text).not.toMatch(/[0-9a-f]{64}|mika|Kohnan/);
  });

  test("a full or failing account keeps nobody from answering, and the page is told", async () => {
    await turnOn();
    const failing = vi
      .spyOn(fakeBrowser.storage.sync, "set")
      .mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    expect(await answer("paypay", "mine")).toEqual({ ok: true });
    await settle();
    expect((await world.askAsPage({ type: "record" })).hasSyncFailed).toBe(true);
    failing.mockRestore();
    await answer("kohnan-pay", "mine");
    await settle();
    expect((await world.askAsPage({ type: "record" })).hasSyncFailed).toBe(false);
    expect([await inAccount("paypay"), await inAccount("kohnan-pay")]).toEqual(["mine", "mine"]);
  });

  test("rubbish in the account is left out", async () => {
    await turnOn();
    await answer("paypay", "mine");
    await fakeBrowser.storage.sync.set({
      "answers:0": 7,
      "answers:1": { paypay: "mine", x: [1, 2], y: ["mine", "now"] },
    });
    await settle();
    expect(await mine()).toEqual(["paypay"]);
  });

  test("the worker dies at any use of storage: the next one brings both to the same", async () => {
    for (let use = 1; ; use++) {
      world = await newWorld();
      await turnOn();
      await elsewhere({ "kohnan-pay": { answer: "mine", at: NOW } });
      await answer("unlisted:x", "mine");
      world.dieAt(use);
      void answer("paypay", "mine");
      await settle();
      const hasDied = world.isDead;
      world.spare();
      await world.restart();
      await answer("paypay", "mine");
      await answer("unlisted:x", null);
      await settle();
      expect({ use, mine: await mine() }).toEqual({ use, mine: ["kohnan-pay", "paypay"] });
      expect([await inAccount("paypay"), await inAccount("unlisted:x")]).toEqual(["mine", null]);
      if (!hasDied) break;
    }
  });

  test("erasing everything erases the copy there too, and ends it", async () => {
    await turnOn();
    await answer("paypay", "mine");
    await settle();
    await world.askAsPage({ type: "erase-all" });
    await settle();
    expect((await account()).size).toBe(0);
    expect((await world.askAsPage({ type: "record" })).isSynced).toBe(false);
  });
});

const said = fc.record({
  answer: fc.constantFrom<Answer | null>("mine", "not-mine", null),
  at: fc.integer({ min: 0, max: 20 }),
});
const saidOf = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d"), said, { noNullPrototype: true })
  .map((all): SaidOf => new Map(Object.entries(all)));
const plain = (one: SaidOf) => Object.fromEntries([...one].map(([key, value]) => [key, { ...value }]));

describe("the merge", () => {
  test("is the same in whatever order and however often machines meet", () => {
    fc.assert(
      fc.property(saidOf, saidOf, saidOf, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
        expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)));
      }),
    );
  });

  test("what was changed here wins against what was agreed before, whatever the clock says", () => {
    fc.assert(
      fc.property(saidOf, saidOf, fc.integer({ min: -5, max: 30 }), (answers, agreed, now) => {
        const here = new Map([...answers].filter(([, { answer }]) => answer !== null));
        const merged = merge(saidHere(here, agreed, now), agreed);
        for (const key of new Set([...here.keys(), ...agreed.keys()])) {
          expect(merged.get(key)?.answer ?? null).toBe(here.get(key)?.answer ?? null);
        }
      }),
    );
  });
});

describe("the items in the account", () => {
  test("hold two thousand answers within the browser's limits, and give them back", () => {
    const many: SaidOf = new Map(
      Array.from({ length: 2_000 }, (_, n) => [`service-number-${n}`, { answer: "mine" as const, at: NOW + n }]),
    );
    const items = toItems(many);
    expect(Object.keys(items).length).toBeLessThanOrEqual(ITEMS);
    const sizes = Object.entries(items).map(
      ([key, item]) => new TextEncoder().encode(key + JSON.stringify(item)).length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    expect(plain(fromItems(items))).toEqual(plain(many));
  });

  test("leave out the oldest when there are too many, the same on every machine", () => {
    const many: SaidOf = new Map(
      Array.from({ length: 9_000 }, (_, n) => [`service ${"x".repeat(60)}${n}`, { answer: "mine" as const, at: n }]),
    );
    const items = toItems(many);
    const sizes = Object.entries(items).map(
      ([key, item]) => new TextEncoder().encode(key + JSON.stringify(item)).length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(toItems(merge(fromItems(items), many))).toEqual(items);
    expect(Math.max(...[...fromItems(items).values()].map(({ at }) => at))).toBe(8_999);
  });
});
