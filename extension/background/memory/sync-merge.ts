import type { Answer } from "../../messages.ts";

/**
 * Answers from several machines become one list without a conflict: for each service the later word counts, and a word
 * taken back is a word as well. The order in which machines meet makes no difference, nor how often they do.
 */

/** Null: taken back. */
export interface Said {
  answer: Answer | null;
  at: number;
  /** Said of the service in the list "Apps I use", not of a mail. */
  declared?: true;
}
export type SaidOf = Map<string, Said>;

/** The one of two words that counts. */
export function laterOf(one: Said, other: Said): Said {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  // Two machines at the same millisecond: any rule will do that is the same on both.
  return rank(one) >= rank(other) ? one : other;
}

function rank({ answer, declared }: Said): string {
  return `${answer ?? ""} ${declared ?? ""}`;
}

/** Both lists in one. */
export function merge(one: SaidOf, other: SaidOf): SaidOf {
  const merged = new Map(one);
  for (const [key, said] of other) {
    const known = merged.get(key);
    merged.set(key, known ? laterOf(known, said) : said);
  }
  return merged;
}

/**
 * What this machine has to say: what was last agreed, with what has changed here since. A change is always later than
 * what it changes, also on a machine with a slow clock.
 */
export function saidHere(answers: SaidOf, agreed: SaidOf, now: number): SaidOf {
  const here: SaidOf = new Map();
  for (const key of new Set([...answers.keys(), ...agreed.keys()])) {
    const [said, before] = [answers.get(key), agreed.get(key)];
    if (!before) {
      if (said) here.set(key, said);
    } else if (isSame(said, before)) here.set(key, before);
    else here.set(key, { ...(said ?? { answer: null, at: now }), at: Math.max(said?.at ?? now, before.at + 1) });
  }
  return here;
}

function isSame(said: Said | undefined, before: Said): boolean {
  if (!said) return before.answer === null;
  return said.answer === before.answer && said.declared === before.declared && said.at <= before.at;
}
