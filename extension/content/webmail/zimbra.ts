/**
 * Zimbra's classic client, at whatever address it is installed. No running one could be had; written and checked
 * against its source (Zimbra/zm-web-client: WebRoot/templates/mail/Message.template, WebRoot/js/zimbraMail/mail/view/
 * ZmConvListView.js, ZmMailMsgListView.js, ZmMailMsgView.js, ZmConvView2.js, share/view/ZmAddressInputField.js). Its
 * modern client is another program and not read.
 *
 * It writes an address nowhere but in one text together with the sender's name, or leaves it out where the user wants
 * short addresses. A name can end like an address in brackets, so the address of a sender is never known here.
 * Bodies are in a frame of the same origin, or in the page.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { hasMarks } from "./kit/marks.ts";
import { unquoted } from "./kit/people.ts";
import { lineOf, oneLine } from "./text.ts";

const BODY = ".MsgBody";
/** Lists of conversations, of messages, and of a conversation's messages; other apps have rows of the same kind. */
const ROW = '[id^="zli__CLV"], [id^="zli__TV"], [id^="zli__CV"]';
const OTHER_ROW = /^zli__(?!CLV|TV|CV)/;
const FIELD = '[id^="zlif__"]';
/** By class, by role, and by the field of the subject: three ways besides the row's own id. */
const ROW_PARTS = `li.Row, .DwtListView li[role="option"], ${FIELD}[id$="__su"]`;
const MESSAGE = ".ZmMailMsgView, .ZmMailMsgCapsuleView";
const HEADER = ".MsgHeaderTable";
/** A single message's header, that of one in a conversation, and the body: three ways besides the message's own class. */
const MESSAGE_PARTS = `${HEADER}, [id^="zv__"][id$="__header"], [id^="zv__"][id$="__body"]`;

const MARKS = [
  ...["#z_shell", "#skin_outer", "#zb__App__Mail", '[id^="zl__"]', '[id^="zv__"]', '[id^="zti__"]', ROW],
  ...[".DwtShell", ".DwtListView", ".DwtTreeItem-selected", ".ZmConvView2", ".ZmMailMsgView", HEADER, "li.Row"],
];

/** Whether the page is Zimbra's classic client: any page may have one or two of its marks. */
export function isZimbra(document: Document): boolean {
  return hasMarks(document, MARKS);
}

export const zimbra = adapterOf({
  webmail: "zimbra",
  fits: ({ protocol }) => protocol === "https:" || protocol === "http:",
  marks: MARKS,
  showsMail: isZimbra,
  isReceived: (document) => !isSentFolder(document),
  // It shows the user's name, not the address.
  ownAddress: () => undefined,

  rows: {
    find: { selector: ROW, not: BODY },
    parts: { selector: ROW_PARTS, not: BODY, where: (part) => !OTHER_ROW.test(part.id) },
    read: readRow,
    key: (row) => [row.id, field(row, "fr")?.textContent, field(row, "su")?.textContent, unreadOf(row)].join("\n"),
    place(row) {
      const date = field(row, "dt");
      const cell = date?.closest("td") ?? date;
      return cell ? { parent: cell, before: cell.firstChild } : null;
    },
  },

  messages: {
    find: { selector: MESSAGE, not: BODY, where: (one) => one.childElementCount > 0 },
    parts: { selector: MESSAGE_PARTS, not: BODY },
    read: readMessage,
    frame: frameOf,
    key: (message) =>
      [
        message.id,
        nameOf(message)?.textContent,
        subjectOf(message)?.textContent,
        dateOf(message)?.textContent,
        readableBody(message) !== null,
      ].join("\n"),
    place(message) {
      const body = bodyBox(message);
      return body?.parentElement ? { parent: body.parentElement, before: body } : null;
    },
  },

  // The page behind "Show Original" (ZmMailListController.js). Only a message of a conversation carries its number.
  original({ id, ownerDocument: { URL: address } }) {
    const [, number] = /MSGC(\d+)$/.exec(id) ?? [];
    if (number === undefined || !URL.canParse(address)) return null;
    return () => [new URL(`/service/home/~/?auth=co&view=text&id=${number}`, address)];
  },

  area: (document) => document.querySelector("#z_shell, .DwtShell"),
  watch(document) {
    const shell = document.querySelector("#z_shell, .DwtShell");
    const root = document.body ?? document.documentElement;
    if (!shell) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    // Views are kept and hidden by their style; a row's class tells whether it was read.
    const attributeFilter = ["class", "style", "id"];
    const options = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter };
    return [{ node: shell, options }];
  },
});

/** Zimbra's own numbers of the folders of sent mail, drafts and the outbox, the same on every server. */
const NOT_RECEIVED = /__(?:5|6|14)(?:_|$)/;

/** Rows of these folders name recipients. */
function isSentFolder(document: Document): boolean {
  // By a single class, because that is found at once in a page with thousands of rows.
  const chosen = [...document.getElementsByClassName("DwtTreeItem-selected")];
  return chosen.some((one) => NOT_RECEIVED.test(one.closest('[id^="zti__"]')?.id ?? ""));
}

/** A field of a row by Zimbra's short name: from, subject, fragment, date. */
function field(row: Element, name: "fr" | "su" | "fm" | "dt"): Element | null {
  return row.querySelector(`${FIELD}[id$="__${name}"]`);
}

/** Zimbra marks unread rows only. */
function unreadOf(row: Element): true | undefined {
  return row.classList.contains("Unread") || row.querySelector(".Unread") ? true : undefined;
}

function readRow(row: Element): Reading {
  // A message of a conversation that is unfolded in the list shows no subject of its own.
  if (row.classList.contains("ZmConvExpanded")) return null;
  const from = field(row, "fr");
  const subject = field(row, "su");
  if (!from) return "row-sender";
  if (!subject) return "row-subject";
  const mail: Mail = { place: "row", subject: lineOf(subjectText(subject)) };
  const name = lineOf(from.querySelector('span[id*="__pa"]') ?? from);
  if (name) mail.fromName = name;
  const snippet = field(row, "fm") ?? row.querySelector(".ZmConvListFragment");
  if (snippet) mail.snippet = lineOf(snippet).replace(/^[-–]\s*/, "");
  const date = field(row, "dt");
  if (date) mail.date = lineOf(date);
  if (unreadOf(row)) mail.unread = true;
  return mail;
}

/** In lists of conversations the subject's field holds the subject and the fragment, in this order. */
function subjectText(subject: Element): Element {
  return subject.querySelector(":scope > span:not(.ZmConvListFragment)") ?? subject;
}

/** The sender's bubble: it stands in the header's first row. */
function nameOf(message: Element): Element | null {
  return (
    message.querySelector(`${HEADER} tr[id$="_from"] .addrBubble`) ??
    message.querySelector('[id$="__header"] .LabelColValue .addrBubble') ??
    message.querySelector(".ZmConvListFrom")
  );
}

/** A single message has its own subject; those of a conversation stand below the conversation's. */
function subjectOf(message: Element): Element | null {
  return (
    message.querySelector(`${HEADER} .SubjectCol`) ??
    message.closest(".ZmConvView2")?.querySelector('[id$="_subject"]') ??
    null
  );
}

function dateOf(message: Element): Element | null {
  return message.querySelector(`${HEADER} .DateCol, [id$="_dateCell"]`);
}

function bodyBox(message: Element): Element | null {
  return (
    message.querySelector('[id^="zv__"][id$="__body"]') ??
    message.querySelector("iframe") ??
    message.querySelector(BODY)
  );
}

function frameOf(message: Element): Element | null {
  return message.querySelector("iframe");
}

function readableBody(message: Element): Element | "closed" | null {
  const frame = frameOf(message);
  return frame ? bodyInFrame(frame) : message.querySelector(BODY);
}

function readMessage(message: Element, wantsText = true): Reading {
  const bubble = nameOf(message);
  const subject = subjectOf(message);
  if (!bubble) return "message-sender";
  if (!subject) return "message-subject";
  if (isSentFolder(message.ownerDocument)) return null;
  const mail: Mail = { place: "message", subject: lineOf(subject) };
  const name = nameIn(lineOf(bubble));
  if (name) mail.fromName = name;
  const date = oneLine(dateOf(message)?.getAttribute("title") ?? "");
  if (date) mail.date = date;
  const body = readableBody(message);
  // A folded message of a conversation shows a line of its text, and no body.
  if (!body && message.querySelector(".ZmConvListFrom")) return mail;
  if (body === "closed") return "message-body-in-frame";
  if (!body) return "message-body";
  if (wantsText) addBody(mail, body);
  return mail;
}

/** The name before the brackets, or the whole text: what a sender says of themselves, either way. */
function nameIn(text: string): string {
  return unquoted(/^(.+?)\s*<[^<>]*>$/.exec(text)?.[1] ?? text);
}
