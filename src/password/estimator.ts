import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { dictionary as japanese } from "@zxcvbn-ts/language-ja";
import { isCommon } from "./common-passwords.ts";
import { type StrengthAnswer, strengthOf } from "./strength.ts";

/** The estimator looks no further by itself. In characters. */
const LONGEST = 256;

/**
 * Estimates passwords with the dictionaries of English and Japanese. Making one takes a fifth of a second or more: it
 * belongs into a worker, and is made when somebody tries a password.
 */
export class Estimator {
  readonly #factory = new ZxcvbnFactory({
    dictionary: {
      ...common,
      ...english,
      ...Object.fromEntries(Object.entries(japanese).map(([name, words]) => [`${name}-ja`, words])),
    },
    graphs: adjacencyGraphs,
  });

  /** How long the password withstands guessing, and what is wrong with it. At most its first 256 characters count. */
  estimate(password: string): StrengthAnswer {
    const beginning = [...password.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("");
    const { guessesLog10, sequence } = this.#factory.check(beginning);
    return strengthOf({ guessesLog10, sequence }, isCommon(password), [...beginning].length);
  }
}
