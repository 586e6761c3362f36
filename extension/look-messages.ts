import type { NamedService } from "../src/judge/verdict.ts";
import type { Found } from "../src/look/found.ts";
import type { Room, Search } from "../src/look/plan.ts";
import type { Mail } from "../src/mail/mail.ts";
import type { Use } from "./messages.ts";

/**
 * What a look through a mailbox says and hears: a part of messages.ts with a page of its own. The background knows what is
 * to be searched for and what was found, the script in the page runs the searches; the page may load anew with each.
 */

/** How far a look is. */
export interface LookProgress {
  done: number;
  of: number;
  /** How many services mails were found of until now. */
  found: number;
}

/** From the script in the page. */
export type LookRequest =
  /** The panel's button: a look for the mails of one service, or (null) of all. */
  | { type: "look-begin"; webmail: string; account: string | null; serviceKey: string | null }
  /**
   * What is to be searched for next? `rows` are what the last search has shown; null: none was made yet in this page.
   * Whoever gets no answer asks again, with the same rows.
   */
  | {
      type: "look-step";
      webmail: string;
      account: string | null;
      room: Room;
      /** Where the user is, to come back to. */
      here: string;
      rows: Mail[] | null;
      /** The `made` that came with that search. */
      made: number;
    }
  /** The look has ended in this page, and the user is where they were. */
  | { type: "look-end"; end: LookEnd }
  /** The user wants to see what was found. */
  | { type: "open-found" };

/** done: everything was searched for; stopped: by the user; elsewhere: they went on; failed: no search came about. */
export type LookEnd = "done" | "stopped" | "elsewhere" | "failed";
export const LOOK_ENDS: readonly LookEnd[] = ["done", "stopped", "elsewhere", "failed"];

export interface LookReply {
  /** Not ok: it can't begin, for another one is running in this tab. */
  "look-begin": { ok: boolean };
  "look-step": LookStep;
  "look-end": { ok: true };
  "open-found": { ok: true };
}

/** What a page is to do next. */
export interface LookStep {
  /** Where the user was; null: there is no look (any more). */
  back: string | null;
  /** null: everything was searched for. */
  search: Search | null;
  /** How many were made before it. */
  made: number;
  /** It was handed out before, to a page that is gone: this one was loaded for it, and shows what it found. */
  isAgain: boolean;
  progress: LookProgress;
}

/** What the bar in the page shows: it asks nobody. */
export interface LookWords {
  /** Whether only one service's mails are looked for, and the panel will tell what was found. */
  isForOne: boolean;
  language: string;
  texts: Record<string, string>;
}

/** A service that a look has found mails of, and that the user has said nothing about. */
export interface FoundService {
  serviceKey: string;
  service: NamedService;
  found: Found;
  /** It is chosen beforehand: see isLikelyTheirs(). */
  isLikely: boolean;
}

/** What looks have found, for our own pages. */
export interface Looked {
  /** One that is running in some tab. */
  running: LookProgress | null;
  /** The last look through a whole mailbox; null: there was none. */
  last: { at: number; end: LookEnd } | null;
  /** Those that wait for an answer, the likeliest first. */
  open: FoundService[];
  /** The services that mails were found of and that the user said not to use. */
  notTheirs: NamedService[];
}

/** From our own pages. */
export type LookPageRequest =
  /** Begins a look: in this tab, or (null) in an open mailbox, or in the webmail's, which is then opened. */
  | { type: "look-through"; tabId: number | null; webmail: string | null }
  | { type: "looked" }
  /** The user's word about several services at once. */
  | { type: "declare-all"; said: { serviceKey: string; use: Use }[] };

export interface LookPageReply {
  /** begun: in a tab that is in front now. opened: it begins as soon as the mailbox stands there. */
  "look-through": { where: "begun" | "opened" | "nowhere" };
  looked: Looked;
  "declare-all": { ok: boolean };
}
