/**
 * `npm run bench -- flood`: what a flood costs in a list of 2,000 mails. Half of them come within one hour from senders of
 * every sort; beside it, load by load in turn, the same list without a flood. `--quick` takes fewer loads. Prints Markdown.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { GmailStage } from "../../test/stage/gmail/gmail.ts";
import { type Mailbox, mailbox } from "../../test/stage/mail.ts";
import { flood, hiddenInFlood } from "../../test/stage/mailbox/flood.ts";
import { manyMails } from "../../test/stage/mailbox/many.ts";
import { ensureBrowser } from "../browsers.ts";
import { BenchBrowser, built } from "./measure.ts";
import { median } from "./median.ts";
import type { OurWork } from "./trace.ts";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const LOADS = options.quick ? 3 : 7;
const ROWS = 2_000;
const FLOOD = 1_000;
const HOUR = 60 * 60_000;

/** Somebody else's: in the mailbox of the flood it is remembered, and what came in its time may get a mark. */
function ordinary(): Mailbox {
  const { owner, now, threads } = manyMails(ROWS, 0);
  return mailbox({ ...owner, address: "somebody.else@gmail.example" }, now, threads);
}

/** No other mail of these gets a mark, so that the marks are those of the flood. */
function flooded(): Mailbox {
  const quiet = manyMails(ROWS - FLOOD - 1, 0);
  const start = quiet.now - 2 * HOUR;
  return mailbox(quiet.owner, quiet.now, [...quiet.threads, ...flood(start, FLOOD), hiddenInFlood(start)]);
}

interface Visit {
  work: OurWork;
  marks: number;
}

async function visit(browser: BenchBrowser, mails: Mailbox): Promise<Visit> {
  const stage = new GmailStage(mails, { rowsAPage: ROWS, loading: 0 });
  const page = await browser.emptyPage(stage, ROWS);
  const work = await page.trace(async () => {
    await page.show(stage);
    await page.quiet();
  });
  const marks = await page.page.locator("tr [data-mioboe]").count();
  await page.page.close();
  return { work, marks };
}

const list = (visits: Visit[], of: (visit: Visit) => number) => {
  const values = visits.map(of);
  return `${median(values).toFixed(2)}, at worst ${Math.max(...values).toFixed(2)}`;
};

const executablePath = await ensureBrowser("chromium");
const browser = await BenchBrowser.open(executablePath, built(join(import.meta.dirname, "../../dist/chrome")));
try {
  const mailboxes = { flood: flooded(), none: ordinary() };
  const visits: Record<keyof typeof mailboxes, Visit[]> = { flood: [], none: [] };
  // The first load warms up the browser and is not counted.
  await visit(browser, mailboxes.none);
  for (let load = 0; load < LOADS; load++) {
    for (const kind of ["flood", "none"] as const) visits[kind].push(await visit(browser, mailboxes[kind]));
  }
  const row = (name: string, of: (visit: Visit) => number) =>
    console.log(`| ${name} | ${list(visits.flood, of)} | ${list(visits.none, of)} |`);
  console.log(`${LOADS} loads each, in turn; medians of processor times.\n`);
  console.log(`| ${ROWS} rows | ${FLOOD} of them a flood | no flood |\n| --- | ---: | ---: |`);
  row("longest task with our code, ms", ({ work }) => work.longestTaskMs);
  row("our tasks together, ms", ({ work }) => work.totalMs);
  row("marks in the list", ({ marks }) => marks);
} finally {
  await browser.close();
}
