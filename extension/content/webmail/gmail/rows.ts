import type { Mail } from "../../../../src/mail/mail.ts";
import { lineOf, oneLine } from "../text.ts";
import { addressOf, arrivalOf, legacyId, permanentId } from "./ids.ts";

/** The attributes that tie a row to its mail; they stand on the subject, and again in the text for screen readers. */
const IDS = ":is([data-legacy-thread-id], [data-thread-id])";
const PERSON = ":is([email], [data-hovercard-id])";

/** Whether a table row of a list is one that Gmail itself made for a mail (other extensions' rows have no id). */
export function isRow(row: Element): boolean {
  if (!row.id) return false;
  const name = row.className;
  return /(?:^|\s)zA(?:\s|$)/.test(name) && !/(?:^|\s)bundle(?:\s|$)/.test(name);
}

/**
 * A conversation's rows: right of the list, in the split pane, each takes two or three table rows, of which only the
 * first has an id.
 */
function parts(row: Element): Element[] {
  const all = [row];
  let next = row.nextElementSibling;
  while (next && !next.id && next.localName === "tr" && all.length < 3) {
    all.push(next);
    next = next.nextElementSibling;
  }
  return all;
}

function find(rows: Element[], selector: string): Element | null {
  for (const row of rows) {
    const match = row.querySelector(selector);
    if (match) return match;
  }
  return null;
}

const ADVERTISEMENT = ".am0, .bvA";

/** The rows of advertisements on a page, found at once: asking each of 2,000 rows takes ten times as long. */
export function advertisements(document: Document): Set<Element | null> {
  const marks = ["am0", "bvA"].flatMap((name) => [...document.getElementsByClassName(name)]);
  return new Set(marks.map((mark) => mark.closest("tr")));
}

/** What a row is. Only mails are read; the others are no fault of the page. */
export type RowKind = "mail" | "advertisement" | "draft" | "sent";

export function kindOf(row: Element): RowKind {
  if (row.querySelector(ADVERTISEMENT)) return "advertisement";
  if (row.querySelector("[data-standalone-draft-id]")) return "draft";
  if (row.querySelector(".boq") && !row.querySelector(".bx0")) return "draft";
  return namesRecipients(row) ? "sent" : "mail";
}

/** "To: Mika": words of Gmail with a colon before the first person, in whatever language. */
function namesRecipients(row: Element): boolean {
  const cell = row.querySelector(".yW");
  const person = cell?.querySelector(PERSON);
  if (!cell || !person) return false;
  let before = "";
  for (let node: Node = person; node !== cell; node = node.parentNode as Node) {
    for (let beside = node.previousSibling; beside; beside = beside.previousSibling)
      before = beside.textContent + before;
  }
  return /[:：]\s*$/.test(before);
}

/** The person whom the row names first. Of a conversation with several it doesn't say who wrote last. */
export interface RowPerson {
  address: string;
  name: string | undefined;
}

/**
 * The sender by two roads: the cell of people that is seen, and the first person named anywhere in the row (Gmail
 * repeats the row for screen readers).
 * @returns null when no address is given, or when the two roads tell of different people.
 */
export function senderOf(rows: Element[]): RowPerson | null {
  const seen = find(rows, `.yW ${PERSON}`);
  const first = find(rows, PERSON);
  const element = seen ?? first;
  if (!element || !first) return null;
  const address = personAddress(element);
  if (!address) return null;
  const other = personAddress(first);
  if (seen && first !== seen && other !== address) {
    const people = [...(seen.closest(".yW")?.querySelectorAll(PERSON) ?? [])];
    if (!people.some((person) => personAddress(person) === other)) return null;
  }
  const name = oneLine(element.getAttribute("name") ?? "") || lineOf(element);
  return { address, name: name || undefined };
}

export function personAddress(element: Element): string | undefined {
  return addressOf(element.getAttribute("email")) ?? addressOf(element.getAttribute("data-hovercard-id"));
}

/** The subject: the text that carries the ids, or else the first text of the subject's box. */
export function subjectOf(rows: Element[]): Element | null {
  const box = find(rows, ".y6");
  if (box) return box.querySelector(IDS) ?? box.querySelector(":scope > span[id]") ?? box.firstElementChild;
  const named = rows.flatMap((row) => [...row.querySelectorAll(IDS)]);
  return named.at(-1) ?? null;
}

/**
 * The preview: in the subject's box until about 2015, beside it since. Gmail leaves its element out when there is
 * nothing to preview.
 */
function snippetOf(rows: Element[], subject: Element): string | undefined {
  const box = find(rows, ".y6");
  const element = find(rows, ".y2") ?? (box ?? subject.parentElement)?.nextElementSibling;
  if (element) {
    return lineOf(element)
      .replace(/^[-–—](?:\s|$)/, "")
      .trim();
  }
  return box ? "" : undefined;
}

function dateOf(rows: Element[]): string | undefined {
  const element = dateElement(rows);
  if (!element) return undefined;
  return oneLine(element.getAttribute("title") ?? element.getAttribute("aria-label") ?? "") || undefined;
}

function dateElement(rows: Element[]): Element | null {
  const known = find(rows, ":is(td.xW, .apm) :is([title], [aria-label])");
  if (known) return known;
  const titled = rows.flatMap((row) => [...row.querySelectorAll("td span:is([title], [aria-label])")]);
  return (
    titled.findLast((span) => /\d/.test(span.getAttribute("title") ?? span.getAttribute("aria-label") ?? "")) ?? null
  );
}

function unreadOf(row: Element): boolean | undefined {
  const name = row.className;
  if (/(?:^|\s)zE(?:\s|$)/.test(name)) return true;
  if (/(?:^|\s)yO(?:\s|$)/.test(name)) return false;
  if (row.querySelector(".zF")) return true;
  return row.querySelector(".yP") ? false : undefined;
}

/** The id of the newest mail of the conversation; of the conversation itself where it has a single mail. */
function idOf(rows: Element[]): string | undefined {
  const element = find(rows, IDS) ?? find(rows, "[data-legacy-last-message-id]");
  if (!element) return undefined;
  const last =
    legacyId(element.getAttribute("data-legacy-last-non-draft-message-id")) ??
    legacyId(element.getAttribute("data-legacy-last-message-id"));
  if (last) return last;
  if (find(rows, ".bx0")) return undefined;
  return legacyId(element.getAttribute("data-legacy-thread-id")) ?? permanentId(element.getAttribute("data-thread-id"));
}

/** Changes with the mail that the row shows, and with its being read. */
export function rowKey(row: Element): string {
  const rows = parts(row);
  const subject = find(rows, IDS) ?? find(rows, ".y6");
  const person = find(rows, PERSON);
  const id = subject?.getAttribute("data-legacy-last-message-id") ?? subject?.getAttribute("data-thread-id") ?? row.id;
  return [id, person && personAddress(person), subject?.textContent, unreadOf(row)].join("\n");
}

/** Whether attributes say that a table row is a mail, whatever its classes are. */
export function looksLikeMail(row: Element): boolean {
  return row.querySelector(IDS) !== null || (!row.hasAttribute("role") && row.querySelector(PERSON) !== null);
}

/** What of a mail's row could not be read: "row-sender", "row-subject", "row-ids"; undefined when all could. */
export function gapOf(row: Element): string | undefined {
  const rows = parts(row);
  if (!senderOf(rows)) return "row-sender";
  if (!subjectOf(rows)) return "row-subject";
  // The layout since 2018 gives the table row a role, and ids to everything that is a mail.
  return row.hasAttribute("role") && !find(rows, `${IDS}, [data-legacy-last-message-id]`) ? "row-ids" : undefined;
}

/** Reads a row. null: no received mail, or one that could not be read in every part. */
export function readRow(row: Element): Mail | null {
  if (kindOf(row) !== "mail" || gapOf(row)) return null;
  const rows = parts(row);
  const sender = senderOf(rows);
  const subject = subjectOf(rows);
  if (!sender || !subject) return null;
  const id = idOf(rows);
  const mail: Mail = { place: "row", fromAddress: sender.address };
  const snippet = snippetOf(rows, subject);
  const date = dateOf(rows);
  const time = arrivalOf(id);
  const unread = unreadOf(row);
  const text = lineOf(subject);
  if (id) mail.id = id;
  if (sender.name) mail.fromName = sender.name;
  if (text) mail.subject = text;
  if (snippet !== undefined) mail.snippet = snippet;
  if (date) mail.date = date;
  if (time !== undefined) mail.time = time;
  if (unread !== undefined) mail.unread = unread;
  return mail;
}

/**
 * The cell of the attachment icon, or that of the date: Gmail writes these itself, so no name or subject can show a
 * mark of its own there.
 */
export function markPlace(row: Element): { parent: Element; before: null } | null {
  const rows = parts(row);
  const parent =
    find(rows, "td.apt .apm") ??
    find(rows, "td.yf") ??
    find(rows, "td.apU, td.aqM") ??
    dateElement(rows)?.closest("td");
  return parent ? { parent, before: null } : null;
}
