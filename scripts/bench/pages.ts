/**
 * `npm run bench -- pages [FOLDER]`: how soon the popup and the panel are there, on a machine that is six times as slow as
 * this one (Chromium's own CPU throttling of the page; the extension's background is not slowed), beside what no extension
 * can be sooner than: a page of the extension with a headline and nothing else, and the same mail without Mioboe. All are
 * opened in turn, many times, so that a machine that is busy for a while is so for all. FOLDER is another checkout of the
 * project, built: its popup and panel are measured in the same turns. `--quick` opens each fewer times; `--slower 1` does
 * not slow the page: on a machine that others use, too, two checkouts are told apart sooner that way. Prints Markdown.
 */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright";
import { GmailStage } from "../../test/stage/gmail/gmail.ts";
import { demoMailbox, KOHNAN_SUBJECT } from "../../test/stage/mailbox/demo.ts";
import { ensureBrowser } from "../browsers.ts";
import { built } from "./measure.ts";
import { median } from "./median.ts";

const { values: options, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, slower: { type: "string", default: "6" } },
  allowPositionals: true,
});
const TIMES = options.quick ? 5 : 20;
const SLOWER = Number(options.slower);
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
    if (timed.mioboeFrom === undefined || timed.mioboeShown !== undefined) return;
    const found = document.querySelector(selector);
    if (!found) return;
    timed.mioboeShown = Number.NaN;
    // It hears of a size when that was laid out, in the very frame that draws it, also of what was put in when that had begun.
    const sizes = new ResizeObserver(() => {
      sizes.disconnect();
      // The frame after the one that draws it begins when it has been drawn.
      requestAnimationFrame(() => {
        timed.mioboeShown = performance.now();
      });
    });
    sizes.observe(found);
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}

interface Slowed {
  page: Page;
  session: CDPSession;
}

/**
 * How long it took, in milliseconds, once it is shown. The page is asked by the browser's own protocol, in a few
 * microseconds: a question of Playwright's brings a script along, which costs a page this slow a tenth of a second.
 */
async function timeIn({ session }: Slowed): Promise<number> {
  const expression = "globalThis.mioboeShown - globalThis.mioboeFrom";
  for (let asked = 0; asked < 300; asked++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { result } = await session.send("Runtime.evaluate", { expression });
    if (typeof result.value === "number" && !Number.isNaN(result.value)) return result.value;
  }
  throw new Error("it was not shown within 30 seconds");
}

async function slowed(context: BrowserContext): Promise<Slowed> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return { page, session };
}

const POPUP = "extension/pages/popup/popup.html";

/** A page of the extension that holds a headline and nothing else. */
const BLANK = "blank.html";

/** From the page's own beginning until `selector` is there. */
async function ownPage({ context, id }: Browser, path: string, selector: string): Promise<number> {
  const slow = await slowed(context);
  await slow.page.addInitScript(noteWhenShown, { selector, from: "start" as const });
  // Not until it is loaded: nobody waits for that.
  await slow.page.goto(`chrome-extension://${id}/${path}`, { waitUntil: "commit" });
  const time = await timeIn(slow);
  await slow.page.close();
  return time;
}

/** How long a pointer rests on a row before it is pressed, in milliseconds; most need longer to read what they point at. */
const REST_MS = 300;

/** From the click on a mail in the list, on which the pointer had rested, until `selector` is there. */
async function opened({ context, id }: Browser, selector: string): Promise<number> {
  const stage = new GmailStage(demoMailbox(), { language: "en" });
  const slow = await slowed(context);
  const { page } = slow;
  await page.route(`${new URL(stage.url()).origin}/**`, async (route) =>
    route.fulfill(await stage.answer(route.request().url())),
  );
  await page.addInitScript(noteWhenShown, { selector, from: "click" as const });
  await page.goto(stage.url());
  const row = page.locator("tr.zA", { hasText: KOHNAN_SUBJECT });
  if (id) await row.locator("[data-mioboe=mark]").waitFor({ state: "attached" });
  else await row.waitFor();
  // So long at least a reader looks at a list before opening a mail.
  await page.waitForTimeout(2_000);
  await row.hover();
  await page.waitForTimeout(REST_MS);
  await row.click();
  const time = await timeIn(slow);
  await page.close();
  return time;
}

/** One thing to open, and how long that took each time. */
interface Opening {
  name: string;
  open(): Promise<number>;
  times: number[];
}

async function openInTurn(openings: Opening[]) {
  // The first turn fills the browsers' caches, and is not counted.
  for (let turn = 0; turn <= TIMES; turn++) {
    for (const { open, times } of turn % 2 === 0 ? openings : openings.toReversed()) {
      const time = await open();
      if (turn > 0) times.push(time);
    }
  }
}

function line({ name, times }: Opening): string {
  const within = times.filter((one) => one <= AIM).length;
  const [low, high] = [Math.min(...times), Math.max(...times)];
  const cells = [
    name,
    median(times).toFixed(0),
    `${low.toFixed(0)} to ${high.toFixed(0)}`,
    `${within} of ${times.length}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The median of what each turn says of the two: both were opened in it, one soon after the other. */
function beside(one: Opening, other: Opening, how: (one: number, other: number) => number): number {
  return median(one.times.map((time, turn) => how(time, other.times[turn] ?? Number.NaN)));
}

const difference = (one: number, other: number) => one - other;
const ratio = (one: number, other: number) => one / other;

interface Browser {
  context: BrowserContext;
  /** The id of the extension in it; null: there is none. */
  id: string | null;
  close(): Promise<void>;
}

/** A browser with a built extension, to which a page with a headline is added, or without one. */
async function open(extension: string | null): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "mioboe-bench-"));
  const copy = join(profile, "extension");
  if (extension) {
    await cp(extension, copy, { recursive: true });
    await writeFile(join(copy, BLANK), '<!doctype html><meta charset="utf-8"><title>Blank</title><h1>Blank</h1>');
  }
  const loaded = extension ? [`--disable-extensions-except=${copy}`, `--load-extension=${copy}`] : [];
  const context = await chromium.launchPersistentContext(join(profile, "browser"), {
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...loaded, "--no-first-run", "--disable-sync"],
  });
  let id: string | null = null;
  if (extension) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    id = new URL(worker.url()).hostname;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    // The welcome page shares its process with our other pages, and drew itself anew whenever one of them was opened.
    for (const page of context.pages().filter((one) => one.url().startsWith("chrome-extension:"))) await page.close();
  }
  return {
    context,
    id,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const folder = positionals[1];
const plain = await open(null);
const here = await open(built(join(import.meta.dirname, "../../dist/chrome")));
const there = folder === undefined ? null : await open(built(join(resolve(folder), "dist/chrome")));

const blank: Opening = { name: "a page with a headline", open: () => ownPage(here, BLANK, "h1"), times: [] };
const mail: Opening = {
  name: "a mail opened without Mioboe: its text",
  open: () => opened(plain, "[data-message-id]"),
  times: [],
};

/** What is measured of an extension. */
function openingsOf(browser: Browser, where: string) {
  const one = (name: string, work: () => Promise<number>): Opening => ({ name: name + where, open: work, times: [] });
  return {
    name: one("popup: there, with its name", () => ownPage(browser, POPUP, "h1")),
    status: one("popup: says how things stand", () => ownPage(browser, POPUP, "#status-title")),
    mail: one("the mail's text, with Mioboe", () => opened(browser, "[data-message-id]")),
    panel: one("panel above the mail", () => opened(browser, "[data-mioboe=panel]")),
  };
}

const ours = openingsOf(here, "");
const theirs = there && openingsOf(there, ", there");
const popups = [blank, ours.name, ours.status, ...(theirs ? [theirs.name, theirs.status] : [])];
const mails = [mail, ours.mail, ours.panel, ...(theirs ? [theirs.mail, theirs.panel] : [])];
try {
  await openInTurn(popups);
  await openInTurn(mails);
} finally {
  for (const browser of [plain, here, there]) await browser?.close();
}

const comparisons = [ours, ...(theirs ? [theirs] : [])].flatMap(({ name, status, mail: text, panel }) => [
  `| ${name.name} / a page with a headline | ${beside(name, blank, ratio).toFixed(2)} |`,
  `| ${status.name} / a page with a headline | ${beside(status, blank, ratio).toFixed(2)} |`,
  `| ${text.name} / without | ${beside(text, mail, ratio).toFixed(2)} |`,
  `| ${panel.name} / the mail without Mioboe | ${beside(panel, mail, ratio).toFixed(2)} |`,
  `| ${panel.name} − the mail without Mioboe | ${beside(panel, mail, difference).toFixed(0)} ms |`,
]);

console.log(`## Popup and panel, at ${SLOWER}× CPU throttling

Milliseconds from the click (the popup: from the beginning of its page) until the frame that shows it was drawn; ${TIMES} times each, in turn.

| | median | from, to | within ${AIM} ms |
| --- | ---: | ---: | ---: |
${[...popups, ...mails].map(line).join("\n")}

| of the same turn, median | |
| --- | ---: |
${comparisons.join("\n")}
`);
