import { isForeign, isHidden, walk } from "../walk.ts";

/** A row has a handful of texts; what has more is no row. */
const TEXTS = 40;

/**
 * The elements that hold text of their own, in the order of the page: for webmails in which the order, and no name,
 * says what a text is. Texts without a letter or a digit (pictures made of characters) are left out.
 * @param not what no text is taken from.
 */
export function textsIn(root: Element, not: string): Element[] {
  const found: Element[] = [];
  walk(
    root,
    (element) => {
      if (found.length >= TEXTS || isForeign(element) || isHidden(element)) return false;
      if (element !== root && element.matches(not)) return false;
      for (const node of element.childNodes) {
        if (node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? "")) {
          found.push(element);
          return false;
        }
      }
      return true;
    },
    2_000,
  );
  return found;
}

/** The letters and digits of a text: what remains the same however a webmail spaces and joins it. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
