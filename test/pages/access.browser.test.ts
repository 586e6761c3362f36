/**
 * Mioboe's own pages for everybody, in every state that they can be in: with a screen reader, by keyboard, in every
 * language, light and dark, enlarged, narrow, from right to left, and with the system's own colours.
 */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../extension/ui/languages.ts";
import { findChromium } from "../../scripts/browsers.ts";
import { installAxe } from "../driver/axe.ts";
import { ChromiumTab } from "../driver/chromium-tab.ts";
import type { ExtensionBrowser } from "../driver/driver.ts";
import { type ExtensionApi, forgetAll } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { until } from "../driver/wait.ts";
import {
  ALL,
  axeFinds,
  BOTH,
  COLOURS,
  doesNotFit,
  edgeless,
  focusHidden,
  isDark,
  moves,
  speak,
  tooSmall,
  WORDS,
} from "./checks.ts";
import { PRETENDED, pretend } from "./pretend.ts";
import { type PageState, STATES } from "./states.ts";

/** A page of the extension that does nothing. */
const BLANK = "icons/mioboe.svg";

const chromium = await findChromium();

test("no page is left out", () => {
  const pages = readdirSync("extension/pages").filter((name) => name !== "shared");
  const checked = new Set(STATES.map(({ page }) => page.split("/").at(-2)));
  expect([...checked].sort()).toEqual(pages.sort());
});

/** The language whose words are the longest. */
const LONGEST = "de";

describe.skipIf(!chromium)("every page, in every state", () => {
  let browser: ExtensionBrowser;
  let tab: ChromiumTab;
  beforeAll(async () => {
    browser = await launch("chromium");
    const opened = await browser.openExtensionPage(BLANK);
    if (!(opened instanceof ChromiumTab)) throw new Error("not in Chromium");
    tab = opened;
    await tab.before(pretend, PRETENDED);
  });
  afterAll(() => browser?.close());

  /** Brings the page into the state. */
  async function bring({ page, name, isFull, memory, acts, ...pretended }: PageState) {
    await tab.goTo(BLANK);
    await tab.prefer({});
    await tab.evaluate(forgetAll);
    await tab.evaluate(remember, memory?.items ?? {}, memory?.record ?? null);
    await tab.evaluate((key, value) => sessionStorage.setItem(key, value), PRETENDED, JSON.stringify(pretended));
    await tab.goTo(page);
    await until("the page", () => tab.evaluate(() => document.querySelector("h1") !== null));
    await acts?.(tab);
    await tab.evaluate(installAxe);
  }

  const named = STATES.map((state) => [`${state.page.split("/").at(-2)}: ${state.name}`, state] as const);
  test.each(named)("%s", { timeout: 120_000 }, async (_, state) => {
    await bring(state);
    /** What is wrong, by where it is. */
    const found: Record<string, string[]> = {};
    const note = (where: string, problems: string[]) => {
      if (problems.length > 0) found[where] = problems;
    };
    const axe = async (where: string, rules: typeof ALL) => note(where, await tab.evaluate(axeFinds, rules));
    const inTheDark = async (where: string) => {
      await tab.prefer({ "prefers-color-scheme": "dark" });
      expect(await tab.evaluate(isDark)).toBe(true);
      await axe(`${where}, dark`, COLOURS);
      await tab.prefer({ "prefers-color-scheme": "light" });
      expect(await tab.evaluate(isDark)).toBe(false);
    };
    const fits = async (where: string) => note(where, await tab.evaluate(doesNotFit));

    await axe("1280 px", ALL);
    await inTheDark("1280 px");
    await tab.press("Tab");
    note("the focus", await tab.evaluate(focusHidden));
    await tab.resize(320, 480);
    note("the focus, 320 px", await tab.evaluate(focusHidden));

    for (const language of LANGUAGES) {
      await tab.evaluate(speak, language);
      await axe(`${language}, 320 px`, state.isFull ? BOTH : WORDS);
      // The colours are the same in all words: one state of each page has them all.
      if (state.isFull) await inTheDark(language);
      await fits(`${language}, 320 px`);
      note(`${language}, small`, await tab.evaluate(tooSmall));
    }
    await tab.evaluate(speak, LONGEST);
    await tab.evaluate(setDirection, "rtl");
    await fits("from right to left");
    await tab.evaluate(setDirection, "ltr");
    // A window of 1280 pixels, and the page or only its text enlarged to twice the size.
    await tab.resize(640, 430);
    await fits("twice as large");
    await tab.resize(1280, 860);
    await tab.evaluate(enlargeText);
    await fits("text twice as large");

    await tab.prefer({ "forced-colors": "active", "prefers-reduced-motion": "reduce" });
    note("the system's colours", await tab.evaluate(edgeless));
    note("no motion", await tab.evaluate(moves));
    expect(found).toEqual({});
    expect(tab.errors.splice(0)).toEqual([]);
  });
});

function setDirection(direction: string) {
  document.documentElement.dir = direction;
}

function enlargeText() {
  document.documentElement.style.fontSize = "200%";
}

/** Runs in a page of the extension: what is remembered, and the record of a file. */
async function remember(items: object, record: string | null) {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  await chrome.storage.local.set(items);
  if (record) await chrome.runtime.sendMessage({ type: "import-record", json: record });
}
