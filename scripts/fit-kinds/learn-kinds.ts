import { FEATURE_COUNT } from "../../src/kind/features.ts";
import { type Fit, learn, type Settings, scores, WIDTH } from "../lib/logistic.ts";
import type { Before } from "./before.ts";
import { authorOf, type SeenMail } from "./examples.ts";

/** By folds, half and twice of l1 and l2 changed F1 by 0.3 at most. */
const SETTINGS: Settings = { rounds: 6, rate: 0.1, l1: 4, l2: 8 };

/** A wording of fewer programs is theirs alone. */
const LEAST_SOURCES = 3;

/**
 * What was learnt: one regression, in which an n-gram is told only what the concepts leave open. Its features are those of
 * src/kind/features.ts, and after them the n-grams, each by its number.
 */
export interface LearntKinds {
  fit: Fit;
  /** The number of each n-gram that counts, by its hash. */
  numbers: ReadonlyMap<number, number>;
}

/** Learns from zero or, with `earlier`, from the weights that are there (see learn). */
export function learnKinds(examples: readonly SeenMail[], earlier?: Before): LearntKinds {
  const numbers = widelyUsed(examples, earlier);
  const features = FEATURE_COUNT + numbers.size;
  const all = examples.map(({ features: concepts, ngrams, kind, weight }) => ({
    features: together(concepts, ngrams, numbers),
    kind,
    weight,
  }));
  return { fit: learn(all, features, SETTINGS, earlier && placed(earlier, numbers)), numbers };
}

function together(
  concepts: readonly number[],
  hashes: readonly number[],
  numbers: ReadonlyMap<number, number>,
): Int32Array {
  const known = hashes.flatMap((hash) => {
    const number = numbers.get(hash);
    return number === undefined ? [] : FEATURE_COUNT + number;
  });
  return Int32Array.from([...concepts, ...known]);
}

/** Earlier weights, those of the n-grams each at the place of its number. */
function placed({ concepts, ngrams, bias }: Before, numbers: ReadonlyMap<number, number>): Fit {
  const weights = new Float32Array((FEATURE_COUNT + numbers.size) * WIDTH);
  weights.set(concepts);
  for (const [hash, own] of ngrams) weights.set(own, (FEATURE_COUNT + (numbers.get(hash) as number)) * WIDTH);
  return { bias, weights };
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

/** What was learnt says so of each kind, in natural-log odds. */
export function scoresOfKinds({ fit, numbers }: LearntKinds, { features, ngrams }: SeenMail): Float64Array {
  return scores(fit, together(features, ngrams, numbers));
}
