/**
 * Proton Mail.
 *
 * Not checked on a real page, but against Proton's own source of 2022 to 2025 (ProtonMail/WebClients:
 * applications/mail/src/app/components/list and message): the marks for its tests (`data-testid`), those for its
 * keyboard (`data-shortcut-target`) and the ids of mails. A mail's text stands in a sandboxed frame of the page's own
 * origin, which may be looked into; it is filled when the mail was decrypted.
 */
import type { Address, Mail } from "../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { addressOf, nameAndAddress, type Sender, senderWith } from "./kit/people.ts";
import { firstShown } from "./kit/shown.ts";
import { lineOf, oneLine } from "./text.ts";

const ROW = "[data-element-id]";
const ROW_PARTS = '[data-shortcut-target="item-container"], [data-testid^="message-item:"]';
/** In the narrow layout "message-column", in the wide one "message-row". */
const ROW_SENDER = '[data-testid$=":sender-address"]';
const ROW_SUBJECT = '[data-testid="message-column:subject"], [data-testid="message-row:subject"]';

const MESSAGE = "article[data-message-id], [data-message-id][data-shortcut-target]";
const MESSAGE_PARTS = '[data-testid^="message-view-"], [data-shortcut-target="message-container"]';
const FRAME = 'iframe[data-testid="content-iframe"], iframe[data-subject]';
/** The sender's button had three names in three versions. */
const SENDER = [
  '[data-testid="recipients:sender"]',
  '[data-testid^="recipients:details-dropdown-"]',
  '[data-testid="message-header:from"]',
  ".message-recipient-item",
].join(", ");
const RECIPIENT = '[data-testid^="recipients:item-"]';

/** Folders whose rows name recipients. */
const NOT_RECEIVED = /^\/u\/\d+\/(?:all-)?(?:sent|drafts|scheduled|outbox)(?:\/|$)/;
const MAIL = /^\/u\/\d+\/(?!settings|welcome|contacts)[^/]+/;

export const proton = adapterOf({
  webmail: "proton",
  fits: ({ hostname }) => hostname === "mail.proton.me",
  showsMail: (_document, { pathname }) => MAIL.test(pathname),
  isReceived: (_document, { pathname }) => !NOT_RECEIVED.test(pathname),
  /** "Inbox | address | Proton Mail"; a subject never stands in this title. */
  ownAddress: (document) => addressOf(document.title.split(" | ").at(-2)),

  rows: {
    find: { selector: ROW },
    parts: { selector: `${ROW_PARTS}, ${ROW_SENDER}` },
    read: readRow,
    key: (row) =>
      [
        row.getAttribute("data-element-id"),
        row.querySelector(ROW_SENDER)?.getAttribute("title"),
        row.querySelector(ROW_SUBJECT)?.textContent,
        unreadOf(row),
      ].join("\n"),
    place(row) {
      const cell = row.querySelector(ROW_SENDER);
      return cell?.parentElement ? { parent: cell.parentElement, before: cell } : null;
    },
  },

  messages: {
    find: { selector: MESSAGE },
    parts: { selector: `${MESSAGE_PARTS}, ${FRAME}` },
    read: readMessage,
    frame: (message) => message.querySelector(FRAME),
    key: (message) =>
      [
        message.getAttribute("data-message-id"),
        firstShown(message, SENDER)?.getAttribute("title"),
        firstShown(message, SENDER)?.textContent,
        subjectOf(message),
        bodyOf(message) !== null,
      ].join("\n"),
    place: (message) => (message.parentElement ? { parent: message.parentElement, before: message } : null),
  },

  // In Proton's source and in programs of 2024 to 2026. Of several senders it finds only those whose address has all.
  search: {
    terms: 1,
    address(url, from, before) {
      const [account] = /^\/u\/\d+\//.exec(url.pathname) ?? [];
      if (!account) return null;
      const until = before ? `&end=${Math.floor(before.getTime() / 1_000)}` : "";
      return new URL(`${account}almost-all-mail#from=${encodeURIComponent(from.join())}${until}`, url);
    },
  },

  area: (document) => document.querySelector("main") ?? document.body,
  watch(document) {
    const root = document.body ?? document.documentElement;
    if (!root) return [];
    // A frame gets its height by its style when its mail is there.
    const attributeFilter = ["data-element-id", "data-message-id", "data-testid", "title", "class", "style"];
    const list = document.querySelector('[data-shortcut-target="items-container"]');
    return [
      { node: root, options: { childList: true, subtree: true, attributes: true, attributeFilter } },
      ...(list ? [{ node: list, options: { characterData: true, subtree: true } }] : []),
    ];
  },
});

function unreadOf(row: Element): boolean | undefined {
  if (row.classList.contains("unread")) return true;
  return row.classList.contains("read") ? false : undefined;
}

function readRow(row: Element): Reading {
  const cell = row.querySelector(ROW_SENDER);
  const subject = row.querySelector(ROW_SUBJECT);
  const title = cell?.getAttribute("title");
  if (!cell || title == null) return "row-sender";
  if (!subject) return "row-subject";
  const text = lineOf(subject);
  // Proton writes the subject into the name of the row, too.
  const named = /^message-item:(.*)$/s.exec(row.getAttribute("data-testid") ?? "")?.[1];
  if (named && text && oneLine(named) !== text) return "row-subject";
  const mail: Mail = { place: "row", subject: text };
  const name = lineOf(cell);
  // The addresses are joined by commas: of several senders none is *the* sender.
  const address = addressOf(title);
  if (name) mail.fromName = name;
  if (address) mail.fromAddress = address;
  const id = row.getAttribute("data-element-id");
  if (id) mail.id = id;
  const date = row.querySelector("time");
  if (date) mail.date = lineOf(date);
  const unread = unreadOf(row);
  if (unread !== undefined) mail.unread = unread;
  return mail;
}

/** The subject of the conversation, or the one that the opened mail's frame is named by. */
function subjectOf(message: Element): string | undefined {
  const heading = firstShown(message.ownerDocument, '[data-testid="conversation-header:subject"]');
  if (heading) return lineOf(heading);
  return message.querySelector(FRAME)?.getAttribute("data-subject") ?? undefined;
}

/** The text's root in the frame. "closed": the frame can't be looked into; null: none, or not filled yet. */
function bodyOf(message: Element): Element | "closed" | null {
  const frame = message.querySelector(FRAME);
  const body = frame && bodyInFrame(frame);
  if (!body || body === "closed") return body;
  const root = body.querySelector("#proton-root") ?? body;
  return root.firstChild ? root : null;
}

function readMessage(message: Element, wantsText = true): Reading {
  const element = firstShown(message, SENDER);
  const sender = element && senderIn(element);
  const subject = subjectOf(message);
  // What the mailbox itself has sent, or is writing.
  if (message.querySelector(".message-header.is-outbound")) return null;
  if (!sender) return "message-sender";
  if (subject === undefined) return "message-subject";
  const mail: Mail = { place: "message", subject };
  if (sender.name) mail.fromName = sender.name;
  if (sender.address) mail.fromAddress = sender.address;
  const id = message.getAttribute("data-message-id");
  if (id) mail.id = id;
  const to = [...message.querySelectorAll(RECIPIENT)].flatMap(recipientOf);
  if (to.length > 0) mail.to = to;
  const date = firstShown(message, "time");
  if (date) mail.date = lineOf(date);
  const isOpen = message.getAttribute("data-expanded") !== "false";
  const body = isOpen ? bodyOf(message) : null;
  if (body === "closed") return "message-body-in-frame";
  if (body) {
    if (wantsText) addBody(mail, body);
  } else if (isOpen && !message.querySelector(FRAME)) return "message-body";
  return mail;
}

/** Proton writes the address up to four times; all that are there must be the same one. Null: none, or they differ. */
function senderIn(button: Element): Sender | null {
  const item = button.matches(".message-recipient-item")
    ? button
    : (button.querySelector(".message-recipient-item") ?? button);
  const part = (name: string) => item.querySelector(`.message-recipient-item-${name}`);
  const written = part("address");
  const found = [
    addressOf(button.getAttribute("title")),
    addressOf(/^recipients:details-dropdown-(.*)$/s.exec(button.getAttribute("data-testid") ?? "")?.[1]),
    nameAndAddress(item.getAttribute("aria-label"))?.address,
    written ? addressOf(lineOf(written).replace(/^<|>$/g, "")) : undefined,
  ].filter((address) => address !== undefined);
  if (found.length === 0 || new Set(found.map((address) => address.toLowerCase())).size > 1) return null;
  const label = part("label");
  if (!label) return null;
  return senderWith(lineOf(label), found[0]);
}

function recipientOf(item: Element): Address[] {
  const address =
    addressOf(item.getAttribute("title")) ??
    addressOf(item.getAttribute("data-testid")?.slice("recipients:item-".length)) ??
    undefined;
  const label = item.querySelector(".message-recipient-item-label");
  const name = label ? lineOf(label) : "";
  return address ? [{ ...(name && { name }), address }] : [];
}
