import { FEATURE_COUNT } from "../../src/kind/features.ts";
import { type Fit, learn, type Settings, scores, WIDTH } from "../lib/logistic.ts";
import type { Before } from "./before.ts";
import { authorOf, type SeenMail } from "./examples.ts";

/** Both chosen by folds: what is learnt must hold for authors that nobody has seen. */
const OF_CONCEPTS: Settings = { rounds: 6, rate: 0.1, l1: 6, l2: 20 };
const OF_NGRAMS: Settings = { rounds: 4, rate: 0.1, l1: 4, l2: 5 };
/** How much of the way from earlier weights to those that are learnt is gone. Chosen on programs that were kept out. */
const WAY = 0.8;

/** A wording of fewer programs is theirs alone. */
const LEAST_SOURCES = 3;

/** What counts of each half: the weighted geometric mean of their probabilities. Chosen by folds. */
export const SHARE = { concepts: 0.7, ngrams: 0.3 };

/** Two regressions, learnt apart, so that the many n-grams leave the concepts something to explain. */
export interface Both {
  concepts: Fit;
  ngrams: Fit;
  /** The number of each n-gram that counts, by its hash. */
  numbers: ReadonlyMap<number, number>;
}

/** Learns both halves, from zero or, with `earlier`, from the weights that are there (see learn). */
export function learnBoth(examples: readonly SeenMail[], earlier?: Before): Both {
  const numbers = widelyUsed(examples, earlier);
  const ngramsBefore = earlier && { bias: earlier.bias, weights: placed(earlier.ngrams, numbers) };
  const concepts = learn(examples, FEATURE_COUNT, OF_CONCEPTS, earlier?.concepts);
  const ngrams = learn(
    examples.map(({ ngrams: hashes, kind, weight }) => ({ features: numbered(hashes, numbers), kind, weight })),
    numbers.size,
    OF_NGRAMS,
    ngramsBefore,
  );
  return {
    concepts: scaled(onTheWay(earlier?.concepts, concepts), SHARE.concepts),
    ngrams: scaled(onTheWay(ngramsBefore, ngrams), SHARE.ngrams),
    numbers,
  };
}

function onTheWay(from: Fit | undefined, to: Fit): Fit {
  if (!from) return to;
  const between = (a: Float32Array, b: Float32Array) =>
    b.map((w, i) => (a[i] as number) + WAY * (w - (a[i] as number)));
  return { bias: between(from.bias, to.bias), weights: between(from.weights, to.weights) };
}

function scaled({ bias, weights }: Fit, share: number): Fit {
  return { bias: bias.map((w) => w * share), weights: weights.map((w) => w * share) };
}

function numbered(hashes: readonly number[], numbers: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from(hashes.flatMap((hash) => numbers.get(hash) ?? []));
}

/** The weights of n-grams, each at the place of its number. */
function placed(weights: Before["ngrams"], numbers: ReadonlyMap<number, number>): Float32Array {
  const all = new Float32Array(numbers.size * WIDTH);
  for (const [hash, own] of weights) all.set(own, (numbers.get(hash) as number) * WIDTH);
  return all;
}

/** The n-grams that several programs use, and those that had a weight. */
function widelyUsed(examples: readonly SeenMail[], earlier?: Before): Map<number, number> {
  const users = new Map<number, string | Set<string>>();
  for (const { mail, ngrams } of examples) {
    const source = authorOf(mail);
    for (const hash of ngrams) {
      const known = users.get(hash);
      if (known === undefined) users.set(hash, source);
      else if (typeof known !== "string") known.add(source);
      else if (known !== source) users.set(hash, new Set([known, source]));
    }
  }
  const numbers = new Map<number, number>();
  for (const hash of earlier?.ngrams.keys() ?? []) numbers.set(hash, numbers.size);
  for (const [hash, sources] of users) {
    if (typeof sources !== "string" && sources.size >= LEAST_SOURCES && !numbers.has(hash))
      numbers.set(hash, numbers.size);
  }
  return numbers;
}

/** What the model says of each kind, in natural-log odds. */
export function scoresOfBoth(
  { concepts, ngrams, numbers }: Both,
  { features, ngrams: hashes }: SeenMail,
): Float64Array {
  const sum = scores(concepts, features);
  for (const [k, score] of scores(ngrams, numbered(hashes, numbers)).entries()) sum[k] = (sum[k] as number) + score;
  return sum;
}
