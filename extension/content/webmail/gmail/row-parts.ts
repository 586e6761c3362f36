import { lineOf, oneLine } from "../text.ts";
import { addressOf } from "./ids.ts";

/** The attributes that tie a row to its mail; they stand on the subject, and again in the text for screen readers. */
export const IDS = ":is([data-legacy-thread-id], [data-thread-id])";
/** What carries somebody's address. */
const PERSON = ":is([email], [data-hovercard-id])";

/** What in a row holds what. */
export interface RowParts {
  /** The table rows that make up the row, the one with the id first. */
  rows: Element[];
  /** The person whom the row names first. Of a conversation with several it doesn't say who wrote last. */
  sender: { address: string; name: string | undefined } | null;
  subject: Element | null;
  /** Gmail's box around the subject, by its class. */
  box: Element | null;
  /** Not a received mail: an advertisement, a draft, or a mail whose recipients the row names. No fault of the page. */
  isOther: boolean;
}

/** The marks of advertisements and of drafts. A conversation may hold a draft besides mails; then it has a count. */
const ADVERTISEMENT = ".am0, .bvA";
const DRAFT = "[data-standalone-draft-id], .boq";

export function rowParts(row: Element): RowParts {
  const rows = tableRows(row);
  const cell = find(rows, ".yW");
  const seen = cell?.querySelector(PERSON) ?? null;
  const box = find(rows, ".y6");
  const special = row.querySelector(`${ADVERTISEMENT}, ${DRAFT}`);
  return {
    rows,
    sender: senderIn(rows, cell, seen),
    subject: subjectIn(rows, box),
    box,
    isOther: (special !== null && !isConversation(row)) || (seen !== null && followsColon(seen, cell)),
  };
}

function isConversation(row: Element): boolean {
  return !row.querySelector(ADVERTISEMENT) && row.querySelector(".bx0") !== null;
}

/**
 * Right of the list, in the split pane, each conversation takes two or three table rows, of which only the first has
 * an id.
 */
export function tableRows(row: Element): Element[] {
  const all = [row];
  let next = row.nextElementSibling;
  while (next && !next.id && next.localName === "tr" && all.length < 3) {
    all.push(next);
    next = next.nextElementSibling;
  }
  return all;
}

export function find(rows: Element[], selector: string): Element | null {
  for (const row of rows) {
    const match = row.querySelector(selector);
    if (match) return match;
  }
  return null;
}

export function firstPerson(rows: Element[]): Element | null {
  return find(rows, PERSON);
}

/** Whether attributes say that a table row is a mail, whatever its classes are. */
export function looksLikeMail(row: Element): boolean {
  return row.querySelector(IDS) !== null || (!row.hasAttribute("role") && row.querySelector(PERSON) !== null);
}

/**
 * The sender by two roads: the cell of people that is seen, and the first person named anywhere in the row (Gmail
 * repeats the row for screen readers).
 * @returns null when no address is given, or when the two roads tell of different people.
 */
function senderIn(rows: Element[], cell: Element | null, seen: Element | null): RowParts["sender"] {
  const first = firstPerson(rows);
  const element = seen ?? first;
  const address = element && addressIn(element);
  if (!element || !first || !address) return null;
  if (seen && first !== seen) {
    const other = addressIn(first);
    const agree =
      other === address || [...(cell?.querySelectorAll(PERSON) ?? [])].some((one) => addressIn(one) === other);
    if (!agree) return null;
  }
  const name = oneLine(element.getAttribute("name") ?? "") || lineOf(element);
  return { address, name: name || undefined };
}

export function addressIn(element: Element): string | undefined {
  return addressOf(element.getAttribute("email")) ?? addressOf(element.getAttribute("data-hovercard-id"));
}

/** The subject: the text that carries the ids, or else the first text of the subject's box. */
function subjectIn(rows: Element[], box: Element | null): Element | null {
  if (box) return box.querySelector(IDS) ?? box.querySelector(":scope > span[id]") ?? box.firstElementChild;
  const named = rows.flatMap((row) => [...row.querySelectorAll(IDS)]);
  return named.at(-1) ?? null;
}

/** "To: Mika": words of Gmail with a colon before the first person, in whatever language. */
function followsColon(person: Element, cell: Element | null): boolean {
  let before = "";
  for (let node: Node | null = person; node && node !== cell; node = node.parentNode) {
    for (let beside = node.previousSibling; beside; beside = beside.previousSibling)
      before = beside.textContent + before;
  }
  return /[:：]\s*$/.test(before);
}
