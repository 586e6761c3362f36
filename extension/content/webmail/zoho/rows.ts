/**
 * The list of Zoho Mail: rows `[role=option][data-ty=lt]`, the sender in `[data-testid=lst-sndr]` (the name as text, the
 * address as title), the subject in `[data-testid=lst-sub]`; both had classes of their own before, which may have
 * stayed. The row's id is the mail's number, with a "t" before it while the mail is open.
 */
import type { Mail } from "../../../../src/mail/mail.ts";
import type { Layout, Reading } from "../kit/layout.ts";
import { titledAddress } from "../kit/people.ts";
import { lineOf } from "../text.ts";
import { BODY, ROW } from "./marks.ts";

const SENDER = '[data-testid="lst-sndr"]';
const SENDER_BEFORE = ".zmLSender";
const SUBJECT = '[data-testid="lst-sub"]';
const SUBJECT_BEFORE = ".zmLSub";
const UNREAD = "zmLUrd";

export const rows: Layout["rows"] = {
  find: { selector: ROW, not: BODY },
  parts: { selector: `${SENDER}, ${SENDER_BEFORE}, ${SUBJECT}, ${SUBJECT_BEFORE}`, not: BODY },
  read: readRow,
  givesAddress: true,
  key: (row) =>
    [
      row.getAttribute("id")?.replace(/^t/, ""),
      senderIn(row)?.outerHTML.slice(0, 2_000),
      subjectIn(row)?.textContent,
      row.classList.contains(UNREAD),
    ].join("\n"),
  place(row) {
    const sender = senderIn(row);
    return sender?.parentElement ? { parent: sender.parentElement, before: sender } : null;
  },
};

function senderIn(row: Element): Element | null {
  return row.querySelector(SENDER) ?? row.querySelector(SENDER_BEFORE);
}

/** Where a row has its subject. */
export function subjectIn(row: Element): Element | null {
  return row.querySelector(SUBJECT) ?? row.querySelector(SUBJECT_BEFORE);
}

function readRow(row: Element): Reading {
  const sender = senderIn(row);
  const subject = subjectIn(row);
  if (!sender) return "row-sender";
  if (!subject) return "row-subject";
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  const name = lineOf(sender);
  const address = titledAddress(sender, `${SENDER}, ${SENDER_BEFORE}`);
  if (name && name !== address) mail.fromName = name;
  if (address) mail.fromAddress = address;
  const id = numberIn(row.getAttribute("id"));
  if (id) mail.id = id;
  const date = row.querySelector('[data-action="date"]');
  if (date) mail.date = once(lineOf(date));
  // A class that is gone looks like a mail that was read.
  if (row.classList.contains(UNREAD)) mail.unread = true;
  return mail;
}

/** A mail's number, in the id of its row. */
function numberIn(id: string | null): string | undefined {
  return /^t?(\d{6,30})$/.exec(id ?? "")?.[1];
}

/** The cell of the date says it twice. */
function once(text: string): string {
  return /^(.+) \1$/.exec(text)?.[1] ?? text;
}
