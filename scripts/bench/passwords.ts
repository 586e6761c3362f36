/**
 * What checking an export of passwords costs (`src/password/`): entries a second, beside taking the same file apart
 * and nothing more; and how often the quick look that finds weak passwords agrees with the estimator. Run by
 * `npm run bench`, or alone: `node scripts/bench/passwords.ts`. Prints Markdown.
 */
import Papa from "papaparse";
import { checkExport } from "../../src/password/check-export.ts";
import { commonPasswords, commonWords, isCommon } from "../../src/password/common-passwords.ts";
import { Estimator } from "../../src/password/estimator.ts";
import type { ReviewOptions } from "../../src/password/review.ts";
import { isWeak } from "../../src/password/weakness.ts";
import { median } from "./median.ts";

const ENTRIES = 100_000;
const ROUNDS = 5;
const COMPARED = 2_000;

/** The same numbers in every run, so that two runs can be compared (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomness(6);
const oneOf = <Item>(all: readonly Item[]): Item => all[Math.floor(random() * all.length)] as Item;
const SIGNS = [..."abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&*+-?@"];
const signs = (length: number) => Array.from({ length }, () => oneOf(SIGNS)).join("");
const WORDS = [...commonWords()];

/** As people have them: many from a manager, some made of a word, some of the commonest. */
function somePassword(): string {
  const kind = random();
  if (kind < 0.5) return signs(10 + Math.floor(random() * 12));
  if (kind < 0.8) return `${oneOf(WORDS)}${oneOf(["1", "12", "!", "2024", "1985", "#1", "777"])}`;
  return kind < 0.9 ? oneOf(WORDS) : `${oneOf(WORDS)}-${oneOf(WORDS)}-${oneOf(WORDS)}`;
}

const passwords = Array.from({ length: ENTRIES }, somePassword);
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const rows = passwords.map((password, at) => {
  const host = `www.site-${at % 30_000}.com`;
  const own = random() < 0.3 ? oneOf(passwords) : password;
  return `${host},https://${host}/login?from=${at},mika+${at % 7}@mail.example,${cell(own)},`;
});
const csv = `name,url,username,password,note\n${rows.join("\n")}\n`;
const file = new Blob([csv]);

const options: ReviewOptions = {
  addresses: ["mika+1@mail.example"],
  isBreached: isCommon,
  words: commonWords(),
  now: Date.now(),
};

interface Cost {
  /** In seconds, by the clock and of processor time: the second is what a busy machine tells. */
  clock: number;
  processor: number;
}

async function cost(work: () => unknown): Promise<Cost> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / 1_000, processor: (user + system) / 1e6 };
}

const check = async () => (await checkExport(file, options)).review.result();
const parse = () => Papa.parse(csv);
await check(); // the first round warms up and is not counted
const pairs: { check: Cost; parse: Cost }[] = [];
for (let round = 0; round < ROUNDS; round++) pairs.push({ check: await cost(check), parse: await cost(parse) });

const estimator = new Estimator();
const compared = passwords.slice(0, COMPARED).map((password) => {
  const { strength } = estimator.estimate(password);
  return {
    quick: isCommon(password) || isWeak(password, commonWords()),
    slow: ["instant", "minutes"].includes(strength),
  };
});
const count = (which: (one: { quick: boolean; slow: boolean }) => boolean) => compared.filter(which).length;
const both = count(({ quick, slow }) => quick && slow);
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

const { accounts, counts } = await check();
console.log(`\n| an export of ${ENTRIES.toLocaleString("en")} entries (${(csv.length / 1e6).toFixed(1)} MB) | |`);
console.log("| --- | ---: |");
const rate = (of: keyof Cost) =>
  Math.round(ENTRIES / median(pairs.map(({ check: one }) => one[of]))).toLocaleString("en");
console.log(`| entries a second, by the clock | ${rate("clock")} |`);
console.log(`| entries a second of processor time | ${rate("processor")} |`);
const ratio = median(pairs.map((pair) => pair.check.processor / pair.parse.processor)).toFixed(1);
console.log(`| processor time, beside taking the file apart only | ${ratio} × |`);
console.log(`| accounts; leaked, reused, weak | ${accounts}; ${counts.breached}, ${counts.reused}, ${counts.weak} |`);
console.log(`| commonest leaked passwords known | ${commonPasswords().size.toLocaleString("en")} |`);
console.log(
  `| weak for the estimator, found by the quick look | ${percent(
    both,
    count(({ slow }) => slow),
  )} |`,
);
console.log(
  `| called weak by the quick look, and so by the estimator | ${percent(
    both,
    count(({ quick }) => quick),
  )} |`,
);
