/**
 * Learns what n-grams mean from texts that stand in several languages, for scripts/fit-kinds.ts --meanings:
 *
 *     node scripts/fit-meanings.ts TRANSLATIONS.jsonl OUT [MAILS.jsonl …]
 *
 * A line of TRANSLATIONS is one text in some languages: {"en": "Sign in", "ja": "ログイン", …}. Where to find many of them is
 * in docs/mail-programs.md. Of the mails only the words count, not the labels: an n-gram that two of their authors use has a
 * vector although few translations have it. The held-out mails are left out. 2.7 million texts take a quarter of an hour.
 */
import { writeFileSync } from "node:fs";
import { align } from "./fit-kinds/align.ts";
import { toExamples } from "./fit-kinds/examples.ts";
import { usedByAtLeast } from "./fit-kinds/learn-kinds.ts";
import { readTranslations } from "./fit-kinds/translations.ts";
import { isHeldOut, readLabelledMails } from "./lib/labelled-mails.ts";

const [translations, out, ...mailFiles] = process.argv.slice(2);
if (translations === undefined || out === undefined) {
  console.error("usage: node scripts/fit-meanings.ts TRANSLATIONS.jsonl OUT [MAILS.jsonl …]");
  process.exit(2);
}

/** A wording that only one author has says nothing of others' mails. */
const LEAST_AUTHORS = 2;
const mails = (await Promise.all(mailFiles.map(readLabelledMails))).flat().filter((mail) => !isHeldOut(mail));
const ofMails = usedByAtLeast(LEAST_AUTHORS, toExamples(mails, false));
const texts = await readTranslations(translations, ofMails);
console.log(`${texts.count} texts, ${texts.hashes.length} n-grams, ${texts.keys.length} with translations`);
const vectors = align(texts, console.log);
const head = `${JSON.stringify({ hashes: Array.from(texts.hashes) })}\n`;
writeFileSync(out, Buffer.concat([Buffer.from(head), Buffer.from(vectors.buffer)]));
