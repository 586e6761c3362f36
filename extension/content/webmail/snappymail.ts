/**
 * SnappyMail, at whatever address it is installed. Checked on pages of SnappyMail 2.38.2 with mails of a real mailbox,
 * and against its source (the-djmaze/snappymail: app/templates/Views/User/MailMessageList.html and
 * MailMessageView.html, dev/Model/Message.js). RainLoop, which it grew out of, has most of the same marks.
 *
 * Its pages are drawn by Knockout, whose `data-bind` attributes stay in the page and name what each element shows: the
 * second way of finding everything, beside the classes.
 */
import type { Address, Authentication, AuthenticationResult, Mail } from "../../../src/mail/mail.ts";
import { dayOf } from "./kit/days.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { hasMarks } from "./kit/marks.ts";
import { addressOf, mailtoOf, nameAndAddress, type Sender, senderWith, unquoted } from "./kit/people.ts";
import { lineOf, oneLine, readText } from "./text.ts";

/** Where the sender's own HTML stands. SnappyMail takes ids and classes out of it, but that is not relied on. */
const BODY = ".bodyText, .b-text-part";

const ROW = ".messageListItem";
const ROW_SENDER = ".senderParent";
const ROW_SENDER_BOUND = '[data-bind*="senderClearEmailsString"]';
const MESSAGE = ".b-message";
const FROM = ".from";
const FROM_BOUND = '[data-bind*="viewFromShort"]';

/** SnappyMail's marks, of three sorts, so that no single change takes them all. */
const MARKS = [
  ...["#rl-app", "#rl-left", "#V-MailMessageList", "#V-MailMessageView"],
  ...[ROW_SENDER_BOUND, FROM_BOUND, '[data-bind*="dragmessages"]', '[data-bind*="messageListSearchDesc"]'],
  ...[".messageListPlace", ".b-folders-system", ".b-message-view-desc", ".bodyText"],
];

/** Whether the page is SnappyMail's: any page may have one or two of its marks. */
export function isSnappyMail(document: Document): boolean {
  return hasMarks(document, MARKS);
}

export const snappymail = adapterOf({
  webmail: "snappymail",
  fits: (url) => url.protocol === "https:" || url.protocol === "http:",
  marks: MARKS,
  showsMail: (document) => isSnappyMail(document) && !document.querySelector("#rl-settings-subscreen:not([hidden])"),
  isReceived: (document) => !isSentFolder(document),
  ownAddress,

  rows: {
    find: { selector: ROW, not: BODY },
    parts: { selector: ROW_SENDER_BOUND, not: BODY },
    read: readRow,
    key: (row) =>
      [
        senderElement(row)?.getAttribute("title"),
        senderElement(row)?.textContent,
        subjectElement(row)?.textContent,
        row.querySelector("time")?.getAttribute("datetime"),
        unreadOf(row),
      ].join("\n"),
    place(row) {
      // The cell of the size, or that of the attachment's sign: what stands there is SnappyMail's own.
      const cell =
        row.querySelector('.sizeParent, [data-bind*="friendlySize"]') ?? row.querySelector(".attachmentParent");
      return cell?.parentElement ? { parent: cell.parentElement, before: cell } : null;
    },
  },

  messages: {
    find: { selector: MESSAGE, not: BODY },
    parts: { selector: FROM_BOUND, not: BODY },
    read: readMessage,
    key: (message) =>
      [
        bodyOf(message)?.id,
        fromElement(message)?.getAttribute("title"),
        messageSubject(message)?.textContent,
        message.querySelector("time")?.getAttribute("datetime"),
        bodyOf(message) !== null,
      ].join("\n"),
    place(message) {
      const header =
        fromElement(message)?.closest(".messageItemHeader") ?? fromElement(message)?.parentElement?.parentElement;
      return header?.parentElement ? { parent: header.parentElement, before: header.nextSibling } : null;
    },
  },

  // dev/Common/Links.js, and SearchCriterias.php for the question. It is for one folder: that which is open, or the inbox.
  search: {
    terms: 1,
    isPartial: true,
    address(url, from, before) {
      const [, folder = "INBOX"] = /^#\/mailbox\/([^/~]+)/.exec(url.hash) ?? [];
      const target = new URL(url);
      const until = before ? `&before=${dayOf(before)}` : "";
      target.hash = `#/mailbox/${folder}/from=${encodeURIComponent(from.join())}${until}`;
      return target;
    },
  },

  original: originalOf,

  area: (document) => document.querySelector("#rl-right"),
  watch(document) {
    const list = document.querySelector("#V-MailMessageList .b-content");
    const message = document.querySelector("#V-MailMessageView .messageView");
    const folders = document.querySelector("#V-MailFolderList .b-folders-system");
    const root = document.body ?? document.documentElement;
    if (!list || !message) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    const changes = { childList: true, subtree: true, attributes: true };
    return [
      { node: list, options: { ...changes, attributeFilter: ["class", "title", "datetime"] } },
      // A message is shown and hidden by its style; its body loses the attribute "hidden" when it is ready.
      { node: message, options: { ...changes, attributeFilter: ["style", "hidden", "title"] } },
      ...(folders ? [{ node: folders, options: { subtree: true, attributes: true, attributeFilter: ["class"] } }] : []),
    ];
  },
});

/**
 * Where "Show source" of the opened message's menu leads: the raw mail as plain text (RainLoop/Actions/Raw.php). Not
 * tried on a running one. A link in the mail's own text may look like it.
 */
function originalOf({ ownerDocument }: Element): (() => URL[]) | null {
  const all = [...ownerDocument.querySelectorAll('#V-MailMessageView a[href*="/ViewAsPlain/"]')];
  const [link, ...others] = all.filter((one) => !one.closest(BODY));
  const href = link?.getAttribute("href") ?? "";
  if (!link || others.length > 0 || !URL.canParse(href, ownerDocument.URL)) return null;
  return () => [new URL(href, ownerDocument.URL)];
}

/** From the menu of accounts, whose own titles are addresses. */
function ownAddress(document: Document): string | undefined {
  const place = document.querySelector('.accountPlace, [data-bind*="accountEmail }"]');
  return addressOf(place?.getAttribute("title")) ?? addressOf(place?.textContent);
}

/** The signs that SnappyMail gives to the folders of sent mail and of drafts (dev/Model/FolderCollection.js). */
const NOT_RECEIVED = /📧|🗎/u;

/** Rows of sent mail and drafts name recipients. Servers call these folders what they like; their signs are the same. */
function isSentFolder(document: Document): boolean {
  const folder = document.querySelector("#V-MailFolderList a.selected");
  return NOT_RECEIVED.test(folder?.getAttribute("data-icon") ?? "");
}

function senderElement(row: Element): Element | null {
  return row.querySelector(ROW_SENDER) ?? row.querySelector(ROW_SENDER_BOUND);
}

function subjectElement(row: Element): Element | null {
  return row.querySelector(".subjectParent") ?? row.querySelector('[data-bind="text: subject"]');
}

/** SnappyMail marks both states: unread rows by a class, read ones by the flag that the server keeps. */
function unreadOf(row: Element): boolean | undefined {
  if (row.classList.contains("unseen")) return true;
  return row.classList.contains("msgflag-\\seen") ? false : undefined;
}

function readRow(row: Element): Reading {
  const element = senderElement(row);
  const addresses = element?.getAttribute("title");
  const subject = subjectElement(row);
  if (!element || addresses == null) return "row-sender";
  if (!subject) return "row-subject";
  const sender = rowSender(element, addresses);
  if (!sender) return "row-sender";
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  if (sender.address) mail.fromAddress = sender.address;
  if (sender.name) mail.fromName = sender.name;
  const snippet = row.getAttribute("title");
  if (snippet) mail.snippet = oneLine(snippet);
  const unread = unreadOf(row);
  if (unread !== undefined) mail.unread = unread;
  addDate(mail, row.querySelector("time"));
  return mail;
}

/** The title holds the bare addresses, joined by commas. Of several senders none is *the* sender. */
function rowSender(element: Element, addresses: string): Sender | null {
  const name = lineOf(element);
  if (!addresses.trim()) return senderWith(name, undefined);
  const all = addresses.split(",").map((one) => addressOf(one));
  if (all.some((one) => one === undefined)) return null;
  return senderWith(name, all.length === 1 ? all[0] : undefined);
}

function fromElement(message: Element): Element | null {
  return message.querySelector(`.messageItemHeader ${FROM}`) ?? message.querySelector(FROM_BOUND);
}

function messageSubject(message: Element): Element | null {
  return (
    message.querySelector(".messageItemHeader .subject") ??
    message.querySelector('[data-bind="text: message().subject"]')
  );
}

/** The part of the body that is shown: a mail may have been made as HTML and as plain text. */
function bodyOf(message: Element): Element | null {
  const parts = message.querySelectorAll(".bodyText > .b-text-part");
  for (const part of parts) if (!part.hasAttribute("hidden")) return part;
  return null;
}

function readMessage(message: Element, wantsText = true): Reading {
  const from = fromElement(message);
  const subject = messageSubject(message);
  const sender = from && messageSender(from);
  if (!sender) return "message-sender";
  if (!subject) return "message-subject";
  // Of what the user has written themselves there is nothing to be told.
  if (isSentFolder(message.ownerDocument)) return null;
  const mail: Mail = { place: "message", subject: lineOf(subject) };
  if (sender.address) mail.fromAddress = sender.address;
  if (sender.name) mail.fromName = sender.name;
  const to = recipientsOf(message);
  if (to.length > 0) mail.to = to;
  addDate(mail, message.querySelector("time"));
  const authentication = authenticationOf(from);
  if (authentication) mail.authentication = authentication;
  const body = bodyOf(message);
  if (!body) return "message-body";
  if (!wantsText) return mail;
  const { text, partial, links } = readText(body);
  mail.body = text;
  mail.links = links;
  if (partial) mail.bodyIsPartial = true;
  return mail;
}

/** From the title, `"Name" <address>`, checked against the link beside the name. Null: neither, or they differ. */
function messageSender(from: Element): Sender | null {
  const title = from.getAttribute("title");
  const links = [...from.querySelectorAll("a[href^='mailto:' i]")];
  const whole = nameAndAddress(title);
  // Several people in one From line: none of them is *the* sender.
  if (links.length > 1) return senderWith(lineOf(from), undefined);
  const linked = mailtoOf(links[0]);
  if (!whole && !linked) return title?.trim() === "" ? {} : null;
  if (whole && linked && whole.address.toLowerCase() !== linked.toLowerCase()) return null;
  const address = whole?.address ?? linked;
  const name = whole?.name ?? (whole ? undefined : nameBefore(from));
  return senderWith(name ?? address, address);
}

/** The text before the link, without the bracket that opens the address. */
function nameBefore(from: Element): string | undefined {
  const text = from.firstChild?.nodeType === 3 ? (from.firstChild.nodeValue ?? "") : "";
  return unquoted(oneLine(text).replace(/\s*<$/, "")) || undefined;
}

function recipientsOf(message: Element): Address[] {
  const text = message.querySelector('[data-bind="text: message().to"]')?.textContent ?? "";
  return text.split(/>,\s*|,\s+(?=[^\s@]+@[^\s@,]+(?:,|$))/).flatMap((one) => {
    const closed = one.includes("<") && !one.trim().endsWith(">") ? `${one}>` : one;
    return nameAndAddress(closed) ?? [];
  });
}

function addDate(mail: Mail, element: Element | null) {
  const moment = element?.getAttribute("datetime");
  const time = moment ? Date.parse(moment) : Number.NaN;
  if (!Number.isNaN(time)) mail.time = time;
  const date = oneLine(element?.getAttribute("title") ?? element?.textContent ?? "");
  if (date) mail.date = date;
}

const RESULTS = new Set<string>(["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror"]);

/**
 * SnappyMail shows DKIM, DMARC and SPF as signs behind the sender, with the result in the sign's title. It takes them
 * from whatever Authentication-Results the mail came with, and a server that adds none of its own leaves those in
 * which a sender has written: a mail can praise itself, but won't blame itself. So nothing is taken from a mail for
 * which anything passed.
 */
function authenticationOf(from: Element | null): Authentication | undefined {
  const found: Authentication = {};
  for (const sign of from?.parentElement?.querySelectorAll(":scope > i[title]") ?? []) {
    const [, method, result] = /^(dkim|dmarc|spf)(?:=|:\s*)([a-z]+)/i.exec(sign.getAttribute("title") ?? "") ?? [];
    if (!method || !result || !RESULTS.has(result.toLowerCase())) continue;
    found[method.toLowerCase() as "dkim" | "dmarc" | "spf"] = result.toLowerCase() as AuthenticationResult;
  }
  const results = Object.values(found);
  return results.length === 0 || results.includes("pass") ? undefined : found;
}
