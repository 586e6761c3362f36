/** What tests do to a page. */

/** Makes one element show what another shows, in place, as the libraries do that webmails are drawn with. */
export function morph(element: Element, other: Element) {
  for (const name of element.getAttributeNames()) if (!other.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of other.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const tree of [element, ...(element.shadowRoot ? [element.shadowRoot] : [])]) {
    const wanted = tree === element ? other : other.shadowRoot;
    for (const [at, child] of [...(wanted?.childNodes ?? [])].entries()) {
      const own = tree.childNodes[at];
      if (!own) tree.append(element.ownerDocument.importNode(child, true));
      else if (
        own.nodeType === 1 &&
        child.nodeType === 1 &&
        (own as Element).localName === (child as Element).localName
      ) {
        morph(own as Element, child as Element);
      } else if (own.nodeType === 3 && child.nodeType === 3) {
        if (own.nodeValue !== child.nodeValue) own.nodeValue = child.nodeValue;
      } else own.replaceWith(element.ownerDocument.importNode(child, true));
    }
    while (tree.childNodes.length > (wanted?.childNodes.length ?? 0)) tree.lastChild?.remove();
  }
}

/** Tears a page to pieces: moves, removes, empties and renames what the numbers say. */
export function shuffle(document: Document, seeds: number[]) {
  for (const seed of seeds) {
    const elements = [...document.querySelectorAll("body *")];
    const element = elements[seed % elements.length];
    const other = elements[Math.floor(seed / 7) % elements.length];
    if (!element || !other) return;
    const names = element.getAttributeNames();
    const name = names[seed % (names.length || 1)];
    switch (seed % 6) {
      case 0:
        element.remove();
        break;
      case 1:
        if (!element.contains(other)) other.append(element);
        break;
      case 2:
        element.textContent = "";
        break;
      case 3:
        if (name) element.setAttribute(name, "\u202e<>@ @\ud800 ".repeat(3));
        break;
      case 4:
        if (name) element.removeAttribute(name);
        break;
      default:
        if (!element.contains(other)) element.append(other.cloneNode(true));
    }
  }
}

const LAYOUT = ["getBoundingClientRect", "getClientRects", "scrollIntoView", "checkVisibility", "focus"];
const MEASURES = ["offsetTop", "offsetLeft", "offsetWidth", "offsetHeight", "offsetParent", "innerText", "outerText"];
const ELEMENT_MEASURES = [
  "clientTop",
  "clientLeft",
  "clientWidth",
  "clientHeight",
  "scrollTop",
  "scrollWidth",
  "scrollHeight",
];

/**
 * Makes everything throw that would force a browser to calculate styles or a layout.
 * @returns what takes that back.
 */
export function forbidLayout(window: typeof globalThis): () => void {
  const undo: (() => void)[] = [];
  const forbid = (target: object, name: string) => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    const refuse = () => {
      throw new Error(`${name} forces a layout`);
    };
    Object.defineProperty(target, name, { configurable: true, get: refuse });
    undo.push(() => {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    });
  };
  const { Element, HTMLElement, Document } = window;
  for (const name of [...LAYOUT, ...ELEMENT_MEASURES]) forbid(Element.prototype, name);
  for (const name of MEASURES) forbid(HTMLElement.prototype, name);
  forbid(Document.prototype, "elementFromPoint");
  forbid(window, "getComputedStyle");
  return () => {
    for (const one of undo.reverse()) one();
  };
}
