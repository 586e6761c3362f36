import { type Kind, type NamedService, type Outcome, SIGN_UP_KINDS } from "../../../src/judge/verdict.ts";
import type { Found } from "../../../src/look/found.ts";
import { isPasswordPlace, type PasswordPlaceId } from "../../browsers/password-places.ts";
import { STEP_IDS, type StepId } from "../../checklist.ts";
import { type Fields, fields, finite, flag, list, oneOf, optional, Refused, wholeText } from "../../guard/values.ts";
import { LOOK_ENDS, type LookEnd } from "../../look-messages.ts";
import type { Answer, LanguageSetting } from "../../messages.ts";
import { LANGUAGE_SETTINGS } from "../../ui/languages.ts";

/**
 * What is kept: one record a key in `storage.local`, so that writing one never rewrites another, and the warnings in
 * the database (record.ts), where 10,000 of them don't stand in the way of anything else. No record holds anything of a mail
 * besides its salted hash; the names are those of the service.
 */
export interface Records {
  /** `answer:<serviceKey>` */
  answer: StoredAnswer;
  /** By the hash of the mail; until version 0.1 in `storage.local` too, as `warning:<hash of the mail>`. */
  warning: StoredWarning;
  /** `seen:<hash of the account>:<serviceKey>` */
  seen: StoredSeen;
  /** `shown:<serviceKey>` */
  shown: StoredShown;
  /** `flood:<hash of the account>:<a moment in it>` */
  flood: StoredFlood;
  /** `address:<hash of the address>` */
  address: StoredAddress;
  /** `steps:<hash of the address>` */
  steps: StoredSteps;
  /** `look:<hash of the account>` */
  look: StoredLook;
}

export interface StoredAnswer {
  answer: Answer;
  /** When it was given, in milliseconds since 1970; so in all records. */
  at: number;
  /** Said of the service itself ("Apps I use"), and not of one of its mails. */
  declared?: true;
  service: NamedService;
}

export interface StoredWarning {
  serviceKey: string;
  service: NamedService;
  /** The hash of the account whose mailbox the mail is in. */
  account: string;
  /** The hash of the user's address that the mail came to, where the page tells: see addresses.ts. */
  address?: string;
  kind: Kind;
  /** "none": warned of by its row, and taken back when the opened mail was read. */
  outcome: Outcome;
  /** Only its row was read. */
  partial: boolean;
  /** When it was noticed first. */
  at: number;
  /** When the mail arrived, if the page told. */
  time?: number;
  /** When the user put it away. */
  closedAt?: number;
}

/** What one mailbox shows of a service: how many mails of which sort, and from when to when. */
export interface StoredSeen {
  /** Receipts and the like, as hashes of the mails, so that none counts twice; at most {@link MOST_SEEN}. */
  mails: string[];
  /** When the last receipt came; 0 where there is none. */
  lastSeen: number;
  /** When the first receipt came. */
  firstSeen?: number;
  /** Newsletters and the like. */
  letters?: { mails: string[]; firstSeen: number; lastSeen: number };
  /** What the webmail's own search found, sign-up mails not counted; 0: nothing. */
  searched?: StoredSearch;
  /** What a look through the whole mailbox found. The user is asked about it; it is no witness by itself. */
  found?: StoredFound;
}

export interface StoredSearch {
  count: number;
  firstSeen: number;
  lastSeen: number;
  at: number;
  /** That it found nothing says nothing. */
  isPartial?: boolean;
}

/** @see Found; `at`: when the look began; `page`: which page of its results was counted last. */
export interface StoredFound extends Found {
  at: number;
  page?: number;
}

/** That a mailbox was looked through: when that began, and how it ended. */
export interface StoredLook {
  at: number;
  end: LookEnd;
}

/** That the panel for a service was shown in full. */
export interface StoredShown {
  at: number;
  mail: string;
  /** The page that it was shown in. */
  document: string;
}

/** One of the user's addresses. */
export interface StoredAddress {
  /** The address as it was shown, or the user's own name for it; null: erased by the user. */
  label: string | null;
  at: number;
}

/** What the user did of an address's checklist. Steps that are still open are not in it. */
export type StoredSteps = { [Step in StepId]?: { state: "done" | "skipped"; at: number } };

/** That many sign-up mails came in a short time, in one mailbox. */
export interface StoredFlood {
  /** The hash of the account whose mailbox it is in. */
  account: string;
  /** When its first and its last mail came. */
  first: number;
  last: number;
  /** How many mails, from how many senders; as many as were seen at once. */
  count: number;
  senders: number;
  /** The hash of the mail that carries the one mark of the flood, and when that came. */
  marked: string;
  markedAt: number;
  /** Goes up whenever marks that were drawn before have to change. */
  turn: number;
  /** When the user put it away. */
  closedAt?: number;
}

export interface Settings {
  language: LanguageSetting;
  /** Where the user keeps the passwords; absent: in the browser. */
  passwordPlace?: PasswordPlaceId;
  /** How long warnings are kept, in days; 0: as long as there is room. */
  keepForDays: number;
  /** Whether answers are also kept in the browser's account, for the user's other machines. */
  sync: boolean;
  /** When the user erased everything: mails that came before are not recorded or marked again. */
  erasedAt?: number;
  /** The sites that are read always, besides the webmails that the manifest names. */
  sites?: string[];
  /** The sites that the user has paused Mioboe on. */
  paused?: string[];
}

export const DEFAULT_SETTINGS: Settings = { language: "auto", keepForDays: 365, sync: false };

export const MOST_SEEN = 50;
/** A hundred years: more is a mistake. */
const MOST_DAYS = 36_525;

const KINDS: readonly Kind[] = [...SIGN_UP_KINDS, "transaction", "marketing", "other"];
const LONGEST_NAME = 200;
const LONGEST_KEY = 300;

function service(value: unknown): NamedService {
  const from = fields(value, "service");
  const names: Record<string, string> = {};
  for (const [language, name] of Object.entries(fields(from.names, "names"))) {
    names[language] = wholeText(name, "name", LONGEST_NAME);
  }
  if (names.en === undefined) throw new Refused("names.en: missing");
  const id = from.id === null ? null : wholeText(from.id, "id", LONGEST_KEY);
  return { id, names, ...optional(from, "closed", flag) };
}

function hash(value: unknown): string {
  return wholeText(value, "hash", 64);
}

function answer(from: Fields): StoredAnswer {
  return {
    answer: oneOf(from.answer, "answer", ["mine", "not-mine"]),
    at: finite(from.at, "at"),
    ...(from.declared === true ? { declared: true } : {}),
    service: service(from.service),
  };
}

function warning(from: Fields): StoredWarning {
  return {
    serviceKey: wholeText(from.serviceKey, "serviceKey", LONGEST_KEY),
    service: service(from.service),
    account: hash(from.account),
    ...optional(from, "address", hash),
    kind: oneOf(from.kind, "kind", KINDS),
    outcome: oneOf(from.outcome, "outcome", ["warn", "warn-fake", "none"]),
    partial: flag(from.partial, "partial"),
    at: finite(from.at, "at"),
    ...optional(from, "time", finite),
    ...optional(from, "closedAt", finite),
  };
}

function seen(from: Fields): StoredSeen {
  return {
    mails: list(from.mails, "mails", MOST_SEEN).map(hash),
    lastSeen: finite(from.lastSeen, "lastSeen"),
    ...optional(from, "firstSeen", finite),
    ...optional(from, "letters", letters),
    ...optional(from, "searched", searched),
    ...optional(from, "found", found),
  };
}

function letters(value: unknown, place: string): NonNullable<StoredSeen["letters"]> {
  const from = fields(value, place);
  const { firstSeen, lastSeen } = from;
  return {
    mails: list(from.mails, place, MOST_SEEN).map(hash),
    firstSeen: finite(firstSeen, place),
    lastSeen: finite(lastSeen, place),
  };
}

function searched(value: unknown, place: string): StoredSearch {
  const from = fields(value, place);
  const { count, firstSeen, lastSeen, at } = from;
  return {
    count: finite(count, place),
    firstSeen: finite(firstSeen, place),
    lastSeen: finite(lastSeen, place),
    at: finite(at, place),
    ...optional(from, "isPartial", flag),
  };
}

function found(value: unknown, place: string): StoredFound {
  const from = fields(value, place);
  const { receipts, signUps, letters, firstSeen, lastSeen, at } = from;
  return {
    receipts: finite(receipts, place),
    signUps: finite(signUps, place),
    letters: finite(letters, place),
    firstSeen: finite(firstSeen, place),
    lastSeen: finite(lastSeen, place),
    ...optional(from, "lastReceipt", finite),
    ...optional(from, "firstLetter", finite),
    at: finite(at, place),
    ...optional(from, "page", finite),
  };
}

function look(from: Fields): StoredLook {
  return { at: finite(from.at, "at"), end: oneOf(from.end, "end", LOOK_ENDS) };
}

function shown(from: Fields): StoredShown {
  return { at: finite(from.at, "at"), mail: hash(from.mail), document: wholeText(from.document, "document", 300) };
}

function address(from: Fields): StoredAddress {
  const label = from.label === null ? null : wholeText(from.label, "label", LONGEST_KEY);
  return { label, at: finite(from.at, "at") };
}

function steps(from: Fields): StoredSteps {
  const found: StoredSteps = {};
  for (const id of STEP_IDS) {
    if (from[id] === undefined) continue;
    const { state, at } = fields(from[id], id);
    found[id] = { state: oneOf(state, id, ["done", "skipped"]), at: finite(at, id) };
  }
  return found;
}

function flood(from: Fields): StoredFlood {
  const { first, last, count, senders, markedAt, turn } = from;
  return {
    account: hash(from.account),
    first: finite(first, "first"),
    last: finite(last, "last"),
    count: finite(count, "count"),
    senders: finite(senders, "senders"),
    marked: hash(from.marked),
    markedAt: finite(markedAt, "markedAt"),
    turn: finite(turn, "turn"),
    ...optional(from, "closedAt", finite),
  };
}

const GUARDS: { [Sort in keyof Records]: (from: Fields) => Records[Sort] } = {
  answer,
  warning,
  seen,
  shown,
  flood,
  address,
  steps,
  look,
};

/** The record as it was written, or undefined for a value that is damaged. */
export function guardRecord<Sort extends keyof Records>(sort: Sort, value: unknown): Records[Sort] | undefined {
  try {
    return GUARDS[sort](fields(value, sort));
  } catch {
    return undefined;
  }
}

function days(value: unknown, place: string): number {
  const found = finite(value, place);
  if (!Number.isInteger(found) || found < 0 || found > MOST_DAYS) throw new Refused(`${place}: no number of days`);
  return found;
}

/** The settings as they were written, or undefined for damaged ones. */
export function guardSettings(value: unknown): Settings | undefined {
  try {
    const from = fields(value, "settings");
    return {
      language: oneOf(from.language, "language", LANGUAGE_SETTINGS),
      // A place that a newer version knew costs the user this choice, and no other setting.
      ...(isPasswordPlace(from.passwordPlace) ? { passwordPlace: from.passwordPlace } : {}),
      keepForDays: DEFAULT_SETTINGS.keepForDays,
      sync: from.sync === true,
      ...optional(from, "keepForDays", days),
      ...optional(from, "erasedAt", finite),
      ...optional(from, "sites", (value) => list(value, "sites", 50).map((site) => wholeText(site, "site", 300))),
      ...optional(from, "paused", (value) => list(value, "paused", 50).map((site) => wholeText(site, "site", 300))),
    };
  } catch {
    return undefined;
  }
}

/** A service as it is kept: its names cut, since an unlisted one's is whatever a mail said. */
export function keptService({ id, names, closed }: NamedService): NamedService {
  const cut = Object.entries(names).map(([language, name]) => [language, name.slice(0, LONGEST_NAME)]);
  return { id, names: Object.fromEntries(cut), ...(closed ? { closed } : {}) };
}
