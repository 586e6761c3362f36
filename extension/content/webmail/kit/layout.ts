import type { Mail } from "../../../../src/mail/mail.ts";
import type { Adapter, Look, Problem } from "../adapter.ts";
import { holds } from "./shown.ts";
import { showsSomething } from "./unknown.ts";

/**
 * What reading a row or a message gives: the mail; null for what is no received mail (a draft, an advertisement);
 * or the name of what could not be read in it, like "row-sender".
 */
export type Reading = Mail | string | null;

/** How a webmail shows one kind of thing, rows or messages, found in two ways that lean on different marks. */
export interface Kind {
  /** The rows or messages that can be seen, by the webmail's own marks. */
  find(document: Document, url: URL): Element[];
  /** A part that each of them has once or more, found without what {@link find} leans on. */
  parts(document: Document, url: URL): Element[];
  read(element: Element): Reading;
  /** The webmail gives the sender's address here as a rule: where one is missing, that is told. */
  givesAddress?: boolean;
  key(element: Element): string;
  place(element: Element): { parent: Element; before: Node | null } | null;
}

/** What is particular to one webmail; {@link adapterOf} does what is the same in all of them. */
export interface Layout {
  webmail: string;
  fits(url: URL): boolean;
  /** For a webmail that stands at any address: see Adapter. */
  recognises?(document: Document): boolean;
  /** Whether the page shows this webmail's mails: not its login, its settings, its calendar. */
  showsMail(document: Document, url: URL): boolean;
  /** Whether rows name who has sent them: not so in sent mail and drafts. */
  isReceived(document: Document, url: URL): boolean;
  ownAddress(document: Document): string | undefined;
  rows: Kind;
  messages: Kind;
  /** The part of the page in which mails are shown, where the webmail says so. */
  area(document: Document): Element | null;
  watch(document: Document): { node: Node; options: MutationObserverInit }[];
}

/** So many rows are looked into, spread over the list: when a webmail changes its rows, it changes them all. */
const SAMPLE = 24;

/** So many messages are looked into. */
const MESSAGES = 30;

/** An adapter from what is particular to its webmail. Nothing that it gives throws, whatever the page holds. */
export function adapterOf(layout: Layout): Adapter {
  const mailOf = (reading: Reading) => (typeof reading === "string" ? null : reading);
  const lookAt = (document: Document, url: URL): Look => {
    const isMail = layout.showsMail(document, url);
    const rows = isMail && layout.isReceived(document, url) ? layout.rows.find(document, url) : [];
    const messages = isMail ? layout.messages.find(document, url) : [];
    return {
      rows: () => rows,
      messages: () => messages,
      problems: () => (isMail ? problemsOf(layout, document, url, rows, messages) : []),
      watch: (document) => withAncestors(layout.watch(document)),
    };
  };
  return {
    webmail: layout.webmail,
    fits: (url) => layout.fits(url),
    ...(layout.recognises && { recognises: layout.recognises }),
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
    messageKey: (message) => layout.messages.key(message),
    readMessage: (message) => mailOf(layout.messages.read(message)),
    problems: (document, url) => lookAt(document, url).problems(document, url),
    markPlace: (row) => layout.rows.place(row),
    panelPlace: (message) => layout.messages.place(message),
    watch: (document) => withAncestors(layout.watch(document)),
    look: lookAt,
  };
}

function problemsOf(layout: Layout, document: Document, url: URL, rows: Element[], messages: Element[]): Problem[] {
  const problems: Problem[] = [];
  const add = (what: string, count: number, weight: Problem["weight"]) => {
    if (count > 0) problems.push({ what, count, weight });
  };
  const isReceived = layout.isReceived(document, url);
  if (isReceived) {
    add("rows-disagree", differing(rows, layout.rows.parts(document, url)), "blind");
    const step = Math.ceil(rows.length / SAMPLE) || 1;
    const sample = rows.filter((_, place) => place % step === 0);
    const readings = sample.map((row) => layout.rows.read(row));
    const mails = readings.filter((reading) => reading !== null).length;
    if (layout.rows.givesAddress) add("row-address", readings.filter(lacksAddress).length, "part");
    const gaps = readings.filter((reading) => typeof reading === "string");
    const unmarked = sample.filter((row, place) => readings[place] !== null && !layout.rows.place(row)).length;
    // One odd row is a kind that is not known; most rows being odd is a page that is not known.
    const weigh = (count: number) => (count > mails / 2 ? "blind" : "part");
    for (const what of new Set(gaps)) add(what, gaps.filter((gap) => gap === what).length, weigh(gaps.length));
    add("row-mark-place", unmarked, weigh(unmarked));
  }
  add("messages-disagree", differing(messages, layout.messages.parts(document, url)), "blind");
  const opened = messages.slice(-MESSAGES);
  const missing = opened.flatMap((message) => {
    const reading = layout.messages.read(message);
    if (layout.messages.givesAddress && lacksAddress(reading)) add("message-address", 1, "part");
    if (typeof reading === "string") return reading;
    return reading !== null && !layout.messages.place(message) ? "message-panel-place" : [];
  });
  for (const what of new Set(missing)) {
    // A body in a frame that can't be looked into hides one mail, not the page.
    const weight = what.endsWith("-in-frame") ? "part" : "blind";
    add(what, missing.filter((one) => one === what).length, weight);
  }
  if (problems.length === 0 && rows.length + messages.length === 0 && isReceived) {
    const area = layout.area(document) ?? document.body;
    // Whoever writes a mail has its recipients before them.
    const isWriting = area?.querySelector("[contenteditable]:not([contenteditable=false])");
    if (area && !isWriting && showsSomething(area, layout.ownAddress(document))) add("nothing-readable", 1, "blind");
  }
  return problems;
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

function lacksAddress(reading: Reading): boolean {
  return reading !== null && typeof reading === "object" && reading.fromAddress === undefined;
}

/** How many of the found have no part, and how many parts are in none of the found. */
function differing(found: Element[], parts: Element[]): number {
  const withPart = new Set<Element>();
  let strays = 0;
  // Nearly always a part stands in the row that follows the last part's row: then no other is asked.
  let place = 0;
  for (const part of parts) {
    const holder = [place, place + 1].map((at) => found[at]).find((one) => one && holds(one, part));
    const owner = holder ?? found.find((one) => holds(one, part));
    if (!owner) {
      strays++;
      continue;
    }
    place = found.indexOf(owner, holder ? place : 0);
    withPart.add(owner);
  }
  return strays + found.length - withPart.size;
}
