/**
 * `npm run bench -- pages`: how soon the popup and the panel are there, on a machine that is six times as slow as this one
 * (Chromium's own CPU throttling of the page; the extension's background is not slowed). Each is opened many times; prints
 * Markdown. `--quick` opens each fewer times.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserContext, chromium, type Page } from "playwright";
import { GmailStage } from "../../test/stage/gmail/gmail.ts";
import { demoMailbox, KOHNAN_SUBJECT } from "../../test/stage/mailbox/demo.ts";
import { ensureBrowser } from "../browsers.ts";
import { built } from "./measure.ts";
import { median } from "./median.ts";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const TIMES = options.quick ? 5 : 20;
const SLOWER = 6;
/** What both aim at, in milliseconds. */
const AIM = 100;

interface Timed {
  mioboeFrom?: number;
  mioboeShown?: number;
}

/** Runs in a page before everything else: notes when an element stands in it and the next frame is drawn. */
function noteWhenShown({ selector, from }: { selector: string; from: "start" | "click" }) {
  const timed = globalThis as unknown as Timed;
  if (from === "start") timed.mioboeFrom = 0;
  else {
    const note = () => {
      timed.mioboeFrom = performance.now();
      delete timed.mioboeShown;
    };
    addEventListener("click", note, { capture: true });
  }
  const watch = new MutationObserver(() => {
    if (timed.mioboeFrom === undefined || timed.mioboeShown !== undefined || !document.querySelector(selector)) return;
    timed.mioboeShown = Number.NaN;
    // The frame after the one that draws it begins when it has been drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        timed.mioboeShown = performance.now();
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}

/** How long it took, in milliseconds, once it is shown. */
async function timeIn(page: Page): Promise<number> {
  const shown = () => ((globalThis as unknown as Timed).mioboeShown ?? -1) >= 0;
  await page.waitForFunction(shown);
  return page.evaluate(() => {
    const { mioboeShown = Number.NaN, mioboeFrom = Number.NaN } = globalThis as unknown as Timed;
    return mioboeShown - mioboeFrom;
  });
}

async function slowed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

/** From the page's own beginning until `selector` is there. */
async function popup(context: BrowserContext, id: string, selector: string): Promise<number> {
  const page = await slowed(context);
  await page.addInitScript(noteWhenShown, { selector, from: "start" as const });
  await page.goto(`chrome-extension://${id}/extension/pages/popup/popup.html`);
  const time = await timeIn(page);
  await page.close();
  return time;
}

/** From the click on a mail in the list until `selector` is there. */
async function opened(context: BrowserContext, selector: string): Promise<number> {
  const stage = new GmailStage(demoMailbox(), { language: "en" });
  const page = await slowed(context);
  await page.route(`${new URL(stage.url()).origin}/**`, async (route) =>
    route.fulfill(await stage.answer(route.request().url())),
  );
  await page.addInitScript(noteWhenShown, { selector, from: "click" as const });
  await page.goto(stage.url());
  const row = page.locator("tr.zA", { hasText: KOHNAN_SUBJECT });
  if (selector.includes("mioboe")) await row.locator("[data-mioboe=mark]").waitFor({ state: "attached" });
  else await row.waitFor();
  await page.waitForTimeout(1_000);
  await row.click();
  const time = await timeIn(page);
  await page.close();
  return time;
}

async function times(work: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  // The first opening fills the browser's caches.
  await work();
  for (let time = 0; time < TIMES; time++) all.push(await work());
  return all;
}

function line(what: string, all: number[]): string {
  const within = all.filter((one) => one <= AIM).length;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return `| ${what} | ${median(all).toFixed(0)} | ${low.toFixed(0)} to ${high.toFixed(0)} | ${within} of ${all.length} |`;
}

/** A browser with the extension, or without. */
async function open(extension: string | null): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), "mioboe-bench-"));
  const loaded = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...loaded, "--no-first-run", "--disable-sync"],
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const plain = await open(null);
const without = await times(() => opened(plain.context, "[data-message-id]"));
await plain.close();

const extended = await open(built("dist/chrome"));
const worker = extended.context.serviceWorkers()[0] ?? (await extended.context.waitForEvent("serviceworker"));
const id = new URL(worker.url()).hostname;
await new Promise((resolve) => setTimeout(resolve, 2_000));
const heads = await times(() => popup(extended.context, id, "h1"));
const popups = await times(() => popup(extended.context, id, "#status-title"));
const panels = await times(() => opened(extended.context, "[data-mioboe=panel]"));
await extended.close();

console.log(`## Popup and panel, at ${SLOWER}× CPU throttling

Milliseconds from the click (the popup: from the beginning of its page) until the frame that shows it was drawn.

| | median | from, to | within ${AIM} ms |
| --- | --- | --- | --- |
${line("popup: there, with its name", heads)}
${line("popup: says how things stand", popups)}
${line("panel above an opened mail", panels)}
${line("the same mail opened without Mioboe: its text", without)}
`);
