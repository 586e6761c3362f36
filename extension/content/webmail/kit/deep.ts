import { later, type Steps } from "./steps.ts";

/** So many shadow trees of a page are looked into at most. */
const TREES = 400;

export type Tree = Document | ShadowRoot;

/** The document, and all open shadow trees in it, in document order. Closed ones can't be seen. */
export function trees(document: Document): Tree[] {
  return later(() => treesInSteps(document)).result();
}

/** So many elements are asked for their tree between two places at which the work can be left. */
const BATCH = 100;

/** {@link trees}, for large pages: nothing but asking each element tells where a tree is. */
export function* treesInSteps(document: Document): Steps<Tree[]> {
  const found: Tree[] = [document];
  // The list grows while it is gone through: a tree found in a tree is looked into, too.
  for (const tree of found) {
    const elements = tree.querySelectorAll("*");
    for (let at = 0; at < elements.length && found.length < TREES; at++) {
      if (at % BATCH === 0) yield;
      const root = elements[at]?.shadowRoot;
      if (root) found.push(root);
    }
  }
  return found;
}

/** The elements that match, in the document and in all open shadow trees. */
export function deepAll(document: Document, selector: string): Element[] {
  return trees(document).flatMap((tree) => [...tree.querySelectorAll(selector)]);
}

/** The elements that match below an element: in its own shadow tree, in those below it, and in its light children. */
export function deepWithin(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  const roots: (Element | ShadowRoot)[] = [...(element.shadowRoot ? [element.shadowRoot] : []), element];
  for (const root of roots) {
    found.push(...root.querySelectorAll(selector));
    for (const inner of root.querySelectorAll("*")) {
      if (inner.shadowRoot && roots.length < TREES) roots.push(inner.shadowRoot);
    }
  }
  return found;
}
