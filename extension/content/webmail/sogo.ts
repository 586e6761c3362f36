/**
 * SOGo, at whatever address it is installed (its path begins with /SOGo/ nearly everywhere). Checked on the pages of a
 * running SOGo 5.8.0 (Debian 12's), with mails over IMAP, and against the source of 2026 (Alinto/sogo:
 * UI/Templates/MailerUI/UIxMailFolderTemplate.wox and UIxMailViewTemplate.wox,
 * UI/WebServerResources/js/Mailer/sgMessageListItemMain.directive.js).
 *
 * Angular leaves its bindings in the page. They name what an element shows and are the second way of finding it, but
 * hold expressions, not values: `sg-email="currentMessage.from[0].email"` is no address, and a message's `datetime`
 * no time. A row names its sender, by name and mostly without an address, so none is ever taken from it.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { hasMarks } from "./kit/marks.ts";
import { addressOf, nameAndAddress } from "./kit/people.ts";
import { lineOf, oneLine } from "./text.ts";

/** Where the sender's own HTML stands, and the raw source on the back of the message. */
const BODY = ".msg-body, .mailer_mailcontent, .sg-back";
/** What is hidden by a class. */
const HIDDEN = ".ng-hide";

const ROW = ".sg-message-list-item";
const ROW_BOUND = '[md-virtual-repeat^="currentMessage in"]';
/** The binding of the row, and the subject in it: two ways besides the row's own class. */
const ROW_PARTS = `${ROW_BOUND}, .sg-tile-subject`;
const CARD = "md-card";
const FROM_BOUND = 'a[ng-bind$="message.from[0].email"]';

/** SOGo's marks, of three sorts, so that no single change takes them all. */
const MARKS = [
  ...['meta[name="description"][content="SOGo Web Interface"]', '[ng-app^="SOGo."]', 'link[href*="/SOGo.woa/"]'],
  ...['script[src*="/SOGo.woa/"]', "#messagesList", "#detailView", "sg-avatar-image"],
  ...[ROW_BOUND, FROM_BOUND, ".sg-section-list", ".sg-tile-content", ".msg-recipients"],
];

/** Whether the page is SOGo's mail: any page may have one or two of its marks. */
export function isSogo(document: Document): boolean {
  return hasMarks(document, MARKS);
}

export const sogo = adapterOf({
  webmail: "sogo",
  fits: ({ protocol }) => protocol === "https:" || protocol === "http:",
  marks: MARKS,
  // Its calendar and address books are pages of their own.
  showsMail: (document, { pathname }) =>
    isSogo(document) && !/\/(?:Calendar|Contacts|Preferences|Administration)\//.test(pathname),
  isReceived: (document) => !isSentFolder(document),
  ownAddress,

  rows: {
    find: { selector: ROW, not: `${BODY}, ${HIDDEN}`, where: (row) => !isWaiting(row) },
    parts: {
      selector: ROW_PARTS,
      not: `${BODY}, ${HIDDEN}`,
      where: (part) => !part.closest(".sg-skeleton"),
    },
    read: readRow,
    key: (row) =>
      [senderOf(row)?.textContent, subjectOf(row)?.textContent, dateOf(row)?.textContent, unreadOf(row)].join("\n"),
    place(row) {
      // Rows are 56 pixels high and drawn anew in place: at the line's end, beside the date, SOGo writes nothing over it.
      const date = dateOf(row);
      return date?.parentElement ? { parent: date.parentElement, before: date } : null;
    },
  },

  messages: {
    find: {
      selector: CARD,
      not: `${BODY}, ${HIDDEN}`,
      where: (card) => card.querySelector(".msg-body, .msg-recipients") !== null,
    },
    parts: { selector: FROM_BOUND, not: `${BODY}, ${HIDDEN}` },
    read: readMessage,
    key: (message) =>
      [
        message.ownerDocument.URL.replace(/^.*#!?/, ""),
        addressElement(message)?.textContent,
        messageSubject(message)?.textContent,
        message.querySelector("time")?.textContent,
        bodyParts(message).length,
      ].join("\n"),
    place(message) {
      const body = message.querySelector(".msg-body") ?? message.querySelector(".mailer_mailcontent");
      return body?.parentElement ? { parent: body.parentElement, before: body } : null;
    },
  },

  original: originalOf,

  area: (document) =>
    document.querySelector("#messagesList")?.parentElement?.parentElement ??
    document.querySelector("[ui-view=mailbox]"),
  watch(document) {
    const list = document.querySelector("#messagesList");
    const message = document.querySelector("#detailView");
    const root = document.querySelector("[ui-view=mailbox]") ?? document.body ?? document.documentElement;
    if (!list || !message) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    // Rows are re-used: their texts change in place, and whether they are read is a class.
    const changes = {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["class"],
    };
    return [list, message].map((node) => ({ node, options: changes }));
  },
});

/** The account's name in the tree of folders is its address, unless the user has given it another name. */
function ownAddress(document: Document): string | undefined {
  // In the tree alone: to go through a list of thousands of rows for this would take too long.
  const tree = document.querySelector("md-sidenav") ?? document;
  for (const element of tree.querySelectorAll(
    ".sg-account-name, [ng-bind$='account.name'], .sg-account-section span",
  )) {
    const address = addressOf(element.textContent);
    if (address) return address;
  }
  return undefined;
}

/** The names of the signs that SOGo gives to the folders of sent mail and of drafts (js/Mailer/Mailbox.service.js). */
const NOT_RECEIVED = new Set(["send", "drafts", "mail_outline"]);

/** Rows of these folders name recipients. The sign is an icon font's name, as text, so it is the same in every language. */
function isSentFolder(document: Document): boolean {
  const sign = document.querySelector(".sg-selected .sg-item-name > md-icon, .sg-selected md-icon");
  return NOT_RECEIVED.has(sign?.textContent?.trim() ?? "");
}

/** A row that is on its way holds nothing, or what stood there before. */
function isWaiting(row: Element): boolean {
  return row.classList.contains("sg-skeleton");
}

/**
 * A part of a row, step by step from the row's outermost box. SOGo writes names and subjects as HTML of its own making,
 * so whatever they could bring along stands deeper, and is never come upon first.
 */
function partOf(row: Element, ...path: string[]): Element | null {
  let part =
    row.querySelector(".sg-tile-content") ?? row.querySelector(".sg-message-list-item-main")?.firstElementChild ?? null;
  for (const step of path) part = [...(part?.children ?? [])].find((child) => child.matches(step)) ?? null;
  return part;
}

/** The last element of the head line's text: those before it name the folder in a search, and the priority. */
function senderOf(row: Element): Element | null {
  const line = partOf(row, ".sg-md-subhead", ":first-child");
  return [...(line?.children ?? [])].findLast((child) => child.localName === "span") ?? null;
}

function subjectOf(row: Element): Element | null {
  return partOf(row, ".sg-md-body", ".sg-tile-subject");
}

function dateOf(row: Element): Element | null {
  return partOf(row, ".sg-md-subhead", ".sg-tile-date");
}

/** As text in the row's label; the element holds it as HTML, in which a "<word>" of the subject has got lost. */
function subjectText(row: Element, subject: Element): string {
  const shown = lineOf(subject);
  const label = oneLine(row.getAttribute("aria-label") ?? "");
  const bare = (text: string) => text.replace(/<[^>]*>/g, "").replace(/\s+/g, "");
  // A row that is filled anew has its label a moment later.
  return bare(label) === bare(shown) ? label : shown;
}

/** SOGo marks unread rows only. */
function unreadOf(row: Element): boolean {
  return row.classList.contains("unread");
}

function readRow(row: Element): Reading {
  const sender = senderOf(row);
  const subject = subjectOf(row);
  const date = dateOf(row);
  if (!sender) return "row-sender";
  if (!subject) return "row-subject";
  if (!date) return "row-date";
  const mail: Mail = { place: "row", subject: subjectText(row, subject), date: lineOf(date) };
  const name = lineOf(sender);
  // Where the administrator has chosen full addresses, it is still the name that stands here when there is one, and
  // nothing tells the two apart: an address is never taken from this text.
  if (name) mail.fromName = name;
  if (unreadOf(row)) mail.unread = true;
  return mail;
}

function addressElement(message: Element): Element | null {
  const bound = message.querySelector(FROM_BOUND);
  const placed = message.querySelector("sg-avatar-image + div > a.md-caption");
  // Two ways to the same link. Where both find one, it must be the same.
  return bound && placed && bound !== placed ? null : (bound ?? placed);
}

function messageSubject(message: Element): Element | null {
  return (
    message.querySelector("h5.sg-md-headline") ??
    message.querySelector('[ng-bind-html$="message.subject"]') ??
    message.querySelector("h5")
  );
}

function bodyParts(message: Element): Element[] {
  return [...message.querySelectorAll(".msg-body .mailer_mailcontent")];
}

function readMessage(message: Element, wantsText = true): Reading {
  const link = addressElement(message);
  const address = addressOf(link?.textContent);
  const subject = messageSubject(message);
  if (!link || !address) return "message-sender";
  if (!subject) return "message-subject";
  // Of what the user has written themselves there is nothing to be told.
  if (isSentFolder(message.ownerDocument)) return null;
  const mail: Mail = { place: "message", fromAddress: address, subject: lineOf(subject) };
  const name = [...(link.parentElement?.children ?? [])].find((one) => one.localName === "span" && lineOf(one));
  if (name) mail.fromName = lineOf(name);
  const date = message.querySelector("time");
  if (date) mail.date = lineOf(date);
  const to = recipients(message);
  if (to.length > 0) mail.to = to;
  const body = message.querySelector(".msg-body");
  if (!body || bodyParts(message).length === 0) return "message-body";
  if (wantsText) addBody(mail, body);
  return mail;
}

/** The short list of recipients holds names; an address only where somebody has no name. */
function recipients(message: Element) {
  const text = message.querySelector(".msg-recipients .pseudo-input-field > a")?.textContent ?? "";
  return text.split(",").flatMap((one) => nameAndAddress(one) ?? []);
}

/** What SOGo writes for characters that the names of its folders' addresses can't hold (js/Common/utils.js). */
const ESCAPED: Record<string, string> = {
  ...{ _: "_U_", ".": "_D_", "#": "_H_", "@": "_A_", "*": "_S_", ":": "_C_" },
  ...{ ",": "_CO_", " ": "_SP_", "'": "_SQ_", "&": "_AM_", "+": "_P_" },
};

/**
 * The file behind "Download message" of the opened mail (UIxMailActions.m, exportAction). Account, folder and number
 * stand in the page's address; SOGo leaves out letters of other scripts there, and then it is not known.
 */
function originalOf({ ownerDocument }: Element): (() => URL[]) | null {
  const { URL: address } = ownerDocument;
  if (!URL.canParse(address)) return null;
  const page = new URL(address);
  const [, home] = /^(.*\/Mail\/)[^/]*$/.exec(page.pathname) ?? [];
  const [, account, folder, uid] = /^#!?\/Mail\/(\d+)\/([^/]+)\/(\d+)$/.exec(page.hash) ?? [];
  const names = folder === undefined ? [] : foldersIn(folder);
  if (home === undefined || names.length === 0) return null;
  const path = names.map((name) => `folder${name}/`).join("");
  return () => {
    const file = new URL(`${home}${account}/${path}${uid}/export`, page.origin);
    const token = tokenIn(ownerDocument);
    // SOGo takes it from the address, too (UI/SOGoUI/SOGoDirectAction.m).
    if (token) file.searchParams.set("X-XSRF-TOKEN", token);
    return [file];
  };
}

/** The token that SOGo's own requests carry, so that no other site can make them. It is in a cookie for its scripts. */
function tokenIn({ cookie }: Document): string | undefined {
  return /(?:^|;\s*)XSRF-TOKEN=([\w-]{1,200})/.exec(cookie)?.[1];
}

/** Angular's router escapes the name twice. Empty: it holds what SOGo's own address can't. */
function foldersIn(escaped: string): string[] {
  try {
    const names = decodeURIComponent(decodeURIComponent(escaped)).split("/");
    if (!names.every((name) => /^[\x20-\x7e]+$/.test(name))) return [];
    const plain = names.map((name) => name.replace(/[_.#@*:, '&+]/g, (one) => ESCAPED[one] ?? one));
    return plain.map((name) => (/^\d/.test(name) ? `_${name}` : name));
  } catch {
    return [];
  }
}
