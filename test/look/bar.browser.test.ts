/** The bar of a look through the mailbox, for everybody: in every state, language and width, light and dark. */
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LookEnd, LookWords } from "../../extension/look-messages.ts";
import { LANGUAGES, type Language } from "../../extension/ui/languages.ts";
import { buildScript, openShadowRoots } from "../../scripts/lib/panel-harness.ts";
import { AXE } from "../driver/axe.ts";
import { textsIn } from "../driver/texts.ts";
import { chromiumPath } from "../panel/page.ts";

const wordsIn = (language: Language, isForOne: boolean): LookWords => ({
  isForOne,
  language,
  texts: textsIn(language),
});

interface Shown {
  words: LookWords;
  /** Services found so far; null: nothing is known yet. */
  found: number | null;
  end: LookEnd | null;
}
const STATES: [string, Omit<Shown, "words"> & { isForOne?: true }][] = [
  ["it has just begun", { found: null, end: null }],
  ["it goes on, and has found something", { found: 12, end: null }],
  ["it looks for one service", { found: 0, end: null, isForOne: true }],
  ["the user has stopped it, and something was found", { found: 3, end: "stopped" }],
  ["the user went elsewhere", { found: 0, end: "elsewhere" }],
  ["it failed", { found: 0, end: "failed" }],
  ["it is done, and found nothing", { found: 0, end: "done" }],
];

/** Runs in the page: takes away the last bar and shows another. */
function show({ words, found, end }: Shown) {
  const world = globalThis as unknown as {
    look: { showBar(...given: unknown[]): { update(progress: object): void; ended(...given: unknown[]): void } };
    last?: AbortController;
  };
  world.last?.abort();
  world.last = new AbortController();
  const bar = world.look.showBar(words, { stop() {}, show() {} }, world.last.signal);
  if (found !== null) bar.update({ done: 4, of: 42, found });
  if (end) bar.ended(end, found);
}

describe.skipIf(!chromiumPath)("the bar of a look through the mailbox", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
    page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>Mail</title><body><main><h1>Mail</h1></main>`);
    await page.evaluate(openShadowRoots);
    await page.addScriptTag({ content: await buildScript("extension/content/look/bar.tsx", "look") });
    await page.addScriptTag({ content: AXE });
  });
  afterAll(() => browser?.close());

  const inBar = <Result>(work: (bar: HTMLElement) => Result) =>
    page.evaluate(
      `(${work})(document.querySelector("[data-mioboe]").shadowRoot.querySelector("section"))`,
    ) as Promise<Result>;

  test.each(STATES)("%s: axe finds nothing, nothing is cut off, every button is large enough", async (_, state) => {
    const found: Record<string, string[]> = {};
    for (const ground of ["#ffffff", "#1f1f1f"]) {
      await page.evaluate((colour) => {
        document.body.style.background = colour;
        document.body.style.color = colour === "#ffffff" ? "#000" : "#fff";
      }, ground);
      for (const language of LANGUAGES) {
        await page.evaluate(show, { ...state, words: wordsIn(language, state.isForOne ?? false) });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 600 });
          const cut = await inBar((bar) => {
            const { left, right } = bar.getBoundingClientRect();
            const inside = [...bar.querySelectorAll("*")].filter((one) => {
              const box = one.getBoundingClientRect();
              return box.right > right + 1 || box.left < left - 1 || box.right > innerWidth;
            });
            const small = [...bar.querySelectorAll("button")].filter((one) => {
              const { width: wide, height } = one.getBoundingClientRect();
              return wide < 24 || height < 24;
            });
            return [...inside, ...small].map((one) => one.outerHTML.slice(0, 120));
          });
          if (cut.length > 0) found[`${language}, ${width} px, ${ground}`] = cut;
        }
        const problems = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run(where: unknown, how: unknown): Promise<AxeResults> } };
          const how = { rules: { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } } };
          const { violations } = await axe.run({ fromShadowDom: ["[data-mioboe]", "section"] }, how);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
        });
        if (problems.length > 0) found[`axe, ${language}, ${ground}`] = problems;
      }
    }
    expect(found).toEqual({});
  });
});
