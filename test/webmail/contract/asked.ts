/** Records what an adapter asks a page for: the names of classes and attributes, and the values in its selectors. */

/** What somebody who reads a page leans on. */
export interface Asked {
  classes: Set<string>;
  attributes: Set<string>;
  /** Attributes with the whole, the beginning, the end or a part of a value: `[id^=MSG_]` is `id` with `MSG_`. */
  values: { attribute: string; value: string }[];
}

const SELECTOR_METHODS = ["querySelector", "querySelectorAll", "matches", "closest"] as const;

/** Runs `read` and tells what it asked the page for. */
export function askedBy(document: Document, read: () => void): Asked {
  const window = document.defaultView;
  if (!window) throw new Error("the page has no window");
  const selectors = new Set<string>();
  const asked: Asked = { classes: new Set(), attributes: new Set(), values: [] };
  const undo: (() => void)[] = [];

  const watch = (prototype: object, name: string, note: (argument: string) => void) => {
    const original = Reflect.get(prototype, name) as ((...given: unknown[]) => unknown) | undefined;
    if (!original || !Object.hasOwn(prototype, name)) return;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        note(String(given[0]));
        return original.apply(this, given);
      },
    });
    undo.push(() => Object.defineProperty(prototype, name, { configurable: true, writable: true, value: original }));
  };

  for (const { prototype } of [window.Element, window.Document, window.DocumentFragment]) {
    for (const name of SELECTOR_METHODS) watch(prototype, name, (selector) => selectors.add(selector));
  }
  for (const name of ["getAttribute", "hasAttribute"]) {
    watch(window.Element.prototype, name, (attribute) => asked.attributes.add(attribute));
  }
  for (const { prototype } of [window.Element, window.Document]) {
    watch(prototype, "getElementsByClassName", (names) => {
      for (const name of names.split(/\s+/)) asked.classes.add(name);
    });
  }
  watch(window.DOMTokenList.prototype, "contains", (name) => asked.classes.add(name));
  watch(window.Document.prototype, "getElementById", (value) => asked.values.push({ attribute: "id", value }));
  try {
    read();
  } finally {
    for (const one of undo) one();
  }
  for (const selector of selectors) addSelector(asked, selector);
  return asked;
}

function addSelector(asked: Asked, selector: string) {
  // What stands in brackets is taken out first: a dot or a hash in a value begins no class and no id.
  const outside = selector.replace(
    /\[\s*([\w-]+)\s*(?:[~|^$*]?=\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+)))?[^\]]*\]/g,
    (_all, attribute: string, ...quoted: (string | undefined)[]) => {
      asked.attributes.add(attribute);
      const value = quoted.slice(0, 3).find((one) => one !== undefined);
      if (value) asked.values.push({ attribute, value });
      return "";
    },
  );
  for (const [, name = ""] of outside.matchAll(/\.([A-Za-z_][\w-]*)/g)) asked.classes.add(name);
  for (const [, value = ""] of outside.matchAll(/#([A-Za-z_][\w-]*)/g)) asked.values.push({ attribute: "id", value });
}
