/**
 * Judges mails from files, for a person who reports a wrong verdict, and for tests:
 *
 *     npm run -s judge -- FILE… [--uses id,id]
 *
 * FILE is .jsonl, .mbox, .eml or "-" (see scripts/lib/mail-files.ts). One JSON object a line on stdout, in order,
 * and nothing else. A mail that can't be read gives an object with "error", a file that can't be read a message on
 * stderr; the run goes on, and the exit status is 1 at the end. 2: the command line itself is wrong.
 */
import "./lib/second-reader.ts";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { judge } from "../src/judge/judge.ts";
import type { Context } from "../src/judge/verdict.ts";
import { serviceById } from "../src/service/registry.ts";
import { type ReadMail, readMailFile, UnreadableFile } from "./lib/mail-files.ts";

function toLine(read: ReadMail, context: Context): { line: string; failed: boolean } {
  if ("error" in read) return { line: JSON.stringify(read), failed: true };
  try {
    const { kind, service, sender, outcome, sure, evidence } = judge(read.mail, context);
    const verdict = {
      id: read.id,
      kind,
      service: service?.id ?? null,
      sender,
      verdict: outcome,
      sure: round(sure),
      evidence,
    };
    return { line: JSON.stringify(verdict), failed: false };
  } catch (error) {
    return { line: JSON.stringify({ id: read.id, error: String(error) }), failed: true };
  }
}

function round(sure: number): number {
  return Math.round(sure * 1000) / 1000;
}

function readCommandLine(): { files: string[]; uses: string[] } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { uses: { type: "string" } } });
    if (positionals.length > 0) return { files: positionals, uses: splitIds(values.uses ?? "") };
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error("usage: npm run -s judge -- FILE… [--uses id,id]   (.jsonl, .mbox, .eml, or - for standard input)");
  process.exit(2);
}

function splitIds(list: string): string[] {
  const ids = list.split(",").flatMap((id) => id.trim() || []);
  for (const id of ids) {
    if (!id.startsWith("unlisted:") && !serviceById(id)) {
      console.error(`--uses: no service has the id "${id}"`);
    }
  }
  return ids;
}

/** Lines that wait to be written: one write for many. Whoever hands in mails one by one gets each answer at once. */
let waiting = "";
let flushes: NodeJS.Immediate | undefined;
const MOST_WAITING = 65_536;

async function say(line: string): Promise<void> {
  waiting += `${line}\n`;
  if (waiting.length >= MOST_WAITING) {
    if (!flush()) await once(process.stdout, "drain");
  } else flushes ??= setImmediate(flush);
}

function flush(): boolean {
  clearImmediate(flushes);
  flushes = undefined;
  const text = waiting;
  waiting = "";
  return text === "" || process.stdout.write(text);
}

// A reader that has seen enough ("| head") is no error.
process.stdout.on("error", () => process.exit(0));

const { files, uses } = readCommandLine();
const context: Context = { answers: Object.fromEntries(uses.map((id) => [id, "uses"])), transactions: {} };
let failed = false;
for (const path of files) {
  try {
    for await (const read of readMailFile(path)) {
      const result = toLine(read, context);
      failed ||= result.failed;
      await say(result.line);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    failed = true;
  }
}
flush();
process.exitCode = failed ? 1 : 0;
