/**
 * An opened mail of Zoho Mail: `[id^=zm_Container_m]` and its number, in a pane that keeps the last mail when it is closed
 * (it is open while it has the class `shw`, or while the page's address names the mail). The sender stands in `.zmMHFrom`
 * twice, folded and unfolded, each with the address as `data-eid`; recipients in `.zmMHdrData` likewise; the whole date in
 * `.jsRevTS`; the text in `[role=document]`, in the page itself. The pane hides its own subject in one program of 2026 and
 * shows it as `.zmMTitle` in one of 2025: the row of the mail has it, too.
 */
import type { Mail } from "../../../../src/mail/mail.ts";
import { addBody } from "../kit/body.ts";
import type { Layout, Reading } from "../kit/layout.ts";
import { lettersOf } from "../kit/leaves.ts";
import { addressOf, nameAndAddress, type Sender, senderWith } from "../kit/people.ts";
import { firstShown, shown } from "../kit/shown.ts";
import { lineOf } from "../text.ts";
import { BODY, ROW } from "./marks.ts";
import { subjectIn } from "./rows.ts";

const MAIL = '[id^="zm_Container_m"]';
const NUMBER = /^zm_Container_m(\w+)$/;
const FROM = ".zmMHFrom";
const PERSON = "[data-eid]";
const PANE = '[role="region"]';
const OPEN = ".shw";
const TITLE = ".zmMTitle";
/** The box around a mail's text, known from five programs of 2023 to 2026; whether it holds the header, too, is not. */
const BOX = ".zmMailWrapper";

export const messages: Layout["messages"] = {
  find: { selector: MAIL, not: BODY, outermost: true, where: (mail) => isOpen(mail) && !isEmpty(mail) },
  parts: {
    selector: `${FROM}, ${BODY}`,
    where: (part) => isOpen(part) || numberInAddress(part.ownerDocument) !== undefined,
  },
  read: readMessage,
  givesAddress: true,
  key: (message) =>
    [
      message.getAttribute("id"),
      firstShown(message, FROM, BODY)?.textContent,
      subjectOf(message),
      bodyOf(message)?.firstChild != null,
    ].join("\n"),
  place: (message) => ({ parent: message, before: message.firstChild }),
};

/** The number of the mail that the page's address names. */
function numberInAddress({ URL: address }: Document): string | undefined {
  return /\/p\/(\w+)/.exec(URL.canParse(address) ? new URL(address).hash : "")?.[1];
}

/** Whether the pane around an element shows a mail. */
function isOpen(element: Element): boolean {
  if (element.closest(OPEN)) return true;
  const number = numberInAddress(element.ownerDocument);
  const pane = element.closest(PANE) ?? element.closest(MAIL);
  return (
    number !== undefined && [pane, ...(pane?.querySelectorAll(MAIL) ?? [])].some((one) => numberOf(one) === number)
  );
}

function numberOf(message: Element | null): string | undefined {
  return NUMBER.exec(message?.getAttribute("id") ?? "")?.[1];
}

/**
 * Whether nothing of a mail is in an element: the folded mails of a conversation, and the second element with the number
 * of a mail that a pane may hold. If no mail of the pane has a text, it is one that can't be read.
 */
function isEmpty(message: Element): boolean {
  if (message.querySelector(`${BODY}, ${FROM}`)) return false;
  const pane = message.closest(PANE) ?? message.closest(OPEN);
  return [...(pane?.querySelectorAll(MAIL) ?? [])].some((one) => one !== message && one.querySelector(BODY) !== null);
}

function readMessage(message: Element, wantsText = true): Reading {
  const from = firstShown(message, FROM, BODY);
  const body = bodyOf(message);
  const sender = from && senderIn(from);
  if (!sender) return "message-sender";
  const subject = subjectOf(message);
  if (subject === null) return "message-subject";
  if (!body) return "message-body";
  const mail: Mail = { place: "message", subject };
  if (sender.name) mail.fromName = sender.name;
  if (sender.address) mail.fromAddress = sender.address;
  const id = numberOf(message);
  if (id) mail.id = id;
  const to = recipientsOf(message);
  if (to.length > 0) mail.to = to.map((address) => ({ address }));
  const date = firstShown(message, ".jsRevTS", BODY);
  if (date) mail.date = lineOf(date);
  if (wantsText) addBody(mail, body);
  return mail;
}

function bodyOf(message: Element): Element | null {
  const body = firstShown(message, BODY, BODY);
  if (body) return body;
  const box = firstShown(message, BOX);
  return box?.querySelector(FROM) ? null : box;
}

/**
 * The sender, if all copies have the same address. The name is what a copy says beside it: the unfolded one `Name
 * <address>`, the folded one the name alone, or the address where there is no name.
 */
function senderIn(from: Element): Sender | null {
  const copies = from.matches(PERSON) ? [from] : [...from.querySelectorAll(PERSON)];
  const addresses = new Set(copies.map((one) => addressOf(one.getAttribute("data-eid"))?.toLowerCase()));
  const address = addressOf(copies[0]?.getAttribute("data-eid"));
  if (!address || addresses.size !== 1) return null;
  const names = copies.map((one) => {
    const text = one.getAttribute("data-dispname") ?? lineOf(one);
    const whole = nameAndAddress(text);
    return whole?.address.toLowerCase() === address.toLowerCase() ? whole.name : text;
  });
  return senderWith(
    names.find((name) => name),
    address,
  );
}

function recipientsOf(message: Element): string[] {
  const people = shown(message.querySelectorAll(`.zmMHdrData ${PERSON}`), `${BODY}, ${FROM}`);
  const all = people.flatMap((one) => addressOf(one.getAttribute("data-eid")) ?? []);
  return [...new Set(all)];
}

/**
 * The subject, from the row of the mail, or from the title of its pane. Null: there is neither, or they say different
 * things.
 */
function subjectOf(message: Element): string | null {
  const rows = [...message.ownerDocument.querySelectorAll(ROW)];
  const number = numberOf(message);
  const isOwn = (row: Element) => number !== undefined && row.id.replace(/^t/, "") === number;
  const open = rows.filter((row) => row.id.startsWith("t"));
  const row = rows.find(isOwn) ?? (open.length === 1 ? open[0] : undefined);
  const inRow = row && subjectIn(row);
  const title = firstShown(message.closest(PANE) ?? message.closest(OPEN) ?? message, TITLE, BODY);
  if (!inRow || !title) return inRow || title ? lineOf((inRow ?? title) as Element) : null;
  const [one, other] = [lettersOf(lineOf(inRow)), lettersOf(lineOf(title))];
  return one.includes(other) || other.includes(one) ? lineOf(inRow) : null;
}
