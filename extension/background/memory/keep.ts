import { changing, withDatabase } from "./database.ts";
import { DAY } from "./dates.ts";
import { forgetWarnings } from "./record.ts";

/** More than anybody reads in years; beyond it the oldest are forgotten, whatever the user chose. */
export const MOST_WARNINGS = 20_000;

/** A clock that went on further than this since it was last looked at may be wrong: a flat battery, a wrong year. */
const LONGEST_LEAP = 31 * DAY;

/** What is remembered of the clock, in milliseconds since 1970. */
export interface ClockSeen {
  at: number;
  /** When it first showed a time that was too far on to be believed at once. */
  doubtedAt?: number;
}

/**
 * Whether the clock may decide that something is old. After a leap forward it must first run on for a day where it
 * leapt to, or a clock that shows 2099 for an hour would erase the whole record.
 */
export function lookAtClock(now: number, seen: ClockSeen | undefined): { isTrusted: boolean; seen: ClockSeen } {
  if (!seen) return { isTrusted: true, seen: { at: now } };
  const { at, doubtedAt } = seen;
  if (now < at) return { isTrusted: false, seen: { at: now } };
  if (now - at <= LONGEST_LEAP) return { isTrusted: true, seen: { at: now } };
  const hasRunOn = doubtedAt !== undefined && now >= doubtedAt + DAY && now <= doubtedAt + LONGEST_LEAP;
  if (hasRunOn) return { isTrusted: true, seen: { at: now } };
  const isSameLeap = doubtedAt !== undefined && now >= doubtedAt && now <= doubtedAt + DAY;
  return { isTrusted: false, seen: { at, doubtedAt: isSameLeap ? doubtedAt : now } };
}

/** Forgets what is older than the user wants to keep, or more than there is room for. Never throws. */
export async function forgetOld(keepForDays: number, now = Date.now()): Promise<void> {
  const isTrusted = await withDatabase(async (database) => {
    const change = changing(database, "single");
    const look = lookAtClock(now, clockSeen(await change.store.get("clock")));
    await Promise.all([change.store.put(look.seen, "clock"), change.done]);
    return look.isTrusted;
  }, false);
  const isByAge = isTrusted && keepForDays > 0;
  await forgetWarnings(isByAge ? now - keepForDays * DAY : null, MOST_WARNINGS);
}

function clockSeen(value: unknown): ClockSeen | undefined {
  const { at, doubtedAt } = (value ?? {}) as Partial<ClockSeen>;
  if (typeof at !== "number") return undefined;
  return typeof doubtedAt === "number" ? { at, doubtedAt } : { at };
}
