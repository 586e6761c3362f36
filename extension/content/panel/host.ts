import { OWN_ATTRIBUTE, OWN_ELEMENT } from "../webmail/adapter.ts";

/**
 * The element that stands in the page, and the closed shadow root in it, which the page can neither read nor style.
 * Styles of the page reach the host itself; `all: initial !important` on the element outweighs every one of them.
 * @param name what it is, in our own attribute.
 * @param place further styles of the host, for what does not stand in the flow.
 */
export function makeHost(
  document: Document,
  css: string,
  name = "panel",
  place: HostStyle = [],
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(OWN_ELEMENT);
  host.setAttribute(OWN_ATTRIBUTE, name);
  for (const [property, value] of [...HOST_STYLE, ...place]) host.style.setProperty(property, value, "important");
  const root = host.attachShadow({ mode: "closed" });
  addStyles(root, css);
  return { host, root };
}

/** CSS properties and their values. */
export type HostStyle = readonly [string, string][];

const HOST_STYLE: HostStyle = [
  ["all", "initial"],
  ["display", "block"],
  // In the flow, as wide as its place allows; nothing outside of it has to be laid out again when it changes.
  ["contain", "content"],
  ["box-sizing", "border-box"],
  ["max-inline-size", "48em"],
  ["margin-block", "8px 12px"],
  ["margin-inline", "8px"],
];

/** Parsed once: reading the panel's style sheet takes longer than drawing its headline. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const sheet = known.get(css) ?? new CSSStyleSheet();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}

/**
 * A constructed style sheet is no inline style, so no page's CSP can refuse it; where the browser doesn't let a content
 * script adopt one (Firefox's Xray wrappers), a style element does the same.
 */
function addStyles(root: ShadowRoot, css: string) {
  try {
    root.adoptedStyleSheets = [sheetOf(root.ownerDocument, css)];
  } catch {
    const style = root.ownerDocument.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
