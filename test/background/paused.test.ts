import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { GMAIL, message, messages, newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const SITE = "https://mail.google.com/*";
const FRAME = "https://frames.example/mail";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const pause = (site: string, wanted = true) => world.askAsPage({ type: "pause", site, pause: wanted });
const script = (url: string, tab: string) => ({
  id: "test-extension-id",
  url,
  frameId: 0,
  tab: { id: 1, index: 0, url: tab },
});

test("on a site that is paused nothing is judged, and nothing is remembered", async () => {
  await pause(SITE);
  expect(await world.send(rows([row("1")]), script(GMAIL, GMAIL))).toEqual({ paused: true });
  expect(await world.send(messages([message("1")]), script(GMAIL, GMAIL))).toEqual({ paused: true });
  expect(await world.recorded()).toEqual({});
  expect(world.injected).toEqual([]);
});

test("a webmail's frame of another site is paused with the page around it, and with nothing else", async () => {
  await pause(SITE);
  expect(await world.send(rows([row("1")]), script(GMAIL, FRAME))).toMatchObject({ marks: [{ tone: "warn" }] });
  await pause("https://frames.example/*");
  expect(await world.send(rows([row("1")]), script(GMAIL, FRAME))).toEqual({ paused: true });
});

test("all tabs are told when the user pauses and goes on, and the pause outlives the browser", async () => {
  await pause(SITE);
  await settle();
  expect(world.told).toContainEqual({ tab: 1, notice: { type: "judge-again" } });
  await world.restart();
  expect(await world.askAsPage({ type: "paused" })).toEqual({ sites: [SITE] });
  await pause(SITE, false);
  expect(await world.askAsPage({ type: "paused" })).toEqual({ sites: [] });
  expect(await world.send(rows([row("1")]), script(GMAIL, GMAIL))).toMatchObject({ marks: [{ tone: "warn" }] });
});

test("a pause keeps every other setting, and other settings keep the pause", async () => {
  await world.askAsPage({ type: "set-language", language: "ja" });
  await pause(SITE);
  await world.askAsPage({ type: "set-password-place", place: "bitwarden" });
  expect((await world.stored()).settings).toMatchObject({ language: "ja", passwordPlace: "bitwarden", paused: [SITE] });
});
