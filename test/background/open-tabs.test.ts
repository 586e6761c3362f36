import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { CONTENT_FILE, newWorld, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
/** The tabs in which our script listens. */
let listening: Set<number>;

beforeEach(async () => {
  world = await newWorld();
  listening = new Set();
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tab: number, notice: unknown) => {
      if (!listening.has(tab)) throw new Error("Could not establish connection. Receiving end does not exist.");
      world.told.push({ tab, notice });
      return { ok: true };
    },
  });
});

const installed = async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "update" } as never);
  await settle();
};

describe("a mailbox that was open before Mioboe, or before its update", () => {
  test("is read without a reload", async () => {
    await installed();
    expect(world.injected).toEqual([
      { tab: 1, frames: undefined, files: [CONTENT_FILE] },
      { tab: 2, frames: undefined, files: [CONTENT_FILE] },
    ]);
  });

  test("does not get a second script where one is at work", async () => {
    listening.add(1);
    await installed();
    expect(world.injected.map(({ tab }) => tab)).toEqual([2]);
  });

  test("in Firefox is left to Firefox, which does it itself", async () => {
    Object.assign(fakeBrowser.runtime, { getBrowserInfo: async () => ({ name: "Firefox" }) });
    await installed();
    expect(world.injected).toEqual([]);
  });

  test("that refuses (an error page, a tab being closed) does not keep the others from being read", async () => {
    const inject = fakeBrowser.scripting.executeScript;
    Object.assign(fakeBrowser.scripting, {
      executeScript: async (injection: { target: { tabId: number } }) => {
        if (injection.target.tabId === 1) throw new Error("Cannot access contents of the page");
        return inject(injection as never);
      },
    });
    await installed();
    expect(world.injected.map(({ tab }) => tab)).toEqual([2]);
  });
});

test("an answer is told to every mailbox, also when one of them has no script of ours", async () => {
  listening.add(2);
  await world.ask({ type: "answer", serviceKey: "paypay", mailHash: null, answer: "mine" });
  expect(world.told).toEqual([{ tab: 2, notice: { type: "judge-again" } }]);
});

test("the key goes to the tab that was pressed in", async () => {
  listening.add(2);
  const { onCommand } = fakeBrowser.commands as unknown as { onCommand: { addListener: ReturnType<typeof vi.fn> } };
  const [pressed] = onCommand.addListener.mock.calls[0] as [(command: string, tab: unknown) => void];
  pressed("focus-panel", { id: 2 });
  await settle();
  expect(world.told).toEqual([{ tab: 2, notice: { type: "focus-panel" } }]);
});
