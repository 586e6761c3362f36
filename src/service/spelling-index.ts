import { fold } from "../mail/text.ts";
import { REGISTRY } from "./registry.ts";
import type { RegisteredService } from "./service.ts";

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
  /** Bit i: a space may stand before the i-th unit. */
  joints: number;
}

const SPACE = 32;
const SENTENCE_END = 10;

/** A trie over folded text without spaces. Edges in one open-addressed table: (node, unit) → node. */
const TABLE_BITS = 16;
const TABLE_SIZE = 1 << TABLE_BITS;
const edgeNode = new Uint16Array(TABLE_SIZE);
const edgeUnit = new Uint16Array(TABLE_SIZE);
const edgeTarget = new Uint16Array(TABLE_SIZE);
const spellingAt: (Spelling | undefined)[] = [undefined];
/** The first node by the first unit: most positions of a text fail here. */
const roots = new Uint16Array(0x10000);
let nodes = 1;

function slot(node: number, unit: number): number {
  let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> (32 - TABLE_BITS);
  while (edgeTarget[at] !== 0 && (edgeNode[at] !== node || edgeUnit[at] !== unit)) at = (at + 1) & (TABLE_SIZE - 1);
  return at;
}

function step(node: number, unit: number): number {
  if (node === 0) return roots[unit] as number;
  return edgeTarget[slot(node, unit)] as number;
}

function child(node: number, unit: number): number {
  const known = step(node, unit);
  if (known !== 0) return known;
  const target = nodes++;
  spellingAt.push(undefined);
  if (node === 0) roots[unit] = target;
  else {
    const at = slot(node, unit);
    edgeNode[at] = node;
    edgeUnit[at] = unit;
    edgeTarget[at] = target;
  }
  return target;
}

/** A space may stand where the spelling has one, between scripts, and at an inner capital ("PayPal"). */
function jointsOf(text: string): { units: number[]; joints: number } {
  const spaced = fold(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  const units: number[] = [];
  let joints = 0;
  for (let i = 1; i < spaced.length - 1; i++) {
    const unit = spaced.charCodeAt(i);
    if (unit === SPACE || unit === SENTENCE_END) joints |= 1 << (units.length & 31);
    else units.push(unit);
  }
  return { units, joints };
}

/** Filled at the first question: a page that asks nothing need not pay for it. */
function fill(): void {
  for (const service of REGISTRY) {
    for (const text of service.spellings) add(service, text, false);
    for (const text of service.ordinary ?? []) add(service, text, true);
  }
}

function add(service: RegisteredService, text: string, ordinary: boolean): void {
  const { units, joints } = jointsOf(text);
  let node = 0;
  for (const unit of units) node = child(node, unit);
  if (node === 0) return;
  const known = spellingAt[node];
  if (known === undefined) spellingAt[node] = { text, services: [service], ordinary, joints };
  else {
    known.joints |= joints;
    if (!known.services.includes(service)) {
      if (service.variantOf) known.services.push(service);
      else known.services.unshift(service);
    }
  }
}

/**
 * Every spelling in a folded text, the longest at each place, left to right, not overlapping. A Latin name counts
 * only as whole words, a katakana name only where no other katakana adjoins. Linear in the text's length: each
 * place is followed for at most the longest spelling.
 */
export function findSpellings(folded: string): Hit[] {
  if (nodes === 1) fill();
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
    node = step(node, unit);
    if (node === 0) break;
    if (length > 0 && folded.charCodeAt(i - 1) !== SPACE && !isUnspaced(unit)) tight = true;
    length++;
    const spelling = spellingAt[node];
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
