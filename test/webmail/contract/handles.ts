/** The classes, attributes and values of a page, each of which may be renamed or taken away. */
import { trees } from "../../../extension/content/webmail/kit/deep.ts";
import type { Asked } from "./asked.ts";

/** A thing that a page is marked with. */
export interface Handle {
  kind: "class" | "attribute" | "value";
  name: string;
  value?: string;
  /** Where it stands. */
  elements: Element[];
}

/** What a webmail may do to it. */
export type Way = "renamed" | "removed";

/** Attributes whose values name what an element is, in the webmail's own words. */
const SPEAKING =
  /^(?:role|gh|type|rel|data-(?:test-?id|cy|qa|view|app-section|shortcut-target|log-name|folder-name|icon))$/;

/** Attributes that are no marks: what a picture or link leads to, and how things look. */
const NO_MARK = new Set(["src", "srcdoc", "href", "style", "sandbox", "data-bind"]);

/** What the webmail may change: all but the mails' own HTML. */
export function ownElements(document: Document, body: string): Element[] {
  return trees(document)
    .flatMap((tree) => [...tree.querySelectorAll("*")])
    .filter((element) => element.closest("body") !== null || element.getRootNode() !== document)
    .filter((element) => !body || !element.parentElement?.closest(body));
}

/** All of them, by name; the values that were asked for included. */
export function handlesOf(elements: Element[], asked: Asked): Map<string, Handle> {
  const handles = new Map<string, Handle>();
  const add = (element: Element, handle: Omit<Handle, "elements">) => {
    const name = nameOf(handle);
    const known = handles.get(name);
    if (known) known.elements.push(element);
    else handles.set(name, { ...handle, elements: [element] });
  };
  // "[class*=sender]" leans on every class with that word in it; "[title*='@']" on no word of the webmail.
  const values = [...asked.values.values()].filter(({ value }) => /\w/.test(value));
  for (const element of elements) {
    for (const name of element.classList) add(element, { kind: "class", name });
    for (const { name, value } of element.attributes) {
      const parts = new Set(values.filter((one) => one.attribute === name && value.includes(one.value)));
      if (name !== "class" && !NO_MARK.has(name)) {
        add(element, { kind: "attribute", name });
        const isAsked = [...parts].some((one) => one.value === value);
        if (SPEAKING.test(name) && !isAsked && !/[:@]/.test(value)) add(element, { kind: "value", name, value });
      } else if (name !== "class") continue;
      for (const part of parts) add(element, { kind: "value", name, value: part.value });
    }
  }
  return handles;
}

/** Whether it was asked for by its name. */
export function isAsked({ kind, name, value }: Handle, asked: Asked): boolean {
  if (kind === "class") return asked.classes.has(name);
  return kind === "attribute" ? asked.attributes.has(name) : asked.values.has(`${name}=${value}`);
}

/** A word of which neither the whole nor the beginning nor the end nor a part is as before. */
const renamed = (word: string) => [...word].join("~");

/** @returns what takes it back. */
export function breakHandle({ kind, name, value = "", elements }: Handle, way: Way): () => void {
  const undo: (() => void)[] = [];
  const attribute = kind === "class" ? "class" : name;
  for (const element of elements) {
    const old = element.getAttribute(attribute);
    // Another broken thing of the same attribute may have taken it away.
    if (old === null) continue;
    const next = kind === "attribute" ? null : changed(old, kind, kind === "class" ? name : value, way);
    if (next) element.setAttribute(attribute, next);
    else element.removeAttribute(attribute);
    const other = kind === "attribute" && way === "renamed" ? `data-was-${name.replace(/[^\w-]/g, "")}` : undefined;
    if (other) element.setAttribute(other, old);
    undo.push(() => {
      element.setAttribute(attribute, old);
      if (other) element.removeAttribute(other);
    });
  }
  return () => {
    for (const one of undo.reverse()) one();
  };
}

/** What is left of the attribute. */
function changed(old: string, kind: "class" | "value", part: string, way: Way): string {
  const after = way === "renamed" ? renamed(part) : "";
  if (kind === "value") return old.replaceAll(part, after).trim();
  const names = old.split(/\s+/).map((one) => (one === part ? after : one));
  return names.filter(Boolean).join(" ");
}

export function nameOf({ kind, name, value }: Omit<Handle, "elements">): string {
  return kind === "class" ? `.${name}` : `[${name}${value === undefined ? "" : `=${value}`}]`;
}
