import type { Context, Evidence, Sighting } from "../judge/verdict.ts";
import { DAY_MS, isPlausible, leftOf } from "./times.ts";

/**
 * What the mailbox says about whether the user uses a service. Each witness has a strength; together they must reach
 * {@link ENOUGH}. The strength grows with the logarithm of the number of mails: the tenth receipt says less than the
 * second.
 */
export interface MailboxAnswer {
  uses: boolean;
  evidence: Evidence[];
}

/** One receipt of today is 1. */
const ENOUGH = 0.5;

/**
 * One receipt is enough for two years (1 → 0.5), seven for more than five. Some accounts speak once a year (a fee, a
 * yearly statement, a tax form): with less, one missed year would turn a service in use into an unknown one. Without
 * fading, an account closed long ago would silence a new unasked sign-up for ever.
 */
const RECEIPTS_HALVE_MS = 2 * 365 * DAY_MS;

/** Letters come often while a service is in use and end when it is left: half a year of silence means something. */
const LETTERS_HALVE_MS = 183 * DAY_MS;

/** A letter is a weaker sign than a receipt: nobody has to have paid for it. */
const LETTERS_WEIGH = 0.25;

/**
 * An account that somebody else opened brings letters too, from that day on. Letters count only when they had been
 * coming for this long before the first sign-up mail that nobody is known to have asked for. Measured on simulated
 * mailboxes (docs/simulation.md): 30 days silence more unasked mails than they spare users warnings.
 */
const LETTERS_SPAN_MS = 60 * DAY_MS;

/** What receipts, letters and the webmail's own search say of the service at `moment`. */
export function askMailbox(key: string, context: Context, moment: number | undefined): MailboxAnswer {
  const receipts = own(context.transactions, key);
  const letters = own(context.letters, key);
  const searched = own(context.searched, key);
  const doubtful = Math.min(moment ?? Number.POSITIVE_INFINITY, own(context.unasked, key) ?? Number.POSITIVE_INFINITY);
  const evidence: Evidence[] = [];

  let strength = 0;
  let faded: number | undefined;
  const weigh = (sighting: Sighting, weight: number, halfLife: number): number => {
    const whole = weight * Math.log2(1 + sighting.count);
    const left = whole * leftOf(sighting.lastSeen, moment, halfLife);
    if (whole >= ENOUGH && left < ENOUGH) faded = Math.max(faded ?? 0, sighting.lastSeen);
    return left;
  };
  if (receipts && receipts.count > 0) {
    strength += weigh(receipts, 1, RECEIPTS_HALVE_MS);
    evidence.push(reason("earlier-transactions", receipts));
  }
  // The search finds the letters that were seen, too: the better of the two counts, not both.
  let others = 0;
  if (letters && letters.count > 0) {
    if (spans(letters, doubtful)) others = weigh(letters, LETTERS_WEIGH, LETTERS_HALVE_MS);
    evidence.push(reason("earlier-letters", letters));
  }
  if (searched && searched.count > 0) {
    if (spans(searched, doubtful)) others = Math.max(others, weigh(searched, LETTERS_WEIGH, LETTERS_HALVE_MS));
    evidence.push(reason("search-found", searched));
  } else if (searched) {
    const code = searched.isPartial ? "search-found-none-here" : "search-found-none";
    evidence.push({ part: "relationship", code });
  }
  strength += others;
  const uses = strength >= ENOUGH;
  if (!uses && faded !== undefined) {
    evidence.push({ part: "relationship", code: "mail-long-ago", values: { last: day(faded) } });
  }
  return { uses, evidence };
}

/** Whether mails had been coming for long when a sign-up mail came that the user may not have asked for. */
function spans({ firstSeen, lastSeen }: Sighting, doubtful: number): boolean {
  const until = Number.isFinite(doubtful) ? doubtful : lastSeen;
  return firstSeen !== undefined && isPlausible(firstSeen, until) && until - firstSeen >= LETTERS_SPAN_MS;
}

function reason(code: Evidence["code"], { count, firstSeen, lastSeen }: Sighting): Evidence {
  const values = { count: String(count), last: day(lastSeen) };
  return {
    part: "relationship",
    code,
    values: firstSeen === undefined ? values : { ...values, first: day(firstSeen) },
  };
}

/** A key may be any text that a sender wrote ("unlisted:constructor"): only own entries count. */
export function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The day of a time, as YYYY-MM-DD in UTC; empty for what is no time. */
function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
