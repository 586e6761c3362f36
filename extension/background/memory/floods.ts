import { type Flood, isWithin, WINDOW_MS } from "../../../src/flood/find-floods.ts";
import type { StoredFlood } from "./records.ts";
import { erase, inTurn, recallNow, type Snapshot, write } from "./store.ts";

/** A flood that was found, with the hash of its newest mail. */
export interface FoundFlood extends Flood {
  newest: string;
  /** Whether all of its mails are in the list that is answered just now, so that no mark elsewhere has to change. */
  isAllHere: boolean;
}

/** A remembered flood and the name that it is kept under: the account's hash and a moment. */
export interface KnownFlood extends StoredFlood {
  name: string;
}

/** More than anybody has; the oldest go first. */
const MOST_FLOODS = 100;

/** The mark of a growing flood moves to its newest mail this often, so that it stays where it is seen. */
const MARK_STAYS_MS = 10 * 60_000;

/** Remembers floods. One that goes on, or of which more was read, stays the same flood. */
export function rememberFloods(account: string, found: FoundFlood[]): Promise<boolean> {
  if (found.length === 0) return Promise.resolve(true);
  return inTurn(async () => {
    const { floods } = await recallNow();
    const changed: Record<string, StoredFlood> = {};
    for (const flood of found) {
      const [name, before] = floodNear(floods, account, flood) ?? [`${account}:${flood.first}`, undefined];
      const after = merged(before, account, flood);
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      floods.set(name, after);
      changed[`flood:${name}`] = after;
    }
    const isKept = await write(changed);
    const oldest = [...floods].sort(([, one], [, other]) => other.last - one.last).slice(MOST_FLOODS);
    await erase(oldest.map(([name]) => `flood:${name}`));
    return isKept;
  });
}

function floodNear(floods: Snapshot["floods"], account: string, { first, last }: Flood) {
  return [...floods].find(
    ([, known]) => known.account === account && known.first <= last + WINDOW_MS && known.last >= first - WINDOW_MS,
  );
}

function merged(before: StoredFlood | undefined, account: string, found: FoundFlood): StoredFlood {
  const { first, last, count, senders, newest, isAllHere } = found;
  if (!before) {
    return { account, first, last, count, senders, marked: newest, markedAt: last, turn: isAllHere ? 0 : 1 };
  }
  const moves = last - before.markedAt > MARK_STAYS_MS;
  return {
    ...before,
    first: Math.min(before.first, first),
    last: Math.max(before.last, last),
    count: Math.max(before.count, count),
    senders: Math.max(before.senders, senders),
    ...(moves ? { marked: newest, markedAt: last, turn: before.turn + 1 } : {}),
  };
}

/**
 * What has to be written so that the floods of a file stand beside those that are here: the same flood stays one, as
 * large as either knew it, and put away if it was here or there.
 * @param isOurs whether the file's mailboxes are hashed as here. Otherwise a flood is the same by its time alone.
 */
export function withFloods(
  here: Snapshot["floods"],
  file: Snapshot["floods"],
  isOurs: boolean,
): Record<string, StoredFlood> {
  const floods = new Map(here);
  const changed: Record<string, StoredFlood> = {};
  for (const [name, flood] of [...file].sort(([, one], [, other]) => other.last - one.last)) {
    const near = isOurs ? floodNear(floods, flood.account, flood) : overlapping(floods, flood);
    if (!near && floods.size >= MOST_FLOODS) continue;
    if (near && !isOurs) continue;
    const [key, known] = near ?? [name, flood];
    const closedAt = known.closedAt ?? flood.closedAt;
    const whole: StoredFlood = {
      ...known,
      first: Math.min(known.first, flood.first),
      last: Math.max(known.last, flood.last),
      count: Math.max(known.count, flood.count),
      senders: Math.max(known.senders, flood.senders),
      ...(closedAt === undefined ? {} : { closedAt }),
    };
    if (JSON.stringify(whole) === JSON.stringify(floods.get(key))) continue;
    floods.set(key, whole);
    changed[`flood:${key}`] = whole;
  }
  return changed;
}

function overlapping(floods: Snapshot["floods"], { first, last }: Flood) {
  return [...floods].find(([, known]) => known.first <= last && known.last >= first);
}

/** The floods of one mailbox, the latest first. */
export function floodsOf(account: string, { floods }: Snapshot): KnownFlood[] {
  return [...floods]
    .filter(([, flood]) => flood.account === account)
    .map(([name, flood]) => ({ ...flood, name }))
    .sort((one, other) => other.last - one.last);
}

/** The flood that a moment belongs to. */
export function floodAt(floods: KnownFlood[], time: number | undefined): KnownFlood | undefined {
  return time === undefined ? undefined : floods.find((flood) => isWithin(flood, time));
}

/** Whether marks that were drawn before have to change. */
export function changesMarks(before: unknown, after: unknown): boolean {
  const turn = (value: unknown) => (value as Partial<StoredFlood> | undefined)?.turn ?? 0;
  return turn(before) !== turn(after);
}

/** Puts a flood away: its panel is not shown again. */
export function closeFlood(name: string): Promise<boolean> {
  return inTurn(async () => {
    const flood = (await recallNow()).floods.get(name);
    return flood ? write({ [`flood:${name}`]: { ...flood, closedAt: Date.now() } satisfies StoredFlood }) : true;
  });
}

/** The key that stands in a panel's place of a service's. No service has one that begins so. */
export const FLOOD_KEY = "flood:";
