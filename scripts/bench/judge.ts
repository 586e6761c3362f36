/**
 * What judging costs, in processor time, on the project's own mails as list rows: `node scripts/bench/judge.ts`.
 * Prints Markdown. Beside the judge stand the rule that a Gmail user could write by hand and a naive Bayes classifier,
 * measured in turn with it, so that the ratio holds on a busy machine, where the figures themselves don't.
 */
import "../lib/second-reader.ts";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { judge, judgeForUser } from "../../src/judge/judge.ts";
import { NOTHING_KNOWN } from "../../src/judge/verdict.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { type LabelledMail, readLabelledMails, toMail } from "../lib/labelled-mails.ts";
import { readyMade } from "../lib/ready-made.ts";
import { handWrittenRule } from "./hand-written-rule.ts";
import { peersTable } from "./judge-peers.ts";
import { median } from "./median.ts";
import { naiveBayes } from "./naive-bayes.ts";

const ROOT = join(import.meta.dirname, "../..");
const ROUNDS = 15;
const ROWS_A_ROUND = 10_000;
const LOADS = 7;

async function ownMails(): Promise<LabelledMail[]> {
  const folder = join(ROOT, "test/mails");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  return (await Promise.all(files.map((file) => readLabelledMails(join(folder, file))))).flat();
}

/** Rows a second of processor time, in one round over `rows`, again and again. */
function rate({ look, rowsARound = ROWS_A_ROUND }: Look, rows: Mail[]): number {
  const before = process.cpuUsage();
  for (let i = 0; i < rowsARound; i++) look(rows[i % rows.length] as Mail);
  const { user, system } = process.cpuUsage(before);
  return (rowsARound / (user + system)) * 1e6;
}

interface Look {
  look: (mail: Mail) => unknown;
  /** Fewer where each takes long. */
  rowsARound?: number;
}

const own = await ownMails();

const LOOKS: Record<string, Look> = {
  "the judge, as the extension asks it": { look: (mail) => judgeForUser(mail, NOTHING_KNOWN) },
  "the judge, with kind and evidence for every mail": { look: (mail) => judge(mail, NOTHING_KNOWN) },
  "naive Bayes": { look: naiveBayes(own), rowsARound: own.length },
  "a rule written by hand": { look: handWrittenRule() },
};

function ratesTable(rows: Mail[]): string {
  const rates = Object.values(LOOKS).map(() => [] as number[]);
  // The first rounds are the compiler's.
  for (let round = -3; round < ROUNDS; round++) {
    for (const [i, look] of Object.values(LOOKS).entries()) {
      const rowsASecond = rate(look, rows);
      if (round >= 0) rates[i]?.push(rowsASecond);
    }
  }
  const rule = rates.at(-1) ?? [];
  const lines = Object.keys(LOOKS).map((name, i) => {
    const own = rates[i] ?? [];
    const ratio = median(own.map((value, round) => value / (rule[round] ?? Number.NaN)));
    return `| ${name} | ${Math.round(median(own))} | ${Math.round(Math.max(...own))} | ${ratio.toFixed(2)} |`;
  });
  return [
    "| | rows a CPU second | in the best round | of the rule's rate |",
    "| --- | ---: | ---: | ---: |",
    ...lines,
  ].join("\n");
}

/** Run in a process of its own: what loading the judge costs, and then its first mails. */
const LOAD = `
const cost = async (work) => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
};
const context = { answers: {}, transactions: {} };
const friend = { place: "row", fromName: "Anna Muster", fromAddress: "anna@mail.example", subject: "Dinner on Friday?" };
const service = { place: "row", fromName: "PayPal", fromAddress: "service@paypal.com", subject: "Your PayPal account" };
const [load, module] = await cost(() => import(process.argv[1]));
const [first] = await cost(() => module.judgeForUser(friend, context));
const [ofService] = await cost(() => module.judgeForUser(service, context));
console.log(JSON.stringify([load, first, ofService]));
`;

/** Milliseconds of processor time, in the middle of several fresh processes, of the judge as the build bundles it. */
async function loadTable(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "mioboe-bench-"));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: "error",
      plugins: [readyMade()],
      build: {
        outDir,
        target: "es2022",
        lib: { entry: join(ROOT, "src/judge/judge.ts"), formats: ["es"], fileName: () => "judge.mjs" },
      },
    });
    const file = join(outDir, "judge.mjs");
    const runs = Array.from(
      { length: LOADS },
      () =>
        JSON.parse(
          execFileSync(process.execPath, ["--input-type=module", "-e", LOAD, file], { encoding: "utf8" }),
        ) as number[],
    );
    const row = (name: string, i: number) => {
      const values = runs.map((run) => run[i] ?? Number.NaN);
      return `| ${name} | ${median(values).toFixed(1)} | ${Math.min(...values).toFixed(1)} |`;
    };
    return [
      "| | CPU ms | at best |",
      "| --- | ---: | ---: |",
      row("loading the judge", 0),
      row("its first mail, a friend's", 1),
      row("its first mail of a payment service", 2),
    ].join("\n");
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** The labelled corpus, where it lies beside the repository: rows of all sorts, in many languages. */
async function corpusRows(): Promise<Mail[]> {
  const path = join(ROOT, "../shared/corpus/dev.jsonl");
  return existsSync(path) ? toRows(await readLabelledMails(path)) : [];
}

// Copied as a message from a content script is: strings of their own, not pieces of longer ones.
function toRows(mails: readonly LabelledMail[]): Mail[] {
  return mails.map((mail) => JSON.parse(JSON.stringify(toMail(mail, "row"))));
}

const all = toRows(own);
const corpus = await corpusRows();
const ordinary = all.filter((mail) => judge(mail, NOTHING_KNOWN).service === null);
const size = (rows: Mail[]) =>
  Math.round(
    rows.reduce((sum, { subject = "", snippet = "" }) => sum + subject.length + snippet.length, 0) / rows.length,
  );
console.log(`## Judging

The project's ${all.length} own mails as list rows (subject and snippet: ${size(all)} units on average; ${all.length - ordinary.length} name a payment service):

${ratesTable(all)}

The ${ordinary.length} of them that name none (${size(ordinary)} units), as nearly all mails of a mailbox:

${ratesTable(ordinary)}

${corpus.length > 0 ? `All ${corpus.length} mails of the labelled corpus (${size(corpus)} units; ${corpus.filter((mail) => judge(mail, NOTHING_KNOWN).service !== null).length} name a payment service):\n\n${ratesTable(corpus)}` : "(Left out: the labelled corpus is not there.)"}

A background that was started anew:

${await loadTable()}

Beside what one would try first, on mails that none of them has learnt from:

${await peersTable(ROOT, own)}
`);
