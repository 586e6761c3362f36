import type { Mail } from "../mail/mail.ts";

/** What kind of mail it is. The first five are the *sign-up kinds*: a person who did not ask for them is the target of somebody else's try. */
export type Kind =
  | "account-issued"
  | "verify-email"
  | "one-time-code"
  | "login-notice"
  | "password-reset"
  | "transaction"
  | "marketing"
  | "other";

export const SIGN_UP_KINDS = [
  "account-issued",
  "verify-email",
  "one-time-code",
  "login-notice",
  "password-reset",
] as const satisfies Kind[];
export type SignUpKind = (typeof SIGN_UP_KINDS)[number];

/**
 * Is the sender really the service?
 * - authenticated: a well-sourced domain of the service, and the webmail shows that DKIM or DMARC passed for it
 * - their-domain: the domain fits, but no proof was seen; From lines with real domains are forged every day
 * - imitated: the mail carries the service's name and comes from a domain that is not theirs
 * - unknown: nothing can be said
 */
export type SenderAnswer = "authenticated" | "their-domain" | "imitated" | "unknown";

/** Does the user use the service? */
export type Relationship = "uses" | "does-not-use" | "unknown";

/**
 * What follows.
 * - warn: a sign-up mail of a payment service that the user is not known to use
 * - warn-fake: a mail in such a service's name that does not come from it
 * - none: nothing to say
 */
export type Outcome = "warn" | "warn-fake" | "none";

/** The service that a mail is sent in the name of. */
export interface NamedService {
  /** The registry's id, or null for a service that is in no registry and was recognised by its own words. */
  id: string | null;
  /** The service's names by language (BCP 47), "en" always present. */
  names: Record<string, string>;
  /** The service has ended: nobody can sign up there today. */
  closed?: boolean;
}

/**
 * One reason for one part of a verdict. The panel has a sentence for each code (`evidence_<code>` with "-" as "_"
 * in the locales); `values` fill its gaps and are data: they may hold text that the sender wrote.
 */
export interface Evidence {
  part: "kind" | "service" | "sender" | "relationship";
  code: EvidenceCode;
  values?: Record<string, string>;
}

export const EVIDENCE_CODES = [
  // kind
  "words-in-subject", // words
  "words-in-snippet", // words
  "words-in-body", // words
  // service
  "name-in-sender", // name
  "name-in-subject", // name
  "name-in-text", // name
  "service-by-domain", // domain
  "service-closed", // since
  "service-unlisted", // name
  "known-incident", // date
  // sender
  "domain-of-service", // domain, service: a well-sourced domain of theirs
  "domain-of-platform", // domain, service: a platform that sends for several services
  "domain-unconfirmed", // domain: said to be theirs, nobody could confirm it
  "domain-foreign", // domain, service
  "domain-lookalike", // domain, real
  "name-holds-other-address", // name, domain: the display name shows an address that is not the sender's
  "name-disguised", // name: the service's name in letters that only look like it
  "proof-passed", // domain: DKIM or DMARC passed for it, as the webmail shows
  "proof-other-domain", // domain: passed, but for a domain that is not theirs
  "proof-failed",
  "proof-not-seen",
  "links-elsewhere", // domain
  // relationship
  "user-said-uses", // answered to a mail of theirs
  "user-said-not",
  "user-declared-uses", // under "Apps I use"
  "user-declared-not",
  "visited-just-before", // minutes: between the visit to their site and the mail
  "earlier-transactions", // count, last, first
  "earlier-letters", // count, last, first: newsletters and the like
  "search-found", // count, last, first: by the webmail's own search
  "search-found-none",
  "search-found-none-here", // by a search that does not look everywhere
  "mail-long-ago", // last: there were enough mails of theirs, but long ago
  "no-earlier-mail",
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** Plain data: the panel never decides, the judge never draws. */
export interface Verdict {
  kind: Kind;
  service: NamedService | null;
  sender: SenderAnswer;
  relationship: Relationship;
  outcome: Outcome;
  /** How sure the judge is of the outcome, 0 to 1, calibrated on labelled mails. */
  sure: number;
  /** Only on what was read in the row (no body): the opened message may tell more. */
  partial: boolean;
  evidence: Evidence[];
}

/** What is known of the user besides the mail. Plain data, so that it crosses messages and command lines. */
export interface Context {
  /** What the user said of a service, by its registry id (for an unlisted one, see {@link serviceKey}). */
  answers: Record<string, "uses" | "does-not-use">;
  /** The same, said of the service itself ("Apps I use") and not of one of its mails. */
  declared?: Record<string, "uses" | "does-not-use">;
  /** Receipts, statements and the like of a service that were seen in this mailbox. */
  transactions: Record<string, Sighting>;
  /** Newsletters and the like, from a domain of the service. */
  letters?: Record<string, Sighting>;
  /** What the webmail's own search found of the service, sign-up mails not counted; a count of 0: it found nothing. */
  searched?: Record<string, Searched>;
  /**
   * When the first sign-up mail of the service came that was warned of, in milliseconds since 1970. What came after it may
   * be the doing of whoever caused that mail.
   */
  unasked?: Record<string, number>;
  /** When the service's site was visited, in milliseconds since 1970; only visits shortly before the mail. */
  visits?: Record<string, number[]>;
  /** The clock. Absent: evidence does not fade where the mail's time isn't known either. */
  now?: number;
}

/** Mails of one sort that were seen: how many, and when the first and the last came (milliseconds since 1970). */
export interface Sighting {
  count: number;
  firstSeen?: number;
  lastSeen: number;
}

/** Mails that a webmail's own search found. */
export interface Searched extends Sighting {
  /** That it finds nothing says nothing: it looks into one folder only, say. */
  isPartial?: boolean;
}

export const NOTHING_KNOWN: Context = { answers: {}, transactions: {} };

/** The one front door of the engine. Pure: the same mail and context give the same verdict, in a page, a worker and Node. */
export type Judge = (mail: Mail, context: Context) => Verdict;

/** The key under which answers about a service are kept: its registry id, or "unlisted:" and its folded name. */
export function serviceKey(service: NamedService): string {
  return service.id ?? `unlisted:${(service.names.en ?? "").normalize("NFKC").toLowerCase()}`;
}
