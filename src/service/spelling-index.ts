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
 * A trie over folded text without spaces, which grows where texts lead: the ways on from a node are made when a text
 * comes to it first. Edges in one open-addressed table: (node, unit) → node.
 */
const TABLE_BITS = 18;
const TABLE_SIZE = 1 << TABLE_BITS;
const edgeNode = new Uint32Array(TABLE_SIZE);
const edgeUnit = new Uint16Array(TABLE_SIZE);
const edgeTarget = new Uint32Array(TABLE_SIZE);
/** The first node by the first unit: most positions of a text fail here. */
const roots = new Uint32Array(0x10000);

/** The keys of the compiled registry, in order: those that begin as a node does are neighbours. */
let keys: readonly string[] = [];
/** What each key is, read when the first text has a name in it. */
let lines: readonly string[] | undefined;
const spellings: Spelling[] = [];
/** The keys of node `n` are `first[n]` up to `beyond[n]`, which is 0 once its ways on are made. */
let first = new Uint16Array(0);
let beyond = new Uint16Array(0);
/** One more than the key that ends in a node; 0: none does. */
let ending = new Uint16Array(0);
let nodes = 0;

function slot(node: number, unit: number): number {
  let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> (32 - TABLE_BITS);
  while (edgeTarget[at] !== 0 && (edgeNode[at] !== node || edgeUnit[at] !== unit)) at = (at + 1) & (TABLE_SIZE - 1);
  return at;
}

/** Where a unit leads from a node that lies `depth` units deep; 0: nowhere. */
function step(node: number, unit: number, depth: number): number {
  if (node === 0) return roots[unit] as number;
  if (beyond[node] !== 0) grow(node, depth);
  return edgeTarget[slot(node, unit)] as number;
}

function grow(node: number, depth: number): void {
  const end = beyond[node] as number;
  let at = first[node] as number;
  if (ending[node] !== 0) at++;
  while (at < end) {
    const unit = unitOf(at, depth);
    const child = nodes++;
    first[child] = at;
    if (keys[at]?.length === depth + 1) ending[child] = at + 1;
    do at++;
    while (at < end && unitOf(at, depth) === unit);
    beyond[child] = at;
    if (node === 0) roots[unit] = child;
    else {
      const edge = slot(node, unit);
      edgeNode[edge] = node;
      edgeUnit[edge] = unit;
      edgeTarget[edge] = child;
    }
  }
  beyond[node] = 0;
}

function unitOf(key: number, place: number): number {
  return (keys[key] as string).charCodeAt(place);
}

/** Filled at the first question: a page that asks nothing need not pay for it. */
function fill(): void {
  const { keys: written, nodes: most } = compiledRegistry();
  keys = written.split("\n");
  if (most > TABLE_SIZE * FULLEST || keys.length > MOST_KEYS)
    throw new Error("the registry has more spellings than the table of edges is made for");
  first = new Uint16Array(most);
  beyond = new Uint16Array(most);
  ending = new Uint16Array(most);
  beyond[0] = keys.length;
  nodes = 1;
  grow(0, 0);
}

/** A key's number, and one more than it, has to fit in 16 bits. */
const MOST_KEYS = 0xfffe;
/** The part of the table from which on looking for a free place takes long. */
const FULLEST = 0.7;

/** The spelling that ends in a node, or undefined. */
function spellingAt(node: number): Spelling | undefined {
  const key = (ending[node] as number) - 1;
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
