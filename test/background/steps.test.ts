import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { message, messages, newWorld, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const lists = async () => (await world.askAsPage({ type: "steps" })).addresses;
const only = async () => (await lists())[0] ?? expect.fail("no checklist");
/** A warning comes to an address; its checklist. */
async function warned(to = "mika@mail.example") {
  const { panels } = await world.ask(messages([message("1")], to));
  const address = (await lists()).find(({ label }) => label === to)?.address ?? null;
  return { address, panel: panels[0] };
}

describe("the checklist of an address", () => {
  test("is there before the first warning, for an address that is not known yet", async () => {
    const { address, steps, progress } = await only();
    expect(address).toBeNull();
    expect(steps.every(({ state }) => state === "open")).toBe(true);
    expect(progress).toEqual({ done: 0, count: steps.length });
    expect(await world.askAsPage({ type: "set-step", address: null, step: "passwords", state: "done" })).toEqual({
      ok: true,
    });
    expect((await only()).progress.done).toBe(1);
  });

  test("keeps what is done and skipped over the worker's death, and counts skipped steps out", async () => {
    const { address } = await warned();
    await world.askAsPage({ type: "set-step", address, step: "passwords", state: "done" });
    await world.askAsPage({ type: "set-step", address, step: "exports", state: "skipped" });
    await world.restart();
    const { label, progress, steps } = await only();
    expect(label).toBe("mika@mail.example");
    expect(progress).toEqual({ done: 1, count: steps.length - 1 });
  });

  test("takes a mark back", async () => {
    const { address } = await warned();
    await world.askAsPage({ type: "set-step", address, step: "passkey", state: "done" });
    await world.askAsPage({ type: "set-step", address, step: "passkey", state: "open" });
    expect((await only()).progress.done).toBe(0);
  });

  test("is one for each address", async () => {
    const { address } = await warned();
    await warned("other@mail.example");
    await world.askAsPage({ type: "set-step", address, step: "mailbox", state: "done" });
    expect((await lists()).map(({ label, progress }) => [label, progress.done])).toEqual([
      ["mika@mail.example", 1],
      ["other@mail.example", 0],
    ]);
  });

  test("the panel tells how far it is, once it was begun", async () => {
    const { address, panel } = await warned();
    expect(panel?.progress).toBeUndefined();
    await world.askAsPage({ type: "set-step", address, step: "passwords", state: "done" });
    expect((await warned()).panel?.progress).toEqual({ done: 1, count: 6 });
  });

  test("an address that no warning came to has none", async () => {
    const reply = await world.askAsPage({
      type: "set-step",
      address: "f".repeat(64),
      step: "passwords",
      state: "done",
    });
    expect(reply).toEqual({ ok: false });
  });

  test("what was damaged counts as not done, and the rest stays", async () => {
    const { address } = await warned();
    await world.store({ [`steps:${address}`]: { passwords: { state: "perhaps" } } });
    expect((await only()).progress.done).toBe(0);
    await world.askAsPage({ type: "set-step", address, step: "passwords", state: "done" });
    expect((await only()).progress.done).toBe(1);
  });

  test("a full disk is told", async () => {
    const { address } = await warned();
    world.fail.write = new Error("QuotaExceededError");
    expect(await world.askAsPage({ type: "set-step", address, step: "passwords", state: "done" })).toEqual({
      ok: false,
    });
  });

  test.each([
    { type: "set-step", address: 5, step: "passwords", state: "done" },
    { type: "set-step", address: null, step: "everything", state: "done" },
    { type: "set-step", address: null, step: "passwords", state: "perhaps" },
  ])("nonsense is refused", async (nonsense) => {
    await expect(world.askAsPage(nonsense as never)).rejects.toThrow();
  });
});
