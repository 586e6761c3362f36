/** What is kept of a review of passwords, if the user wants it: sites and what is done, and nothing that opens them. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { newWorld, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const accounts = [
  { site: "shop.example", username: "mika@mail.example", state: null },
  { site: "forum.example", username: "mika", state: "done" as const },
];
const keep = (list: typeof accounts | object[] = accounts) =>
  world.askAsPage({ type: "keep-password-work", accounts: list as typeof accounts });
const kept = async () => (await world.askAsPage({ type: "password-work" })).work;

test("nothing is kept until the user wants it", async () => {
  expect(await kept()).toBeNull();
  expect(await world.stored()).not.toHaveProperty("password-work");
});

test("sites and what is done are kept, without user names, and survive the background", async () => {
  const { ok, work } = await keep();
  expect(ok).toBe(true);
  expect(work.map(({ site, state }) => [site, state])).toEqual([
    ["shop.example", "open"],
    ["forum.example", "done"],
  ]);
  expect(JSON.stringify(await world.stored())).not.toContain("mika");
  await world.restart();
  expect(await kept()).toEqual(work);
});

test("the next review of the same accounts goes on where the last one ended; others are forgotten", async () => {
  const { work } = await keep();
  await world.askAsPage({ type: "mark-password-work", account: work[0]?.account ?? "", state: "skipped" });
  const next = await keep([
    { site: "new.example", username: "mika", state: null },
    { site: "shop.example", username: "mika@mail.example", state: null },
  ]);
  expect(next.work.map(({ site, state }) => [site, state])).toEqual([
    ["new.example", "open"],
    ["shop.example", "skipped"],
  ]);
});

test("it is forgotten at once", async () => {
  await keep();
  expect(await world.askAsPage({ type: "forget-password-work" })).toEqual({ ok: true });
  expect(await kept()).toBeNull();
  expect(await world.stored()).not.toHaveProperty("password-work");
});

test("an account that is not kept can't be marked, and storage that is full is told", async () => {
  expect(await world.askAsPage({ type: "mark-password-work", account: "0", state: "done" })).toEqual({ ok: false });
  world.fail.write = new Error("QUOTA_BYTES quota exceeded");
  expect(await keep()).toEqual({ ok: false, work: [] });
});

test.each([17, { accounts: 1 }, { accounts: [{ account: "a", site: "b", state: "perhaps" }] }, { accounts: [null] }])(
  "what is damaged (%j) is as if nothing were kept",
  async (damaged) => {
    await world.store({ "password-work": damaged });
    expect(await kept()).toBeNull();
    expect((await keep()).ok).toBe(true);
  },
);
