/** The browser ends the background whenever it likes. Whatever it was doing then, nothing is lost or left half done. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Remembered } from "../../extension/messages.ts";
import { message, messages, newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

/** A morning with Mioboe. Each step is what a page asks; a page asks again when nobody answered. */
const MORNING: (() => Promise<unknown>)[] = [
  () => world.ask(rows([row("1"), row("2"), row("3", "fake"), row("r", "receipt", "other.example")])),
  () => world.ask(messages([message("1")])),
  () => world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" }),
  () =>
    world.ask(rows([row("1"), row("4", "account issued", "unlisted.example"), row("5", "account", "other.example")])),
];

/** What can be seen in the end, without the times. */
async function evening() {
  const remembered: Remembered = await world.askAsPage({ type: "remembered" });
  const { marks } = await world.ask(
    rows([row("1"), row("3", "fake"), row("4", "x", "unlisted.example"), row("5", "x", "other.example")]),
  );
  return {
    badge: await world.badge(),
    groups: remembered.groups.map(({ serviceKey, tone, count }) => ({ serviceKey, tone, count })),
    mine: remembered.mine.map(({ serviceKey }) => serviceKey),
    marks: marks.map((mark) => mark?.tone ?? null),
    damaged: Object.keys(await world.stored()).filter((key) => key.startsWith("aside:")),
  };
}

const EXPECTED = {
  badge: "2",
  groups: [
    { serviceKey: "unlisted:hibari wallet", tone: "warn", count: 1 },
    { serviceKey: "kohnan-pay", tone: "fake", count: 1 },
  ],
  mine: ["kohnan-pay"],
  marks: [null, "fake", "warn", null],
  damaged: [],
};

/** Asks; if the worker dies over it, the next one is asked again, as pages do. @returns whether it died. */
async function asked(step: () => Promise<unknown>): Promise<boolean> {
  let isAnswered = false;
  void step().then(() => {
    isAnswered = true;
  });
  while (!isAnswered && !world.isDead) await settle();
  await settle();
  const hasDied = world.isDead;
  world.spare();
  if (!hasDied) return false;
  await world.restart();
  await step();
  return true;
}

describe("the background dies", () => {
  test("never: this is what the morning looks like", async () => {
    vi.setSystemTime(1_000);
    for (const step of MORNING) {
      vi.setSystemTime(Date.now() + 1_000);
      await step();
    }
    expect(await evening()).toEqual(EXPECTED);
    vi.useRealTimers();
  });

  test("between every step", async () => {
    for (const step of MORNING) {
      await step();
      await world.restart();
    }
    expect(await evening()).toMatchObject({ ...EXPECTED, groups: expect.any(Array) });
  });

  test("at any single use of storage: the next worker carries on as if nothing had happened", async () => {
    let deaths = 0;
    for (const [place, deadly] of MORNING.entries()) {
      for (let use = 1; ; use++) {
        world = await newWorld();
        for (const step of MORNING.slice(0, place)) await step();
        await settle();
        world.dieAt(use);
        const hasDied = await asked(deadly);
        for (const step of MORNING.slice(place + 1)) await step();
        const seen = await evening();
        expect({ place, use, ...seen, groups: seen.groups.length }).toEqual({ place, use, ...EXPECTED, groups: 2 });
        if (!hasDied) break;
        deaths += 1;
      }
    }
    expect(deaths).toBeGreaterThan(20);
  }, 120_000);
});
