import type { Mail } from "../../../../src/mail/mail.ts";
import { lineOf, oneLine } from "../text.ts";
import { arrivalOf, legacyId, permanentId } from "./ids.ts";
import { addressIn, find, firstPerson, IDS, type RowParts, rowParts, tableRows } from "./row-parts.ts";

/** What of a row could not be read: "row-sender", "row-subject", "row-ids"; undefined when all could. */
export function gapOf({ rows, sender, subject }: RowParts): string | undefined {
  if (!sender) return "row-sender";
  if (!subject) return "row-subject";
  // The layout since 2018 gives the table row a role, and ids to everything that is a mail.
  return rows[0]?.hasAttribute("role") && !idsIn(rows) ? "row-ids" : undefined;
}

/** Changes with the mail that the row shows, and with its being read. */
export function rowKey(row: Element): string {
  const rows = tableRows(row);
  const subject = find(rows, IDS) ?? find(rows, ".y6");
  const person = firstPerson(rows);
  const id = subject?.getAttribute("data-legacy-last-message-id") ?? subject?.getAttribute("data-thread-id") ?? row.id;
  return [id, person && addressIn(person), subject?.textContent, unreadOf(row)].join("\n");
}

/** Reads a row. null: no received mail, or one that could not be read in every part that matters. */
export function readRow(row: Element): Mail | null {
  const parts = rowParts(row);
  const { rows, sender, subject, box } = parts;
  if (parts.isOther || gapOf(parts) || !sender || !subject) return null;
  const mail: Mail = { place: "row", fromAddress: sender.address };
  const id = idOf(rows);
  const snippet = snippetOf(rows, subject, box);
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

function idsIn(rows: Element[]): Element | null {
  return find(rows, IDS) ?? find(rows, "[data-legacy-last-message-id]");
}

/** The id of the newest mail of the conversation; of the conversation itself where it has a single mail. */
function idOf(rows: Element[]): string | undefined {
  const element = idsIn(rows);
  if (!element) return undefined;
  const last =
    legacyId(element.getAttribute("data-legacy-last-non-draft-message-id")) ??
    legacyId(element.getAttribute("data-legacy-last-message-id"));
  if (last) return last;
  if (find(rows, ".bx0")) return undefined;
  return legacyId(element.getAttribute("data-legacy-thread-id")) ?? permanentId(element.getAttribute("data-thread-id"));
}

/**
 * The preview: behind the subject in its box until about 2015, behind the box since. Gmail leaves its element out
 * when there is nothing to preview.
 */
function snippetOf(rows: Element[], subject: Element, box: Element | null): string | undefined {
  const element = find(rows, ".y2") ?? lastOfThree(rows) ?? behind(subject, box);
  if (element) {
    return lineOf(element)
      .replace(/^[-–—](?:\s|$)/, "")
      .trim();
  }
  return box ? "" : undefined;
}

/** Beside the reading pane the preview has the third line to itself, after the labels. */
function lastOfThree(rows: Element[]): Element | null {
  return rows[2]?.querySelector("td:last-child > :last-child") ?? null;
}

function behind(subject: Element, box: Element | null): Element | null {
  let element: Element | null = subject;
  for (let level = 0; element && level < 3; level++) {
    if (element.nextElementSibling) return element.nextElementSibling;
    if (element === box) return null;
    element = element.parentElement;
  }
  return null;
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

/**
 * The cell of the attachment icon, or that of the date: Gmail writes these itself, so no name or subject can show a
 * mark of its own there.
 */
export function markPlace(row: Element): { parent: Element; before: null } | null {
  const rows = tableRows(row);
  const parent =
    find(rows, "td.apt .apm") ??
    find(rows, "td.yf") ??
    find(rows, "td.apU, td.aqM") ??
    dateElement(rows)?.closest("td");
  return parent ? { parent, before: null } : null;
}
