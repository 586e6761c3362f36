import { MASK_UNIT } from "./mask.ts";
import { KINDS } from "./model.ts";
import fitted from "./ngrams.json" with { type: "json" };
import { RowsByHash, readDistance } from "./rows-by-hash.ts";

/**
 * What the model weighs beside the concepts: words and pairs of words as they stand in the text, hashed. The lexicons know what
 * somebody thought of; these know how mails are worded. They are learnt from mails in many languages, each only if
 * several programs use it. Evidence for the user comes from the lexicons alone.
 *
 * Of a word that spaces part only the beginning counts ({@link STEM} letters; of a Korean one {@link STEM_HANGUL}), so that its
 * forms are one. In Han and kana every two and three characters are a word, in Thai and its like every four.
 */
export const STEM = 5;
export const STEM_HANGUL = 2;
export const THAI_LENGTH = 4;

/** How much of the folded text is looked at: what follows differs from sender to sender. */
const TEXT_LIMIT = 320;

export const SEED = 0x811c9dc5;
const SPACE = 32;
const BREAK = 10;

/** Where a sentence begins, and after text without spaces. */
const START = 0x2f0b6a1d;
const UNSPACED = 0x51ab3c07;
/** Every word with a digit in it. */
const NUMBER = 0x1b873593;
const NAME = 0x6c078965;

/** What one mail's n-grams are put into: their hashes, as often as they occur. */
export interface Hashes {
  count: number;
  values: Uint32Array;
}

export function newHashes(): Hashes {
  return { count: 0, values: new Uint32Array(1024) };
}

/** The n-grams of a folded subject and text, of 24 bits each. One pass: linear in the text. */
export function hashNgrams(subject: string, text: string, into: Hashes): void {
  into.count = 0;
  // A unit takes part in three at most.
  const most = (subject.length + TEXT_LIMIT) * 3;
  if (into.values.length < most) into.values = new Uint32Array(most);
  hashPart(subject, subject.length, into);
  hashPart(text, Math.min(text.length, TEXT_LIMIT), into);
}

function hashPart(text: string, end: number, into: Hashes): void {
  const { values } = into;
  let { count } = into;
  let before = START;
  let at = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      at++;
      continue;
    }
    if (unit === BREAK) {
      before = START;
      at++;
      continue;
    }
    const start = at;
    if (isIdeographic(unit)) {
      while (at < end && text.charCodeAt(at) !== SPACE) {
        const one = step(SEED, text.charCodeAt(at));
        if (at + 1 < end && text.charCodeAt(at + 1) !== SPACE) {
          const two = step(one, text.charCodeAt(at + 1));
          values[count++] = finish(two);
          if (at + 2 < end && text.charCodeAt(at + 2) !== SPACE) {
            values[count++] = finish(step(two, text.charCodeAt(at + 2)));
          }
        } else if (at === start) values[count++] = finish(one);
        at++;
      }
      before = UNSPACED;
      continue;
    }
    if (isThai(unit)) {
      while (at < end && text.charCodeAt(at) !== SPACE) {
        if (at + THAI_LENGTH <= end) {
          let hash = SEED;
          for (let i = 0; i < THAI_LENGTH; i++) hash = step(hash, text.charCodeAt(at + i));
          values[count++] = finish(hash);
        }
        at++;
      }
      before = UNSPACED;
      continue;
    }
    const stem = unit >= 0xac00 && unit <= 0xd7a3 ? STEM_HANGUL : STEM;
    let hash = SEED;
    let hasDigit = false;
    for (let next = unit; at < end && next !== SPACE; next = text.charCodeAt(++at)) {
      if (at - start < stem) hash = step(hash, next);
      if (next >= 48 && next <= 57) hasDigit = true;
    }
    if (hasDigit) hash = NUMBER;
    else if (unit === MASK_UNIT) hash = NAME;
    else values[count++] = finish(hash);
    values[count++] = finish(step(Math.imul(before, 31), hash));
    before = hash;
  }
  into.count = count;
}

/** FNV-1a (Fowler, Noll, Vo), by units in the place of octets. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes a hash, and makes it one of 24 bits. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 8;
}

export function isIdeographic(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff;
}

/** Thai, Lao, Burmese, Khmer. */
export function isThai(unit: number): boolean {
  return (unit >= 0x0e00 && unit <= 0x0eff) || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff);
}

/**
 * The fitted weights as scripts/fit-kinds.ts packs them, in base64: for each n-gram, in the order of their hashes, the
 * distance to the one before as 7-bit groups, the lowest first, and a weight for each kind as a signed octet.
 */
export interface PackedNgrams {
  /** What one step of a weight is worth, in natural-log odds. */
  step: number;
  count: number;
  packed: string;
}

interface Table {
  rows: RowsByHash;
  steps: Int8Array;
  /** The mail in which a row was met last. */
  seen: Uint32Array;
}

const WIDTH = KINDS.length;

/** What {@link PackedNgrams} describes: the hashes, rising, and a weight for each kind of each, in steps. */
export function unpackNgrams({ count, packed }: PackedNgrams): { hashes: Uint32Array; steps: Int8Array } {
  const binary = atob(packed);
  const hashes = new Uint32Array(count);
  const steps = new Int8Array(count * WIDTH);
  let at = 0;
  let hash = 0;
  const next = () => binary.charCodeAt(at++);
  for (let row = 0; row < count; row++) {
    hash += readDistance(next);
    hashes[row] = hash;
    for (let k = 0; k < WIDTH; k++) steps[row * WIDTH + k] = binary.charCodeAt(at++);
  }
  return { hashes, steps };
}

function toTable(fitted: PackedNgrams): Table {
  const { hashes, steps } = unpackNgrams(fitted);
  return { rows: new RowsByHash(hashes), steps, seen: new Uint32Array(fitted.count) };
}

let table: Table | undefined;
let mailNumber = 0;
const found = newHashes();
const sums = new Int32Array(WIDTH);

/**
 * Adds what the words of a folded subject and text say of each kind to `scores`, in natural-log odds, each n-gram once.
 */
export function addNgrams(scores: Float64Array, subject: string, text: string): void {
  table ??= toTable(fitted);
  const { rows, steps, seen } = table;
  mailNumber = (mailNumber + 1) >>> 0 || 1;
  if (mailNumber === 1) seen.fill(0);
  hashNgrams(subject, text, found);
  sums.fill(0);
  for (let i = 0; i < found.count; i++) {
    const row = rows.of(found.values[i] as number);
    if (row === -1 || seen[row] === mailNumber) continue;
    seen[row] = mailNumber;
    for (let k = 0; k < WIDTH; k++) (sums[k] as number) += steps[row * WIDTH + k] as number;
  }
  for (let k = 0; k < WIDTH; k++) (scores[k] as number) += (sums[k] as number) * fitted.step;
}
