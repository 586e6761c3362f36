import "../lib/second-reader.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../../src/judge/judge.ts";
import { NOTHING_KNOWN } from "../../src/judge/verdict.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { isHeldOut, type LabelledMail, readLabelledMails, sourceOf, toKind, toMail } from "../lib/labelled-mails.ts";
import { isSignUp } from "../lib/measure.ts";
import { handWrittenRule } from "./hand-written-rule.ts";
import { naiveBayes } from "./naive-bayes.ts";

const CORPUS = "../shared/corpus/dev.jsonl";
const SAMPLES = "../shared/facts/mail-samples.jsonl";

/**
 * The judge beside what one would try first, on the same list rows: which of them are sign-up mails of a payment
 * service? Only mails that none of the three has learnt from are asked about. The naive Bayes classifier learns from
 * every second of the corpus' other sources, by size, and from the project's own mails.
 * @returns Markdown; or a sentence, where the corpus does not lie beside the repository.
 */
export async function peersTable(root: string, own: readonly LabelledMail[]): Promise<string> {
  if (!existsSync(join(root, CORPUS))) return `(Left out: the labelled corpus is not there, ${CORPUS}.)`;
  const corpus = await readLabelledMails(join(root, CORPUS));
  const bayes = naiveBayes([...everySecondSource(corpus.filter((mail) => !isHeldOut(mail))), ...own]);
  const rule = handWrittenRule();
  const looks: [string, (mail: Mail) => boolean][] = [
    ["the judge", (mail) => judge(mail, NOTHING_KNOWN).outcome === "warn"],
    ["naive Bayes", bayes],
    ["a rule written by hand", rule],
  ];
  const sets: [string, LabelledMail[]][] = [["corpus, sources held out", corpus.filter(isHeldOut)]];
  if (existsSync(join(root, SAMPLES))) {
    const samples = await readLabelledMails(join(root, SAMPLES));
    sets.push(["published samples, without the fakes", samples.filter(({ kind }) => kind !== "phishing")]);
  }
  const lines = sets.flatMap(([set, mails]) =>
    looks.map(([name, look]) => `| ${set} (${mails.length}) | ${name} | ${accuracy(mails, look)} |`),
  );
  return ["| list rows of | | precision | recall |", "| --- | --- | ---: | ---: |", ...lines].join("\n");
}

function accuracy(mails: readonly LabelledMail[], look: (mail: Mail) => boolean): string {
  const wanted = mails.filter(({ service, kind }) => service !== null && isSignUp(toKind(kind)));
  const found = mails.filter((mail) => look(toMail(mail, "row")));
  const right = found.filter((mail) => wanted.includes(mail)).length;
  const share = (of: number) => (of === 0 ? "–" : `${((100 * right) / of).toFixed(1)} % (${right}/${of})`);
  return `${share(found.length)} | ${share(wanted.length)}`;
}

/** The first, third, fifth … of the sources, the largest first. */
function everySecondSource(mails: readonly LabelledMail[]): LabelledMail[] {
  const sizes = new Map<string, number>();
  for (const mail of mails) sizes.set(sourceOf(mail), (sizes.get(sourceOf(mail)) ?? 0) + 1);
  const sources = [...sizes].sort(([, a], [, b]) => b - a).map(([source]) => source);
  const chosen = new Set(sources.filter((_, place) => place % 2 === 0));
  return mails.filter((mail) => chosen.has(sourceOf(mail)));
}
