import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ASKED_WEBMAILS } from "../../extension/asked-webmails/index.ts";
import { newWorld, row, rows, SITE_FILES, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const SITE = "https://mail.my-server.example/*";
const PAGE = "https://mail.my-server.example/webmail/?_task=mail";
const OTHER = "https://another.example/";

let world: World;
let tabs: { id: number; url: string }[];
beforeEach(async () => {
  world = await newWorld();
  tabs = [{ id: 7, url: PAGE }];
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => tabs.find((tab) => tab.id === id) ?? {},
    query: async ({ url }: { url: string | string[] }) => ([url].flat().includes(SITE) ? tabs : []),
    sendMessage: async () => {
      throw new Error("Could not establish connection. Receiving end does not exist.");
    },
  });
});

/** What a page gets of which nothing is known but its address, in this order. */
const OWN_SERVER = [SITE_FILES.reader, SITE_FILES.selfHosted, SITE_FILES.byLayout];

const script = (url: string, tab = 7) => ({ id: "test-extension-id", url, frameId: 0, tab: { id: tab, index: 0 } });
const judged = { marks: [expect.objectContaining({ tone: "warn" })] };
const ask = (url: string, tab = 7) => world.send(rows([row("1")]), script(url, tab));

describe("a page that the user asks to be looked at", () => {
  test("gets the script once, and its mails are judged while it stands in its tab", async () => {
    expect(await ask(PAGE)).toBeUndefined();
    expect(await world.askAsPage({ type: "read-page", tabId: 7 })).toEqual({ ok: true });
    expect(world.injected).toEqual(OWN_SERVER.map((file) => ({ tab: 7, frames: undefined, files: [file] })));
    expect(await ask(PAGE)).toEqual(judged);
    expect(await ask(OTHER)).toBeUndefined();
    expect(await ask(PAGE, 8)).toBeUndefined();
    expect(world.registered).toEqual([]);
  });

  test("is refused where no extension may read", async () => {
    tabs = [{ id: 7, url: "chrome://settings/" }];
    expect(await world.askAsPage({ type: "read-page", tabId: 7 })).toEqual({ ok: false });
    expect(world.injected).toEqual([]);
  });
});

describe("a site that is read always", () => {
  const permit = async () => {
    world.permitted.add(SITE);
    await world.askAsPage({ type: "add-site", site: SITE });
  };

  test("is read from the moment it is permitted, in open tabs and in those to come", async () => {
    await world.askAsPage({ type: "add-site", site: SITE });
    expect(await world.askAsPage({ type: "sites" })).toEqual({ sites: [{ site: SITE, permitted: false }] });
    expect(world.registered).toEqual([]);
    await permit();
    expect(world.registered).toMatchObject(OWN_SERVER.map((file) => ({ matches: [SITE], js: [file] })));
    expect(world.injected).toMatchObject(OWN_SERVER.map((file) => ({ tab: 7, files: [file] })));
    expect(await ask(PAGE)).toEqual(judged);
  });

  test("gets the script of its own webmail alone where one is known, and else those of all that it could be", async () => {
    for (const { id, byMeaning, sites } of ASKED_WEBMAILS) {
      world.registered = [];
      const [site = ""] = sites;
      world.permitted.add(site);
      await world.askAsPage({ type: "add-site", site });
      const own = Object.entries(SITE_FILES.asked).find(([of]) => of === id)?.[1];
      expect(own !== undefined, `${id} has an adapter or is read by its layout`).toBe(!byMeaning);
      const known = own ?? SITE_FILES.selfHosted;
      const scripts = world.registered.filter(({ matches }) => matches.includes(site)).map(({ js }) => js.join());
      // In any order: they meet, whichever of them comes first.
      expect(scripts.toSorted()).toEqual([SITE_FILES.reader, known, SITE_FILES.byLayout].toSorted());
    }
  });

  test("is still read after an update, which makes the browser forget the script", async () => {
    await permit();
    world.registered = [];
    await world.restart();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "update" } as never);
    await settle();
    expect(world.registered).toMatchObject(OWN_SERVER.map(() => ({ matches: [SITE] })));
  });

  test("is no longer read when the user removes it; the permission is given back", async () => {
    await permit();
    await world.askAsPage({ type: "remove-site", site: SITE });
    expect(world.registered).toEqual([]);
    expect(world.permitted.size).toBe(0);
    expect(await world.askAsPage({ type: "sites" })).toEqual({ sites: [] });
    expect(await ask(PAGE, 9)).toBeUndefined();
  });

  test("is listed as not permitted when the browser takes the permission away", async () => {
    await permit();
    world.permitted.clear();
    expect(await world.askAsPage({ type: "sites" })).toEqual({ sites: [{ site: SITE, permitted: false }] });
    expect(await ask(PAGE)).toBeUndefined();
  });

  test.each(["<all_urls>", "https://*/*", "*://mail.example/*", "https://mail.example/path", "file:///*", ""])(
    "is one site and nothing wider: %s is refused",
    async (site) => {
      await expect(world.askAsPage({ type: "add-site", site })).rejects.toThrow(/site/);
    },
  );
});
