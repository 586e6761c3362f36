import { OWN_ATTRIBUTE } from "./adapter.ts";

/**
 * How many elements one walk visits at most. A Gmail window has some thousands; more is a page that is not
 * understood, or one that wants to keep its reader busy.
 */
export const WALK_LIMIT = 20_000;

const NEVER_TEXT = new Set(["script", "style", "svg", "iframe", "template", "noscript", "object"]);

/** So many elements are visited in one piece of a walk. */
const PIECE = 100;

/** Whether to go below the element; or a later sibling, when all up to that one are done with. */
export type Enter = (element: Element) => boolean | Element;

/**
 * Visits `root` and the elements below it in document order, without recursion (depth is the sender's choice).
 * A native selector query is faster for an element, but can't leave out a part of the tree: here a body of 10 MB costs
 * one step.
 * @returns whether everything was visited before the limit.
 */
export function walk(root: Element, enter: Enter, limit = WALK_LIMIT): boolean {
  const pieces = walkInPieces(root, enter, limit);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value === "all";
  }
}

/**
 * {@link walk} that may pause, and the page may change meanwhile: each step does a piece.
 * @returns at last, whether everything was visited; "lost" when the place that it had come to has left the page.
 */
export function* walkInPieces(
  root: Element,
  enter: Enter,
  limit = WALK_LIMIT,
): Generator<undefined, "all" | "limit" | "lost"> {
  let here = root;
  let piece = PIECE;
  for (let left = limit; left > 0; left--) {
    if (--piece === 0) {
      piece = PIECE;
      yield;
      if (!root.contains(here)) return "lost";
    }
    const answer = enter(here);
    const below = answer === true ? here.firstElementChild : null;
    if (below) {
      here = below;
      continue;
    }
    if (typeof answer === "object") {
      here = answer;
      // What was left out was looked at all the same.
      piece = 1;
    }
    let beside: Element | null = null;
    while (here !== root) {
      beside = here.nextElementSibling;
      if (beside) break;
      const above = here.parentElement;
      if (!above) return "all";
      here = above;
    }
    if (!beside) return "all";
    here = beside;
  }
  return "limit";
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
