import { DAY_MS, isPlausible } from "../relationship/times.ts";
import type { Incident } from "../service/service.ts";

/**
 * How hard somebody is trying with one of the user's addresses.
 * - one-try: one service so far; a typing mistake is possible
 * - on-a-list: several services, or one at the time of a known attack on it: the address is on a list that goes round
 * - under-attack: many at once, now
 */
export type AttackLevel = "one-try" | "on-a-list" | "under-attack";

/** Why: the panel has a sentence for each (`panel_attack_<reason>`). */
export type AttackReason = "one-service" | "known-incident" | "several-services" | "many-at-once" | "flood";

export interface AttackAnswer {
  level: AttackLevel;
  reason: AttackReason;
  /** For the gaps of the sentence: `count` of services, `days` that they are spread over, `date` of the incident. */
  values: Record<string, string>;
}

/** A sign-up mail that nobody asked for. */
export interface Unasked {
  /** The serviceKey of the service. */
  service: string;
  /** When it arrived, in milliseconds since 1970. */
  time: number;
  /** What is on record about the service. */
  incidents?: readonly Incident[];
}

/** Three services within a day is no coincidence, and nobody mistypes an address four times. */
const AT_ONCE = { mails: 4, services: 3, within: DAY_MS };
/** "Now": the last of them is no older than this. */
const NOW_MS = 2 * DAY_MS;

/** Two services within a month, or three within a year: lists are worked through one service after the other. */
const LISTED = [
  { services: 2, within: 31 * DAY_MS },
  { services: 3, within: 365 * DAY_MS },
];

/** Attacks are reported some weeks after they begin, and go on after the report. */
const INCIDENT_NEAR_MS = 45 * DAY_MS;

/**
 * The level for one address.
 * @param unasked its sign-up mails that nobody asked for; those with impossible dates don't count.
 * @param floods the floods in its mailbox.
 * @returns null where there is neither a mail nor a flood of these days.
 */
export function attackLevel(
  unasked: readonly Unasked[],
  floods: readonly { last: number }[],
  now: number,
): AttackAnswer | null {
  if (floods.some(({ last }) => isPlausible(last, now) && now - last <= NOW_MS)) {
    return { level: "under-attack", reason: "flood", values: {} };
  }
  const mails = unasked.filter(({ time }) => isPlausible(time, now)).sort((one, other) => one.time - other.time);
  const last = mails.at(-1);
  if (!last) return null;

  const today = mails.filter(({ time }) => last.time - time <= AT_ONCE.within);
  if (now - last.time <= NOW_MS && today.length >= AT_ONCE.mails && services(today) >= AT_ONCE.services) {
    return { level: "under-attack", reason: "many-at-once", values: { count: String(services(today)) } };
  }
  for (const { services: least, within } of LISTED) {
    const widest = widestWindow(mails, within);
    if (widest.length > 0 && services(widest) >= least) {
      const span = (widest.at(-1)?.time ?? 0) - (widest[0]?.time ?? 0);
      const values = { count: String(services(widest)), days: String(Math.max(1, Math.ceil(span / DAY_MS))) };
      return { level: "on-a-list", reason: "several-services", values };
    }
  }
  for (const { time, incidents = [] } of mails) {
    const known = incidents.find((incident) => TRIES.has(incident.kind) && isNear(incident.date, time));
    if (known) return { level: "on-a-list", reason: "known-incident", values: { date: known.date } };
  }
  return { level: "one-try", reason: "one-service", values: {} };
}

/** Incidents in which lists of addresses were tried out. Fakes in a service's name don't need the service. */
const TRIES: ReadonlySet<Incident["kind"]> = new Set([
  "credential-stuffing",
  "password-resets",
  "codes-to-strangers",
  "accounts-opened-for-others",
]);

function isNear(date: string, time: number): boolean {
  const from = Date.parse(date);
  // YYYY-MM stands for the whole month.
  const to = from + (date.length > 7 ? 1 : 31) * DAY_MS;
  return time >= from - INCIDENT_NEAR_MS && time <= to + INCIDENT_NEAR_MS;
}

function services(mails: readonly Unasked[]): number {
  return new Set(mails.map(({ service }) => service)).size;
}

/** The stretch of at most `within` with the most services; `mails` in the order of time. */
function widestWindow(mails: readonly Unasked[], within: number): Unasked[] {
  const inWindow = new Map<string, number>();
  let best = { size: 0, start: 0, end: -1 };
  let start = 0;
  for (const [end, { service, time }] of mails.entries()) {
    inWindow.set(service, (inWindow.get(service) ?? 0) + 1);
    for (let oldest = mails[start]; oldest && time - oldest.time > within; oldest = mails[++start]) {
      const left = (inWindow.get(oldest.service) ?? 1) - 1;
      if (left === 0) inWindow.delete(oldest.service);
      else inWindow.set(oldest.service, left);
    }
    if (inWindow.size > best.size) best = { size: inWindow.size, start, end };
  }
  return mails.slice(best.start, best.end + 1);
}
