import { BODY_LIMIT, LINK_LIMIT } from "../../../src/mail/mail.ts";
import { isForeign } from "./walk.ts";

/** Elements that begin a new line. `innerText` would know better, and would force a layout. */
const BLOCKS = new Set(
  "address,article,aside,blockquote,center,dd,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tbody,tfoot,thead,tr,ul".split(
    ",",
  ),
);

/** Node types, by the DOM standard: the same in every window. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** How many nodes of a body are looked at. A mail that Gmail shows whole (102 KB) rarely has as many. */
const NODE_LIMIT = 8_000;

/** A longer link is a tracking parameter; its host stands in front. */
const LINK_LENGTH = 2_048;

/** What an inline style says when its element is not meant to be seen (the hidden preview texts of mails). */
const UNSEEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size|max-height)\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!|;|$))/i;

export interface ReadText {
  text: string;
  /** True when there was more than what was read. */
  partial: boolean;
  /** Targets of the links, unwrapped, each once. */
  links: string[];
}

/**
 * The visible text of a part of a page, block by block, and the targets of its links. Reads at most `limit`
 * characters and some thousand nodes, whatever the size. Elements hidden by their own attributes don't count; those
 * hidden by a style sheet do, because asking would force the page to calculate styles.
 */
export function readText(root: Element, limit = BODY_LIMIT): ReadText {
  return collect(root, limit, true);
}

function collect(root: Element, limit: number, wantsLinks: boolean): ReadText {
  const links = new Set<string>();
  let text = "";
  let gap: "" | " " | "\n" = "";
  let partial = false;

  const add = (piece: string) => {
    if (text.length >= limit) {
      partial = true;
      return;
    }
    if (gap && text) text += gap;
    gap = "";
    text += piece;
  };
  const addText = (node: Text) => {
    // Twice the room that is left: white space is about to be collapsed. Only that much of a huge text is copied.
    const room = 2 * (limit - text.length) + 2;
    const whole = node.length <= room;
    const data = whole ? node.data : node.substringData(0, room);
    const words = data.replace(/\s+/g, " ");
    if (!whole) partial = true;
    const inner = words.trim();
    if (!inner) {
      gap ||= words ? " " : "";
      return;
    }
    if (words.startsWith(" ")) gap ||= " ";
    add(inner);
    if (words.endsWith(" ")) gap ||= " ";
  };

  let node: Node = root;
  for (let left = NODE_LIMIT; ; left--) {
    // Links may follow when there is no room for more text.
    if (left <= 0 || (partial && !wantsLinks)) {
      partial = true;
      break;
    }
    let below: Node | null = null;
    if (node.nodeType === TEXT_NODE) addText(node as Text);
    else if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const name = element.localName;
      if (!isUnseen(element) || node === root) {
        if (name === "br" || BLOCKS.has(name)) gap = "\n";
        else if (name === "td" || name === "th") gap ||= " ";
        else if (name === "img") {
          const emoji = emojiOf(element);
          if (emoji) add(emoji);
        } else if ((name === "a" || name === "area") && links.size < LINK_LIMIT) {
          const link = targetOf(element);
          if (link) links.add(link);
        }
        below = element.firstChild;
      }
    }
    if (below) {
      node = below;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      if (BLOCKS.has((node as Element).localName)) gap = "\n";
    }
    if (node === root) break;
    node = node.nextSibling ?? root;
  }
  if (text.length > limit) {
    partial = true;
    text = cut(text, limit);
  }
  return { text, partial, links: [...links] };
}

/** The first characters of what {@link readText} reads; costs no more than these. */
export function startOf(root: Element, limit: number): string {
  return collect(root, limit, false).text;
}

/** The text of a name, a subject or a preview on one line, emoji images included. */
export function lineOf(element: Element, limit = 1_000): string {
  const first = element.firstChild;
  // Nearly always a single text node; this way costs a third of the walk.
  const alone = first && !first.nextSibling && first.nodeType === TEXT_NODE;
  const text = alone ? (first as Text).substringData(0, limit) : startOf(element, limit);
  return oneLine(text);
}

/** White space collapsed, as HTML shows it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isUnseen(element: Element): boolean {
  if (isForeign(element) || element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && UNSEEN.test(style);
}

/** Gmail and others draw emoji as images; a picture's own alternative text is no emoji and not read. */
function emojiOf(image: Element): string {
  const named = image.getAttribute("data-emoji");
  if (named) return named.slice(0, 32);
  const alt = image.getAttribute("alt") ?? "";
  return alt.length <= 32 && /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Component}]*$/u.test(alt)
    ? alt
    : "";
}

function targetOf(anchor: Element): string | undefined {
  const href = anchor.getAttribute("href")?.trim().slice(0, LINK_LENGTH);
  if (!href || !/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  return unwrap(href);
}

/** The real target of a link that goes through Google's own redirect; other links as they are. */
function unwrap(href: string): string {
  if (!/^https?:\/\/(?:www\.)?google\.com\/url\?/i.test(href)) return href;
  try {
    const { searchParams } = new URL(href);
    return searchParams.get("q") ?? searchParams.get("url") ?? href;
  } catch {
    return href;
  }
}

/** Cuts without leaving half a character. */
function cut(text: string, limit: number): string {
  const half = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return text.slice(0, half ? limit - 1 : limit);
}
