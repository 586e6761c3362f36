/**
 * `npm run bench -- webmails [NAME…]`: what the extension costs the webmails other than Gmail, each a page of the stage
 * with many rows, and what it costs to scroll through a long virtual list. `NAME` is a part of a webmail's name;
 * `--quick` takes fewer loads and a shorter look at the idle page, `--tasks` asks for the longest tasks alone, without
 * the page beside it that has no extension. Prints Markdown.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type HostedCase, hostedWebmails } from "../../test/stage/hosted/all.ts";
import { askedWebmails } from "../../test/stage/hosted/asked.ts";
import { HostedStage } from "../../test/stage/hosted/hosted.ts";
import { otherWebmails } from "../../test/stage/hosted/others.ts";
import { VirtualStage } from "../../test/stage/hosted/virtual.ts";
import type {} from "../../test/stage/hosted/virtual-client.ts";
import { newest, type StageMail } from "../../test/stage/mail.ts";
import { manyMails } from "../../test/stage/mailbox/many.ts";
import type { Stage } from "../../test/stage/stage.ts";
import { ensureBrowser } from "../browsers.ts";
import { BenchBrowser, type BenchPage, built, type Load } from "./measure.ts";
import { median } from "./median.ts";
import { withOwnServers } from "./own-servers.ts";
import type { OurWork } from "./trace.ts";

const { values: options, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, tasks: { type: "boolean", default: false } },
  allowPositionals: true,
});
const names = positionals.filter((one) => one !== "webmails").map((one) => one.toLowerCase());
const LOADS = options.quick ? 1 : 3;
const IDLE_SECONDS = options.quick ? 3 : 10;
const ROWS = [50, 500, 2_000];
const MOST = 2_000;

/** The webmails whose real lists keep no more elements than can be seen. */
const VIRTUAL = /Outlook at outlook\.live\.com|Proton|iCloud|Fastmail/;
const VIRTUAL_ROWS = 10_000;
/** Ten screens in a second. */
const ROWS_A_FRAME = 10;

const { owner } = manyMails(1);
const mails = (rows: number): StageMail[] => manyMails(rows).threads.map(newest);

interface Cost extends Load {
  /** Until all rows stand in the page. */
  shownMs: number;
}

interface Result {
  webmail: HostedCase;
  /** By the number of rows. */
  loading: OurWork[][];
  opening: OurWork[][];
  pairs: { without: Cost; with: Cost }[];
  counts?: OurWork;
  idle?: OurWork;
  scrolling?: OurWork;
}

async function showList(page: BenchPage, stage: Stage) {
  await page.show(stage);
  await page.quiet();
}

/** Opens the first mail, which is one that the panel is shown for. */
async function openMail(page: BenchPage, { rows }: HostedCase) {
  await page.page.locator(rows).first().click();
  await page.page.locator("[data-mioboe=panel]").first().waitFor({ state: "attached" });
  await page.quiet();
}

async function measure(plain: BenchBrowser, extended: BenchBrowser, webmail: HostedCase): Promise<Result> {
  const { rows: selector } = webmail;
  const most = mails(MOST);
  const stage = () => new HostedStage(webmail, most, 1);
  const load = async (browser: BenchBrowser) => ({
    shownMs: await browser.shown(stage(), MOST, selector),
    ...(await browser.load(stage(), MOST, selector)),
  });
  // The first load warms up the browser and is not counted.
  for (const browser of options.tasks ? [extended] : [plain, extended]) await browser.shown(stage(), MOST, selector);
  const pairs: Result["pairs"] = [];
  for (let pair = 0; pair < LOADS && !options.tasks; pair++)
    pairs.push({ without: await load(plain), with: await load(extended) });

  const loading: OurWork[][] = [];
  const opening: OurWork[][] = [];
  let idle: OurWork | undefined;
  for (const rows of ROWS) {
    const loads: OurWork[] = [];
    const opened: OurWork[] = [];
    const grown = new HostedStage(webmail, mails(rows), 1);
    for (let load = 0; load < LOADS; load++) {
      const page = await extended.emptyPage(grown, rows, selector);
      loads.push(await page.trace(() => showList(page, grown)));
      if (rows === MOST && !options.tasks) {
        // A page that can't be read gets a second look after a second, and no third.
        if (!idle) await page.page.waitForTimeout(1_500);
        idle ??= await page.trace(() => page.page.waitForTimeout(IDLE_SECONDS * 1_000));
      }
      opened.push(await page.trace(() => openMail(page, webmail)));
      await page.page.close();
    }
    loading.push(loads);
    opening.push(opened);
  }
  if (options.tasks) return { webmail, loading, opening, pairs };
  const counted = await extended.emptyPage(stage(), MOST, selector);
  const counts = await counted.trace(async () => {
    await showList(counted, stage());
    await openMail(counted, webmail);
  }, true);
  await counted.page.close();
  const result: Result = { webmail, loading, opening, pairs, counts, idle: idle ?? counts };
  if (VIRTUAL.test(webmail.name)) result.scrolling = await scroll(extended, webmail);
  return result;
}

async function scroll(extended: BenchBrowser, webmail: HostedCase): Promise<OurWork> {
  const stage = new VirtualStage(webmail, mails(200), VIRTUAL_ROWS);
  const page = await extended.emptyPage(stage, 1, webmail.rows);
  await showList(page, stage);
  const work = await page.trace(async () => {
    await page.page.evaluate((rows) => window.scrollThrough?.(rows), ROWS_A_FRAME);
    await page.quiet();
  });
  await page.page.close();
  return work;
}

const ratio = ({ pairs }: Result, of: (cost: Cost) => number) =>
  pairs.length === 0 ? "" : median(pairs.map((pair) => of(pair.with) / of(pair.without))).toFixed(3);
const worst = (works: OurWork[]) => Math.max(...works.map(({ longestTaskMs }) => longestTaskMs)).toFixed(1);
const three = (list: OurWork[][]) => list.map(worst).join(" / ");

const COLUMNS = [
  "webmail",
  `longest task loading, ${ROWS.join(" / ")} rows, ms`,
  "… opening a mail, ms",
  `… scrolling ${VIRTUAL_ROWS} virtual rows, ms`,
  `our tasks together, loading ${MOST} rows, ms`,
  "our processor time before the list is shown, ms",
  "time until shown, with / without",
  "main thread, with / without",
  "forced style or layout",
  `tasks in ${IDLE_SECONDS} idle s`,
  "timers under 1 s",
];

function cellsOf(result: Result): string[] {
  const { webmail, loading, opening, scrolling, counts, idle } = result;
  return [
    webmail.name,
    three(loading),
    three(opening),
    scrolling ? scrolling.longestTaskMs.toFixed(1) : "",
    median((loading.at(-1) ?? []).map(({ totalMs }) => totalMs)).toFixed(0),
    Math.max(...loading.flat().map(({ beforeShownMs }) => beforeShownMs)).toFixed(1),
    ratio(result, ({ shownMs }) => shownMs),
    ratio(result, ({ taskMs }) => taskMs),
    String(counts?.forcedLayouts ?? ""),
    String(idle?.tasks ?? ""),
    String(counts?.shortTimers ?? ""),
  ];
}

const print = (cells: string[]) => console.log(`| ${cells.join(" | ")} |`);

const dist = await withOwnServers(built(join(import.meta.dirname, "../../dist/chrome")));
const executablePath = await ensureBrowser("chromium");
const plain = await BenchBrowser.open(executablePath, null);
const extended = await BenchBrowser.open(executablePath, dist);
try {
  const all = [...hostedWebmails(owner), ...askedWebmails(owner), ...otherWebmails(owner)];
  // Outlook at a second address is the same page.
  const different = all.filter(({ name }) => name !== "Outlook at outlook.cloud.microsoft");
  const chosen = different.filter(
    ({ name }) => names.length === 0 || names.some((one) => name.toLowerCase().includes(one)),
  );
  console.log(
    `${LOADS} loads each; the longest task is the worst of them, all else the median; ${ROWS_A_FRAME} rows a frame.\n`,
  );
  print(COLUMNS);
  print(["---", ...COLUMNS.slice(1).map(() => "---:")]);
  for (const webmail of chosen) print(cellsOf(await measure(plain, extended, webmail)));
} finally {
  await plain.close();
  await extended.close();
  await rm(dist, { recursive: true, force: true });
}
