/**
 * biome-ignore-all lint/style/noNonNullAssertion: typed arrays, indexed within their length throughout
 *
 * Fits the weights of src/kind/model.ts on labelled mails and writes src/kind/weights.json:
 *
 *     node scripts/fit-kinds.ts FILE.jsonl … [--folds]     (then: npm run format)
 *
 * Multinomial logistic regression with an elastic net (most weights become zero), by proximal gradient steps with
 * momentum (FISTA: Beck & Teboulle, SIAM J. Imaging Sci. 2(1), 2009). Each mail is learnt from four times: as a
 * subject alone, as a text alone, as a list row and as an opened message. The held-out sources are left out. With --folds nothing is written; the tuned
 * sources are divided into folds *by source*, and each is judged by weights
 * that never saw it (the project's own set is always learnt from).
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURE_COUNT, featuresOf } from "../src/kind/features.ts";
import { KINDS, SIGN_UP_COUNT } from "../src/kind/model.ts";
import { readMail } from "../src/kind/reading.ts";
import type { Mail } from "../src/mail/mail.ts";
import { isHeldOut, type LabelledMail, readLabelledMails, sourceOf, toKind, toMail } from "./lib/labelled-mails.ts";

const L1 = 0.0001;
const L2 = 0.0002;
const ROUNDS = 250;
/** A feature counts when it was seen in so many mails. */
const LEAST_MAILS = 6;

/** The project's own set is small and close to real payment mails: each of its mails counts for several. */
const OWN_SOURCE = "mioboe";
const OWN_WEIGHT = 5;

const WIDTH = KINDS.length;

interface Example {
  features: number[];
  kind: number;
  weight: number;
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

function toExamples(mails: LabelledMail[]): Example[] {
  return mails.flatMap((mail) =>
    VIEWS.map(({ view, weight }) => ({
      features: featuresOf(readMail(seen(mail, view))),
      kind: KINDS.indexOf(toKind(mail.kind)),
      weight: weight * (sourceOf(mail) === OWN_SOURCE ? OWN_WEIGHT : 1),
      mail,
      view,
    })),
  );
}

interface Fit {
  bias: Float64Array;
  weights: Float64Array;
}

function learn(examples: Example[]): Fit {
  const mails = new Uint32Array(FEATURE_COUNT);
  for (const { features } of examples) for (const f of features) mails[f] = (mails[f] as number) + 1;
  const used = examples.map((e) => ({ ...e, features: e.features.filter((f) => (mails[f] as number) >= LEAST_MAILS) }));
  const total = used.reduce((sum, e) => sum + e.weight, 0);

  const size = FEATURE_COUNT * WIDTH + WIDTH;
  const biasAt = FEATURE_COUNT * WIDTH;
  let current = new Float64Array(size);
  let momentum = new Float64Array(size);
  let t = 1;
  const gradient = new Float64Array(size);
  const p = new Float64Array(WIDTH);
  // Half the mean squared length of an example bounds the curvature from below; a little more is safe in practice.
  const curvature = (0.25 * used.reduce((sum, e) => sum + e.weight * (e.features.length + 1), 0)) / total;
  const step = 1 / (curvature + L2);

  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const { features, kind, weight } of used) {
      for (let k = 0; k < WIDTH; k++) p[k] = momentum[biasAt + k] as number;
      for (const f of features) for (let k = 0; k < WIDTH; k++) p[k]! += momentum[f * WIDTH + k]!;
      softmax(p);
      p[kind]! -= 1;
      for (let k = 0; k < WIDTH; k++) p[k]! *= weight / total;
      for (let k = 0; k < WIDTH; k++) gradient[biasAt + k]! += p[k]!;
      for (const f of features) for (let k = 0; k < WIDTH; k++) gradient[f * WIDTH + k]! += p[k]!;
    }
    const next = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const moved = momentum[i]! - step * (gradient[i]! + (i < biasAt ? L2 * momentum[i]! : 0));
      next[i] = i < biasAt ? Math.sign(moved) * Math.max(0, Math.abs(moved) - step * L1) : moved;
    }
    const t2 = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    const ahead = new Float64Array(size);
    for (let i = 0; i < size; i++) ahead[i] = next[i]! + ((t - 1) / t2) * (next[i]! - current[i]!);
    t = t2;
    current = next;
    momentum = ahead;
  }
  return { bias: current.slice(biasAt), weights: current.slice(0, biasAt) };
}

function softmax(scores: Float64Array): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) {
    scores[k] = Math.exp(scores[k]! - highest);
    sum += scores[k]!;
  }
  for (let k = 0; k < WIDTH; k++) scores[k]! /= sum;
}

function predict(model: Fit, features: number[]): Float64Array {
  const scores = Float64Array.from(model.bias);
  for (const f of features) for (let k = 0; k < WIDTH; k++) scores[k]! += model.weights[f * WIDTH + k]!;
  softmax(scores);
  return scores;
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

/** Each source alone makes a fold, small ones together. */
function foldOf(mail: LabelledMail): string {
  const source = sourceOf(mail);
  const large = [
    "tigrish",
    "BookStack",
    "redmine",
    "woocommerce",
    "invoiceninja",
    "osu",
    "spam",
    "listmonk",
    "PrestaShop",
    "diaspora",
  ];
  return large.find((name) => source.includes(name)) ?? "rest";
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

function crossValidate(examples: Example[]): void {
  const folds = new Set(examples.map((e) => foldOf(e.mail)));
  const results: { e: Example; signUp: number; best: number }[] = [];
  for (const fold of folds) {
    const model = learn(examples.filter((e) => foldOf(e.mail) !== fold || sourceOf(e.mail) === OWN_SOURCE));
    for (const e of examples.filter((x) => foldOf(x.mail) === fold && sourceOf(x.mail) !== OWN_SOURCE)) {
      const p = predict(model, e.features);
      let signUp = 0;
      for (let k = 0; k < SIGN_UP_COUNT; k++) signUp += p[k]!;
      results.push({ e, signUp, best: p.indexOf(Math.max(...p)) });
    }
  }
  for (const place of ["row", "message"] as const) {
    for (const fold of [...folds, "all"]) {
      const part = results.filter((r) => r.e.view === place && (fold === "all" || foldOf(r.e.mail) === fold));
      const truth = part.filter((r) => r.e.kind < SIGN_UP_COUNT);
      const line = [0.5, 0.8, 0.95].map((at) => {
        const found = part.filter((r) => r.signUp >= at);
        const right = found.filter((r) => r.e.kind < SIGN_UP_COUNT).length;
        return `@${at} P ${(right / (found.length || 1)).toFixed(3)} R ${(right / (truth.length || 1)).toFixed(3)}`;
      });
      const kinds = truth.filter((r) => r.best === r.e.kind).length / (truth.length || 1);
      console.log(
        place.padEnd(8),
        fold.padEnd(14),
        String(part.length).padStart(5),
        ...line,
        `kind ${kinds.toFixed(3)}`,
      );
    }
  }
  const named = results.filter((r) => r.e.mail.service !== null && (r.e.view === "row" || r.e.view === "message"));
  const curve = calibrate(named.map((r) => ({ signUp: r.signUp, isSignUp: r.e.kind < SIGN_UP_COUNT })));
  console.log(`curve: slope ${curve.slope.toFixed(3)}, offset ${curve.offset.toFixed(3)} (${named.length} mails)`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "boolean" } },
});
const mails = (await Promise.all(positionals.map(readLabelledMails))).flat().filter((mail) => !isHeldOut(mail));
const examples = toExamples(mails);
console.log(`${mails.length} mails, ${examples.length} examples`);
if (values.folds) crossValidate(examples);
else write(learn(examples));
