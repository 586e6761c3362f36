/**
 * Zoho Mail (mail.zoho.com and its sisters in other countries).
 *
 * Not checked on a real page by whoever wrote this. Most of it is known from a public program of September 2026 that
 * measured each mark on a live mailbox of Zoho's program; ten others of 2018 to 2026 name some of the same. Its classes
 * are of two kinds: old ones (`zmLUrd`), which have stayed for a decade, and generated ones with a hash (`zmlist__…`),
 * which are not leant on.
 * - rows.ts: the list.
 * - opened.ts: opened mails.
 * - Addresses end in `#mail/folder/inbox`, and in `/p/` and a number for an opened mail. The open folder is the entry of
 *   the tree with the class `zmCurTree`; its label is its name in the user's language.
 *
 * That the page's title ends with the address of the mailbox is general knowledge.
 */
import { folderNamed } from "../generic/words.ts";
import { adapterOf } from "../kit/layout.ts";
import { addressOf } from "../kit/people.ts";
import { messages } from "./opened.ts";
import { rows } from "./rows.ts";

/** One for each of its data centres, as its own programs and many others name them. */
const HOST = /^mail\.(?:zoho\.(?:com|eu|in|com\.au|jp|com\.cn|sa)|zohocloud\.ca)$/;

/** Folders whose rows name recipients, in addresses. */
const NOT_RECEIVED = /^#mail\/folder\/(?:sent|drafts?|outbox|templates?)(?:\/|$)/i;
/** What else the program shows in the same page. */
const NO_MAIL = /^#(?:compose|settings|calendar|contacts|notes|tasks|bookmarks)(?:[/?]|$)/i;

export const zoho = adapterOf({
  webmail: "zoho",
  fits: ({ hostname, pathname }) => HOST.test(hostname) && pathname.startsWith("/zm/"),
  showsMail: (_document, { hash }) => !NO_MAIL.test(hash),
  isReceived(document, { hash }) {
    if (NOT_RECEIVED.test(hash)) return false;
    const open = document.querySelector("[role=treeitem].zmCurTree")?.getAttribute("aria-label") ?? "";
    return !["sent", "drafts"].includes(folderNamed(open) ?? "");
  },
  ownAddress: (document) => addressOf(/Zoho Mail \(([^()]*)\)$/.exec(document.title)?.[1]),
  rows,
  messages,
  area: (document) => document.querySelector("#zm_centerHolder") ?? document.body,
  watch(document) {
    const area = document.querySelector("#zm_centerHolder");
    const root = document.body ?? document.documentElement;
    if (!area) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    const attributeFilter = ["class", "id", "title", "data-eid", "style"];
    const options = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter };
    return [{ node: area, options }];
  },
});
