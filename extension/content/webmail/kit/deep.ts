/** So many shadow trees of a page are looked into at most. */
const TREES = 400;

/** The document, and all open shadow trees in it, in document order. Closed ones can't be seen. */
export function trees(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  // The list grows while it is gone through: a tree found in a tree is looked into, too.
  for (const tree of found) {
    for (const element of tree.querySelectorAll("*")) {
      if (element.shadowRoot && found.length < TREES) found.push(element.shadowRoot);
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
