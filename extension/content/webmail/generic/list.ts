import type { Mail } from "../../../../src/mail/mail.ts";
import type { Reading } from "../kit/layout.ts";
import { isEditorOrDialog } from "../kit/shown.ts";
import type { Steps } from "../kit/steps.ts";
import { oneLine } from "../text.ts";
import { addressBeside } from "./addresses.ts";
import { isDate, isSeen, isSize, type Piece, piecesOf } from "./pieces.ts";

/** Fewer alike are no list: a mailbox of one or two mails is not read. */
const LEAST_ROWS = 3;
/** So many rows of a list are looked into to know whether it is one. */
const SAMPLE = 8;
/** This share of them has to be like a mail: lists have rows for days and advertisements between. */
const SHARE = 0.6;
/** A row has at least who, what and when; more than this is a whole pane. */
const MOST_PIECES = 24;
const MOST_ELEMENTS = 160;

const LIMIT = 12_000;
const BATCH = 32;

/** Parts of a page in which no list of mails stands. */
const NO_LIST =
  "nav, header, footer, aside, form, dialog, select, [role=navigation], [role=banner], [role=tree], [role=menu], [role=toolbar]";

/** The parts of a row of a list of mails. */
interface Parts {
  date: Piece;
  /** Everything but the date, in order. */
  others: Piece[];
}

/** Finds the rows: the most children of one element that are each like a mail in a list. */
export function* findRows(document: Document): Steps<Element[]> {
  const root = document.body;
  if (!root) return [];
  let best: Element[] = [];
  const stack: Element[] = [root];
  let left = LIMIT;
  for (let element = stack.pop(); element && left > 0; element = stack.pop()) {
    if (--left % BATCH === 0) yield;
    if (!element.isConnected || !isSeen(element) || isEditorOrDialog(element) || element.matches(NO_LIST)) continue;
    if (element.childElementCount > best.length && element.childElementCount >= LEAST_ROWS) {
      yield;
      const rows = rowsBelow(element);
      if (rows.length > best.length) {
        best = rows;
        continue;
      }
    }
    for (let child = element.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
  }
  const rows: Element[] = [];
  for (const [at, row] of best.entries()) {
    if (at % 8 === 0) yield;
    if (partsOf(row)) rows.push(row);
  }
  return rows;
}

/** The children of a list of mails that may be its rows; none when it is no such list. */
export function rowsBelow(list: Element): Element[] {
  const alike = childrenAlike(list);
  if (alike.length < LEAST_ROWS) return [];
  const step = Math.ceil(alike.length / SAMPLE);
  const sample = alike.filter((_, at) => at % step === 0);
  const mails = sample.filter((row) => (partsOf(row)?.others.length ?? 0) >= 2).length;
  return mails >= Math.max(LEAST_ROWS, sample.length * SHARE) || (mails === sample.length && mails >= LEAST_ROWS)
    ? alike
    : [];
}

/** The children with the commonest name, that can be seen. */
function childrenAlike(list: Element): Element[] {
  const counts = new Map<string, number>();
  for (const { localName } of list.children) counts.set(localName, (counts.get(localName) ?? 0) + 1);
  const [name] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
  return [...list.children].filter(
    (child) => child.localName === name && isSeen(child) && !child.querySelector(":scope > th"),
  );
}

/** The parts of a row; null for what is no mail. */
export function partsOf(row: Element): Parts | null {
  if (row.getElementsByTagName("*").length > MOST_ELEMENTS) return null;
  const pieces = piecesOf(row);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  const dates = pieces.filter((piece) => isDate(piece));
  const date = dates.findLast(({ hint }) => hint === "date") ?? dates.at(-1);
  const others = pieces.filter((piece) => piece !== date && /\p{L}{2}/u.test(piece.text) && !isSize(piece.text));
  return date && others.length >= 1 ? { date, others } : null;
}

/** Who has sent the mail of a row, and what it is about. */
interface Told {
  sender: Piece;
  subject: Piece;
}

/**
 * By what the page's own markup, or the head of its table, calls them, or by the address beside a sender. Where there is
 * neither, by their order: the sender stands before the subject in every list that was seen, and is the shorter of the
 * two. Where that isn't so, nobody knows which is which, and nothing is read.
 */
function told(row: Element, { others }: Parts): Told | string {
  const called = only(others, "from");
  const subject = only(others, "subject");
  if (called && subject) return { sender: called, subject };
  const rest = others.filter(({ hint }) => hint !== "preview" && hint !== "date");
  const sender = called ?? rest.find((piece) => piece !== subject && addressBeside(piece.element) !== undefined);
  if (subject) return sender ? { sender, subject } : "row-sender";
  if (sender) {
    // Others who took part stand beside the sender, each with an address.
    const isFree = ({ hint, element }: Piece) => hint === undefined && addressBeside(element) === undefined;
    const after = rest.slice(rest.indexOf(sender) + 1).find(isFree);
    return after ? { sender, subject: after } : "row-subject";
  }
  const [first, second] = rest;
  if (!first || !second) return "row-subject";
  return isOrdered(row) ? { sender: first, subject: second } : "row-sender";
}

/** The piece that is called so: the one nearest to its name, or none where several are as near. */
function only(pieces: Piece[], hint: Piece["hint"]): Piece | undefined {
  const called = pieces.filter((piece) => piece.hint === hint);
  const nearest = Math.min(...called.map(({ distance = 0 }) => distance));
  const [first, ...more] = called.filter(({ distance = 0 }) => distance === nearest);
  return first && more.every(({ text }) => first.text.includes(text)) ? first : undefined;
}

/** Longer is no name: labels for whoever can't see the page are. */
const NAME_LENGTH = 60;
/** A list without any names for its parts is a plain one. */
const PLAIN_PIECES = 4;

/** Whether senders stand before subjects in the list around a row: their texts are shorter, on the whole. */
function isOrdered(row: Element): boolean {
  let [first, second, count] = [0, 0, 0];
  for (const one of nearby(row)) {
    const others = partsOf(one)?.others ?? [];
    const [a, b] = others;
    if (!a || !b) continue;
    if (others.length > PLAIN_PIECES || a.text.length > NAME_LENGTH) return false;
    first += a.text.length;
    second += b.text.length;
    count++;
  }
  return count >= LEAST_ROWS && first < second;
}

/** Some rows beside this one, and itself. */
function nearby(row: Element): Element[] {
  const rows: Element[] = [row];
  for (const step of ["nextElementSibling", "previousElementSibling"] as const) {
    let one: Element | null = row[step];
    for (let left = SAMPLE / 2; one && left > 0; left--, one = one[step]) {
      if (one.localName === row.localName) rows.push(one);
    }
  }
  return rows;
}

/** Reads a row. null: a row of another sort, for a day or an advertisement. */
export function readRow(row: Element): Reading {
  const parts = partsOf(row);
  if (!parts) return null;
  const found = told(row, parts);
  if (typeof found === "string") return found;
  const { sender, subject } = found;
  const mail: Mail = { place: "row", fromName: oneLine(sender.text), subject: subject.text, date: parts.date.text };
  const address = addressBeside(sender.element);
  if (address) mail.fromAddress = address;
  if (address && mail.fromName === address) delete mail.fromName;
  const preview = parts.others.find(({ hint }) => hint === "preview") ?? next(parts.others, subject, sender);
  if (preview) mail.snippet = preview.text.replace(/^[-–—\s]+/, "");
  return mail;
}

/** What follows the subject without a name of its own: the beginning of the text, in lists that show it. */
function next(others: Piece[], subject: Piece, sender: Piece): Piece | undefined {
  const after = others[others.indexOf(subject) + 1];
  return after && after !== sender && after.hint === undefined ? after : undefined;
}

export function rowKey(row: Element): string {
  return oneLine((row.textContent ?? "").slice(0, 600));
}

/** Beside the date: no sender's text stands in its cell. */
export function rowPlace(row: Element): { parent: Element; before: Node | null } | null {
  const date = partsOf(row)?.date.element;
  if (!date) return null;
  // In the cell of the date, before its text: a date that is a cell itself keeps the mark inside.
  if (date.localName === "td") return { parent: date, before: date.firstChild };
  const { parentElement: parent } = date;
  return parent && row.contains(parent) && parent !== row
    ? { parent, before: date }
    : { parent: date, before: date.firstChild };
}
