/**
 * QQ Mail in its new client (wx.mail.qq.com). The old one, of frames from cgi-bin, is another program and not read.
 *
 * No real page could be had. Its classes come from public programs of 2025 and 2026 that agree with each other. A row
 * names its sender without an address; an opened mail shows it beside the name.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { addressOf } from "./kit/people.ts";
import { lineOf, oneLine } from "./text.ts";

const BODY = ".mail-reader-body, .mail-detail-content, .reader-body-children";
const ROW = ".mail-list-page-item";
/** The number of the mail, and the sender's cell: two ways besides the row's own class. */
const ROW_PARTS = "[data-mailid], .mail-list-page-items .mail-sender";
const MESSAGE = ".mail-list-page-reader";
const HEADER = ".mail-detail-basic";
const SUBJECT = ".mail-detail-subject";

export const qq = adapterOf({
  webmail: "qq",
  fits: ({ hostname, pathname }) => hostname === "wx.mail.qq.com" && pathname.startsWith("/home/"),
  showsMail: (_document, { hash }) => !/^#\/(?:setting|contact|compose|calendar|note)/.test(hash),
  // Rows of sent mail and drafts name recipients; their folders have the numbers 3 and 4.
  isReceived: (_document, { hash }) => !/^#\/list\/(?:3|4)(?:\/|\?|$)/.test(hash),
  ownAddress: (document) => addressOf(document.querySelector(".profile-user-info .user-email")?.textContent),

  rows: {
    find: { selector: ROW, not: `${BODY}, ${MESSAGE}` },
    parts: { selector: ROW_PARTS, not: `${BODY}, ${MESSAGE}` },
    read: readRow,
    key: (row) =>
      [row.getAttribute("data-mailid"), nameOf(row)?.textContent, subjectOf(row)?.textContent, unreadOf(row)].join(
        "\n",
      ),
    place(row) {
      const time = row.querySelector(".mail-time");
      return time?.parentElement ? { parent: time.parentElement, before: time } : null;
    },
  },

  messages: {
    find: { selector: MESSAGE, not: BODY, where: (one) => one.childElementCount > 0 },
    parts: { selector: `${HEADER}, ${SUBJECT}, .mail-reader-body`, not: BODY },
    read: readMessage,
    key: (message) =>
      [
        senderPart(message, "email")?.textContent,
        message.querySelector(SUBJECT)?.textContent,
        message.querySelector(`${HEADER} .time-text`)?.textContent,
        bodyOf(message) !== null,
      ].join("\n"),
    place(message) {
      const body = message.querySelector(".mail-reader-body") ?? message.querySelector(".mail-detail-content");
      return body?.parentElement ? { parent: body.parentElement, before: body } : null;
    },
  },

  area: (document) => document.querySelector(".frame-main") ?? document.body,
  watch(document) {
    const area = document.querySelector(".frame-main");
    const root = document.body ?? document.documentElement;
    if (!area) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    const attributeFilter = ["class", "data-mailid"];
    const options = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter };
    return [{ node: area, options }];
  },
});

function nameOf(row: Element): Element | null {
  return row.querySelector(".mail-sender .cmp-account-nick") ?? row.querySelector(".mail-sender");
}

function subjectOf(row: Element): Element | null {
  return row.querySelector(".mail-subject");
}

/** Only the mark of unread mails is known. */
function unreadOf(row: Element): true | undefined {
  return row.querySelector(".mail-unread") || row.classList.contains("mail-unread") ? true : undefined;
}

function readRow(row: Element): Reading {
  const name = nameOf(row);
  const subject = subjectOf(row);
  if (!name) return "row-sender";
  if (!subject) return "row-subject";
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  const text = lineOf(name);
  if (text) mail.fromName = text;
  const id = row.getAttribute("data-mailid");
  if (id) mail.id = id;
  const snippet = row.querySelector(".mail-digest");
  if (snippet) mail.snippet = lineOf(snippet);
  const date = row.querySelector(".mail-time");
  if (date) mail.date = lineOf(date);
  if (unreadOf(row)) mail.unread = true;
  return mail;
}

/** The header's first line is the sender's, the next are those of the recipients. */
function senderPart(message: Element, part: "nick" | "email"): Element | null {
  const line = message.querySelector(`${HEADER} .basic-body-item`);
  return line?.querySelector(`.cmp-account-${part}`) ?? null;
}

/** In the page, or in a shadow tree. */
function bodyOf(message: Element): Element | null {
  const inline = message.querySelector(".mail-reader-body .reader-body-children");
  if (inline) return inline;
  const host = message.querySelector(".mail-detail-content");
  return host?.shadowRoot?.querySelector("body, div") ?? (host?.firstElementChild ? host : null);
}

function readMessage(message: Element, wantsText = true): Reading {
  const address = addressOf(oneLine(senderPart(message, "email")?.textContent ?? "").replace(/^<|>$/g, ""));
  const subject = message.querySelector(`${SUBJECT} .mail-subject-text`) ?? message.querySelector(SUBJECT);
  const nick = senderPart(message, "nick");
  if (!address || !nick) return "message-sender";
  if (!subject) return "message-subject";
  const body = bodyOf(message);
  if (!body) return "message-body";
  const mail: Mail = { place: "message", fromAddress: address, subject: lineOf(subject) };
  const name = lineOf(nick);
  if (name) mail.fromName = name;
  const date = message.querySelector(`${HEADER} .time-text`);
  if (date) mail.date = lineOf(date);
  if (wantsText) addBody(mail, body);
  return mail;
}
