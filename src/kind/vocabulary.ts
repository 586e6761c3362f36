import { fold } from "../mail/text.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { CONCEPTS, type Concept, type Lexicon } from "./concepts.ts";
import { LEXICONS } from "./lexicon/index.ts";

/** All lexicons in one automaton, with what each pattern means in which language. */
export interface Vocabulary {
  automaton: Automaton;
  /** How long each pattern is, in units of folded text. */
  lengths: Uint8Array;
  /** The meanings of pattern `p`: `meanings[first[p]]` up to `meanings[first[p + 1]]`, language * 256 + concept. */
  first: Uint32Array;
  meanings: Uint16Array;
  languages: readonly string[];
}

const conceptNumber = new Map<string, number>(CONCEPTS.map((concept, i) => [concept, i]));

export function numberOf(concept: Concept): number {
  return conceptNumber.get(concept) as number;
}

/** An entry of a lexicon (see Lexicon) as the automaton looks for it in folded text. */
export function toPattern(entry: string): string {
  const inside = entry.startsWith("*");
  const whole = entry.endsWith("_");
  let pattern = fold(entry.replace(/^\*|_$/g, ""));
  if (inside || WITHOUT_SPACES.test(pattern[1] ?? "")) pattern = pattern.slice(1);
  return whole ? pattern : pattern.slice(0, -1);
}

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function buildVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const meaningsOf = new Map<string, Set<number>>();
  for (const [language, lexicon] of lexicons.entries()) {
    for (const [concept, list] of Object.entries(lexicon.words)) {
      for (const entry of list.split(",")) {
        const pattern = toPattern(entry.trim());
        if (pattern.trim() === "") continue;
        let meanings = meaningsOf.get(pattern);
        if (!meanings) {
          meanings = new Set();
          meaningsOf.set(pattern, meanings);
        }
        meanings.add(language * 256 + (conceptNumber.get(concept) as number));
      }
    }
  }
  const patterns = [...meaningsOf.keys()];
  const first = new Uint32Array(patterns.length + 1);
  const meanings: number[] = [];
  for (const [i, pattern] of patterns.entries()) {
    meanings.push(...(meaningsOf.get(pattern) ?? []));
    first[i + 1] = meanings.length;
  }
  return {
    automaton: buildAutomaton(patterns),
    lengths: Uint8Array.from(patterns, (pattern) => pattern.length),
    first,
    meanings: Uint16Array.from(meanings),
    languages: lexicons.map((lexicon) => lexicon.language),
  };
}

/** The vocabulary of all lexicons, built when the module is loaded. */
export const VOCABULARY: Vocabulary = buildVocabulary(LEXICONS);
