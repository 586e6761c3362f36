/**
 * iCloud Mail. The list and the header of the opened mail are in a frame of www.icloud.com (applications/mail2), which
 * this adapter reads; the page around it has nothing to read.
 *
 * Not checked on a real page. Known from public programs of 2025 and 2026 that read the frame: the classes of the list
 * and of the opened mail, which say what a thing is (those that begin with "ic-" are generated, and none is used). A
 * row gives neither an address nor an id. The text of an opened mail stands, by the newest account, in a frame of
 * another host (www-mail.icloud-sandbox.com), which can't be looked into: then the mail is judged by its header and by
 * what its row shows of it, and that its text was not read is said. Older pages had it in this frame; it is read where
 * it is.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { addressOf, mailtoOf, nameAndAddress } from "./kit/people.ts";
import { firstShown } from "./kit/shown.ts";
import { lineOf } from "./text.ts";

const ROW = "[role=treeitem].thread-list-item, .thread-list-item";
const ROW_PARTS = ".thread-participants, .thread-subject, .thread-preview, .thread-timestamp";

const PANE = ".thread-detail-pane";
const CONTACT = ".contact-token";
const BODY = ".mail-message-defaults";
const FRAME = "iframe";
/** What a mail's header has, and what may name its subject. */
const SUBJECT = ".thread-detail-subject, [class*=subject], h1, h2, [role=heading]";

/** The kinds of folders whose rows name recipients, by the icon of the one that is open. */
const NOT_RECEIVED = ":is([class*=sent], [class*=draft])";

export const icloud = adapterOf({
  webmail: "icloud",
  fits: ({ hostname, pathname }) =>
    /^www\.icloud\.com(?:\.cn)?$/.test(hostname) && /^\/applications\/mail2?\//.test(pathname),
  showsMail: () => true,
  isReceived(document) {
    // By a single class first, because that is found at once in a page with thousands of rows.
    const chosen = [...document.getElementsByClassName("mailbox-list-item")].filter(
      (one) => one.getAttribute("aria-selected") === "true",
    );
    return !chosen.some((one) => one.querySelector(NOT_RECEIVED));
  },
  ownAddress: () => undefined,

  rows: {
    find: { selector: ROW, not: BODY },
    parts: { selector: ROW_PARTS, not: BODY },
    read: readRow,
    key: (row) =>
      [
        row.querySelector(".thread-participants")?.textContent,
        row.querySelector(".thread-subject")?.textContent,
        row.querySelector(".thread-timestamp")?.textContent,
        row.querySelector(".thread-preview")?.textContent,
        unreadOf(row),
      ].join("\n"),
    place(row) {
      const people = row.querySelector(".thread-participants");
      return people?.parentElement ? { parent: people.parentElement, before: people } : null;
    },
  },

  messages: {
    find: {
      selector: PANE,
      not: BODY,
      where: (pane) => firstShown(pane, `${CONTACT}, ${BODY}, ${FRAME}, h1, [role=heading]`) !== null,
    },
    parts: { selector: `${CONTACT}, ${BODY}`, not: BODY },
    read: readMessage,
    frame: (message) => message.querySelector(FRAME),
    isClosed: (message) => bodyOf(message) === "closed",
    key: (message) =>
      [
        firstShown(message, CONTACT, BODY)?.textContent,
        subjectOf(message)?.textContent,
        lineOf(message, 300),
        typeof bodyOf(message) === "object" && bodyOf(message) !== null,
      ].join("\n"),
    place: (message) => ({ parent: message, before: message.firstChild }),
  },

  area: (document) => document.body,
  watch(document) {
    const root = document.body ?? document.documentElement;
    if (!root) return [];
    const attributeFilter = ["class", "aria-selected", "title", "style", "src"];
    return [
      { node: root, options: { childList: true, subtree: true, attributes: true, attributeFilter } },
      ...[...document.querySelectorAll(`.thread-list, ${PANE}`)].map((node) => ({
        node,
        options: { characterData: true, subtree: true },
      })),
    ];
  },
});

/** Only the mark of unread rows is known, so its absence proves nothing. */
function unreadOf(row: Element): boolean | undefined {
  return row.querySelector("[data-testid=unread-glyph], .adornment-unread") !== null || undefined;
}

function readRow(row: Element): Reading {
  const people = row.querySelector(".thread-participants");
  const subject = row.querySelector(".thread-subject");
  if (!people) return "row-sender";
  if (!subject) return "row-subject";
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  const name = lineOf(people);
  if (name) mail.fromName = name;
  const snippet = row.querySelector(".thread-preview");
  if (snippet) mail.snippet = lineOf(snippet);
  const date = row.querySelector(".thread-timestamp");
  if (date) mail.date = lineOf(date);
  const unread = unreadOf(row);
  if (unread !== undefined) mail.unread = unread;
  return mail;
}

function subjectOf(message: Element): Element | null {
  return firstShown(message, SUBJECT, `${BODY}, ${CONTACT}`);
}

function bodyOf(message: Element): Element | "closed" | null {
  const inline = firstShown(message, BODY, BODY);
  if (inline) return inline;
  const frame = message.querySelector(FRAME);
  if (!frame) return null;
  const inner = bodyInFrame(frame);
  return inner === null || inner === "closed" ? inner : (inner.querySelector(BODY) ?? inner);
}

/** How the mail begins, from the row that is open beside it: of a conversation, the row shows its newest mail's. */
function snippetOf({ ownerDocument }: Element, { subject, fromName }: Mail): string | undefined {
  const row = firstShown(ownerDocument, `:is(${ROW})[aria-selected=true]`, BODY);
  const beside = row && readRow(row);
  if (!beside || typeof beside === "string") return undefined;
  return beside.subject === subject && beside.fromName === fromName ? beside.snippet : undefined;
}

function readMessage(message: Element, wantsText = true): Reading {
  const from = firstShown(message, CONTACT, BODY);
  const subject = subjectOf(message);
  if (!from) return "message-sender";
  if (!subject) return "message-subject";
  const body = bodyOf(message);
  if (!body && !message.querySelector(FRAME)) return "message-body";
  const mail: Mail = { place: "message", subject: lineOf(subject), fromName: lineOf(from) };
  const title = from.getAttribute("title") ?? from.querySelector("[title]")?.getAttribute("title");
  const address = mailtoOf(from.querySelector("a")) ?? addressOf(title) ?? nameAndAddress(title)?.address;
  if (address) mail.fromAddress = address;
  if (body === "closed") {
    mail.bodyIsPartial = true;
    const snippet = snippetOf(message, mail);
    if (snippet) mail.snippet = snippet;
  } else if (body) {
    if (wantsText) addBody(mail, body);
  }
  return mail;
}
