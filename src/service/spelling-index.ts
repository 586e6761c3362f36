import { compiledRegistry } from "./compiled-registry.ts";
import { serviceAt } from "./registry.ts";
import type { RegisteredService } from "./service.ts";
import { keyOf } from "./spelling-key.ts";

/** A spelling of a service that stands in a folded text. */
export interface Hit {
  spelling: Spelling;
  /** Where it begins and ends in the folded text. */
  start: number;
  end: number;
}

export interface Spelling {
  /** As the registry writes it. */
  text: string;
  /** Every service that shares it, the one that goes first at the front. */
  services: RegisteredService[];
  ordinary: boolean;
  /** Ordinary, and the name of a service for cryptocurrency. */
  crypto: boolean;
  /** Bit i: a space may stand before the i-th unit. */
  joints: number;
}

const SPACE = 32;

/**
 * A trie over folded text without spaces, which grows where texts lead: the nodes under a node are made when a text comes to it
 * first. They stand side by side, by rising unit. Four numbers a node, side by side as well, because a step that misses
 * the processor's cache costs more than all else in it.
 */
let trie = new Int32Array(0);
const NUMBERS = 4;
/** A bit for each unit that leads on, modulo 32: most steps find no way on, and this says so without looking for it. */
const WAYS = 0;
/** The nodes under it are those from FROM up to TO. Of a node that has not grown its keys are, and TO is inverted bit by bit. */
const FROM = 1;
const TO = 2;
/** One more than the key that ends in it; 0: none does. */
const ENDING = 3;
/** The unit that leads into a node. */
let unitInto = new Uint16Array(0);
/** The first node by the first unit: most positions of a text fail here. */
const roots = new Uint32Array(0x10000);
let nodes = 0;

/** The keys of the compiled registry, in order: those that begin as a node does are neighbours. */
let keys: readonly string[] = [];
/** What each key is, read when the first text has a name in it. */
let lines: readonly string[] | undefined;
const spellings: Spelling[] = [];

/** Where a unit leads from a node that lies `depth` units deep; 0: nowhere. */
function step(node: number, unit: number, depth: number): number {
  if (node === 0) return roots[unit] as number;
  const at = node * NUMBERS;
  if ((trie[at + TO] as number) < 0) grow(node, depth);
  if ((((trie[at + WAYS] as number) >>> (unit & 31)) & 1) === 0) return 0;
  const end = trie[at + TO] as number;
  for (let child = trie[at + FROM] as number; child < end; child++) if (unitInto[child] === unit) return child;
  return 0;
}

function grow(node: number, depth: number): void {
  const at = node * NUMBERS;
  const end = ~(trie[at + TO] as number);
  let key = trie[at + FROM] as number;
  if (trie[at + ENDING] !== 0) key++;
  trie[at + FROM] = nodes;
  while (key < end) {
    const unit = unitOf(key, depth);
    const child = nodes++;
    const ofChild = child * NUMBERS;
    unitInto[child] = unit;
    trie[ofChild + FROM] = key;
    if (keys[key]?.length === depth + 1) trie[ofChild + ENDING] = key + 1;
    do key++;
    while (key < end && unitOf(key, depth) === unit);
    trie[ofChild + TO] = ~key;
    trie[at + WAYS] = (trie[at + WAYS] as number) | (1 << (unit & 31));
    if (node === 0) roots[unit] = child;
  }
  trie[at + TO] = nodes;
}

function unitOf(key: number, place: number): number {
  return (keys[key] as string).charCodeAt(place);
}

/** Filled at the first question: a page that asks nothing need not pay for it. */
function fill(): void {
  const { keys: written, nodes: most } = compiledRegistry();
  keys = written.split("\n");
  trie = new Int32Array(most * NUMBERS);
  unitInto = new Uint16Array(most);
  trie[TO] = ~keys.length;
  nodes = 1;
  grow(0, 0);
}

/** The spelling that ends in a node, or undefined. */
function spellingAt(node: number): Spelling | undefined {
  const key = (trie[node * NUMBERS + ENDING] as number) - 1;
  return key < 0 ? undefined : (spellings[key] ?? read(key));
}

function read(key: number): Spelling {
  lines ??= compiledRegistry().spellings.split("\n");
  const [joints = 0, ordinary = 0, ...numbers] = (lines[key] as string).split(" ").map(Number);
  const services = numbers.map(serviceAt);
  const spelling = {
    text: asWritten(keys[key] as string, services[0]),
    services,
    ordinary: ordinary > 0,
    crypto: ordinary === 2,
    joints,
  };
  spellings[key] = spelling;
  return spelling;
}

function asWritten(key: string, service: RegisteredService | undefined): string {
  return [...(service?.spellings ?? []), ...(service?.ordinary ?? [])].find((text) => keyOf(text).key === key) ?? key;
}

/** The spelling that is exactly this, folded and without spaces; or undefined. */
export function spellingOf(key: string): Spelling | undefined {
  if (nodes === 0) fill();
  let node = 0;
  for (let i = 0; i < key.length; i++) {
    node = step(node, key.charCodeAt(i), i);
    if (node === 0) return undefined;
  }
  return spellingAt(node);
}

/**
 * Every spelling in a folded text, the longest at each place, left to right, not overlapping. A Latin name counts
 * only as whole words, a katakana name only where no other katakana adjoins. Linear in the text's length: each
 * place is followed for at most the longest spelling.
 */
export function findSpellings(folded: string): Hit[] {
  if (nodes === 0) fill();
  let hits: Hit[] | null = null;
  let i = 1;
  let before = SPACE;
  while (i < folded.length) {
    const unit = folded.charCodeAt(i);
    if ((before === SPACE || isUnspaced(unit)) && roots[unit] !== 0 && mayBegin(unit, before)) {
      const hit = longestAt(folded, i);
      if (hit) {
        hits ??= [];
        hits.push(hit);
        i = hit.end;
        before = folded.charCodeAt(i - 1);
        continue;
      }
    }
    before = unit;
    i++;
  }
  return hits ?? NO_HITS;
}

const NO_HITS: Hit[] = [];

function longestAt(folded: string, start: number): Hit | null {
  let node = 0;
  let length = 0;
  let gaps = 0;
  /** Two letters of an alphabet stand side by side: what has spaces elsewhere is then not merely written l i k e this. */
  let tight = false;
  let best: Hit | null = null;
  for (let i = start; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === SPACE) {
      gaps |= 1 << (length & 31);
      continue;
    }
    node = step(node, unit, length);
    if (node === 0) break;
    if (length > 0 && folded.charCodeAt(i - 1) !== SPACE && !isUnspaced(unit)) tight = true;
    length++;
    const spelling = spellingAt(node);
    if (spelling && ((gaps & ~spelling.joints) === 0 || !tight) && mayEnd(folded, i, length)) {
      best = { spelling, start, end: i + 1 };
    }
  }
  return best;
}

function mayBegin(unit: number, before: number): boolean {
  return before === SPACE || !(isKatakana(unit) && isKatakana(before));
}

function mayEnd(folded: string, i: number, length: number): boolean {
  const after = folded.charCodeAt(i + 1);
  if (after === SPACE || Number.isNaN(after)) return true;
  const unit = folded.charCodeAt(i);
  if (isHangul(unit)) return true;
  if (!isUnspaced(unit)) return false;
  return length > SHORT_NAME || !(isKatakana(unit) && isKatakana(after));
}

/** A katakana name up to this length may be a part of another word (オリコ in オリコン). */
const SHORT_NAME = 3;

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7af;
}

/** Scripts that write no spaces between words: Han, kana, Thai and its neighbours. */
function isUnspaced(unit: number): boolean {
  if (unit < 0x0e00) return false;
  return (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0x0e00 && unit <= 0x0eff) || (unit >= 0x1000 && unit <= 0x109f);
}
