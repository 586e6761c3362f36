import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { newWorld, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const own = async () => {
  const { locks } = await world.askAsPage({ type: "locks" });
  return locks.filter(({ isOwn }) => isOwn).map(({ site }) => site);
};

test("of the companies with a page about a second lock none is the user's, until something says so", async () => {
  expect(await own()).toEqual([]);
});

test("the user's are those of the mailbox and of the apps that are used", async () => {
  await world.store({ [`address:${"a".repeat(64)}`]: { label: "mika@gmail.com", at: 1 } });
  await world.restart();
  await world.askAsPage({ type: "declare", serviceKey: "paypal", use: "uses" });
  await world.askAsPage({ type: "declare", serviceKey: "rakuten-pay", use: "uses" });
  await world.askAsPage({ type: "declare", serviceKey: "venmo", use: "does-not-use" });
  expect((await own()).sort()).toEqual(["google.com", "paypal.com", "rakuten.co.jp"]);
});
