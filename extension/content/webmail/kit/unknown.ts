import { isForeign, isHidden, walk } from "../walk.ts";
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

/**
 * The last way of looking, for a page on which no row and no message was found: whether its area shows mails
 * nevertheless, because it holds somebody's address, or rows that look like mails. It knows nothing of the webmail.
 * @param own the address of the mailbox, which stands in many places.
 */
export function* showsSomething(area: Element, own: string | undefined): Steps<boolean> {
  const isOther = (address: string | undefined) =>
    address !== undefined && address.toLowerCase() !== own?.toLowerCase();
  // Children are noted before they are visited: the page may change meanwhile.
  const stack: Element[] = [area];
  let left = STEPS;
  for (let element = stack.pop(); element && left > 0; element = stack.pop()) {
    left--;
    if (isOutside(element)) continue;
    if (isOther(addressIn(element))) return true;
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
