import { SIGN_UP_KINDS, type Verdict } from "../judge/verdict.ts";
import { DAY_MS, isPlausible } from "../relationship/times.ts";
import { witnessOf } from "../relationship/witnesses.ts";
import { LONG_MS } from "./plan.ts";

/** What a look through a mailbox has shown of one service. Counts of what was on the pages that were read: there may be more. */
export interface Found {
  /** Receipts and statements. */
  receipts: number;
  /** Sign-up mails: accounts, address checks, codes, sign-in notices, resets. */
  signUps: number;
  /** All other mails. */
  letters: number;
  /** When the first and the last of all of them came, in milliseconds since 1970. */
  firstSeen: number;
  lastSeen: number;
  /** When the last receipt came. */
  lastReceipt?: number;
  /** When the first of the other mails came. */
  firstLetter?: number;
}

/**
 * What is found with one more mail.
 * @param time when it came, if the page told.
 * @param before the mail is from before this moment: the search was for such mails.
 * @returns undefined for a mail that says nothing: of no listed service, or not from it.
 */
export function foundWith(
  known: Found | undefined,
  verdict: Pick<Verdict, "kind" | "service" | "sender">,
  time: number | undefined,
  now: number,
  before = Number.POSITIVE_INFINITY,
): Found | undefined {
  if (!verdict.service?.id || verdict.sender === "imitated") return undefined;
  // A conversation is dated by its newest mail, which may be from after what was searched for.
  const at = Math.min(isPlausible(time, now) ? time : now, before);
  const { receipts = 0, signUps = 0, letters = 0, ...dates } = known ?? { firstSeen: at, lastSeen: at };
  const found: Found = {
    ...dates,
    receipts,
    signUps,
    letters,
    firstSeen: Math.min(dates.firstSeen, at),
    lastSeen: Math.max(dates.lastSeen, at),
  };
  if ((SIGN_UP_KINDS as readonly string[]).includes(verdict.kind)) return { ...found, signUps: signUps + 1 };
  if (witnessOf(verdict) === "receipt") {
    return { ...found, receipts: receipts + 1, lastReceipt: Math.max(found.lastReceipt ?? at, at) };
  }
  return { ...found, letters: letters + 1, firstLetter: Math.min(found.firstLetter ?? at, at) };
}

/** An account that nothing was paid with for longer may have been left. */
const RECEIPTS_COUNT_MS = 3 * 365 * DAY_MS;

/** Letters end when an account is closed. */
const LETTERS_GO_ON_MS = 365 * DAY_MS;

/**
 * Whether the user very likely uses the service, so that it is chosen beforehand in the list that they are asked about:
 * somebody paid or was paid, or letters have come for years and still do. Letters of months are also what an account looks
 * like that somebody else opened with the address: of these the user says it themselves.
 */
export function isLikelyTheirs({ lastReceipt, firstLetter, lastSeen }: Found, now: number): boolean {
  if (lastReceipt !== undefined && now - lastReceipt <= RECEIPTS_COUNT_MS) return true;
  return firstLetter !== undefined && now - firstLetter >= LONG_MS && now - lastSeen <= LETTERS_GO_ON_MS;
}
