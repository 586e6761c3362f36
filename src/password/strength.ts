/** What an estimate of a password means, for a reader who knows nothing of guesses and seconds. */

/** From "falls at once" to "holds". */
export const STRENGTHS = ["instant", "minutes", "days", "years", "long"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What makes it easy to guess, the most telling one. */
export const REASONS = ["common", "short", "name", "word", "keys", "sequence", "repeat", "date"] as const;
export type Reason = (typeof REASONS)[number];

/** The part of an estimator's answer that is used here. */
export interface Estimate {
  /** The power of ten of the guesses that it withstands. */
  guessesLog10: number;
  /** The parts that it is made of. */
  sequence: readonly { pattern: string; token: string; dictionaryName?: string }[];
}

export interface StrengthAnswer {
  strength: Strength;
  /** null: nothing stands out. */
  reason: Reason | null;
}

/**
 * Guesses a second at a hash that a site keeps as it should (bcrypt and the like), on one machine: the scenario
 * "offline, slow hashing" of Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016.
 */
const GUESSES_A_SECOND_LOG10 = 4;

/** The seconds, as powers of ten, up to which a strength holds: a second, an hour, a month, and a hundred years. */
const UP_TO: [Strength, number][] = [
  ["instant", 0],
  ["minutes", 3.6],
  ["days", 6.4],
  ["years", 9.5],
];

/** A password of fewer characters is too short, whatever it is made of. */
const SHORT = 10;

/**
 * @param common whether the password is in the list of the commonest leaked ones: then nothing else counts.
 * @param length in characters, as a person counts them.
 */
export function strengthOf(estimate: Estimate, common: boolean, length: number): StrengthAnswer {
  if (common) return { strength: "instant", reason: "common" };
  const seconds = estimate.guessesLog10 - GUESSES_A_SECOND_LOG10;
  const strength = UP_TO.find(([, most]) => seconds <= most)?.[0] ?? "long";
  return { strength, reason: strength === "long" ? null : reasonOf(estimate, length) };
}

function reasonOf({ sequence }: Estimate, length: number): Reason | null {
  // The longest part that is anything else than letters tried one after the other.
  const known = sequence.filter(({ pattern }) => pattern !== "bruteforce" && pattern !== "separator");
  const [longest] = known.toSorted((one, other) => other.token.length - one.token.length);
  if (!longest || longest.token.length < length / 3) return length < SHORT ? "short" : null;
  switch (longest.pattern) {
    case "dictionary": {
      const list = longest.dictionaryName ?? "";
      if (list.startsWith("passwords")) return "common";
      return /name/i.test(list) ? "name" : "word";
    }
    case "spatial":
      return "keys";
    case "repeat":
      return "repeat";
    case "sequence":
    case "wordSequence":
      return "sequence";
    case "date":
    case "regex":
      return "date";
    default:
      return length < SHORT ? "short" : null;
  }
}
