/** Many unasked mails at once: what the timeline shows as a band. */
import { findCrowds } from "../flood/crowds.ts";

export interface Moment {
  /** In milliseconds since 1970. */
  date: number;
  service: string;
}

export interface Burst {
  first: number;
  last: number;
  count: number;
  services: number;
}

/** Four mails from three services within a day are no coincidence: nobody mistypes an address that often. */
const LEAST = { count: 4, sources: 3, within: 24 * 60 * 60 * 1_000 };

/** The bursts among moments, in any order; the earliest first. Those that touch are one. O(n log n). */
export function findBursts(moments: readonly Moment[]): Burst[] {
  const events = moments.map(({ date, service }) => ({ time: date, source: service }));
  return findCrowds(events, LEAST).map(({ sources, ...crowd }) => ({ ...crowd, services: sources }));
}
