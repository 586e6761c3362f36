import type { Mail } from "../../../../src/mail/mail.ts";
import type { Adapter, Look, OriginalPlaces } from "../adapter.ts";
import { bodyInFrame, framesIn, keyOfFrame, pageToWatch } from "./body.ts";
import { type Tree, treesInSteps } from "./deep.ts";
import { hasMarks } from "./marks.ts";
import { type PageFound, problemsOf } from "./problems.ts";
import { type Finder, type Found, type Sought, scan } from "./scan.ts";
import { isThere } from "./shown.ts";
import { later, type Maybe, type Steps, settle } from "./steps.ts";

/**
 * What reading a row or a message gives: the mail; null for what is no received mail (a draft, an advertisement);
 * or the name of what could not be read in it, like "row-sender".
 */
export type Reading = Mail | string | null;

/** How a webmail shows one kind of thing, rows or messages, found in two ways that lean on different marks. */
export interface Kind {
  /** The rows or messages that can be seen, by the webmail's own marks. */
  find: Finder;
  /** A part that each of them has once or more, found without what {@link find} leans on. */
  parts: Finder;
  /** @param wantsText false: the text of a mail is not needed, only whether there is one. */
  read(element: Element, wantsText?: boolean): Reading;
  /** The webmail gives the sender's address here as a rule: where one is missing, that is told. */
  givesAddress?: boolean;
  /** Whether the text stands where it can't be read, though all else is: that is told, and the rest is judged. */
  isClosed?(element: Element): boolean;
  /**
   * The frame that the text of a message stands in, where it does so. What happens in it is watched, and a text that comes
   * in the place of another one makes it another message: neither is left to the adapter.
   */
  frame?(element: Element): Element | null;
  key(element: Element): string;
  place(element: Element): { parent: Element; before: Node | null } | null;
}

/** What is particular to one webmail; {@link adapterOf} does what is the same in all of them. */
export interface Layout {
  webmail: string;
  fits(url: URL): boolean;
  /** For a webmail that stands at any address: see Adapter. */
  marks?: readonly string[];
  /** Whether the page shows this webmail's mails: not its login, its settings, its calendar. */
  showsMail(document: Document, url: URL): Maybe<boolean>;
  /** Whether rows name who has sent them: not so in sent mail and drafts. */
  isReceived(document: Document, url: URL): Maybe<boolean>;
  ownAddress(document: Document): string | undefined;
  rows: Kind;
  messages: Kind;
  /** Mails stand in open shadow trees. */
  inShadows?: true;
  /** The webmail's own search; see Adapter. Its address is asked for at least one sender, and for no more than `terms`. */
  search?: {
    address(url: URL, from: string[], before: Date | undefined): URL | null;
    terms?: number;
    isPartial?: true;
  };
  /** See Adapter. */
  original?(message: Element): (() => OriginalPlaces) | null;
  /** The part of the page in which mails are shown, where the webmail says so. */
  area(document: Document): Element | null;
  /** The area is the whole page, with the address of its owner somewhere: an address alone shows no mail there. */
  showsOwner?: true;
  /** @param trees the document and, where mails stand in them, all shadow trees. */
  watch(document: Document, trees: Tree[]): { node: Node; options: MutationObserverInit }[];
}

/** An adapter from what is particular to its webmail. Nothing that it gives throws, whatever the page holds. */
export function adapterOf(layout: Layout): Adapter {
  const { marks } = layout;
  const mailOf = (reading: Reading) => (typeof reading === "string" ? null : reading);
  const lookAt = (document: Document, url: URL): Look => {
    const finding = later(() => findIn(layout, document, url));
    const checking = later(() => problemsOf(layout, document, finding.result()));
    const growing = later(() => treesOf(layout, document));
    const framing = later(() => framesIn(growing.result()));
    return {
      *prepare() {
        yield* growing.steps();
        yield* framing.steps();
        yield* finding.steps();
        yield* checking.steps();
      },
      rows: () => finding.result().rows.elements,
      messages: () => finding.result().messages.elements,
      problems: () => checking.result(),
      watch: (document) => {
        const inFrames = watchedInFrames(layout, framing.result(), finding.result().messages.elements);
        return withAncestors([...layout.watch(document, growing.result()), ...inFrames]);
      },
    };
  };
  return {
    webmail: layout.webmail,
    fits: (url) => layout.fits(url),
    ...(marks && { marks, recognises: (document: Document) => hasMarks(document, marks) }),
    view(document, url) {
      const look = lookAt(document, url);
      if (look.rows(document, url).length > 0) return "list";
      return look.messages(document, url).length > 0 ? "message" : "other";
    },
    ownAddress: (document) => layout.ownAddress(document),
    rows: (document, url) => lookAt(document, url).rows(document, url),
    rowKey: (row) => layout.rows.key(row),
    readRow: (row) => mailOf(layout.rows.read(row)),
    messages: (document, url) => lookAt(document, url).messages(document, url),
    messageKey(message) {
      const frame = layout.messages.frame?.(message);
      return layout.messages.key(message) + (frame ? `\n${keyOfFrame(frame)}` : "");
    },
    readMessage: (message) => mailOf(layout.messages.read(message)),
    shows(message, row) {
      const opened = mailOf(layout.messages.read(message, false));
      return opened !== null && isMailOfRow(opened, row);
    },
    problems: (document, url) => lookAt(document, url).problems(document, url),
    markPlace: (row) => layout.rows.place(row),
    panelPlace: (message) => layout.messages.place(message),
    ...(layout.search && searching(layout, layout.search)),
    ...(layout.original && { original: (message) => layout.original?.(message) ?? null }),
    watch: (document) => lookAt(document, new URL(document.URL)).watch(document),
    look: lookAt,
  };
}

/**
 * By the webmail's ids; where rows and messages have different ones, by the subject and what the row tells of the sender.
 * Of two mails that are alike in these either may be taken for the other, until the opened one was read.
 */
function isMailOfRow(opened: Mail, { id, subject, fromAddress, fromName }: Mail): boolean {
  if (id !== undefined && opened.id === id) return true;
  if (subject === undefined || opened.subject !== subject) return false;
  if (fromAddress !== undefined) return opened.fromAddress === fromAddress;
  return fromName !== undefined && opened.fromName === fromName;
}

function searching(
  layout: Layout,
  { address, terms, isPartial }: NonNullable<Layout["search"]>,
): Pick<Adapter, "searchUrl" | "searchTerms" | "searchIsPartial"> {
  return {
    searchUrl(url, from, before) {
      const isPossible = layout.fits(url) && from.length > 0 && from.length <= (terms ?? from.length);
      return isPossible ? address(url, from, before === undefined ? undefined : new Date(before)) : null;
    },
    ...(terms !== undefined && { searchTerms: terms }),
    ...(isPartial && { searchIsPartial: isPartial }),
  };
}

function* treesOf(layout: Layout, document: Document): Steps<Tree[]> {
  return layout.inShadows ? yield* treesInSteps(document) : [document];
}

const NOTHING: Found = { elements: [], differing: 0 };

/** What is on the page: rows only where they name senders, and nothing where the page shows no mails. */
function* findIn(layout: Layout, document: Document, url: URL): Steps<PageFound> {
  const isMail = yield* settle(layout.showsMail(document, url));
  const isReceived = isMail && (yield* settle(layout.isReceived(document, url)));
  if (!isMail) return { isMail, isReceived, rows: NOTHING, messages: NOTHING, complete: true };
  yield;
  const sought: Sought[] = [layout.messages, ...(isReceived ? [{ ...layout.rows, isFlat: true }] : [])];
  const { found, complete } = yield* scan(document, url, sought, layout.inShadows);
  const [messages = NOTHING, rows = NOTHING] = found;
  return { isMail, isReceived, rows, messages, complete };
}

/** Everything that a script may draw in a page; what is typed is drawn in others. */
const DRAWN: MutationObserverInit = { childList: true, subtree: true, characterData: true };

/**
 * The pages in which the text of a mail stands or may come to stand: what happens there is not seen from outside. Only
 * frames in which nothing is yet, and those of the messages: others have pages of their own that never stand still.
 */
function watchedInFrames({ messages }: Layout, frames: Element[], found: Element[]) {
  const wanted = new Set(frames.filter((frame) => isThere(frame) && bodyInFrame(frame) === null));
  for (const message of found) {
    const frame = isThere(message) ? messages.frame?.(message) : null;
    if (frame) wanted.add(frame);
  }
  return [...wanted].flatMap((frame) => {
    const node = pageToWatch(frame);
    return node ? [{ node, options: DRAWN }] : [];
  });
}

/**
 * What is watched, and where it hangs: an observer is deaf to a watched element that is replaced whole. Above it only the
 * going and coming of children is watched, which hardly ever happens.
 */
function withAncestors(watched: { node: Node; options: MutationObserverInit }[]) {
  const all = new Map(watched.map(({ node, options }) => [node, options]));
  for (const { node } of watched) {
    for (let outer = node.parentElement; outer; outer = outer.parentElement) {
      if (!all.has(outer)) all.set(outer, { childList: true });
    }
  }
  return [...all].map(([node, options]) => ({ node, options }));
}
