/**
 * Fastmail.
 *
 * Not checked on a real page. Known from public programs of 2024 to 2026 that read it, and from the classes that its
 * maker's own libraries use: `v-MailboxItem…` for rows, `v-MessageCard…` for messages. These name what a thing is, and
 * have hardly changed in ten years. A row gives no address, so none is read there. Not sure: that the sender of an
 * opened mail has its address as its title (one program says so); where it has none, the address is unknown.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { textsIn } from "./kit/leaves.ts";
import { addressOf, nameAndAddress } from "./kit/people.ts";
import { firstShown } from "./kit/shown.ts";
import { lineOf } from "./text.ts";

const ROW = ".v-MailboxItem";
/** Each row is a link to its conversation; the parts of a row say what they are. */
const ROW_PARTS =
  ".v-MailboxItem-name, .v-MailboxItem-subject, .v-MailboxItem-preview, .v-MailboxItem-link, li > a.u-list-link";

const CARD = ".v-MessageCard";
const FROM = ".v-MessageCard-from";
const CARD_PARTS = ".v-MessageCard-header, .v-MessageCard-from, .v-MessageCard-to, .v-Message-body";
/** The text may stand in the card, or behind it. */
const BODY = ".v-Message-body, .v-Message";
const TITLE = ".v-Thread-title h1, .v-Thread-title, .v-Thread h1";

const HOST = /^(?:app|betaapp)\.fastmail\.com$/;
/** Folders are called as the user calls them; these are their names in English. */
const NOT_RECEIVED = /^\/mail\/(?:Sent|Drafts|Scheduled)(?:\/|$)/i;

export const fastmail = adapterOf({
  webmail: "fastmail",
  fits: ({ hostname }) => HOST.test(hostname),
  showsMail: (_document, { pathname }) => /^\/mail(?:\/(?!compose)|$)/.test(pathname),
  isReceived: (_document, { pathname }) => !NOT_RECEIVED.test(pathname),
  ownAddress: () => undefined,

  rows: {
    find: { selector: ROW, not: BODY },
    parts: { selector: ROW_PARTS, not: BODY },
    read: readRow,
    key: (row) =>
      [idOf(row), part(row, "name")?.textContent, part(row, "subject")?.textContent, row.className].join("\n"),
    place(row) {
      const name = part(row, "name");
      return name?.parentElement ? { parent: name.parentElement, before: name } : null;
    },
  },

  messages: {
    givesAddress: true,
    find: { selector: CARD, not: BODY, where: (card) => !isDraft(card) },
    parts: {
      selector: CARD_PARTS,
      not: ".v-Message-body, .v-MessageCard--draft",
      // A text behind its card is no part of one.
      where: (one) => one.closest(CARD) !== null || !one.matches(BODY),
    },
    read: readMessage,
    key: (message) =>
      [
        firstShown(message, FROM, BODY)?.getAttribute("title"),
        firstShown(message, FROM, BODY)?.textContent,
        headingOf(message)?.textContent,
        message.className,
        bodyOf(message)?.firstChild != null,
      ].join("\n"),
    place: (message) => (message.parentElement ? { parent: message.parentElement, before: message } : null),
  },

  area: (document) => document.body,
  watch(document) {
    const root = document.body ?? document.documentElement;
    const attributeFilter = ["class", "href", "title", "style"];
    if (!root) return [];
    return [
      { node: root, options: { childList: true, subtree: true, attributes: true, attributeFilter } },
      // Rows are drawn anew in the elements of others.
      ...[...document.querySelectorAll("#mailbox")].map((node) => ({
        node,
        options: { characterData: true, subtree: true },
      })),
    ];
  },
});

function part(row: Element, name: string): Element | null {
  return row.querySelector(`.v-MailboxItem-${name}`);
}

/** The id of the conversation: the last part of the link's path. */
function idOf(row: Element): string | undefined {
  const href = row.querySelector("a[href]")?.getAttribute("href") ?? "";
  return /\/mail\/[^/?#]+\/([^/?#]+)/.exec(href)?.[1];
}

function readRow(row: Element): Reading {
  const name = part(row, "name");
  const subject = part(row, "subject");
  if (!name) return "row-sender";
  if (!subject) return "row-subject";
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  const text = lineOf(name);
  if (text) mail.fromName = text;
  const id = idOf(row);
  if (id) mail.id = id;
  const snippet = part(row, "preview");
  if (snippet) mail.snippet = lineOf(snippet);
  const date = row.querySelector("time");
  if (date) mail.date = lineOf(date);
  if (row.classList.contains("is-unread")) mail.unread = true;
  else if (row.classList.contains("is-read")) mail.unread = false;
  return mail;
}

function isDraft(card: Element): boolean {
  return card.classList.contains("v-MessageCard--draft");
}

function headingOf(message: Element): Element | null {
  return firstShown(message.closest(".v-Thread") ?? message.ownerDocument, TITLE, BODY);
}

/** The text of a card: in it, or right behind it. */
function bodyOf(message: Element): Element | null {
  const inside = firstShown(message, ".v-Message-body", BODY) ?? firstShown(message, BODY, BODY);
  if (inside) return inside;
  const next = message.nextElementSibling;
  if (!next || next.matches(CARD)) return null;
  return next.matches(BODY) ? next : firstShown(next, BODY, BODY);
}

function readMessage(message: Element, wantsText = true): Reading {
  const from = firstShown(message, FROM, BODY);
  const heading = headingOf(message);
  const [name] = from ? textsIn(from, "button") : [];
  if (!from || !name) return "message-sender";
  if (!heading) return "message-subject";
  const mail: Mail = { place: "message", subject: lineOf(heading), fromName: lineOf(name) };
  const title = from.getAttribute("title") ?? from.querySelector("[title]")?.getAttribute("title");
  const address = addressOf(title) ?? nameAndAddress(title)?.address;
  if (address) mail.fromAddress = address;
  const date = firstShown(message, "time", BODY);
  if (date) mail.date = lineOf(date);
  const body = bodyOf(message);
  if (body) {
    if (wantsText) addBody(mail, body);
  } else if (!message.classList.contains("is-collapsed")) return "message-body";
  return mail;
}
