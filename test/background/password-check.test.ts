import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newWorld, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const CHROME = "chrome://password-manager/checkup?start=true";
const OWN = "chrome-extension://test-extension-id/extension/pages/passwords/passwords.html";

const brands = (...names: string[]) => ({ brands: names.map((brand) => ({ brand, version: "1" })) });
const opened = async () =>
  (await fakeBrowser.tabs.query({}).then(() => vi.mocked(fakeBrowser.tabs.create).mock.calls)).map(([{ url }]) => url);

describe("Check my passwords opens, in", () => {
  test.each([
    ["Chrome", { userAgentData: brands("Google Chrome", "Chromium") }, CHROME],
    ["Chromium", { userAgentData: brands("Chromium") }, CHROME],
    ["Vivaldi", { userAgentData: brands("Vivaldi", "Chromium") }, CHROME],
    ["Edge", { userAgentData: brands("Microsoft Edge", "Chromium") }, "edge://settings/autofill/passwords/checkup"],
    [
      "Edge without client hints",
      { userAgent: "Mozilla/5.0 Chrome/140.0 Edg/140.0" },
      "edge://settings/autofill/passwords/checkup",
    ],
    ["Brave, which has no check", { brave: {}, userAgentData: brands("Brave", "Chromium") }, OWN],
    ["Opera, which has no check", { userAgentData: brands("Opera", "Chromium") }, OWN],
    ["Opera without client hints", { userAgent: "Mozilla/5.0 Chrome/140.0 OPR/120.0" }, OWN],
  ])("%s: its own page, or ours", async (_, traits, page) => {
    vi.stubGlobal("navigator", { userAgent: "", ...traits });
    const { opened: where } = await world.ask({ type: "check-passwords" });
    expect(await opened()).toEqual([page]);
    expect(where).toBe(page === OWN ? "own-page" : "browser");
  });

  test("Firefox: our page, without trying what it forbids", async () => {
    Object.assign(fakeBrowser.runtime, { getBrowserInfo: async () => ({ name: "Firefox" }) });
    expect(await world.ask({ type: "check-passwords" })).toEqual({ opened: "own-page" });
    expect(await opened()).toEqual([OWN]);
  });
});

describe("once the user has said where the passwords are, the check of that place opens", () => {
  beforeEach(() => {
    vi.stubGlobal("navigator", { userAgent: "", userAgentData: brands("Google Chrome") });
  });
  test.each([
    ["google", "https://passwords.google.com/checkup/start"],
    ["bitwarden", "https://vault.bitwarden.com/#/reports"],
    ["proton-pass", "https://pass.proton.me/"],
    ["chrome", CHROME],
    ["keepassxc", OWN],
    ["edge", OWN],
    ["firefox", OWN],
  ] as const)("%s: %s", async (place, page) => {
    expect(await world.askAsPage({ type: "set-password-place", place })).toEqual({ ok: true });
    await world.restart();
    await world.ask({ type: "check-passwords" });
    expect(await opened()).toEqual([page]);
  });

  test("and the choice can be taken back", async () => {
    await world.askAsPage({ type: "set-password-place", place: "google" });
    expect(await world.askAsPage({ type: "password-place" })).toEqual({ place: "google" });
    await world.askAsPage({ type: "set-password-place", place: null });
    expect(await world.askAsPage({ type: "password-place" })).toEqual({ place: null });
  });

  test("a choice of a newer version is as if there were none, and the language stays", async () => {
    await world.store({ settings: { language: "ja", passwordPlace: "roboform" } });
    expect(await world.askAsPage({ type: "password-place" })).toEqual({ place: null });
    expect(await world.askAsPage({ type: "remembered" })).toMatchObject({ language: "ja" });
  });
});

describe("where the browser's page does not open", () => {
  beforeEach(() => {
    vi.stubGlobal("navigator", { userAgent: "", userAgentData: brands("Google Chrome") });
    world.refused.add(CHROME);
  });

  test("ours does", async () => {
    expect(await world.ask({ type: "check-passwords" })).toEqual({ opened: "own-page" });
    expect(await opened()).toEqual([CHROME, OWN]);
  });

  test("and ours neither: the page that asked is told", async () => {
    world.refused.add(OWN);
    await expect(world.ask({ type: "check-passwords" })).rejects.toThrow("Illegal URL");
  });
});

test("the popup's button does the same", async () => {
  vi.stubGlobal("navigator", { userAgent: "", userAgentData: brands("Google Chrome") });
  expect(await world.askAsPage({ type: "check-passwords" })).toEqual({ opened: "browser" });
});
