import { findCrowds } from "./crowds.ts";

/**
 * A flood: somebody signs an address up at everything they can find, so that one mail which matters is overlooked
 * among hundreds ("list bombing", "subscription bombing"). See docs/simulation.md for how often it is found.
 */
export interface Flood {
  /** When its first and its last mail arrived, in milliseconds since 1970. */
  first: number;
  last: number;
  /** How many sign-up mails, from how many senders. */
  count: number;
  senders: number;
}

/** A sign-up mail: when it arrived, and its sender's registrable domain. */
export interface SignUp {
  time: number;
  sender: string;
}

/**
 * So many sign-up mails, from so many senders, in one hour. Nobody signs up at ten places in an hour: a new computer, a
 * shopping day or a tidy-up of passwords brings codes, sign-in notices and receipts, which don't count, and one
 * service's or one mailing list's many mails have one sender. A flood of the smallest worth the name (30 mails) has
 * passed the line at half of it, though every fifth mail were not recognised.
 */
const LEAST_MAILS = 15;
const LEAST_SENDERS = 10;
export const WINDOW_MS = 60 * 60_000;

/** The floods among sign-up mails, in any order of arrival; the earliest first. O(n log n). */
export function findFloods(signUps: readonly SignUp[]): Flood[] {
  const events = signUps.map(({ time, sender }) => ({ time, source: sender }));
  const least = { count: LEAST_MAILS, sources: LEAST_SENDERS, within: WINDOW_MS };
  return findCrowds(events, least).map(({ sources, ...crowd }) => ({ ...crowd, senders: sources }));
}

/** Whether a moment is within the flood. */
export function isWithin({ first, last }: Pick<Flood, "first" | "last">, time: number): boolean {
  return time >= first && time <= last;
}

/** What is done under cover of a flood is done shortly before, in, or shortly after it. */
const AROUND_MS = 60 * 60_000;

/** Whether something at that moment may be what the flood is meant to hide. */
export function isAround({ first, last }: Pick<Flood, "first" | "last">, time: number): boolean {
  return time >= first - AROUND_MS && time <= last + AROUND_MS;
}
