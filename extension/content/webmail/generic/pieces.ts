import { textsIn } from "../kit/leaves.ts";
import { lineOf } from "../text.ts";
import { isForeign, isHidden } from "../walk.ts";
import { labelled } from "./words.ts";

/** What a piece of a row or of a mail's head is, as far as its own markup says so. */
export type Hint = "from" | "subject" | "date" | "preview";

export interface Piece {
  element: Element;
  text: string;
  hint?: Hint;
  /** How far above the text the hint stands, in levels: what is called so itself comes before what stands in such a thing. */
  distance?: number;
}

/** Nothing of these is text of a mail. */
export const NO_TEXT = "button, select, option, input, textarea, svg, script, style";

const HINTS: [Hint, RegExp][] = [
  ["from", /(?:^|[\s_-])(?:from|fromto|sender|senders|author|correspondents?|participants?)(?:$|[\s_-])/],
  ["subject", /(?:^|[\s_-])(?:subject|subj)(?:$|[\s_-])/],
  ["date", /(?:^|[\s_-])(?:date|time|datetime|received|timestamp)(?:$|[\s_-])/],
  ["preview", /(?:^|[\s_-])(?:preview|snippet|excerpt|summary|teaser)(?:$|[\s_-])/],
];

/** `fromName`, `mail-from` and `mail_from` say the same. */
function wordsOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

/** Attributes whose value names what an element is, for the page's own script or for whoever can't see it. */
const NAMING = ["class", "id", "data-field", "data-column", "data-test", "data-testid", "itemprop", "headers", "name"];

/** What an element's own attributes say that it is. More than one thing at once says nothing. */
export function hintOf(element: Element): Hint | undefined {
  if (element.localName === "time") return "date";
  const label = element.getAttribute("aria-label");
  if (label && label.length < 40) {
    const said = labelled(label);
    if (said) return said;
  }
  const hints = new Set<Hint>();
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (!value || value.length > 300) continue;
    const words = wordsOf(value);
    for (const [hint, pattern] of HINTS) if (pattern.test(words)) hints.add(hint);
  }
  return hints.size === 1 ? [...hints][0] : undefined;
}

/** The texts of a row, in order, each with what the markup up to the row says of it. */
export function piecesOf(row: Element): Piece[] {
  return textsIn(row, NO_TEXT).map((element) => {
    const piece: Piece = { element, text: lineOf(element, 400) };
    let distance = 0;
    for (let one: Element | null = element; one && one !== row; one = one.parentElement, distance++) {
      const hint = hintOf(one) ?? hintOfColumn(one);
      if (!hint) continue;
      Object.assign(piece, { hint, distance });
      break;
    }
    return piece;
  });
}

/** What the head of the table calls the column of a cell. */
function hintOfColumn(cell: Element): Hint | undefined {
  if (cell.localName !== "td") return undefined;
  const row = cell.parentElement;
  const head = row?.closest("table")?.querySelector("thead tr, tr:has(> th)");
  if (!row || !head || head === row || head.children.length !== row.children.length) return undefined;
  const title = head.children[[...row.children].indexOf(cell)];
  return title ? labelled(lineOf(title, 60)) : undefined;
}

/** A time of day, a day with a month or a year, in figures or in words; as short as lists write them. */
const TIME =
  /(?:^|\D)(?:[01]?\d|2[0-3])\s*[:.時시点]\s*[0-5]\d|\d{1,4}\s*[-/.年월月]\s*\d{1,2}|\d{1,2}\.?\s*(?:de\s+)?\p{L}{3,}|\p{L}{3,}\.?\s+\d{1,2}(?:\D|$)|\d+\s*(?:分|時間|日|小时|小時|天|분|시간|일)/u;
const DAY =
  /^(?:today|yesterday|今日|昨日|本日|heute|gestern|aujourd’hui|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|今天|昨天|오늘|어제|hôm nay|hôm qua|hari ini|kemarin|vandaag|gisteren|idag|igår|i dag|i går|сегодня|вчера|сьогодні|вчора|bugün|dün|dzisiaj|wczoraj)(?:\s|,|$)/i;
const DATE_LENGTH = 32;

const SIZE = /^\d[\d.,]*\s*(?:[kmgкмг]i?[bб]|bytes?|[km]o|octets)$/iu;

/** How large a mail is, which lists show beside its date. */
export function isSize(text: string): boolean {
  return SIZE.test(text);
}

/** Whether a text is when a mail came. */
export function isDate({ element, text, hint }: Piece): boolean {
  if (text.length > DATE_LENGTH || isSize(text)) return false;
  if (hint === "date" || element.closest("time")) return /\d/.test(text) || DAY.test(text);
  return hint === undefined && (TIME.test(text) || DAY.test(text));
}

/** Whether what stands here can be seen, by the element's own attributes. */
export function isSeen(element: Element): boolean {
  return !isForeign(element) && !isHidden(element);
}
