import { isForeign, isHidden, walk } from "../walk.ts";
import { pageToWatch } from "./body.ts";
import { addressOf } from "./people.ts";
import type { Steps } from "./steps.ts";

/** Parts of a page that hold no mail, whatever the webmail. */
const NO_MAIL = new Set([
  "navigation",
  "banner",
  "dialog",
  "menu",
  "menubar",
  "toolbar",
  "search",
  "contentinfo",
  "tree",
]);
const NO_MAIL_TAGS = new Set([
  "nav",
  "header",
  "footer",
  "aside",
  "menu",
  "dialog",
  "form",
  "button",
  "select",
  "textarea",
]);

/** A row of mails has at least three pieces of text (who, what, when) and this many characters, but is no whole pane. */
const ROW_PIECES = 3;
const ROW_PIECES_MOST = 20;
const ROW_LENGTH = 24;
const ROW_ELEMENTS = 90;

/** So many rows alike are a list. */
const ROWS = 3;

/** So many children of an element are looked at. */
const ROWS_MOST = 60;

/** So many steps are made at most. */
const STEPS = 6_000;

/** So many addresses are not those of the page's owner and of whom to ask for help. */
const ADDRESSES = 3;

/**
 * The last way of looking, for a page on which no row and no message was found: whether its area shows mails
 * nevertheless, because it holds somebody's address, or rows that look like mails. It knows nothing of the webmail.
 * @param own the address of the mailbox, which stands in many places.
 * @param isWholePage the area is the whole page, and whose mailbox it is isn't known: an address may be the owner's, so
 * there has to be the time of a mail beside it, or several of them. What frames of the page's own show counts, too.
 */
export function* showsSomething(area: Element, own: string | undefined, isWholePage = false): Steps<boolean> {
  const addresses = new Set<string>();
  let hasTime = false;
  // Children are noted before they are visited: the page may change meanwhile.
  const stack: Element[] = [area];
  let left = STEPS;
  for (let element = stack.pop(); element && left > 0; element = stack.pop()) {
    left--;
    const inside = isWholePage && FRAMES.has(element.localName) ? pageToWatch(element)?.body : null;
    if (inside && !isHidden(element)) stack.push(inside);
    if (isOutside(element)) continue;
    const address = addressIn(element)?.toLowerCase();
    if (address !== undefined && address !== own?.toLowerCase()) addresses.add(address);
    hasTime ||= isWholePage && hasClearTime(element);
    if (addresses.size >= (isWholePage && !hasTime ? ADDRESSES : 1)) return true;
    const children = [...element.children, ...(element.shadowRoot?.children ?? [])];
    if (children.length >= ROWS) {
      let rows = 0;
      for (const child of children.slice(0, ROWS_MOST)) {
        yield;
        if (!isOutside(child) && looksLikeRow(child) && ++rows >= ROWS) return true;
      }
    }
    yield;
    for (const child of children.reverse()) stack.push(child);
  }
  return false;
}

function isOutside(element: Element): boolean {
  return (
    isForeign(element) ||
    isHidden(element) ||
    NO_MAIL_TAGS.has(element.localName) ||
    NO_MAIL.has(element.getAttribute("role") ?? "")
  );
}

/** The frames of today and those of old. */
const FRAMES = new Set(["iframe", "frame"]);

/** Longer is prose. */
const TIME_LENGTH = 48;
/** When a mail came, so that it is no number of pages, of mails or of megabytes: these stand in empty folders, too. */
const CLEAR_TIME = [
  // 10:30, 10時30分
  /(?:^|\D)(?:[01]?\d|2[0-3])\s*[:時시点]\s*[0-5]\d(?!\d)/u,
  // 2026/11/30, 30.11.26, 11月30日, and the day with its month alone, as lists have it; but not 1/1, the page of an empty one
  /(?:^|\D)\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}|\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]/u,
  /^(?!1\/1$)(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])$/,
  // Nov 30, 2026; 30 novembre 2026
  /(?<!\d)\d{1,2}(?!\d).{1,16}(?<!\d)(?:19|20)\d\d(?!\d)/u,
  // 3 minutes ago, 3分前
  /\d+\s*(?:分|時間|小时|小時|分钟|天|日|분|시간|일)\s*(?:前|전)|(?:^|\s)\d+\s\p{L}+\sago$/u,
];

/** When the owner was here before, which some webmails show. */
const LAST_VISIT =
  /^(?:前回|最終|last|letzte[rn]?)(?:の)?\s*(?:ログイン|サインイン|利用|login|log-in|sign-?in|anmeldung)/i;

/** Whether the element shows when something came, by its own text or as a time. */
function hasClearTime(element: Element): boolean {
  const label = element.previousElementSibling?.textContent?.slice(0, TIME_LENGTH).trim() ?? "";
  if (LAST_VISIT.test(label) || LAST_VISIT.test(element.textContent?.slice(0, TIME_LENGTH).trim() ?? "")) return false;
  if (element.localName === "time") return /\d/.test(element.textContent ?? "");
  for (const node of element.childNodes) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? "").slice(0, 400).trim() : "";
    if (text && text.length <= TIME_LENGTH && CLEAR_TIME.some((time) => time.test(text))) return true;
  }
  return false;
}

/** An address that the element itself shows or carries; not one that only its children do. */
function addressIn(element: Element): string | undefined {
  for (const name of ["title", "aria-label", "email", "data-email"]) {
    const value = element.getAttribute(name);
    if (value?.includes("@")) return inText(value);
  }
  const href = element.getAttribute("href");
  if (href && /^mailto:/i.test(href)) return inText(href.slice(7));
  const only = element.firstChild;
  if (only?.nodeType === 3 && only === element.lastChild) {
    const text = (only.nodeValue ?? "").slice(0, 400);
    if (text.includes("@")) return inText(text);
  }
  return undefined;
}

function inText(text: string): string | undefined {
  return addressOf(/[^\s@<>",;()?]+@[^\s@<>",;()?]+\.[^\s@<>",;()?]+/.exec(text)?.[0]);
}

function looksLikeRow(element: Element): boolean {
  const pieces: string[] = [];
  const isWhole = walk(
    element,
    (inner) => {
      if (isForeign(inner) || isHidden(inner)) return false;
      for (const node of inner.childNodes) {
        const text = node.nodeType === 3 ? (node.nodeValue ?? "").trim() : "";
        if (text.length > 1) pieces.push(text);
      }
      return true;
    },
    ROW_ELEMENTS,
  );
  if (!isWhole || pieces.length < ROW_PIECES || pieces.length > ROW_PIECES_MOST) return false;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return length >= ROW_LENGTH && pieces.some((piece) => /\d/.test(piece));
}
