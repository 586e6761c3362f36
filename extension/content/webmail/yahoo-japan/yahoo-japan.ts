/**
 * Yahoo!メール of Yahoo! JAPAN (LY Corporation), which is not the Yahoo! Mail of yahoo.ts.
 *
 * Not checked on a real page. Known from eight public programs of 2022 to 2026 that read or press parts of it, and agree
 * where two of them name the same thing:
 * - A row is `tr[data-cy="mailListItem"]`. Its sender stands in `span[data-cy="mailListFromOrTo"]` in a cell of its own:
 *   the name as text, the address as title. Its time is a `time` with the whole of it as title; a mail that wasn't read
 *   has 未読 among its texts; its checkbox stands four cells before the sender.
 * - Folders are `[data-cy="systemFolderLabel"]` and `[data-cy="personalFolderLabel"]`, each with its number as
 *   `data-cy-identifier`; the address of the open one ends in `/list/` and that number. The inbox is 1.
 * - An opened mail stands in `div[data-cy="mailPreviewArea"]`, its text in the frame `iframe[data-cy="htmlMail"]` there,
 *   of the page's own origin.
 *
 * Not known, and so not leant on: what the cell with the subject is called (it is the one that is nothing else), which
 * folder is open where the address names none (no row is read then), whether mails of plain text have a frame, and how
 * the header of an opened mail is built (opened.ts).
 */
import { adapterOf } from "../kit/layout.ts";
import { messages, OPENED } from "./opened.ts";
import { folderAt, ROW, rows } from "./rows.ts";

export const yahooJapan = adapterOf({
  webmail: "yahoo-japan",
  fits: ({ hostname }) => hostname === "mail.yahoo.co.jp",
  showsMail: (_document, { pathname }) =>
    /^\/u\/pc\//.test(pathname) && !/\/(?:compose|settings?)(?:\/|$)/.test(pathname),
  isReceived: (document) => ["received", "unknown"].includes(folderAt(document)),
  ownAddress: () => undefined,
  rows,
  messages,
  area: (document) => document.querySelector("#root") ?? document.body,
  watch(document) {
    const root = document.body ?? document.documentElement;
    if (!root) return [];
    const attributeFilter = ["title", "href", "data-cy", "data-cy-identifier", "src", "style"];
    const list = document.querySelector(ROW)?.parentElement;
    return [
      { node: root, options: { childList: true, subtree: true, attributes: true, attributeFilter } },
      // Rows and mails are drawn anew in the elements of others.
      ...[...(list ? [list] : []), ...document.querySelectorAll(OPENED)].map((node) => ({
        node,
        options: { characterData: true, subtree: true },
      })),
    ];
  },
});
