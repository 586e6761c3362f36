import { type Enter, isForeign, isHidden, walk, walkInPieces } from "../walk.ts";

/** Parts of Gmail's window that hold no mail; compose windows are dialogs. */
const NO_MAIL = new Set([
  "banner",
  "navigation",
  "complementary",
  "dialog",
  "menu",
  "toolbar",
  "search",
  "contentinfo",
]);

/** The boxes in which a reply is written, inside and below a conversation. */
const COMPOSE = /(?:^|\s)(?:M9|AD|ip|gA)(?:\s|$)/;

/** Where the sender's own HTML begins. Nothing below these is ever taken for Gmail's structure. */
const BODY = /(?:^|\s)(?:a3s|ii)(?:\s|$)/;

/** What Gmail's window shows, found in one walk that goes neither into rows nor into mails nor into what is hidden. */
export interface Scan {
  /** The visible main areas (role=main). */
  mains: Element[];
  /** The visible containers of lists. */
  lists: Element[];
  /** Table rows in lists, of whatever kind. */
  rows: Element[];
  /** Those of them that are mails and can be seen. */
  seenRows: Element[];
  /** The messages of the open conversation: its list items, or the message itself where it is in no item. */
  messages: Element[];
  /** List items of a conversation, also those that it has folded away. */
  items: Element[];
  /** The headings that name a conversation. */
  headings: Element[];
  /** Elements outside of rows and messages that carry the id of a conversation. */
  strays: number;
  /** Senders, by Gmail's class, outside of messages. */
  senders: number;
  /** People named in the main area outside of rows and messages. */
  people: number;
  /** False when the page has so many elements outside of rows and mails that the walk ended early. */
  complete: boolean;
}

export function scan(document: Document): Scan {
  const pieces = scanInPieces(document);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** {@link scan} that may pause. When what it had come to leaves the page meanwhile, it begins anew and pauses no more. */
export function* scanInPieces(document: Document): Generator<undefined, Scan> {
  const found = nothing();
  const root = document.body ?? document.documentElement;
  if (!root) return found;
  const end = yield* walkInPieces(root, collectInto(found));
  if (end === "lost") return scanAtOnce(root);
  found.complete = end === "all";
  return found;
}

function scanAtOnce(root: Element): Scan {
  const found = nothing();
  found.complete = walk(root, collectInto(found));
  return found;
}

function nothing(): Scan {
  return {
    mains: [],
    lists: [],
    rows: [],
    seenRows: [],
    messages: [],
    items: [],
    headings: [],
    strays: 0,
    senders: 0,
    people: 0,
    complete: true,
  };
}

/** Puts each element that a walk comes to where it belongs. */
function collectInto(found: Scan): Enter {
  let list: Element | undefined;
  return (element) => {
    if (element.localName === "tr" && (element.matches(".zA") || list?.contains(element))) {
      return addRows(element, found);
    }
    if (isOutside(element)) return false;
    const role = element.getAttribute("role");
    if (role === "main") found.mains.push(element);
    if (element.getAttribute("gh") === "tl" || role === "grid") {
      list = element;
      found.lists.push(element);
    }
    if (isMessage(element, role)) {
      if (role === "listitem") found.items.push(element);
      // kx and kQ: folded into "5 older messages", not on the screen.
      if (!/(?:^|\s)(?:kx|kQ)(?:\s|$)/.test(element.className)) found.messages.push(element);
      return false;
    }
    if (isHeading(element)) found.headings.push(element);
    else if (element.hasAttribute("data-legacy-thread-id") || element.hasAttribute("data-thread-id")) found.strays++;
    else if (element.hasAttribute("email")) {
      if (element.classList.contains("gD")) found.senders++;
      if (found.mains.length > 0) found.people++;
    }
    return true;
  };
}

/** A row that is a mail and can be seen, as nearly all are: one question to the browser instead of three. */
const PLAIN = "tr.zA[id]:not([id=''], .bundle, [hidden], [style])";

/** So many rows are taken at once, so that a walk through a list of thousands can pause. */
const ROWS_AT_ONCE = 100;

/**
 * Takes a row, and the plain ones that follow it. A list may have thousands: walking through them element by element
 * takes three times as long, and a selector query for the body's children looks into every row.
 * @returns the last row taken.
 */
function addRows(first: Element, found: Scan): Element {
  found.rows.push(first);
  if (isSeenRow(first)) found.seenRows.push(first);
  let last = first;
  for (let left = ROWS_AT_ONCE - 1; left > 0; left--) {
    const row: Element | null = last.nextElementSibling;
    if (!row?.matches(PLAIN)) break;
    found.rows.push(row);
    found.seenRows.push(row);
    last = row;
  }
  return last;
}

/** Whether a table row of a list is one that Gmail itself made (other extensions' rows have no id). */
export function isRow(row: Element): boolean {
  return row.matches(".zA[id]:not([id=''], .bundle)");
}

function isSeenRow(row: Element): boolean {
  return isRow(row) && !isHidden(row);
}

/** Whether a walk through Gmail's structure stops here: hidden, not Gmail's, an editor, or a mail's own HTML. */
export function isOutside(element: Element): boolean {
  return (
    isForeign(element) ||
    isHidden(element) ||
    isBody(element) ||
    COMPOSE.test(element.className) ||
    NO_MAIL.has(element.getAttribute("role") ?? "")
  );
}

export function isBody(element: Element): boolean {
  return BODY.test(element.className);
}

/** Whether the element is the heading of a conversation: by class, or by the ids that it carries, or by its place. */
export function isHeading(element: Element): boolean {
  return (
    element.localName === "h2" &&
    (element.classList.contains("hP") ||
      element.hasAttribute("data-thread-perm-id") ||
      element.hasAttribute("data-legacy-thread-id") ||
      (element.parentElement?.classList.contains("ha") ?? false))
  );
}

const BY_CLASS = ".adn, .adf";
const BY_MEANING = "[data-message-id], [data-legacy-message-id]";
const PERSON = ":is([email], [data-hovercard-id])";

function isMessage(element: Element, role: string | null): boolean {
  if (role === "listitem") return element.querySelector(`${BY_CLASS}, ${BY_MEANING}, :is(h3, td) ${PERSON}`) !== null;
  return element.matches(`${BY_CLASS}, ${BY_MEANING}`);
}

/** Whether Gmail's classes say that this is a message. */
export function isMessageByClass(message: Element): boolean {
  return has(message, BY_CLASS);
}

/** Whether roles, ids or a person in a list item say that this is a message. */
export function isMessageByMeaning(message: Element): boolean {
  return has(message, message.getAttribute("role") === "listitem" ? `${BY_MEANING}, ${PERSON}` : BY_MEANING);
}

/** The first match stands in the header, which comes before the body; a match in the body doesn't count. */
function has(message: Element, selector: string): boolean {
  if (message.matches(selector)) return true;
  const match = message.querySelector(selector);
  return match !== null && match.closest(".a3s, .ii") === null;
}
