/**
 * `npm run bench -- compare FOLDER [NAME…]`: whether the content script has become slower in a webmail. FOLDER is another
 * checkout of the project, built (`npm run build`); the same page is loaded with the one extension and with the other, in
 * turn, so that a machine that is busy for a while is so for both. `NAME` is a part of a webmail's name; without one, all.
 * `--quick` takes fewer loads. Prints Markdown.
 */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { GmailStage } from "../../test/stage/gmail/gmail.ts";
import { hostedWebmails } from "../../test/stage/hosted/all.ts";
import { HostedStage } from "../../test/stage/hosted/hosted.ts";
import { otherWebmails } from "../../test/stage/hosted/others.ts";
import { newest } from "../../test/stage/mail.ts";
import { manyMails } from "../../test/stage/mailbox/many.ts";
import type { Stage } from "../../test/stage/stage.ts";
import { ensureBrowser } from "../browsers.ts";
import { BenchBrowser, built } from "./measure.ts";
import { median } from "./median.ts";
import { withOwnServers } from "./own-servers.ts";
import type { OurWork } from "./trace.ts";

const { values: options, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [, folder = "", ...names] = positionals;
const LOADS = options.quick ? 3 : 9;
const ROWS = [50, 2_000];

interface Page {
  name: string;
  rows: string;
  stage(mails: number): Stage;
}

/** What one load cost: until the list is marked, and at opening its first mail. */
interface Cost {
  loading: OurWork;
  opening: OurWork;
}

function pages(): Page[] {
  const { owner } = manyMails(1);
  const hosted = [...hostedWebmails(owner), ...otherWebmails(owner)].map((webmail) => ({
    name: webmail.name,
    rows: webmail.rows,
    stage: (mails: number) => new HostedStage(webmail, manyMails(mails).threads.map(newest), 1),
  }));
  const gmail = {
    name: "Gmail",
    rows: "tr.zA[id]",
    stage: (mails: number) => new GmailStage(manyMails(mails), { rowsAPage: mails, loading: 0 }),
  };
  const isWanted = ({ name }: Page) => names.some((one) => name.toLowerCase().includes(one.toLowerCase()));
  return [gmail, ...hosted].filter((page) => names.length === 0 || isWanted(page));
}

async function cost(browser: BenchBrowser, { rows, stage }: Page, mails: number): Promise<Cost> {
  const made = stage(mails);
  const page = await browser.emptyPage(made, mails, rows);
  const loading = await page.trace(async () => {
    await page.show(made);
    await page.quiet();
  });
  const opening = await page.trace(async () => {
    await page.page.locator(rows).first().click();
    await page.page.locator("[data-mioboe=panel]").first().waitFor({ state: "attached" });
    await page.quiet();
  });
  await page.page.close();
  return { loading, opening };
}

const COLUMNS = ["webmail, rows", "longest task loading, here / there", "all our tasks", "longest task opening a mail"];
const print = (cells: string[]) => console.log(`| ${cells.join(" | ")} |`);

function cell(costs: Cost[][], of: (cost: Cost) => number): string {
  const [here = Number.NaN, there = Number.NaN] = costs.map((list) => median(list.map(of)));
  return `${here.toFixed(2)} / ${there.toFixed(2)} ms = ${(here / there).toFixed(2)}`;
}

const dists: string[] = [];
for (const root of [join(import.meta.dirname, "../.."), resolve(folder)]) {
  dists.push(await withOwnServers(built(join(root, "dist/chrome"))));
}
const executablePath = await ensureBrowser("chromium");
const browsers: BenchBrowser[] = [];
try {
  for (const dist of dists) browsers.push(await BenchBrowser.open(executablePath, dist));
  console.log(`Medians of ${LOADS} loads each; ms of processor time.\n`);
  print(COLUMNS);
  print(["---", ...COLUMNS.slice(1).map(() => "---:")]);
  for (const page of pages()) {
    for (const mails of ROWS) {
      const costs: Cost[][] = browsers.map(() => []);
      // The first load warms up the browsers and is not counted; every other time the order is the other one.
      for (let load = 0; load <= LOADS; load++) {
        const turns = [...browsers.entries()];
        for (const [side, browser] of load % 2 === 0 ? turns : turns.toReversed()) {
          const one = await cost(browser, page, mails);
          if (load > 0) costs[side]?.push(one);
        }
      }
      print([
        `${page.name}, ${mails}`,
        cell(costs, ({ loading }) => loading.longestTaskMs),
        cell(costs, ({ loading }) => loading.totalMs),
        cell(costs, ({ opening }) => opening.longestTaskMs),
      ]);
    }
  }
} finally {
  for (const browser of browsers) await browser.close();
  for (const dist of dists) await rm(dist, { recursive: true, force: true });
}
