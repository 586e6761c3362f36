import { FEATURE_COUNT } from "../../src/kind/features.ts";
import { type Fit, type FitWithValues, learn, type Settings, scores, WIDTH } from "../lib/logistic.ts";
import type { Before } from "./before.ts";
import { authorOf, type SeenMail } from "./examples.ts";
import type { Meanings } from "./meanings.ts";

/**
 * By folds, half and twice of l1 and l2 changed F1 by 0.3 at most. With 6 rounds, of the mails as services send them that are
 * kept out, precision and recall are less by up to 0.5; with 16 they are the same.
 */
const SETTINGS: Settings = { rounds: 14, rate: 0.1, l1: 4, l2: 8 };

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

/**
 * Learns from zero or, with `earlier`, from the weights that are there (see learn). With `meanings` a mail also counts by
 * the sum of its n-grams' vectors, and what is learnt of that is given back to each n-gram: also to those that no mail
 * had, of which only translations are known.
 */
export function learnKinds(examples: readonly SeenMail[], earlier?: Before, meanings?: Meanings): LearntKinds {
  const numbers = widelyUsed(examples, earlier);
  const all = examples.map(({ features: concepts, ngrams, kind, weight }) => ({
    features: together(concepts, ngrams, numbers),
    ...(meanings && { values: meanings.of(ngrams) }),
    kind,
    weight,
  }));
  const fit = learn(all, FEATURE_COUNT + numbers.size, SETTINGS, earlier && placed(earlier, numbers));
  return meanings ? givenBack(fit, numbers, meanings) : { fit, numbers };
}

/** The same model without meanings: what they say of an n-gram is in its own weights. */
function givenBack(
  { bias, weights: own, ofValues }: FitWithValues,
  learnt: ReadonlyMap<number, number>,
  meanings: Meanings,
): LearntKinds {
  const numbers = new Map(learnt);
  for (const hash of meanings.hashes) if (!numbers.has(hash)) numbers.set(hash, numbers.size);
  const weights = new Float32Array((FEATURE_COUNT + numbers.size) * WIDTH);
  weights.set(own);
  for (const hash of meanings.hashes) {
    const at = (FEATURE_COUNT + (numbers.get(hash) as number)) * WIDTH;
    for (const [j, value] of meanings.of([hash]).entries()) {
      for (let k = 0; k < WIDTH; k++) (weights[at + k] as number) += (ofValues[j * WIDTH + k] as number) * value;
    }
  }
  return { fit: { bias, weights }, numbers };
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
  const numbers = new Map<number, number>();
  for (const hash of earlier?.ngrams.keys() ?? []) numbers.set(hash, numbers.size);
  for (const hash of usedByAtLeast(LEAST_SOURCES, examples)) if (!numbers.has(hash)) numbers.set(hash, numbers.size);
  return numbers;
}

/** The n-grams that at least so many authors use (see authorOf). */
export function usedByAtLeast(least: number, examples: readonly SeenMail[]): number[] {
  const users = new Map<number, Set<string>>();
  for (const { mail, ngrams } of examples) {
    const author = authorOf(mail);
    for (const hash of ngrams) {
      const known = users.get(hash);
      if (known === undefined) users.set(hash, new Set([author]));
      else if (known.size < least) known.add(author);
    }
  }
  return [...users].flatMap(([hash, authors]) => (authors.size >= least ? [hash] : []));
}

/** What was learnt says so of each kind, in natural-log odds. */
export function scoresOfKinds({ fit, numbers }: LearntKinds, { features, ngrams }: SeenMail): Float64Array {
  return scores(fit, together(features, ngrams, numbers));
}
