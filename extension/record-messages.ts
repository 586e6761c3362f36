import type { AttackAnswer } from "../src/attack/attack-level.ts";
import type { Kind, NamedService } from "../src/judge/verdict.ts";
import type { LanguageSetting, MemoryProblem, OwnAddress, Progress, Tone } from "./messages.ts";

/** What the record page and the background say to each other: a part of messages.ts with a page of its own. */

/**
 * How a warning stands.
 * - open: it waits for the user, and counts on the badge
 * - done: put away
 * - mine, not-mine: the user's answer settled it
 * - used: the service turned out to be one that the user uses
 */
export type EntryState = "open" | "done" | "mine" | "not-mine" | "used";

/** One warning, as the record page shows it. */
export interface RecordEntry {
  /** The hash of the mail. */
  id: string;
  serviceKey: string;
  tone: Tone;
  kind: Kind;
  /** When the mail came, in milliseconds since 1970. */
  date: number;
  /** The hash of the user's address that it came to; null: the page did not tell. */
  address: string | null;
  state: EntryState;
}

/** One of the user's addresses, and how it stands. */
export interface RecordAddress extends OwnAddress {
  /** How hard somebody is trying with it; null: nothing unasked came to it. */
  attack: AttackAnswer | null;
  /** How far its checklist is; null: it was not begun. */
  progress: Progress | null;
}

/** The choices of how long warnings are kept, in days; 0: as long as there is room. */
export const KEEP_FOR_DAYS = [90, 365, 1_095, 0] as const;

/** How the record is kept. */
export interface Keeping {
  /** Whether there is anything to export: a warning, or an answer. */
  canExport: boolean;
  keepForDays: number;
  /** Whether answers are also kept in the browser's account, for the user's other machines. */
  isSynced: boolean;
  /** Whether the last attempt to do so failed. */
  hasSyncFailed: boolean;
  /** Whether an organisation sets how long warnings are kept, so that the user can't. */
  isKeepForManaged: boolean;
}

/** Everything that the record page shows. */
export interface RecordView extends Keeping {
  language: LanguageSetting;
  /** The newest first. */
  entries: RecordEntry[];
  /** The services of the entries, by their keys. */
  services: Record<string, NamedService>;
  /** The addresses that warnings came to, the first known first. */
  addresses: RecordAddress[];
  /** The floods of sign-up mails that were found, of any sender. */
  floods: { first: number; last: number; count: number; senders: number }[];
  problem: MemoryProblem;
}

/** Why a file could not be taken in. */
export type ImportRefusal =
  /** It is no JSON, or is cut off. */
  | "not-json"
  /** It is JSON, but not a record of Mioboe's. */
  | "not-ours"
  /** A newer version of Mioboe wrote it. */
  | "newer"
  /** What it holds could not be stored: no room, or storage fails. */
  | "not-kept";

export type ImportReply =
  /** How many warnings are new, were already there, and could not be read. */
  { ok: true; added: number; known: number; damaged: number } | { ok: false; reason: ImportRefusal };

export type RecordRequest =
  | { type: "record" }
  /** How it is kept, without what is in it. */
  | { type: "keeping" }
  /** Gives an address the user's own name for it; null erases what it is called. */
  | { type: "label-address"; address: string; label: string | null }
  | { type: "set-keep-for"; days: number }
  | { type: "set-sync"; on: boolean }
  /** The reply's `json` is the whole record, for a file. */
  | { type: "export-record" }
  | { type: "import-record"; json: string }
  | { type: "erase-all" };

export interface RecordReply {
  record: RecordView;
  keeping: Keeping;
  "label-address": { ok: boolean };
  "set-keep-for": { ok: boolean };
  "set-sync": { ok: boolean };
  "export-record": { json: string };
  "import-record": ImportReply;
  "erase-all": { ok: boolean };
}
