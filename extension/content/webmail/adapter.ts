import type { Mail } from "../../../src/mail/mail.ts";

/** Why a page, or a part of it, could not be read. A problem is data for the popup and for a redacted report. */
export interface Problem {
  /** What was looked for, e.g. "row-sender", "message-body", "rows-disagree". */
  what: string;
  /** How often on this page. */
  count: number;
  /**
   * blind: the page as a whole no longer fits, nothing on it may be judged.
   * part: one thing could not be read (a mail whose body is in a frame of its own, say).
   */
  weight: "blind" | "part";
}

/**
 * Where a webmail shows the original of a mail, with its whole header: addresses of the page's own origin, the likeliest
 * first. An adapter only names them.
 */
export type OriginalPlaces = URL[];

export type View = "list" | "message" | "other";

/** What a look at a page finds. */
export interface Look extends Pick<Adapter, "messages" | "rows" | "problems" | "watch"> {
  /**
   * Does the looking in pieces, each of well under a millisecond: for pages that take longer than that. The page may
   * change between two of them. Whoever asks a question before the end gets the rest of the work in one piece.
   */
  prepare?(): Iterable<unknown>;
}

/**
 * Reads one webmail. An adapter only reads and points at places: it knows nothing of the judge, keeps no state
 * between calls, starts no timer, writes nothing to the page, asks for no layout (no rects, no innerText), and
 * never throws on any page.
 */
export interface Adapter {
  readonly webmail: string;
  /** Whether this adapter is made for the address. */
  fits(url: URL): boolean;
  /** Whether the page is this webmail's, by its own marks: for webmails that stand at any address. Absent: {@link fits} tells. */
  recognises?(document: Document): boolean;
  /** Selectors of the marks that {@link recognises} looks for, so that they can be looked for one at a time. */
  readonly marks?: readonly string[];
  /** What is on the page now. In a split pane that shows both, "list": rows and messages are read regardless of the view. */
  view(document: Document, url: URL): View;
  /** The address of the mailbox that is open, from the webmail's own chrome. Undefined: not shown. */
  ownAddress(document: Document): string | undefined;
  /**
   * The list rows that can be seen, in order; lists of sent mail left out. Cheap: called after each change, so what a
   * row is (an advertisement, a draft) may be known only when it is read.
   */
  rows(document: Document, url: URL): Element[];
  /** A text that changes when the row shows another mail or another state; cheap, because it is asked of every row after each change. */
  rowKey(row: Element): string;
  /** Reads a row. null: no received mail (an advertisement, a draft), or what identifies a mail could not be read in it. */
  readRow(row: Element): Mail | null;
  /** The opened, visible messages of the conversation, in order (collapsed ones too; those have no `body`). */
  messages(document: Document, url: URL): Element[];
  messageKey(message: Element): string;
  readMessage(message: Element): Mail | null;
  /**
   * Whether the message is the mail that a row has shown. Cheap: it is asked while the page draws the message, so no text
   * of the mail is read. Absent: that can't be told so.
   */
  shows?(message: Element, row: Mail): boolean;
  /** Finds rows and messages in a second, independent way, and tells where the two disagree. Empty: the page fits. */
  problems(document: Document, url: URL): Problem[];
  /** Where the mark of a row goes: a cell in which no sender's text can stand. */
  markPlace(row: Element): { parent: Element; before: Node | null } | null;
  /** Where the panel for this message goes: above the conversation, outside of everything the sender controls. */
  panelPlace(message: Element): { parent: Element; before: Node | null } | null;
  /**
   * The address of the webmail's own search for mails from any of these domains or addresses, in the same tab. Where it
   * differs from `url` in more than the part behind "#", going there loads the page anew. Absent: no address leads to
   * such a search, or its rows don't say which address a mail came from (docs/webmails.md tells why for each). The view
   * may then be any until the result is there; see content/look/.
   * @param from at most {@link searchTerms} of them.
   * @param before only mails from before this moment, in milliseconds since 1970; the day is enough.
   * @returns null where there is no such search from this page: none for several senders, say, or none by date.
   */
  searchUrl?(url: URL, from: string[], before?: number): URL | null;
  /** How many domains or addresses one search surely holds. Absent: a handful. */
  readonly searchTerms?: number;
  /**
   * That the search finds nothing says nothing: it looks into one folder only, or nobody has shown that it finds
   * senders by the domain of their address.
   */
  readonly searchIsPartial?: true;
  /** The address of the page that shows a mail, by the id that this adapter read. Absent: the webmail has none. */
  mailUrl?(url: URL, id: string): URL | null;
  /**
   * The way to the places where the webmail itself shows the original of this message; called when the user asks for it.
   * Absent or null: there is no such place, or the page does not tell it.
   */
  original?(message: Element): (() => OriginalPlaces) | null;
  /** What has to be watched to notice changes; as narrow as the page allows. Asked again whenever a watched node leaves the page. */
  watch(document: Document): { node: Node; options: MutationObserverInit }[];
  /**
   * Looks at the page once, for a pass that is about to ask all these questions: for an adapter to which looking is the
   * dear part. The answers are those of that moment.
   */
  look?(document: Document, url: URL): Look;
}

/** The attribute on the host of everything that Mioboe puts into a page: its own reader skips these. */
export const OWN_ATTRIBUTE = "data-mioboe";

/**
 * The element of these hosts. Webmails have few of it, so that finding the hosts in a page of 70,000 elements takes a
 * third of the time that it takes by the attribute alone. It has no role of its own without a name. A name of our own
 * (`mioboe-mark`) would be found as fast, but a page can define such an element, and then gets its closed shadow root
 * from `ElementInternals`.
 */
export const OWN_ELEMENT = "section";
