import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const NODE = join(ROOT, "node_modules/.bin/node");

/** What the command says of one mail. */
export interface Line {
  id: string | null;
  kind?: string;
  service?: string | null;
  sender?: string;
  verdict?: string;
  sure?: number;
  evidence?: { part: string; code: string }[];
  error?: string;
}

export interface Ran {
  code: number | null;
  /** The objects on stdout, one a line: a line that is anything else fails the test. */
  out: Line[];
  stderr: string;
}

export interface Options {
  /** The file that is piped in. */
  stdin?: string;
  /** Options of Node itself. */
  node?: string[];
  /** What Node runs. */
  script?: string[];
}

/** Runs the command as a user does. A line on stdout that is no JSON rejects. */
export async function runJudge(
  args: string[],
  { stdin, node = [], script = ["scripts/judge.ts"] }: Options = {},
): Promise<Ran> {
  const child = spawn(NODE, [...node, ...script, ...args], { cwd: ROOT });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  if (stdin === undefined) child.stdin.end();
  else createReadStream(stdin).pipe(child.stdin);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const lines = stdout === "" ? [] : stdout.replace(/\n$/, "").split("\n");
  return { code, out: lines.map((line) => JSON.parse(line) as Line), stderr };
}
