import { JSDOM } from "jsdom";
import type { Adapter } from "../../../extension/content/webmail/adapter.ts";
import type { Opened } from "./app.ts";

/** Makes the shadow trees that the markup describes, which jsdom's parser leaves as templates. */
export function growShadowTrees(root: Document | ShadowRoot | Element) {
  for (const template of root.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]")) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.attachShadow({ mode: "open" });
    shadow.append(template.content);
    template.remove();
    growShadowTrees(shadow);
  }
}

/** A page as an adapter sees it. */
export function openWith(adapter: Adapter, html: string, address: string): Opened {
  const { document } = new JSDOM(html, { url: address }).window;
  growShadowTrees(document);
  const url = new URL(address);
  const rows = () => adapter.rows(document, url);
  const messages = () => adapter.messages(document, url);
  const problems = () => adapter.problems(document, url);
  return {
    document,
    url,
    adapter,
    rows,
    messages,
    problems,
    mailsInRows: () => rows().map((row) => adapter.readRow(row)),
    mails: () => messages().map((message) => adapter.readMessage(message)),
    isBlind: () => problems().some(({ weight }) => weight === "blind"),
  };
}

/** The document inside of a frame; jsdom makes none for frames in shadow trees, and loads no addresses: these get one. */
export function insideOf(frame: Element): Document {
  const { contentDocument } = frame as HTMLIFrameElement;
  if (contentDocument?.body) return contentDocument;
  const made = frame.ownerDocument.implementation.createHTMLDocument();
  Object.defineProperty(frame, "contentDocument", { value: made, configurable: true });
  return made;
}
