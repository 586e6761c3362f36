/**
 * Measures the judge on labelled mails:
 *
 *     npm run evaluate -- FILE.jsonl … [--held-out | --tuned]
 *
 * FILE has the format of test/mails/ (one mail a line; `kind` and `service` are the labels). Each mail is judged
 * twice: as a list row and as an opened message. Prints tables, and writes dist/evaluation/index.html with plots.
 * --held-out takes only the sources that were never looked at while tuning, --tuned only the others. Of held-out
 * mails no single one is shown.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { KINDS } from "../src/kind/model.ts";
import { toPage } from "./lib/evaluation-page.ts";
import { isHeldOut, type LabelledMail, readLabelledMails } from "./lib/labelled-mails.ts";
import {
  byLanguage,
  confusion,
  f1,
  type Judged,
  judgeAll,
  measure,
  measureKind,
  type Rate,
  reliability,
  share,
  worstMistakes,
} from "./lib/measure.ts";

const { files, only } = readCommandLine();
const all = await readAll(files);
const heldOut = all.filter(isHeldOut);
const tuned = all.filter((mail) => !isHeldOut(mail));
const parts = [
  { name: "all mails", mails: all, wanted: only === null },
  // A set without a held-out source is one part.
  { name: "tuned sources", mails: tuned, wanted: only === "tuned" || (only === null && heldOut.length > 0) },
  { name: "held-out sources", mails: heldOut, wanted: only === "held-out" || (only === null && heldOut.length > 0) },
].filter((part) => part.wanted);

const sections: { title: string; judged: Judged[] }[] = [];
for (const { name, mails } of parts) {
  for (const view of ["row", "message"] as const) {
    const title = `${name}, ${view === "row" ? "as list rows" : "opened"}`;
    const judged = judgeAll(mails, view);
    sections.push({ title, judged });
    print(title, judged);
  }
}
const folder = new URL("../dist/evaluation/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("index.html", folder), toPage(sections));
console.log("Plots: dist/evaluation/index.html");

function readCommandLine(): { files: string[]; only: "held-out" | "tuned" | null } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { "held-out": { type: "boolean" }, tuned: { type: "boolean" } },
    });
    const only = values["held-out"] ? "held-out" : values.tuned ? "tuned" : null;
    if (positionals.length > 0) return { files: positionals, only };
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error("usage: npm run evaluate -- FILE.jsonl … [--held-out | --tuned]");
  process.exit(2);
}

/** The labelled mails of all files. What can't be read ends the command: figures on half of the mails mislead. */
async function readAll(paths: string[]): Promise<LabelledMail[]> {
  try {
    return (await Promise.all(paths.map(readLabelledMails))).flat();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

function print(title: string, judged: Judged[]): void {
  const m = measure(judged);
  console.log(`\n== ${title}: ${m.mails} mails`);
  console.log(`warning    precision ${percent(m.warning.precision)}   recall ${percent(m.warning.recall)}`);
  console.log(`kind right ${percent(m.kindRight)}   service right ${percent(m.serviceRight)}`);
  const per10000 = (share(m.falseAlarms) * 10_000).toFixed(1);
  console.log(`false alarms ${per10000} per 10,000 ordinary mails (${m.falseAlarms.right} of ${m.falseAlarms.of})`);
  console.log(`fakes found ${percent(m.fakesFound)}, called authenticated: ${m.fakesAuthenticated}`);

  console.log("\nkind             precision             recall                F1");
  for (const kind of KINDS) {
    const pr = measureKind(judged, kind);
    const cells = [percent(pr.precision), percent(pr.recall)].map((cell) => cell.padEnd(20));
    console.log(kind.padEnd(16), ...cells, f1(pr).toFixed(3));
  }
  console.log("\nlabel \\ verdict ", KINDS.map((kind) => short(kind)).join(" "));
  for (const [i, row] of confusion(judged, KINDS).entries()) {
    console.log((KINDS[i] as string).padEnd(16), row.map((n) => String(n).padStart(6)).join(" "));
  }
  console.log("\nlanguage  precision             recall                F1     kind right");
  for (const [language, group] of byLanguage(judged)) {
    const part = measure(group);
    if (part.warning.recall.of < 5) continue;
    const cells = [percent(part.warning.precision), percent(part.warning.recall)].map((cell) => cell.padEnd(20));
    console.log(language.padEnd(9), ...cells, f1(part.warning).toFixed(3), "", percent(part.kindRight));
  }
  console.log("\nsure         mails   said    was");
  for (const bin of reliability(judged)) {
    const range = `${bin.from.toFixed(2)}–${bin.to.toFixed(2)}`;
    console.log(range, String(bin.count).padStart(8), bin.said.toFixed(3).padStart(7), bin.was.toFixed(3).padStart(7));
  }
  console.log("\nworst mistakes");
  for (const one of worstMistakes(judged, 12)) {
    const { labelled, verdict } = one;
    const said = `${verdict.outcome}/${verdict.kind} ${verdict.sure.toFixed(2)}`;
    console.log(
      `  ${labelled.id} [${labelled.lang}] ${labelled.kind} of ${labelled.service ?? "no service"} → ${said}`,
    );
    console.log(`    ${(labelled.subject ?? "").slice(0, 100)}`);
  }
}

function percent(value: Rate): string {
  return value.of === 0 ? "–" : `${(share(value) * 100).toFixed(2)} % (${value.right}/${value.of})`;
}

function short(kind: string): string {
  return kind.slice(0, 6).padStart(6);
}
