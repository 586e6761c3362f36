/** The list of Yahoo!メール: see yahoo-japan.ts for what is known of it. */
import type { Mail } from "../../../../src/mail/mail.ts";
import type { Layout, Reading } from "../kit/layout.ts";
import { textsIn } from "../kit/leaves.ts";
import { titledAddress } from "../kit/people.ts";
import { lineOf, oneLine } from "../text.ts";
import { OPENED } from "./opened.ts";

/** Selects the rows. */
export const ROW = 'tr[data-cy="mailListItem"]';
const SENDER = '[data-cy="mailListFromOrTo"]';
/** A folder's name, by its number. */
const folder = (number: string) =>
  `:is([data-cy="systemFolderLabel"], [data-cy="personalFolderLabel"])[data-cy-identifier="${number}"]`;
/** Whatever names itself so is the subject; that there is such a name is a guess, and nothing rests on it. */
const SUBJECT = "[data-cy*=subject i]";
const NO_TEXT = "button, [role=button], [role=checkbox]";

const INBOX = "1";
const RECEIVED = new Set(["受信箱", "迷惑メール", "ゴミ箱", "ごみ箱"]);
const NOT_RECEIVED = new Set(["送信済み", "送信済みメール", "送信箱", "下書き"]);

/** What may stand in a row besides its mail. */
const STATES = /^(?:未読|既読|返信済み|転送済み|フラグ(?:あり|付き)?|添付(?:ファイル)?(?:あり)?|重要)$/;
const UNREAD = "未読";
const SIZE = /^\d[\d.,]*\s*(?:[kmg]i?b|bytes?|バイト)?$/i;

/**
 * What the rows of the open folder are: mails with their senders, mails with their recipients, or not known (a folder
 * that the page doesn't name). "none": the address names no folder.
 */
export function folderAt(document: Document): "received" | "sent" | "unknown" | "none" {
  const [, number] = /\/list\/(\w+)\/?$/.exec(pathOf(document)) ?? [];
  if (number === undefined) return "none";
  if (number === INBOX) return "received";
  const label = document.querySelector(folder(number));
  if (label?.getAttribute("data-cy") === "personalFolderLabel") return "received";
  const name = label ? lineOf(label).replace(/[\s(（]*[\d,]+[)）]?$/, "") : "";
  if (NOT_RECEIVED.has(name)) return "sent";
  return RECEIVED.has(name) ? "received" : "unknown";
}

function pathOf({ URL: address }: Document): string {
  return URL.canParse(address) ? new URL(address).pathname : "";
}

export const rows: Layout["rows"] = {
  find: { selector: ROW, not: OPENED },
  // A row's time is marked by nothing but its name in HTML.
  parts: { selector: `${SENDER}, tr time`, not: OPENED },
  read: readRow,
  givesAddress: true,
  key: (row) =>
    [row.querySelector(SENDER)?.outerHTML.slice(0, 2_000), oneLine((row.textContent ?? "").slice(0, 1_000))].join("\n"),
  place(row) {
    const sender = row.querySelector(SENDER);
    return sender?.parentElement ? { parent: sender.parentElement, before: sender } : null;
  },
};

function readRow(row: Element): Reading {
  if (folderAt(row.ownerDocument) === "unknown") return "row-folder";
  const sender = row.querySelector(SENDER);
  if (!sender) return "row-sender";
  const subject = subjectOf(row, sender);
  if (subject === null) return "row-subject";
  const mail: Mail = { place: "row", subject };
  const name = lineOf(sender);
  const address = titledAddress(sender, SENDER);
  if (name && name !== address) mail.fromName = name;
  if (address) mail.fromAddress = address;
  // The text alone is short for it, and differs from day to day.
  const date = row.querySelector("time[title]")?.getAttribute("title");
  if (date) mail.date = oneLine(date);
  if (textsIn(row, SENDER).some((one) => lineOf(one) === UNREAD)) mail.unread = true;
  return mail;
}

/**
 * The subject: what names itself so, or the one text of the row that is neither its sender, nor its time, nor its size,
 * nor a state. Where several texts are left, the states that are not known stand before the sender, as they do on the
 * known page. Null: it can't be told.
 */
function subjectOf(row: Element, sender: Element): string | null {
  const named = [...row.querySelectorAll(SUBJECT)].filter((one) => !one.contains(sender));
  const texts = textsIn(row, `${NO_TEXT}, ${SENDER}, time`).filter((one) => {
    const text = lineOf(one);
    return !STATES.test(text) && !SIZE.test(text);
  });
  const found = named.length > 0 ? named : texts;
  const after = found.length > 1 ? found.filter((one) => (sender.compareDocumentPosition(one) & 4) !== 0) : found;
  const [subject, ...more] = after;
  return subject && more.length === 0 ? lineOf(subject) : null;
}
