import type { Adapter, Look } from "../adapter.ts";
import { ownAddress } from "./account.ts";
import { legacyId } from "./ids.ts";
import { hasId, headingOf, messageKey, readMessage, serverId } from "./messages.ts";
import { originalsOf } from "./original.ts";
import {
  isPrintedPage,
  printedAccount,
  printedKey,
  printedMessages,
  printedPanelPlace,
  printedProblems,
  readPrinted,
} from "./printed.ts";
import { problemsOf } from "./problems.ts";
import { isGmail, pageOf, routeOf } from "./routes.ts";
import { markPlace, readRow, rowKey } from "./rows.ts";
import { isRow, type Scan, scan, scanInPieces } from "./scan.ts";

/** Messages of the server-made pages are tables; those of the application are not. */
const isPrinted = (message: Element) => message.localName === "table";

/** Gmail in the browser, since its layout of 2014: lists, conversations, split panes, windows, print views. */
export const gmail: Adapter = {
  webmail: "gmail",

  fits: isGmail,

  view(document, url) {
    switch (pageOf(url)) {
      case "none":
        return "other";
      case "app": {
        const { rows, messages, lists } = scan(document);
        if (rows.some(isRow)) return "list";
        if (messages.length > 0) return "message";
        return lists.length > 0 && routeOf(url).isMail ? "list" : "other";
      }
      default:
        return printedMessages(document).length > 0 ? "message" : "other";
    }
  },

  ownAddress(document) {
    return isPrintedPage(document) ? printedAccount(document) : ownAddress(document);
  },

  rows: (document, url) => lookAt(document, url).rows(document, url),
  rowKey,
  readRow,

  messages: (document, url) => lookAt(document, url).messages(document, url),
  messageKey: (message) => (isPrinted(message) ? printedKey(message) : messageKey(message)),
  readMessage: (message) => (isPrinted(message) ? readPrinted(message) : readMessage(message)),
  shows: (message, { id }) => hasId(message, id),

  problems: (document, url) => lookAt(document, url).problems(document, url),

  markPlace,

  searchUrl(url, from, before) {
    if (pageOf(url) !== "app" || from.length === 0) return null;
    const until =
      before === undefined ? "" : ` before:${new Date(before).toISOString().slice(0, 10).replaceAll("-", "/")}`;
    const target = new URL(url);
    target.hash = `#search/${encodeURIComponent(`from:(${from.join(" OR ")})${until}`).replaceAll("%20", "+")}`;
    return target;
  },
  // Gmail's own filters, which are searches, take 1,500 characters of senders; sixty domains are some 1,200.
  searchTerms: 60,

  mailUrl(url, id) {
    if (pageOf(url) !== "app" || !legacyId(id)) return null;
    const target = new URL(url);
    target.hash = `#all/${id}`;
    return target;
  },

  original: (message) => (isPrinted(message) || !serverId(message) ? null : () => originalsOf(message)),

  panelPlace(message) {
    if (isPrinted(message)) return printedPanelPlace(message.ownerDocument);
    const heading = headingOf(message);
    return heading ? { parent: heading.container, before: heading.child } : null;
  },

  watch: (document) => lookAt(document, new URL(document.URL)).watch(document),
  look: lookAt,
};

/** Walks through Gmail's window once; only when something is asked that needs it. */
function lookAt(document: Document, url: URL): Look {
  const page = pageOf(url);
  let scanned: Scan | undefined;
  const scanning = scanInPieces(document);
  /** Does one more piece. */
  const scanOn = () => {
    const { done, value } = scanning.next();
    if (done) scanned = value;
  };
  const found = () => {
    while (!scanned) scanOn();
    return scanned;
  };
  function* prepare() {
    while (page === "app" && !scanned) yield scanOn();
  }
  return {
    prepare,
    rows: () => (page === "app" && routeOf(url).isReceived ? found().seenRows : []),
    messages() {
      if (page === "none") return [];
      return page === "app" ? found().messages : printedMessages(document);
    },
    problems() {
      if (page === "none") return [];
      return page === "app" ? problemsOf(document, found(), routeOf(url)) : printedProblems(document);
    },
    watch() {
      const main = document.querySelector("[role=main]");
      const area = main?.closest(".aeF") ?? main?.parentElement ?? document.body ?? document.documentElement;
      if (!area) return [];
      // Views that Gmail keeps are shown and hidden by their style; a message is opened by its item's class.
      const watched: { node: Node; options: MutationObserverInit }[] = [
        { node: area, options: { childList: true, subtree: true, attributes: true, attributeFilter: ["style"] } },
      ];
      for (const node of found().items) {
        watched.push({ node, options: { attributes: true, attributeFilter: ["class", "style"] } });
      }
      return watched;
    },
  };
}
