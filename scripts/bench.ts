/**
 * `npm run bench`: what the extension costs a webmail page, as ratios within one run: the same page with and without
 * it, in turn; then what judging costs (bench/judge.ts) and checking an export of passwords (bench/passwords.ts).
 * `--quick` takes fewer loads and a shorter look at the idle page. Prints Markdown.
 * `npm run bench -- webmails [NAME…]` measures the other webmails instead (bench/webmails.ts), and `-- pages [FOLDER]` how soon the
 * popup and the panel are there (bench/pages.ts), `-- cold-start [FOLDER]` what a start of the background costs
 * (bench/cold-start.ts), `-- flood` what a flood costs in a long list (bench/flood.ts), `-- compare FOLDER [NAME…]` two
 * checkouts in turn (bench/compare.ts).
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { GmailStage } from "../test/stage/gmail/gmail.ts";
import { manyMails } from "../test/stage/mailbox/many.ts";
import { BenchBrowser, type BenchPage, built, type Load } from "./bench/measure.ts";
import { median } from "./bench/median.ts";
import type { OurWork } from "./bench/trace.ts";
import { ensureBrowser } from "./browsers.ts";
import { measureSizes } from "./sizes.ts";

const { values: options, positionals } = parseArgs({
  // `--tasks` is for the webmails, `--slower` for the popup and the panel.
  options: {
    quick: { type: "boolean", default: false },
    tasks: { type: "boolean", default: false },
    slower: { type: "string" },
  },
  allowPositionals: true,
});
const [other = ""] = positionals;
if (["webmails", "pages", "cold-start", "flood", "compare"].includes(other)) {
  await import(`./bench/${other}.ts`);
  process.exit();
}
const LOADS = options.quick ? 3 : 5;
/** How long a page takes to show its list varies most, so that is asked most often. */
const SHOWINGS = options.quick ? 6 : 24;
const IDLE_SECONDS = options.quick ? 10 : 60;
const ROWS = [50, 500, 2_000];

/** The pairs of loads are one after the other, so that a machine that is busy for a while is so for both. */
interface Pair {
  without: Load;
  with: Load;
}

interface Result {
  rows: number;
  /** The times until the list was shown, in milliseconds. */
  shown: { without: number[]; with: number[] };
  pairs: Pair[];
  /** One trace a load. */
  loading: OurWork[];
  redrawing: OurWork;
  arriving: OurWork;
  opening: OurWork[];
  idle: OurWork;
  /** Of all this, once more: the layouts and timers. */
  counts: OurWork;
}

async function pairOf(
  plain: BenchBrowser,
  extended: BenchBrowser,
  stage: () => GmailStage,
  rows: number,
): Promise<Pair> {
  return { without: await plain.load(stage(), rows), with: await extended.load(stage(), rows) };
}

/** Each browser in turn, and every other time in the other order: what the one leaves behind meets both alike. */
async function showings(
  plain: BenchBrowser,
  extended: BenchBrowser,
  stage: () => GmailStage,
  rows: number,
): Promise<Result["shown"]> {
  const shown: Result["shown"] = { without: [], with: [] };
  const turns = [
    async () => shown.without.push(await plain.shown(stage(), rows)),
    async () => shown.with.push(await extended.shown(stage(), rows)),
  ];
  for (let pair = 0; pair < SHOWINGS; pair++) {
    for (const turn of turns) await turn();
    turns.reverse();
  }
  return shown;
}

async function showList(page: BenchPage, stage: GmailStage) {
  await page.show(stage);
  await page.quiet();
}

async function redrawList(page: BenchPage) {
  await page.page.evaluate(() => window.stage?.redraw());
  await page.quiet();
}

/** Twenty mails arrive, ten in a second. */
async function receiveMails(page: BenchPage) {
  const [arrived] = manyMails(1, 1).threads;
  if (!arrived) throw new Error("the stage has no mail");
  for (let mail = 0; mail < 20; mail++) {
    const thread = { mails: arrived.mails.map((one) => ({ ...one, time: one.time + (mail + 1) * 60_000 })) };
    await page.page.evaluate((one) => window.stage?.receive(one), thread);
    await page.page.waitForTimeout(100);
  }
  await page.quiet();
}

/** Opens the first mail of the list, which is one that the panel is shown for. */
async function openMail(page: BenchPage) {
  await page.page.locator("tr.zA[id]").first().click();
  await page.page.waitForSelector("h2.hP");
  await page.quiet();
}

async function measure(plain: BenchBrowser, extended: BenchBrowser, rows: number): Promise<Result> {
  const stage = () => new GmailStage(manyMails(rows), { rowsAPage: rows, loading: 0 });
  await pairOf(plain, extended, stage, rows); // the first load warms up the browsers and is not counted
  const shown = await showings(plain, extended, stage, rows);
  const pairs: Pair[] = [];
  for (let load = 0; load < LOADS; load++) pairs.push(await pairOf(plain, extended, stage, rows));

  const loading: OurWork[] = [];
  const opening: OurWork[] = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await extended.emptyPage(stage(), rows);
    loading.push(await page.trace(() => showList(page, stage())));
    opening.push(await page.trace(() => openMail(page)));
    await page.page.close();
  }
  const page = await extended.emptyPage(stage(), rows);
  await showList(page, stage());
  const redrawing = await page.trace(() => redrawList(page));
  const arriving = await page.trace(() => receiveMails(page));
  const idle = await page.trace(() => page.page.waitForTimeout(IDLE_SECONDS * 1_000));
  await page.page.close();

  const counted = await extended.emptyPage(stage(), rows);
  const counts = await counted.trace(async () => {
    await showList(counted, stage());
    await redrawList(counted);
    await receiveMails(counted);
    await openMail(counted);
  }, true);
  await counted.page.close();
  return { rows, shown, pairs, loading, redrawing, arriving, opening, idle, counts };
}

const ratio = (pairs: Pair[], of: (load: Load) => number) =>
  median(pairs.map((pair) => of(pair.with) / of(pair.without)));
const difference = (pairs: Pair[], of: (load: Load) => number) =>
  median(pairs.map((pair) => of(pair.with) - of(pair.without)));
const longest = (traces: OurWork[]) => {
  const times = traces.map(({ longestTaskMs }) => longestTaskMs);
  return `${ms(median(times))}, at worst ${ms(Math.max(...times))}`;
};
/** The noise: how far the same loads, without the extension, differ among themselves. */
const halves = (times: number[]) =>
  median(times.filter((_, place) => place % 2 === 0)) / median(times.filter((_, place) => place % 2 === 1));
const ms = (value: number) => `${value.toFixed(2)} ms`;

function table(results: Result[]): string {
  const row = (name: string, cell: (result: Result) => string) => `| ${name} | ${results.map(cell).join(" | ")} |`;
  return [
    `| | ${results.map(({ rows }) => `${rows} rows`).join(" | ")} |`,
    `| --- |${" ---: |".repeat(results.length)}`,
    row("time until the list is shown, with / without", ({ shown }) =>
      (median(shown.with) / median(shown.without)).toFixed(3),
    ),
    row("… without / without, as a measure of noise", ({ shown }) => halves(shown.without).toFixed(3)),
    row("our processor time before the list is shown", ({ loading }) =>
      ms(median(loading.map(({ beforeShownMs }) => beforeShownMs))),
    ),
    row("main thread until quiet, with / without", ({ pairs }) => ratio(pairs, (load) => load.taskMs).toFixed(3)),
    row("script until quiet, with − without", ({ pairs }) => ms(difference(pairs, (load) => load.scriptMs))),
    row(
      "memory after load, with − without",
      ({ pairs }) => `${(difference(pairs, (load) => load.heapBytes) / 1_000).toFixed(0)} KB`,
    ),
    row("longest task with our code: loading", ({ loading }) => longest(loading)),
    row("… every row drawn anew", ({ redrawing }) => ms(redrawing.longestTaskMs)),
    row("… 20 mails arriving", ({ arriving }) => ms(arriving.longestTaskMs)),
    row("… opening a mail, with the panel", ({ opening }) => longest(opening)),
    row("our tasks together, loading", ({ loading }) => ms(median(loading.map(({ totalMs }) => totalMs)))),
    row("work a changed row", ({ redrawing, rows }) => `${((redrawing.totalMs / rows) * 1_000).toFixed(1)} µs`),
    row("forced style or layout", ({ counts }) => String(counts.forcedLayouts)),
    row(`tasks with our code in ${IDLE_SECONDS} idle seconds`, ({ idle }) => String(idle.tasks)),
    row("timers of less than a second", ({ counts }) => String(counts.shortTimers)),
  ].join("\n");
}

const dist = built(join(import.meta.dirname, "../dist/chrome"));
const executablePath = await ensureBrowser("chromium");
const plain = await BenchBrowser.open(executablePath, null);
const extended = await BenchBrowser.open(executablePath, dist);
try {
  const results: Result[] = [];
  for (const rows of ROWS) results.push(await measure(plain, extended, rows));
  const { always, panel, background } = await measureSizes(dist);
  const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} KB`;
  console.log(
    `${SHOWINGS} pairs of loads for the time until the list is shown, ${LOADS} for the rest; medians. Task times are the processor time of our code in a task.\n`,
  );
  console.log(table(results));
  console.log(
    `\nMinified, before compression: ${kilobytes(always)} in every webmail page, ${kilobytes(panel)} more when there is ` +
      `something to show, ${kilobytes(background)} in the background.`,
  );
} finally {
  await plain.close();
  await extended.close();
}
// Alone on the machine, now that the browsers are closed.
await import("./bench/judge.ts");
await import("./bench/passwords.ts");
