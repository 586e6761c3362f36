import { OWN_ATTRIBUTE } from "./adapter.ts";

/**
 * How many elements one walk visits at most. A Gmail window has some thousands; more is a page that is not
 * understood, or one that wants to keep its reader busy.
 */
export const WALK_LIMIT = 20_000;

const NEVER_TEXT = new Set(["script", "style", "svg", "iframe", "template", "noscript", "object"]);

/**
 * Visits `root` and the elements below it in document order, without recursion (depth is the sender's choice).
 * `enter` says whether to go below an element. A native selector query is faster for an element, but can't leave
 * out a part of the tree: here 2,000 rows cost 2,000 steps and a body of 10 MB costs one.
 * @returns whether everything was visited before the limit.
 */
export function walk(root: Element, enter: (element: Element) => boolean, limit = WALK_LIMIT): boolean {
  let here = root;
  for (let left = limit; left > 0; left--) {
    const below = enter(here) ? here.firstElementChild : null;
    if (below) {
      here = below;
      continue;
    }
    let beside: Element | null = null;
    while (here !== root) {
      beside = here.nextElementSibling;
      if (beside) break;
      const above = here.parentElement;
      if (!above) return true;
      here = above;
    }
    if (!beside) return true;
    here = beside;
  }
  return false;
}

/**
 * Whether the element's own attributes take it, and all below it, off the screen. Webmails hide the views that they
 * keep in this way; asking for the computed style instead would force the page to calculate styles.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** Elements that hold no text of the page: code, drawings, frames, editors, and what Mioboe itself has put there. */
export function isForeign(element: Element): boolean {
  return (
    NEVER_TEXT.has(element.localName) ||
    element.hasAttribute(OWN_ATTRIBUTE) ||
    (element.hasAttribute("contenteditable") && element.getAttribute("contenteditable") !== "false")
  );
}
