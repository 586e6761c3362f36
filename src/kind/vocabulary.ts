import { type Automaton, buildAutomaton } from "./automaton.ts";
import { BETWEEN, type Patterns } from "./compile-patterns.ts";
import { patterns } from "./patterns.ts";

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

function buildVocabulary({ languages, texts, meanings: joined }: Patterns): Vocabulary {
  const words = texts.split(BETWEEN);
  const first = new Uint32Array(words.length + 1);
  const meanings = new Uint16Array(joined.length);
  let count = 0;
  let word = 0;
  for (let i = 0; i < joined.length; i++) {
    const unit = joined.charCodeAt(i);
    if (unit === BETWEEN_UNIT) first[++word] = count;
    else meanings[count++] = unit;
  }
  first[words.length] = count;
  return {
    automaton: buildAutomaton(words),
    lengths: Uint8Array.from(words, (text) => text.length),
    first,
    meanings,
    languages,
  };
}

const BETWEEN_UNIT = BETWEEN.charCodeAt(0);

let built: Vocabulary | undefined;

/**
 * The vocabulary of all lexicons, built at the first call: the background is started for many an event that brings
 * no mail of any payment service.
 */
export function vocabulary(): Vocabulary {
  built ??= buildVocabulary(patterns());
  return built;
}
