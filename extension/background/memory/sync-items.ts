import { fields, finite, list, oneOf } from "../../guard/values.ts";
import type { Said, SaidOf } from "./sync-merge.ts";

/**
 * How the answers stand in `storage.sync`: spread over a few items, because one item has room for 8,192 bytes, and one
 * item for each service would soon be more than the 512 items there may be.
 */

/** In `storage.local`: what this machine last agreed on with the others, the third side of the merge. */
export const AGREED = "synced";

export const ITEMS = 16;
const PREFIX = "answers:";
/** QUOTA_BYTES_PER_ITEM is 8,192, of the key and the JSON of the value; some room is left for other ways to count. */
const MOST_BYTES = 7_800;
const LONGEST_KEY = 300;

/** The items for a list of answers. Where one would be too big, the oldest words are left out. */
export function toItems(said: SaidOf): Record<string, unknown> {
  const items: Record<string, Record<string, unknown>> = {};
  for (let n = 0; n < ITEMS; n++) items[PREFIX + n] = {};
  const room = new Map<string, number>();
  const latestFirst = [...said].sort(([a, one], [b, other]) => other.at - one.at || (a < b ? -1 : 1));
  for (const [key, { answer, at, declared }] of latestFirst) {
    const name = PREFIX + placeOf(key);
    const value = declared ? [answer, at, 1] : [answer, at];
    const left = (room.get(name) ?? MOST_BYTES) - bytesOf({ [key]: value });
    const item = items[name];
    if (left < 0 || !item) continue;
    room.set(name, left);
    item[key] = value;
  }
  return Object.fromEntries(Object.entries(items).filter(([, item]) => Object.keys(item).length > 0));
}

/** The answers in items that somebody else wrote. What makes no sense is left out. */
export function fromItems(items: Record<string, unknown>): SaidOf {
  const said: SaidOf = new Map();
  for (const [name, item] of Object.entries(items)) {
    if (!name.startsWith(PREFIX) || typeof item !== "object" || item === null) continue;
    for (const [key, value] of Object.entries(item)) {
      const one = guardSaid(value);
      if (one && key.length <= LONGEST_KEY && PREFIX + placeOf(key) === name) said.set(key, one);
    }
  }
  return said;
}

/** The keys of the items, for reading and removing. */
export function itemNames(): string[] {
  return Array.from({ length: ITEMS }, (_, n) => PREFIX + n);
}

function guardSaid(value: unknown): Said | undefined {
  try {
    const [answer, at, declared] = list(value, "said", 3);
    return {
      answer: oneOf(answer, "answer", ["mine", "not-mine", null]),
      at: finite(at, "at"),
      ...(declared === 1 ? { declared: true } : {}),
    };
  } catch {
    return undefined;
  }
}

/** The agreed list as it is kept in `storage.local`. */
export function toAgreed(said: SaidOf): Record<string, unknown> {
  return Object.fromEntries([...said].map(([key, { answer, at, declared }]) => [key, [answer, at, declared ? 1 : 0]]));
}

export function fromAgreed(value: unknown): SaidOf {
  const said: SaidOf = new Map();
  try {
    for (const [key, one] of Object.entries(fields(value, "agreed"))) {
      const guarded = guardSaid(one);
      if (guarded) said.set(key, guarded);
    }
  } catch {
    // Damaged: the next merge begins as the first did, and loses nothing but what was taken back here.
  }
  return said;
}

/** Always the same item for the same service: FNV-1a, which needs no more than to spread. */
function placeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash % ITEMS;
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
