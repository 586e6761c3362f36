/** Takes everything private out of a page and keeps what an adapter reads it by. */
import { addressesIn, idsIn, Pseudonyms, shapeOf } from "./pseudonyms.ts";

const REMOVED =
  "script, style, link, meta, base, noscript, template:not([shadowrootmode]), object, embed, iframe[srcdoc]";

/** Attributes of structure; their values are words of the webmail, not of its users. */
const KEPT = new Set(
  "class,role,gh,shadowrootmode,dir,lang,hidden,tabindex,colspan,rowspan,contenteditable,g_editable,draggable,translate,cellpadding,cellspacing,border,width,height,align,valign,type,aria-checked,aria-expanded,aria-haspopup,aria-hidden,aria-selected,aria-posinset,aria-setsize,data-mioboe".split(
    ",",
  ),
);

/** Attributes that hold text for people, addresses or names. */
const TEXTS = new Set(
  "title,alt,aria-label,data-tooltip,placeholder,name,data-name,email,jid,data-hovercard-id".split(","),
);

const LINKS = new Set(["href", "action", "data-saferedirecturl", "download_url"]);

const REFERENCES = new Set(["id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"]);

/** The declarations that say whether something is seen. All others may hold pictures or the sender's taste. */
const SEEN = /^(?:display|visibility|opacity|font-size|max-height)$/;

/** Where the sender's own HTML begins; its classes are the sender's words. */
const BODY = ".a3s, .ii, table.message table";

/**
 * The page's HTML with every text and private attribute replaced; the same person or id stays the same throughout. The
 * page itself is changed: a copy, or one that nobody looks at. Shadow trees stand in it as the templates of markup.
 */
export function redact(page: Document): string {
  redactTree(page, new Pseudonyms());
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}

/** By their types, because a page's nodes may be made by another window's classes. */
const [ELEMENT, TEXT, CDATA] = [1, 3, 4];
const DOCUMENT_TYPE = 10;

function redactTree(root: Document | DocumentFragment, names: Pseudonyms) {
  for (const element of root.querySelectorAll(REMOVED)) element.remove();
  const nodes = (root.ownerDocument ?? (root as Document)).createTreeWalker(root);
  const others: Node[] = [];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.nodeType === TEXT || node.nodeType === CDATA) node.nodeValue = redactText(node.nodeValue ?? "", names);
    else if (node.nodeType !== ELEMENT) others.push(node);
    else {
      redactElement(node as Element, names);
      if ((node as Element).localName === "template") redactTree((node as HTMLTemplateElement).content, names);
    }
  }
  for (const other of others) if (other.nodeType !== DOCUMENT_TYPE) other.parentNode?.removeChild(other);
}

function redactText(text: string, names: Pseudonyms): string {
  return addressesIn(text)
    .map((part) => (part.isAddress ? names.address(part.text) : shapeOf(part.text)))
    .join("");
}

function redactElement(element: Element, names: Pseudonyms) {
  for (const { name, value } of [...element.attributes]) {
    const replaced = redactAttribute(element, name, value, names);
    if (replaced === undefined) element.removeAttribute(name);
    else if (replaced !== value) element.setAttribute(name, replaced);
  }
}

function redactAttribute(element: Element, name: string, value: string, names: Pseudonyms): string | undefined {
  if (name === "class" && element.parentElement?.closest(BODY)) return undefined;
  if (KEPT.has(name)) return structureIn(value);
  if (name === "style") return seenStyle(value);
  // Names for tests speak of the structure up to a colon; Proton writes the subject behind it.
  if (name === "data-testid" || name === "data-cy") return structureIn(value.replace(/(?<=:).*$/s, shapeOf));
  if (name === "data-emoji") return "🙂";
  if (TEXTS.has(name)) return redactText(value, names);
  if (LINKS.has(name)) return value.startsWith("mailto:") ? redactText(value, names) : "https://example.com/";
  if (REFERENCES.has(name)) return value.replace(/\S+/g, (id) => names.reference(id));
  // Ids of mails and conversations: the one thing that adapters rest on and that is private.
  return /^data-.*-id$/.test(name) ? idsIn(value, names) : undefined;
}

/** What no word of structure holds, but a row's class may: an address, or the number of a mail or of its owner. */
const PRIVATE = /@|%40|\d{5}|[0-9a-f]{16}/i;

function structureIn(words: string): string {
  return words.replace(/\S+/g, (word) => (PRIVATE.test(word) ? shapeOf(word) : word));
}

function seenStyle(style: string): string | undefined {
  const kept = style
    .split(";")
    .filter((declaration) => SEEN.test((declaration.split(":")[0] ?? "").trim().toLowerCase()));
  return kept.length > 0 ? kept.join(";") : undefined;
}
