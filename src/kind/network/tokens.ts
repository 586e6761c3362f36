import { MASK_UNIT } from "../mask.ts";
import { finish, isIdeographic, isThai, SEED, STEM, STEM_HANGUL, step, THAI_LENGTH } from "../ngrams.ts";
import type { Hit, Reading } from "../reading.ts";

/**
 * What the network reads of a mail: the words of its subject and of the beginning of its text, one after the other, and which
 * concepts of the lexicons stand there. A word is what it is for the n-grams (its stem, hashed to 24 bits), but alone: in Han
 * and kana each two characters, in Thai each four.
 */
export interface Tokens {
  count: number;
  /** The hash of a word, or one of the signs below. */
  hashes: Uint32Array;
  /** 0 in the subject and at its end, 1 in the text. */
  places: Uint8Array;
  /** {@link CONCEPTS_A_TOKEN} for each token, one more than the concept's number; 0: no more. */
  concepts: Uint8Array;
  /** The concepts that stand for the whole mail. */
  ofWhole: number[];
}

/** A token that several words of the lexicons cover has at most so many concepts. */
export const CONCEPTS_A_TOKEN = 4;

/** More of a mail is not read. */
const MOST_TOKENS = 110;
/** In folded units. */
const SUBJECT_LIMIT = 300;
const TEXT_LIMIT = 320;

/** Signs in the place of words: where a sentence ends, a word with digits, the sender's name, and where the subject ends. */
const SENTENCE_END = 1;
const NUMBER = 2;
const NAME = 3;
const SUBJECT_END = 4;
/** Greater hashes are words. */
export const LAST_SIGN = SUBJECT_END;

const SPACE = 32;
const BREAK = 10;

/** What the network reads of a mail. Linear in the text; what it returns is good until the next call. */
export function tokensOf(reading: Reading): Tokens {
  tokens.count = 0;
  tokens.ofWhole = [];
  const inSubject: Hit[] = [];
  const inText: Hit[] = [];
  for (const hit of reading.hits) {
    if (hit.sentence === -1) tokens.ofWhole.push(hit.concept);
    else if (hit.sentence === 0) inSubject.push(hit);
    else if (hit.start < TEXT_LIMIT) inText.push(hit);
  }
  addTokens(reading.subject, SUBJECT_LIMIT, 0, inSubject);
  add(SUBJECT_END, 0);
  addTokens(reading.text, TEXT_LIMIT, 1, inText);
  return tokens;
}

const tokens: Tokens = {
  count: 0,
  hashes: new Uint32Array(MOST_TOKENS),
  places: new Uint8Array(MOST_TOKENS),
  concepts: new Uint8Array(MOST_TOKENS * CONCEPTS_A_TOKEN),
  ofWhole: [],
};

function add(hash: number, place: number): void {
  if (tokens.count === MOST_TOKENS) return;
  const at = tokens.count++;
  tokens.hashes[at] = hash;
  tokens.places[at] = place;
  tokens.concepts.fill(0, at * CONCEPTS_A_TOKEN, (at + 1) * CONCEPTS_A_TOKEN);
}

/** The token of the units from `start` up to `end`, with the concepts that are met there. */
function addWord(hash: number, place: number, start: number, end: number, hits: readonly Hit[]): void {
  if (tokens.count === MOST_TOKENS) return;
  add(hash, place);
  const from = (tokens.count - 1) * CONCEPTS_A_TOKEN;
  let found = 0;
  for (const hit of hits) {
    if (hit.start >= end || hit.end <= start) continue;
    const concept = hit.concept + 1;
    if (tokens.concepts.subarray(from, from + found).includes(concept)) continue;
    tokens.concepts[from + found++] = concept;
    if (found === CONCEPTS_A_TOKEN) return;
  }
}

function addTokens(text: string, limit: number, place: number, hits: readonly Hit[]): void {
  const end = Math.min(text.length, limit);
  let at = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) at++;
    else if (unit === BREAK) {
      add(SENTENCE_END, place);
      at++;
    } else if (isIdeographic(unit)) at = addUnspaced(text, at, end, 2, place, hits);
    else if (isThai(unit)) at = addUnspaced(text, at, end, THAI_LENGTH, place, hits);
    else at = addSpaced(text, at, end, place, hits);
  }
}

/** Every so many characters of a piece without spaces; returns its end. */
function addUnspaced(
  text: string,
  from: number,
  end: number,
  length: number,
  place: number,
  hits: readonly Hit[],
): number {
  let at = from;
  for (; at < end && text.charCodeAt(at) !== SPACE; at++) {
    let hash = SEED;
    let read = 0;
    for (; read < length && at + read < text.length && text.charCodeAt(at + read) !== SPACE; read++) {
      hash = step(hash, text.charCodeAt(at + read));
    }
    if (read === length) addWord(finish(hash), place, at, at + length, hits);
  }
  return at;
}

function addSpaced(text: string, from: number, end: number, place: number, hits: readonly Hit[]): number {
  const first = text.charCodeAt(from);
  const stem = first >= 0xac00 && first <= 0xd7a3 ? STEM_HANGUL : STEM;
  let hash = SEED;
  let hasDigit = false;
  let at = from;
  for (let next = first; at < end && next !== SPACE && next !== BREAK; next = text.charCodeAt(++at)) {
    if (at - from < stem) hash = step(hash, next);
    if (next >= 48 && next <= 57) hasDigit = true;
  }
  addWord(hasDigit ? NUMBER : first === MASK_UNIT ? NAME : finish(hash), place, from, at, hits);
  return at;
}
