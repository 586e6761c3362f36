/**
 * Any webmail that no adapter knows, when the user asks for it: read by what things are, not by what they are called.
 * A page is a mailbox that names a mailbox' folders, in one of two dozen languages; a list is what has many children
 * with somebody, something and a date each; an opened mail is a sender, a heading, a date and a text behind these. Where
 * this is not clear, the page is told to be unreadable; an address is taken only from where no name can stand.
 */
import { adapterOf } from "../kit/layout.ts";
import { later, type Steps } from "../kit/steps.ts";
import { findRows, partsOf, readRow, rowKey, rowPlace } from "./list.ts";
import { foldersIn, isMailbox } from "./mailbox.ts";
import { findMessages, findTexts, isClosed, messageKey, readMessage } from "./opened.ts";

/** Folders in an address: "#sent", "/mail/drafts", "?folder=Sent". */
const NOT_RECEIVED = /(?:^|[#/?=&;.])(?:sent|sentmail|sent[-_]?items|drafts?|outbox|compose)(?:$|[/?&;#.])/i;

/** Whether the page shows a mailbox: its folders, and a list or a mail. */
export function* isKnownByLayout(document: Document): Steps<boolean> {
  if (!isMailbox(yield* foldersIn(document))) return false;
  return (yield* findRows(document)).length > 0 || (yield* findMessages(document)).length > 0;
}

export const generic = adapterOf({
  webmail: "by-layout",
  fits: ({ protocol }) => protocol === "https:" || protocol === "http:",
  *showsMail(document) {
    return isMailbox(yield* foldersIn(document));
  },
  *isReceived(document, { pathname, search, hash }) {
    if (NOT_RECEIVED.test(pathname + search + hash)) return false;
    const { open } = yield* foldersIn(document);
    return open !== "sent" && open !== "drafts";
  },
  ownAddress: () => undefined,

  rows: {
    find: findRows,
    parts: findDates,
    read: readRow,
    key: rowKey,
    place: rowPlace,
  },

  messages: {
    find: findMessages,
    parts: findTexts,
    read: readMessage,
    isClosed,
    key: messageKey,
    place: (message) => (message.parentElement ? { parent: message.parentElement, before: message } : null),
  },

  area: (document) => document.body,
  watch(document) {
    const root = document.body ?? document.documentElement;
    return root ? [{ node: root, options: { childList: true, subtree: true, characterData: true } }] : [];
  },
});

/** The second way to the rows of the list: the dates beside each other. Those that stand in no row are told. */
function* findDates(document: Document): Steps<Element[]> {
  const [first] = yield* findRows(document);
  const dates: Element[] = [];
  for (const row of first?.parentElement?.children ?? []) {
    if (dates.length % 16 === 0) yield;
    const parts = partsOf(row);
    if (parts) dates.push(parts.date.element);
  }
  return dates;
}

/** {@link isKnownByLayout} at once, for tools. */
export function looksLikeMailbox(document: Document): boolean {
  return later(() => isKnownByLayout(document)).result();
}
