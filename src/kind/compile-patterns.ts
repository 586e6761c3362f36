import { fold } from "../mail/text.ts";
import { type Concept, type Lexicon, numberOf } from "./concepts.ts";

/**
 * The words of all lexicons as they are looked for, each once. Plain strings, because the build writes this into the
 * extension (scripts/lib/compiled-patterns.ts), where strings are what a browser reads fastest.
 */
export interface Patterns {
  languages: readonly string[];
  /** The patterns in the order of their units, with {@link BETWEEN} between them. */
  texts: string;
  /** For each pattern its meanings, one unit each: language * 256 + concept. {@link BETWEEN} between the patterns. */
  meanings: string;
}

/** Neither in folded text nor a meaning. */
export const BETWEEN = "\uffff";

/** An entry of a lexicon (see Lexicon) as it is looked for in folded text. */
function toPattern(entry: string): string {
  const inside = entry.startsWith("*");
  const whole = entry.endsWith("_");
  let pattern = fold(entry.replace(/^\*|_$/g, ""));
  if (inside || WITHOUT_SPACES.test(pattern[1] ?? "")) pattern = pattern.slice(1);
  return whole ? pattern : pattern.slice(0, -1);
}

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function compilePatterns(lexicons: readonly Lexicon[]): Patterns {
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
        meanings.add(language * 256 + numberOf(concept as Concept));
      }
    }
  }
  const texts = [...meaningsOf.keys()].sort();
  return {
    languages: lexicons.map((lexicon) => lexicon.language),
    texts: texts.join(BETWEEN),
    meanings: texts.map((text) => String.fromCharCode(...(meaningsOf.get(text) ?? []))).join(BETWEEN),
  };
}
