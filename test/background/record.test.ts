/** The record of warnings: what becomes of it over years, updates and accidents. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PATIENCE_MS } from "../../extension/background/memory/damage.ts";
import { lookAtClock } from "../../extension/background/memory/keep.ts";
import { message, messages, newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.UTC(2026, 10, 23, 9);

let world: World;
beforeEach(async () => {
  vi.setSystemTime(NOW);
  world = await newWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

const marked = async (...ids: string[]) =>
  (await world.ask(rows(ids.map((id) => row(id))))).marks.map((mark) => mark?.tone ?? null);
const remembered = () => world.askAsPage({ type: "remembered" });

/** A warning as version 0.1 kept it, in storage.local. */
const old = (n: number, more: object = {}) => ({
  [`warning:${n.toString(16).padStart(64, "0")}`]: {
    serviceKey: "kohnan-pay",
    service: { id: "kohnan-pay", names: { en: "Kohnan Pay" } },
    account: "a".repeat(64),
    kind: "account-issued",
    outcome: "warn",
    partial: false,
    at: NOW - n * 1_000,
    ...more,
  },
});
const olds = (count: number) =>
  Object.assign({}, ...Array.from({ length: count }, (_, n) => old(n))) as Record<string, unknown>;

describe("an update from the version that kept warnings in storage.local", () => {
  test("takes them over, with what was put away, and the badge is the same", async () => {
    await world.store({ ...olds(3), ...old(9, { closedAt: NOW }) });
    await world.restart();
    expect(await world.badge()).toBe("3");
    expect(Object.keys(await world.recorded())).toHaveLength(4);
    expect(Object.keys(await world.stored()).filter((key) => key.startsWith("warning:"))).toEqual([]);
  });

  test("leaves out what was damaged, and keeps the rest", async () => {
    await world.store({ ...olds(2), "warning:zz": 17, "warning:": { at: "now" } });
    await world.restart();
    expect(await world.badge()).toBe("2");
  });

  test("loses nothing at whatever moment the worker dies over it", async () => {
    let deaths = 0;
    for (let use = 1; ; use++) {
      world = await newWorld();
      await settle();
      await world.store(olds(3));
      world.dieAt(use);
      void marked("new");
      await settle();
      const hasDied = world.isDead;
      world.spare();
      await world.restart();
      await marked("new");
      expect({ use, open: (await remembered()).open }).toEqual({ use, open: 4 });
      if (!hasDied) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(10);
  });

  test("where the database can't be used, leaves them where they are until it can", async () => {
    await world.store(olds(3));
    world.fail.write = new Error("Quota exceeded");
    await world.restart();
    await marked("new");
    expect(Object.keys(await world.stored()).filter((key) => key.startsWith("warning:"))).toHaveLength(3);
    world.fail.write = null;
    await marked("new");
    expect(await world.badge()).toBe("4");
  });
});

describe("how long a warning is kept", () => {
  test("a year, if nothing else was chosen", async () => {
    await marked("1");
    for (let month = 1; month <= 13; month++) {
      vi.setSystemTime(NOW + month * 30 * DAY);
      await marked(`${month + 1}`);
    }
    const all = Object.values(await world.recorded()).map(({ at }) => at as number);
    expect(Math.min(...all)).toBe(NOW + 30 * DAY);
  });

  test("a clock that shows 2099 for an hour erases nothing", async () => {
    await marked("1");
    vi.setSystemTime(Date.UTC(2099, 0));
    await marked("2");
    await marked("3");
    vi.setSystemTime(NOW + DAY);
    await marked("4");
    expect(Object.keys(await world.recorded())).toHaveLength(4);
  });

  test("a clock that went back erases nothing", async () => {
    await marked("1");
    vi.setSystemTime(Date.UTC(1970, 0, 2));
    await marked("2");
    expect(Object.keys(await world.recorded())).toHaveLength(2);
  });

  test("after a leap the clock counts again once it has run on for a day", () => {
    const first = lookAtClock(NOW, undefined);
    const leapt = lookAtClock(NOW + 400 * DAY, first.seen);
    const hourLater = lookAtClock(NOW + 400 * DAY + DAY / 24, leapt.seen);
    const dayLater = lookAtClock(NOW + 401.5 * DAY, hourLater.seen);
    expect([first, leapt, hourLater, dayLater].map(({ isTrusted }) => isTrusted)).toEqual([true, false, false, true]);
    expect(lookAtClock(NOW + 402 * DAY, dayLater.seen).isTrusted).toBe(true);
  });
});

describe("a mail whose date can't be", () => {
  test.each([0, Date.UTC(1970, 0, 2), Date.UTC(2099, 0), Number.MAX_VALUE, -1])(
    "%d: is listed with the time at which it was seen",
    async (time) => {
      await world.ask(rows([{ ...row("1"), time }]));
      expect((await remembered()).groups[0]?.latest).toBe(NOW);
    },
  );
});

describe("an answer from a clock that was wrong", () => {
  test("does not settle what is noticed after the clock is right again", async () => {
    vi.setSystemTime(Date.UTC(2099, 0));
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "not-mine" });
    vi.setSystemTime(NOW);
    await marked("1");
    expect(await world.badge()).toBe("1");
  });
});

describe("half of the storage is emptied under our feet", () => {
  test("storage.local: the record is still there, and its mails are known, not counted twice", async () => {
    await marked("1", "2");
    await fakeBrowser.storage.local.clear();
    await settle();
    expect(await marked("1", "2")).toEqual(["warn", "warn"]);
    expect(await world.badge()).toBe("2");
    await world.restart();
    await marked("1", "2");
    expect(await world.badge()).toBe("2");
  });

  test("the database: answers and settings are still there, and it fills again", async () => {
    await marked("1");
    await world.ask({ type: "answer", serviceKey: "paypay", mailHash: null, answer: "mine" });
    await world.wipeDatabase();
    await settle();
    expect(await world.badge()).toBe("");
    expect((await remembered()).mine.map(({ serviceKey }) => serviceKey)).toEqual(["paypay"]);
    await marked("1");
    expect(await world.badge()).toBe("1");
  });
});

describe("a database that fails", () => {
  const fails = () => {
    world.fail.database = new Error("UnknownError: Internal error opening backing store");
  };

  test("takes no warning away from the page, and the popup says that something is wrong", async () => {
    await marked("1");
    fails();
    expect(await marked("1", "2")).toEqual(["warn", "warn"]);
    const { panels } = await world.ask(messages([message("1")]));
    expect(panels[0]?.serviceKey).toBe("kohnan-pay");
    expect((await remembered()).problem).toBe("broken");
  });

  test("for a moment only: everything is there again", async () => {
    await marked("1");
    fails();
    await marked("1");
    world.fail.database = null;
    await marked("1");
    expect(await world.badge()).toBe("1");
    expect((await remembered()).problem).toBe(null);
  });

  test("for long, because a value can't be read: it is made anew with all others, and the popup says so", async () => {
    await marked("1", "2", "3");
    const [broken] = Object.keys(await world.recorded());
    world.fail.value = broken ?? null;
    await marked("1", "2", "3");
    expect((await remembered()).problem).toBe("broken");
    vi.setSystemTime(NOW + PATIENCE_MS + 1);
    await world.restart();
    world.fail.value = broken ?? null;
    await remembered();
    world.fail.value = null;
    expect(Object.keys(await world.recorded()).sort()).not.toContain(broken);
    expect((await remembered()).open).toBe(2);
    expect((await remembered()).problem).toBe("rebuilt");
    await marked("1", "2", "3");
    expect(await world.badge()).toBe("3");
  });
});

test("ten thousand warnings of one day are counted, and one more is remembered", async () => {
  await world.store(olds(10_000));
  await world.restart();
  await vi.waitFor(async () => expect(await world.badge()).toBe("99+"), { timeout: 30_000 });
  void marked("new");
  await vi.waitFor(async () => expect(Object.keys(await world.recorded())).toHaveLength(10_001), { timeout: 30_000 });
}, 60_000);
