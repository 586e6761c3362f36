import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { message, messages, newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const tones = async (...ids: string[]) =>
  (await world.ask(rows(ids.map((id) => row(id))))).marks.map((mark) => mark?.tone ?? null);
const problem = async () => (await world.askAsPage({ type: "remembered" })).problem;

describe("storage is full", () => {
  const full = () => {
    world.fail.write = new Error("Resource::kQuotaBytes quota exceeded");
  };

  test("from the first day: mails are marked and explained all the same, and the popup says what is wrong", async () => {
    full();
    expect(await tones("1")).toEqual(["warn"]);
    const { panels } = await world.ask(messages([message("1")]));
    expect(panels[0]).toMatchObject({ serviceKey: "kohnan-pay", folded: false });
    expect(await problem()).toBe("full");
  });

  test("an answer that could not be kept is not said to be kept, and the mark stays", async () => {
    await tones("1");
    full();
    expect(await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" })).toEqual({
      ok: false,
    });
    expect(await tones("1")).toEqual(["warn"]);
    expect(await world.badge()).toBe("1");
  });

  test("what was remembered before is still there, and when there is room again the problem is over", async () => {
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    full();
    await world.ask(rows([row("9", "account issued", "other.example")]));
    expect(await tones("1")).toEqual([null]);
    expect(await problem()).toBe("full");
    world.fail.write = null;
    await world.ask(rows([row("9", "account issued", "other.example")]));
    expect(await problem()).toBe(null);
    expect(await world.badge()).toBe("1");
  });
});

describe("storage can't be read", () => {
  test("mails are marked as if nothing were known, and the popup says so", async () => {
    world.fail.read = new Error("IO error: corrupted");
    expect(await tones("1")).toEqual(["warn"]);
    expect(await problem()).toBe("broken");
    expect(await world.askAsPage({ type: "remembered" })).toMatchObject({ groups: [], mine: [], language: "auto" });
  });

  test("once it can be read again, everything is as before", async () => {
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    world.fail.read = new Error("IO error: corrupted");
    await tones("1");
    world.fail.read = null;
    expect(await tones("1")).toEqual([null]);
  });
});

describe("storage was emptied", () => {
  test("marks and badge are as on the first day, without a restart", async () => {
    await tones("1");
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    await world.wipe();
    await settle();
    expect(await world.badge()).toBe("");
    expect(await tones("1")).toEqual(["warn"]);
    expect(await world.badge()).toBe("1");
  });
});

describe("stored values are damaged", () => {
  const RUBBISH = [
    0,
    "",
    "mine",
    [],
    {},
    { answer: "maybe" },
    { answer: "mine" },
    { at: "now" },
    true,
    [null],
    { mails: 5 },
  ];

  test("every sort of record with every sort of rubbish: nothing throws, and what is sound still counts", async () => {
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    await world.ask(rows([row("1", "account issued", "other.example")]));
    for (const rubbish of RUBBISH) {
      await world.store({
        "answer:paypay": rubbish,
        "answer:": rubbish,
        "answer:__proto__": rubbish,
        [`warning:${"f".repeat(64)}`]: rubbish,
        [`seen:${"f".repeat(64)}:paypay`]: rubbish,
        "shown:kohnan-pay": rubbish,
        settings: rubbish,
        schema: rubbish,
        "nobody's": rubbish,
      });
      await settle();
      await world.restart();
      expect(await tones("2")).toEqual([null]);
      expect((await world.askAsPage({ type: "remembered" })).open).toBe(1);
    }
  });

  test("they are set aside, so that a sound one can take their place", async () => {
    await world.store({ "answer:kohnan-pay": "mi" });
    await settle();
    expect(await tones("1")).toEqual(["warn"]);
    expect(await world.stored()).toMatchObject({ "aside:answer:kohnan-pay": "mi" });
    expect(Object.keys(await world.stored())).not.toContain("answer:kohnan-pay");
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    await world.restart();
    expect(await tones("1")).toEqual([null]);
  });

  test("only so many, and no big ones", async () => {
    await world.store(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`answer:${n}`, n])));
    await world.store({ "answer:big": "x".repeat(100_000) });
    await settle();
    const keys = Object.keys(await world.stored());
    expect(keys.filter((key) => key.startsWith("aside:")).length).toBeLessThanOrEqual(20);
    expect(keys.filter((key) => key.startsWith("answer:"))).toEqual([]);
    expect(JSON.stringify(await world.stored()).length).toBeLessThan(10_000);
  });

  test("a damaged salt is replaced: mails are known by new hashes, answers are kept", async () => {
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    await world.store({ salt: 12 });
    expect(await tones("1")).toEqual([null]);
    expect((await world.stored()).salt).toMatch(/^[0-9a-f]{64}$/);
  });
});
