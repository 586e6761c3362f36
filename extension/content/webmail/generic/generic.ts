/**
 * Any webmail without an adapter: read by what things are, not by what they are called. A page is a mailbox that names a
 * mailbox' folders, in one of some thirty languages; a list is what has many children with somebody, something and a date
 * each; an opened mail is a sender, a heading, a date and a text behind these. Where this is not clear, the page is told
 * to be unreadable; an address is taken only from where no name can stand.
 */
import type { Adapter } from "../adapter.ts";
import { adapterOf } from "../kit/layout.ts";
import { later, type Steps } from "../kit/steps.ts";
import { findRows, partsOf, readRow, rowKey, rowPlace } from "./list.ts";
import { foldersIn, isMailbox } from "./mailbox.ts";
import { findMessages, findTexts, frameOf, isClosed, messageKey, readMessage } from "./opened.ts";

/** Folders in an address: "#sent", "/mail/drafts", "?folder=Sent". */
const NOT_RECEIVED = /(?:^|[#/?=&;.])(?:sent|sentmail|sent[-_]?items|drafts?|outbox|compose)(?:$|[/?&;#.])/i;

/** Whether the page shows a mailbox: its folders, and a list or a mail. */
export function* isKnownByLayout(document: Document): Steps<boolean> {
  if (!isMailbox(yield* foldersIn(document))) return false;
  return (yield* findRows(document)).length > 0 || (yield* findMessages(document)).length > 0;
}

interface Known {
  fits(url: URL): boolean;
  /** That its pages are a webmail's is known by their address: one that shows mails and names no folders can't be read. */
  isWebmail?: true;
}

/** An adapter that reads by layout. @param webmail the name that it gives. */
export function byLayout(webmail: string, { fits, isWebmail }: Known): Adapter {
  /** Without the names of its folders nobody knows whether a list shows senders or recipients. */
  const inMailbox = (find: (document: Document) => Steps<Element[]>) =>
    function* (document: Document): Steps<Element[]> {
      return !isWebmail || isMailbox(yield* foldersIn(document)) ? yield* find(document) : [];
    };
  return adapterOf({
    webmail,
    fits,
    *showsMail(document) {
      return isWebmail ?? isMailbox(yield* foldersIn(document));
    },
    *isReceived(document, { pathname, search, hash }) {
      if (NOT_RECEIVED.test(pathname + search + hash)) return false;
      const { open } = yield* foldersIn(document);
      return open !== "sent" && open !== "drafts";
    },
    ownAddress: () => undefined,

    rows: {
      find: inMailbox(findRows),
      parts: inMailbox(findDates),
      read: readRow,
      key: rowKey,
      place: rowPlace,
    },

    messages: {
      find: inMailbox(findMessages),
      parts: findTexts,
      read: readMessage,
      isClosed,
      frame: frameOf,
      key: messageKey,
      place: (message) => (message.parentElement ? { parent: message.parentElement, before: message } : null),
    },

    area: (document) => document.body,
    showsOwner: true,
    watch(document) {
      const root = document.body ?? document.documentElement;
      return root ? [{ node: root, options: { childList: true, subtree: true, characterData: true } }] : [];
    },
  });
}

/** For what no other adapter knows, where the user asks for it. */
export const generic = byLayout("by-layout", { fits: ({ protocol }) => protocol === "https:" || protocol === "http:" });

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
