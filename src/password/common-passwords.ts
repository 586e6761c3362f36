import { dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as japanese } from "@zxcvbn-ts/language-ja";

/**
 * The commonest passwords of known leaks: 49,233 of them, the estimator's own list, made from public collections of
 * leaked passwords (github.com/zxcvbn-ts/zxcvbn, data-scripts). It is the list itself and not a filter of hashes: it
 * ships with the estimator anyway (380 KB), and nothing is ever called leaked that is not in it. In lower case, as the
 * lists that attackers use have it.
 */
export function commonPasswords(): ReadonlySet<string> {
  breached ??= new Set(strings(common["passwords-common"]));
  return breached;
}
let breached: ReadonlySet<string> | undefined;

/** The same, and Japanese names and words in Latin letters: what passwords are made of with a little added. */
export function commonWords(): ReadonlySet<string> {
  words ??= new Set([
    ...commonPasswords(),
    ...strings(japanese.firstnames),
    ...strings(japanese.lastnames),
    ...strings(japanese.commonWords),
  ]);
  return words;
}
let words: ReadonlySet<string> | undefined;

/** Whether attackers try this password first. Upper and lower case are the first thing they vary. */
export function isCommon(password: string): boolean {
  return commonPasswords().has(password.toLowerCase());
}

function strings(list: readonly (string | number)[] | undefined): string[] {
  return (list ?? []).map((word) => String(word).toLowerCase());
}
