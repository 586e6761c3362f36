import type { AttackAnswer } from "../src/attack/attack-level.ts";
import type { NoticeSort } from "../src/flood/arrival.ts";
import type { Kind, NamedService, Verdict } from "../src/judge/verdict.ts";
import type { Authentication, Mail } from "../src/mail/mail.ts";
import type { CompanyLock } from "../src/password/locks.ts";
import type { OriginalFinding } from "../src/sender/original.ts";
import type { PasswordPlaceId } from "./browsers/password-places.ts";
import type { StepId, StepState } from "./checklist.ts";
import type { OriginalProblem } from "./content/original/contract.ts";
import type { Looked, LookPageReply, LookPageRequest, LookReply, LookRequest, LookWords } from "./look-messages.ts";
import type { RecordReply, RecordRequest } from "./record-messages.ts";
import type { LanguageSetting } from "./ui/languages.ts";
import type { Speech } from "./ui/texts.ts";

export type { LanguageSetting } from "./ui/languages.ts";

/**
 * What content scripts, pages and the background say to each other. One list, so that each side can be read
 * against it; what arrives is checked by the guards in extension/background/guard.ts, never cast.
 */

/** How the answer to a warning reads: the user's own word about a service. */
export type Answer = "mine" | "not-mine";

/** What a warning says: an unasked sign-up mail, or a fake. */
export type Tone = "warn" | "fake";

/**
 * What a row gets. A flood has one mark, on one of its mails; `hidden` is on the mails that it may be meant to hide.
 * `label` is the full sentence for screen readers and the tooltip, in the user's language. */
export interface RowMark {
  tone: Tone | "flood" | "hidden";
  /** The service's name; empty for a flood and what it hides. */
  service: string;
  label: string;
}

/** What the panel needs to draw itself, complete: it asks nobody. */
export interface PanelModel {
  /** serviceKey of the service, for the answers. */
  serviceKey: string;
  /** The service's name in the user's language. */
  serviceName: string;
  verdict: Verdict;
  /** The address that the mail came to, if the page shows it. */
  address: string | null;
  /** When the mail arrived, in milliseconds since 1970, where the page tells it. */
  time?: number;
  /** The hash that the background knows this mail by. */
  mailHash: string;
  /** In full the first time for a service, then folded to a line. */
  folded: boolean;
  /** How hard somebody is trying with this address; absent where nothing can be said. */
  attack?: AttackAnswer;
  /** The mail is part of a flood, or may be what one hides: the panel speaks of the flood then. */
  flood?: FloodModel;
  /** Earlier mails of the service can be looked for: these are its domains and addresses. */
  search?: string[];
  /** The mail came minutes ago, and the browser's history may not be asked whether the user was at the service. */
  offersVisits?: true;
  /** The whole mailbox was looked through before. */
  isLooked?: true;
  /** That look has found enough: the mail is no longer warned of, and this panel says so. */
  found?: true;
  /** What the original mail said of its sender. */
  signature?: SignatureAnswer;
  /** That was enough: the mail is no longer warned of, and this panel says so. */
  signed?: true;
  /** What the user said of this warning, if anything. */
  answer: Answer | null;
  /** How far the checklist of the address is, once it was begun. */
  progress?: Progress;
  language: string;
  dates: WrittenDates;
  /** The locale's texts that the panel uses, by key: see extension/ui/texts.ts. */
  texts: Record<string, string>;
}

/**
 * A panel's dates as the reader's language writes them. The background writes them all: a browser's first date would take
 * the page 12 ms.
 */
export interface WrittenDates {
  /** When the mail arrived, where the page tells it. */
  day?: string;
  /** From when to when the flood came. */
  span?: string;
  /** When the mails came that the flood may hide, in their order. */
  moments?: string[];
  /** Values of the verdict's reasons and of the attack that are written otherwise, by "name value". */
  values: Record<string, string>;
}

/** What "Check the sender's signature" has found: in the original mail, or why it could not be read. */
export interface SignatureAnswer {
  result: OriginalFinding["result"] | OriginalProblem;
  /** The domain that the result is about. */
  domain?: string;
  /** Who has checked: the name of the webmail, or that of a mail server. */
  by?: string;
}

/** How far a checklist is. Steps that the user skips don't count. */
export interface Progress {
  done: number;
  count: number;
}

/** A flood of sign-up mails, and what it may be meant to hide. */
export interface FloodModel {
  count: number;
  senders: number;
  /** When its first and its last mail came, in milliseconds since 1970. */
  first: number;
  last: number;
  /** The likeliest first; at most {@link MOST_HIDDEN}. */
  hidden: HiddenNotice[];
  /** How many more there are. */
  more: number;
}

export const MOST_HIDDEN = 5;

/** A mail that a flood may be meant to hide. Its words are the sender's. */
export interface HiddenNotice {
  sort: NoticeSort;
  from: string;
  subject: string;
  time: number;
  /** The webmail's own id of the mail, for a jump to it. */
  mailId?: string;
  /** It is the very mail that the panel stands in. */
  isThis: boolean;
}

/** From a content script to the background. */
export type ContentRequest =
  /** Judge list rows; the reply has one entry a mail, in order. */
  | { type: "judge-rows"; webmail: string; account: string | null; mails: Mail[] }
  /**
   * Judge opened messages; the reply has one entry a mail. The panel's script is in the page before the reply comes if any
   * entry is not null; `hasPanel` says that it is there already.
   */
  | { type: "judge-messages"; webmail: string; account: string | null; mails: Mail[]; hasPanel?: true }
  /** A mail that gets a panel may be opened soon: the panel's script is in the page before the reply comes. */
  | { type: "expect-panel" }
  | { type: "answer"; serviceKey: string; mailHash: string | null; answer: Answer | null }
  | { type: "panel-seen"; serviceKey: string; mailHash: string }
  | { type: "panel-closed"; serviceKey: string; mailHash: string }
  /** What the header of the original says of this mail's sender. Nothing of it is kept. */
  | { type: "read-original"; webmail: string; account: string | null; fromAddress?: string; header: string }
  | { type: "check-passwords" }
  /** Open the page with all warnings. */
  | { type: "open-record" }
  /** Open "Apps I use". */
  | { type: "open-apps" }
  /** Open the page that reads an original which the user brings. */
  | { type: "open-original" }
  /** Open the setting about the browser's history. */
  | { type: "open-visits" }
  /** How reading goes on this page; sent when it changes. */
  | { type: "page-state"; webmail: string; state: PageState }
  | LookRequest;

export type PageState =
  | { reading: "ok" }
  | { reading: "blind"; problems: string[] }
  /** The page removes or covers what Mioboe shows. */
  | { reading: "hindered" }
  /** The background could not answer: nothing on the page was judged. */
  | { reading: "unavailable" };

/** What a page tells the popup about itself. */
export interface PageReport {
  webmail: string;
  state: PageState;
  /** Whether a panel of ours is in the page, so that the popup can confirm that it is no imitation. */
  panelShown: boolean;
  /** Whether the whole mailbox can be looked through from here. */
  canLook: boolean;
}

/** The user has paused Mioboe on this site: nothing was judged. */
export interface PausedReply {
  paused: true;
}

export interface ContentReply extends LookReply {
  "judge-rows": { marks: (RowMark | null)[] };
  "judge-messages": { panels: (PanelModel | null)[] };
  /** A panel to practise with: of a mail that never was. */
  "expect-panel": { model: PanelModel };
  /** Not ok: the answer could not be remembered (storage is full or broken), so nothing changed. */
  answer: { ok: boolean };
  "panel-seen": { ok: true };
  "panel-closed": { ok: true };
  /** `authentication`: what to judge the mail with from now on. */
  "read-original": { answer: SignatureAnswer; authentication?: Authentication };
  "check-passwords": { opened: "browser" | "own-page" };
  "open-record": { ok: true };
  "open-apps": { ok: true };
  "open-original": { ok: true };
  "open-visits": { ok: true };
  "page-state": { ok: true };
}

/** From the background to every content script. */
export type ContentNotice =
  /** Answers or settings have changed: ask again, for every mark and panel. */
  | { type: "judge-again" }
  /** The key was pressed: give the panel the keyboard focus, unfolded. */
  | { type: "focus-panel" }
  /** The popup asks how reading goes; the reply is a {@link PageReport}. */
  | { type: "tell-state" }
  /** Begin or go on with a look through the mailbox; its script is in the page. */
  | { type: "look-through"; words: LookWords };

/** Why something could not be remembered; "rebuilt": the record was damaged and begun anew; null: all is well. */
export type MemoryProblem = "full" | "broken" | "rebuilt" | null;

/** The open warnings of one service with the same outcome, newest first in a list. */
export interface WarningGroup {
  serviceKey: string;
  service: NamedService;
  tone: Tone;
  /** The kind of the newest mail. */
  kind: Kind;
  count: number;
  /** The date of the newest, in milliseconds since 1970. */
  latest: number;
}

/** One of the user's addresses, as far as warnings came to it. */
export interface OwnAddress {
  /** The salted hash that everything about the address is kept by; it means nothing outside of this installation. */
  address: string;
  /** The address, or the user's own name for it; null: the user erased it. */
  label: string | null;
}

/** What the popup shows of what is remembered. */
export interface Remembered {
  language: LanguageSetting;
  /** The number of open warnings, as on the badge. */
  open: number;
  groups: WarningGroup[];
  /** The services that the user said "I signed up for this" of, newest first. */
  mine: { serviceKey: string; service: NamedService; at: number }[];
  /** The addresses that warnings came to, the first known first. */
  addresses: OwnAddress[];
  problem: MemoryProblem;
}

/** What the background knows for the popup. */
export interface PopupContents {
  remembered: Remembered;
  /** In the language that the user has chosen: fetching its texts itself would take the popup longer. */
  speech: Speech;
  looked: Looked;
  addresses: AddressSteps[];
  /** The sites that are read always. */
  sites: Site[];
  /** The sites that Mioboe is paused on. */
  paused: string[];
}

/** The checklist of one address. */
export interface AddressSteps {
  /** The hash of the address; null: the checklist of someone to whom no warning came yet. */
  address: string | null;
  label: string | null;
  /** Every step, in order. */
  steps: { id: StepId; state: StepState }[];
  progress: Progress;
}

/** A service as the picker of "Apps I use" needs it. */
export interface ServiceEntry {
  id: string;
  names: Record<string, string>;
  /** The spellings to search, as people write them. */
  spellings: string[];
  /** ISO 3166-1 alpha-2, the main one first. */
  countries: string[];
  /** Where the password is changed, if it is known. */
  changePassword: string | null;
  /** Genuine mails of it were seen in a mailbox, asked for or not. */
  seen?: true;
}

/** A company's pages about a second lock, and whether the user has an account there, as far as Mioboe knows. */
export interface OwnLock extends CompanyLock {
  isOwn: boolean;
}

/** Whether the user uses a service, as they say themselves. */
export type Use = "uses" | "does-not-use";

/** The user's word about one service. There is one for each, the last that was said. */
export interface DeclaredApp {
  serviceKey: string;
  service: NamedService;
  use: Use;
  /** service: in the list "Apps I use"; mail: as an answer to a warning ("I signed up for this", "It wasn't me"). */
  saidOf: "service" | "mail";
  /** When, in milliseconds since 1970. */
  at: number;
}

/** How far the work on one account's password is. */
export const WORK_STATES = ["open", "done", "skipped"] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** An account whose password is to be changed, as it is kept. */
export interface PasswordWork {
  /** A salted hash of the account. */
  account: string;
  site: string;
  state: WorkState;
}

/** From Mioboe's own pages (popup, passwords) to the background, the only one that writes to storage. */
export type PageRequest =
  | { type: "remembered" }
  /** All that the popup shows: in one question, because each takes a slow machine a while. */
  | { type: "popup" }
  | { type: "set-answer"; serviceKey: string; answer: Answer | null }
  /** What the user has said of services; the latest first. Services that nothing was said of are not in it. */
  | { type: "declared" }
  /** Says of one service that the user uses it or not, or takes that back (null). */
  | { type: "declare"; serviceKey: string; use: Use | null }
  /** The services that can be declared, those that have ended left out. */
  | { type: "services" }
  /** The companies that explain how to add a second lock. */
  | { type: "locks" }
  /** The checklists of all addresses. */
  | { type: "steps" }
  /** Marks one step of an address; "open" takes a mark back. */
  | { type: "set-step"; address: string | null; step: StepId; state: StepState }
  /** What the page needs to show a real panel as an example. */
  | { type: "demo-panel" }
  /** Judges a mail whose original the user has brought, with its header. Nothing of it is kept. */
  | { type: "judge-brought"; mail: Mail; header: string }
  /** Puts all open warnings of a group away. */
  | { type: "close-warnings"; serviceKey: string; tone: Tone }
  /** Undoes a "close-warnings": `closedAt` is what its reply said. */
  | { type: "reopen-warnings"; closedAt: number }
  | { type: "set-language"; language: LanguageSetting }
  /** Where the user keeps the passwords. */
  | { type: "password-place" }
  /** Remembers it; null: in this browser. */
  | { type: "set-password-place"; place: PasswordPlaceId | null }
  /** What is kept of the last review of passwords. */
  | { type: "password-work" }
  /** Keeps what is done of a review; a state of null leaves what was kept of that account. */
  | { type: "keep-password-work"; accounts: { site: string; username: string; state: WorkState | null }[] }
  | { type: "mark-password-work"; account: string; state: WorkState }
  | { type: "forget-password-work" }
  | { type: "check-passwords" }
  /** Reads the page of this tab, which the user has just asked about. */
  | { type: "read-page"; tabId: number }
  /** Copies the page of this tab, which can't be read, with everything private replaced. */
  | { type: "copy-page"; tabId: number }
  /** The sites that are read always. */
  | { type: "sites" }
  /** Reads a site always; to be said before the browser is asked to permit it, a pattern as of siteOf(). */
  | { type: "add-site"; site: string }
  | { type: "remove-site"; site: string }
  /** The sites that Mioboe is paused on. */
  | { type: "paused" }
  /** Pauses on a site, or goes on there; a pattern as of siteOf(). */
  | { type: "pause"; site: string; pause: boolean }
  | LookPageRequest
  | RecordRequest;

/** A panel for one of our own pages. `file`: the panel's script, as a path in the extension; `name`: the global that it leaves. */
export interface PanelToShow {
  file: string;
  name: string;
  model: PanelModel;
}

/** What is said of a mail whose original was brought. */
export interface JudgedBrought {
  /** What its header says of the sender. */
  signature: SignatureAnswer;
  sender: Verdict["sender"];
  /** The name of the service that it names; null: none. */
  service: string | null;
  /** Null: nothing to warn of. */
  panel: PanelToShow | null;
}

/** A site that the user wants to be read always. */
export interface Site {
  /** A match pattern, see extension/sites.ts. */
  site: string;
  /** Whether the browser permits it. */
  permitted: boolean;
}

export interface PageReply extends RecordReply, LookPageReply {
  /** Not ok: the page can't be read, for no extension may. */
  "read-page": { ok: boolean };
  /** null: it can't be copied, for no extension may read it. */
  "copy-page": { html: string | null };
  sites: { sites: Site[] };
  "add-site": { ok: boolean };
  "remove-site": { ok: boolean };
  paused: { sites: string[] };
  pause: { ok: boolean };
  remembered: Remembered;
  popup: PopupContents;
  "set-answer": { ok: boolean };
  declared: { apps: DeclaredApp[] };
  declare: { ok: boolean };
  services: { services: ServiceEntry[] };
  locks: { locks: OwnLock[] };
  steps: { addresses: AddressSteps[] };
  "set-step": { ok: boolean };
  "demo-panel": PanelToShow;
  "judge-brought": JudgedBrought;
  "close-warnings": { ok: boolean; closedAt: number };
  "reopen-warnings": { ok: boolean };
  "set-language": { ok: boolean };
  "password-place": { place: PasswordPlaceId | null };
  "set-password-place": { ok: boolean };
  "password-work": { work: PasswordWork[] | null };
  /** The accounts in the same order; not ok: none is kept. */
  "keep-password-work": { ok: boolean; work: PasswordWork[] };
  "mark-password-work": { ok: boolean };
  "forget-password-work": { ok: boolean };
  "check-passwords": { opened: "browser" | "own-page" };
}
