/**
 * Fits the weights of src/kind/model.ts on labelled mails and writes src/kind/weights.json:
 *
 *     node scripts/fit-kinds.ts FILE.jsonl … [--folds [--mistakes]]     (then: npm run format)
 *
 * Each mail is learnt from four times: as a subject alone, as a text alone, as a list row and as an opened message.
 * The held-out sources are left out.
 *
 * With --folds nothing is written: the tuned sources are divided into folds *by source*, the project's own mails by
 * language, and each fold is judged by weights that never saw it. --mistakes lists what was judged wrongly.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURE_COUNT, featuresOf } from "../src/kind/features.ts";
import { temper } from "../src/kind/judge-kind.ts";
import { KINDS, SIGN_UP_COUNT } from "../src/kind/model.ts";
import { readMail } from "../src/kind/reading.ts";
import type { Mail } from "../src/mail/mail.ts";
import { isHeldOut, type LabelledMail, readLabelledMails, sourceOf, toKind, toMail } from "./lib/labelled-mails.ts";
import { type Example, type Fit, learn, predict, WIDTH } from "./lib/logistic.ts";

/** The project's own mails are close to real mails of payment services: each counts for several. */
const OWN_SOURCE = "mioboe";
const OWN_WEIGHT = 4;

/**
 * One template in many languages is one author's idea: each of its mails counts the less the more of them there are,
 * and a template of {@link USUAL_TEMPLATE} mails counts as it is. Mails as they were sent, and our own, count alone.
 */
const USUAL_TEMPLATE = 8;

function weightsOfTemplates(mails: readonly LabelledMail[]): (mail: LabelledMail) => number {
  const sizes = new Map<string, number>();
  const templateOf = (mail: LabelledMail) => (mail.template ? `${sourceOf(mail)}:${mail.key}` : null);
  for (const mail of mails) {
    const template = templateOf(mail);
    if (template !== null) sizes.set(template, (sizes.get(template) ?? 0) + 1);
  }
  return (mail) => Math.sqrt(USUAL_TEMPLATE / (sizes.get(templateOf(mail) ?? "") ?? USUAL_TEMPLATE));
}

interface SeenMail extends Example {
  mail: LabelledMail;
  view: View;
}

type View = "subject" | "text" | "row" | "message";

/** How a mail is seen, and what that view counts: some lists show no snippet, and a subject alone says less. */
const VIEWS: { view: View; weight: number }[] = [
  { view: "subject", weight: 0.4 },
  { view: "text", weight: 0.2 },
  { view: "row", weight: 0.8 },
  { view: "message", weight: 1 },
];

function seen(labelled: LabelledMail, view: View): Mail {
  if (view === "subject") return toMail({ ...labelled, body: null }, "row");
  if (view === "text") return toMail({ ...labelled, subject: null }, "message");
  return toMail(labelled, view);
}

function toExamples(mails: LabelledMail[]): SeenMail[] {
  const weightOf = weightsOfTemplates(mails);
  return mails.flatMap((mail) =>
    VIEWS.map(({ view, weight }) => ({
      features: featuresOf(readMail(seen(mail, view))),
      kind: KINDS.indexOf(toKind(mail.kind)),
      weight: weight * (sourceOf(mail) === OWN_SOURCE ? OWN_WEIGHT : weightOf(mail)),
      mail,
      view,
    })),
  );
}

function write(model: Fit): void {
  const rows: number[][] = [];
  for (let f = 0; f < FEATURE_COUNT; f++) {
    const row = Array.from(model.weights.slice(f * WIDTH, (f + 1) * WIDTH), (w) => Math.round(w * 100));
    if (row.some((w) => w !== 0)) rows.push([f, ...row]);
  }
  const bias = Array.from(model.bias, (b) => Math.round(b * 1000) / 1000);
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  writeFileSync(
    new URL("../src/kind/weights.json", import.meta.url),
    `{\n  "bias": ${JSON.stringify(bias)},\n  "rows": [\n${lines}\n  ]\n}\n`,
  );
  console.log(`${rows.length} features written`);
}

/** A source of fewer mails says little alone. */
const LEAST_MAILS = 60;

/** Each source alone makes a fold, small ones together; our own mails make three, each language in one of them. */
function foldsOf(mails: readonly LabelledMail[]): (mail: LabelledMail) => string {
  const sizes = new Map<string, number>();
  for (const mail of mails) sizes.set(sourceOf(mail), (sizes.get(sourceOf(mail)) ?? 0) + 1);
  return (mail) => {
    const source = sourceOf(mail);
    if (source === OWN_SOURCE) return `own ${1 + ([...mail.lang].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 3)}`;
    return (sizes.get(source) as number) < LEAST_MAILS ? "small ones" : (source.split("/").pop() as string);
  };
}

function allOf(mail: LabelledMail): string {
  return sourceOf(mail) === OWN_SOURCE ? "all our own" : "all sources";
}

/**
 * The curve of src/judge/calibration.ts: slope and offset on the log-odds of the model's probability, by Newton's
 * method, on mails in the name of payment services.
 */
function calibrate(results: { signUp: number; isSignUp: boolean }[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { signUp, isSignUp } of results) {
      const clipped = Math.min(1 - 1e-6, Math.max(1e-6, signUp));
      const x = Math.log(clipped / (1 - clipped));
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = p - (isSignUp ? 1 : 0);
      const spread = p * (1 - p);
      g0 += error * x;
      g1 += error;
      h00 += spread * x * x;
      h01 += spread * x;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    offset -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, offset };
}

function crossValidate(examples: SeenMail[], listMistakes: boolean): void {
  const foldOf = foldsOf(examples.filter((e) => e.view === "row").map((e) => e.mail));
  const folds = [...new Set(examples.map((e) => foldOf(e.mail)))].sort();
  const results: { e: SeenMail; signUp: number; best: number }[] = [];
  const rows = new Map<LabelledMail, Float64Array>();
  for (const fold of folds) {
    const model = learn(examples.filter((e) => foldOf(e.mail) !== fold));
    for (const e of examples.filter((one) => foldOf(one.mail) === fold)) {
      const p = predict(model, e.features);
      // As judgeKind does; VIEWS has the row before the message.
      if (e.view === "row") rows.set(e.mail, p);
      else if (e.view === "message") temper(p, rows.get(e.mail) ?? p);
      let signUp = 0;
      for (let k = 0; k < SIGN_UP_COUNT; k++) signUp += p[k] as number;
      results.push({ e, signUp, best: p.indexOf(Math.max(...p)) });
    }
  }
  for (const { e, signUp, best } of listMistakes ? results : []) {
    const isSignUp = e.kind < SIGN_UP_COUNT;
    if ((e.view !== "row" && e.view !== "message") || (isSignUp ? best === e.kind : signUp < 0.5)) continue;
    const { id, lang, key = "", subject } = e.mail;
    console.log([e.view, id, lang, key, KINDS[e.kind], KINDS[best], signUp.toFixed(2), subject].join("\t"));
  }
  for (const place of ["row", "message"] as const) {
    for (const fold of [...folds, "all sources", "all our own"]) {
      const part = results.filter(({ e }) => e.view === place && [foldOf(e.mail), allOf(e.mail)].includes(fold));
      const truth = part.filter((r) => r.e.kind < SIGN_UP_COUNT);
      const line = [0.5, 0.8, 0.95].map((at) => {
        const found = part.filter((r) => r.signUp >= at);
        const right = found.filter((r) => r.e.kind < SIGN_UP_COUNT).length;
        return `@${at} P ${(right / (found.length || 1)).toFixed(3)} R ${(right / (truth.length || 1)).toFixed(3)}`;
      });
      const kinds = truth.filter((r) => r.best === r.e.kind).length / (truth.length || 1);
      console.log(
        place.padEnd(8),
        fold.padEnd(20),
        String(part.length).padStart(5),
        ...line,
        `kind ${kinds.toFixed(3)}`,
      );
    }
  }
  printLanguages(results.filter(({ e }) => sourceOf(e.mail) !== OWN_SOURCE));
  const named = results.filter((r) => r.e.mail.service !== null && (r.e.view === "row" || r.e.view === "message"));
  const curve = calibrate(named.map((r) => ({ signUp: r.signUp, isSignUp: r.e.kind < SIGN_UP_COUNT })));
  console.log(`curve: slope ${curve.slope.toFixed(3)}, offset ${curve.offset.toFixed(3)} (${named.length} mails)`);
}

/** How many languages are told of: those with the most sign-up mails. */
const LANGUAGES = 20;

/** The share of each language's sign-up mails that is found, with every source judged by weights that never saw it. */
function printLanguages(results: readonly { e: SeenMail; signUp: number }[]): void {
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "boolean" }, mistakes: { type: "boolean" } },
});
const mails = (await Promise.all(positionals.map(readLabelledMails))).flat().filter((mail) => !isHeldOut(mail));
const examples = toExamples(mails);
console.log(`${mails.length} mails, ${examples.length} examples`);
if (values.folds) crossValidate(examples, values.mistakes === true);
else write(learn(examples));
