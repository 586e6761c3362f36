import { temper } from "../../src/kind/judge-kind.ts";
import { KINDS, SIGN_UP_COUNT, toProbabilities } from "../../src/kind/model.ts";
import { isWrittenOneByOne, type LabelledMail, scattered, sourceOf } from "../lib/labelled-mails.ts";
import type { Before } from "./before.ts";
import { calibrate } from "./calibrate.ts";
import { OWN_SOURCE, type SeenMail } from "./examples.ts";
import { learnKinds, scoresOfKinds } from "./learn-kinds.ts";
import type { Meanings } from "./meanings.ts";

const FOLDS = 8;
/** Most of the project's own mails are in no fold. */
const ALWAYS_LEARNT = -1;

/**
 * All templates of a program are in one fold, the folds about equally large. Mails as they were sent have many authors,
 * and of our own some were written one by one: each of these stands for itself.
 */
function foldsOf(mails: readonly LabelledMail[]): (mail: LabelledMail) => number {
  const sizes = new Map<string, number>();
  for (const mail of mails) if (mail.template) sizes.set(sourceOf(mail), (sizes.get(sourceOf(mail)) ?? 0) + 1);
  const filled = new Array<number>(FOLDS).fill(0);
  const folds = new Map<string, number>();
  for (const [source, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] as number) + size;
    folds.set(source, fold);
  }
  return (mail) => {
    if (sourceOf(mail) === OWN_SOURCE && !isWrittenOneByOne(mail)) return ALWAYS_LEARNT;
    return mail.template ? (folds.get(sourceOf(mail)) as number) : scattered(`fold ${mail.id}`) % FOLDS;
  };
}

interface Result {
  e: SeenMail;
  signUp: number;
  best: number;
}

/** Judges each fold by weights that never saw it, and prints what came of it. */
export function crossValidate(
  examples: readonly SeenMail[],
  listMistakes: boolean,
  earlier?: Before,
  meanings?: Meanings,
): void {
  const foldOf = foldsOf([...new Set(examples.map((e) => e.mail))]);
  const results: Result[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnKinds(
      examples.filter((e) => foldOf(e.mail) !== fold),
      earlier,
      meanings,
    );
    const rows = new Map<LabelledMail, Float64Array>();
    for (const e of examples) {
      if (foldOf(e.mail) !== fold || (e.view !== "row" && e.view !== "message")) continue;
      const p = scoresOfKinds(model, e);
      // As judgeKind does; the row of a mail comes before its message.
      if (e.view === "row") rows.set(e.mail, p.slice());
      else temper(p, rows.get(e.mail) ?? p);
      toProbabilities(p);
      let signUp = 0;
      for (let k = 0; k < SIGN_UP_COUNT; k++) signUp += p[k] as number;
      results.push({ e, signUp, best: p.indexOf(Math.max(...p)) });
    }
  }
  if (listMistakes) printMistakes(results);
  const groups: [string, (result: Result) => boolean][] = [
    ...[...new Set(results.filter(({ e }) => e.mail.template).map(({ e }) => sourceOf(e.mail)))]
      .sort()
      .map((source): [string, (result: Result) => boolean] => [source, ({ e }) => sourceOf(e.mail) === source]),
    ["our own, one by one", ({ e }) => isWrittenOneByOne(e.mail)],
    ["real mails", ({ e }) => !e.mail.template && !isWrittenOneByOne(e.mail)],
    ["of payment services", ({ e }) => e.mail.service !== null],
    ["all", () => true],
  ];
  for (const view of ["row", "message"] as const) {
    for (const [name, belongs] of groups) {
      const part = results.filter((result) => result.e.view === view && belongs(result));
      printRates(view, name, part);
    }
  }
  printLanguages(results);
  const named = results.filter(({ e }) => e.mail.service !== null);
  const curve = calibrate(named.map(({ e, signUp }) => ({ signUp, isSignUp: e.kind < SIGN_UP_COUNT })));
  console.log(
    `curve: slope ${curve.slope.toFixed(3)}, offset ${curve.offset.toFixed(3)} (${named.length} views of mails)`,
  );
}

function printMistakes(results: readonly Result[]): void {
  for (const { e, signUp, best } of results) {
    const isSignUp = e.kind < SIGN_UP_COUNT;
    if (isSignUp ? best === e.kind : signUp < 0.5) continue;
    const { id, lang, key = "", subject } = e.mail;
    console.log([e.view, id, lang, key, KINDS[e.kind], KINDS[best], signUp.toFixed(2), subject].join("\t"));
  }
}

function printRates(view: string, name: string, part: readonly Result[]): void {
  const truth = part.filter(({ e }) => e.kind < SIGN_UP_COUNT);
  const cells = [0.3, 0.4, 0.5, 0.8].map((at) => {
    const found = part.filter(({ signUp }) => signUp >= at);
    const right = found.filter(({ e }) => e.kind < SIGN_UP_COUNT).length;
    return `@${at} P ${(right / (found.length || 1)).toFixed(3)} R ${(right / (truth.length || 1)).toFixed(3)}`;
  });
  const kinds = truth.filter(({ e, best }) => best === e.kind).length / (truth.length || 1);
  const size = String(part.length).padStart(6);
  console.log(view.padEnd(8), name.slice(0, 32).padEnd(32), size, ...cells, `kind ${kinds.toFixed(3)}`);
}

/** How many languages are told of: those with the most sign-up mails. */
const LANGUAGES = 31;

/** The share of each language's sign-up mails that is found. */
function printLanguages(results: readonly Result[]): void {
  const truth = results.filter(({ e }) => e.kind < SIGN_UP_COUNT);
  const groups = Map.groupBy(truth, ({ e }) => e.mail.lang.split("-", 1)[0] as string);
  const largest = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, LANGUAGES);
  console.log("language  row recall       opened recall");
  for (const [language, found] of largest) {
    const cells = (["row", "message"] as const).map((view) => {
      const part = found.filter(({ e }) => e.view === view);
      const right = part.filter(({ signUp }) => signUp >= 0.5).length;
      return `${((100 * right) / part.length).toFixed(1)} % (${right}/${part.length})`.padEnd(16);
    });
    console.log(language.padEnd(9), ...cells);
  }
}
