/** Records what an adapter asks a page for: the names of classes and attributes, and the values in its selectors. */

const SELECTOR_METHODS = ["querySelector", "querySelectorAll", "matches", "closest"] as const;

/** Ways to see attributes and classes without naming them. */
const WHOLE = ["attributes", "outerHTML", "innerHTML"] as const;

/** What somebody who reads a page leans on, from the moment that this is made until {@link end}. */
export class Asked {
  readonly classes = new Set<string>();
  readonly attributes = new Set<string>();
  /** Attributes with the whole, the beginning, the end or a part of a value: `[id^=MSG_]` is `id` with `MSG_`. */
  readonly values = new Map<string, { attribute: string; value: string }>();
  /**
   * Of which of the two something was asked that is answered differently where a name was taken away than where it was
   * changed into one that nobody asks for: for a whole list of them, or whether there is one. Who asks by names alone
   * can't tell the two apart. May be cleared, to ask again.
   */
  readonly seenWhole = new Set<"class" | "attribute">();
  readonly #selectors = new Set<string>();
  readonly #undo: (() => void)[] = [];
  /** jsdom's own way through a selector asks its elements as an adapter does. */
  #isInside = false;

  constructor(document: Document) {
    const { Element, HTMLElement, Document, DocumentFragment, DOMTokenList } = (document.defaultView ??
      globalThis) as typeof globalThis;
    const parents = [Element.prototype, Document.prototype, DocumentFragment.prototype];
    for (const prototype of parents) {
      for (const name of SELECTOR_METHODS) this.#onCall(prototype, name, (selector) => this.#addSelector(selector));
      this.#onCall(prototype, "getElementsByClassName", (names) => {
        for (const name of names.split(/\s+/)) this.classes.add(name);
      });
    }
    for (const name of ["getAttribute", "hasAttribute"]) {
      this.#onCall(Element.prototype, name, (attribute) => this.#addAttribute(attribute));
    }
    this.#onCall(DOMTokenList.prototype, "contains", (name) => this.classes.add(name));
    this.#onCall(Document.prototype, "getElementById", (id) => this.#addValue("id", id));
    this.#onRead(Element.prototype, "id", () => this.attributes.add("id"));
    this.#onRead(HTMLElement.prototype, "title", () => this.attributes.add("title"));

    const seen = (...kinds: ("class" | "attribute")[]) => {
      for (const kind of kinds) this.seenWhole.add(kind);
    };
    const seenAll = () => seen("class", "attribute");
    const seenClasses = () => seen("class");
    for (const name of WHOLE) this.#onRead(Element.prototype, name, seenAll);
    for (const name of ["innerHTML", "outerHTML", "dataset"]) this.#onRead(HTMLElement.prototype, name, seenAll);
    for (const name of ["getAttributeNames", "hasAttributes", "cloneNode"]) {
      this.#onCall(Element.prototype, name, seenAll);
    }
    this.#onRead(Element.prototype, "className", seenClasses);
    for (const name of ["length", "value"]) this.#onRead(DOMTokenList.prototype, name, seenClasses);
    for (const name of ["item", "forEach", "entries", "keys", "values", "toString"]) {
      this.#onCall(DOMTokenList.prototype, name, seenClasses);
    }
    this.#onCall(DOMTokenList.prototype, Symbol.iterator, seenClasses);
  }

  /** Does work that is not the adapter's. */
  quietly<Result>(work: () => Result): Result {
    return this.#whileInside(() => undefined, work);
  }

  end() {
    for (const one of this.#undo.splice(0).reverse()) one();
  }

  #onCall(prototype: object, name: string | symbol, note: (argument: string) => void) {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (typeof before?.value !== "function") return;
    const whileInside = this.#whileInside.bind(this);
    this.#replace(prototype, name, {
      ...before,
      value(this: unknown, ...given: unknown[]) {
        return whileInside(
          () => note(String(given[0])),
          () => Reflect.apply(before.value, this, given),
        );
      },
    });
  }

  #onRead(prototype: object, name: string, note: () => void) {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (!before?.get) return;
    const whileInside = this.#whileInside.bind(this);
    this.#replace(prototype, name, {
      ...before,
      get(this: unknown) {
        return whileInside(note, () => before.get?.call(this));
      },
    });
  }

  #replace(prototype: object, name: string | symbol, after: PropertyDescriptor) {
    const before = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    Object.defineProperty(prototype, name, { ...after, configurable: true });
    this.#undo.push(() => Object.defineProperty(prototype, name, before));
  }

  #whileInside<Result>(note: () => void, ask: () => Result): Result {
    if (this.#isInside) return ask();
    this.#isInside = true;
    try {
      note();
      return ask();
    } finally {
      this.#isInside = false;
    }
  }

  #addAttribute(name: string) {
    this.attributes.add(name);
    if (name === "class") this.seenWhole.add("class");
  }

  #addValue(attribute: string, value: string) {
    this.values.set(`${attribute}=${value}`, { attribute, value });
  }

  #addSelector(selector: string) {
    if (/\[\s*class\b/.test(selector)) this.seenWhole.add("class");
    if (this.#selectors.has(selector)) return;
    this.#selectors.add(selector);
    // What stands in brackets is taken out first: a dot or a hash in a value begins no class and no id.
    const outside = selector.replace(
      /\[\s*([\w-]+)\s*(?:[~|^$*]?=\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+)))?[^\]]*\]/g,
      (_all, attribute: string, ...quoted: (string | undefined)[]) => {
        this.attributes.add(attribute);
        const value = quoted.slice(0, 3).find((one) => one !== undefined);
        if (value) this.#addValue(attribute, value);
        return "";
      },
    );
    for (const [, name = ""] of outside.matchAll(/\.([A-Za-z_][\w-]*)/g)) this.classes.add(name);
    for (const [, value = ""] of outside.matchAll(/#([A-Za-z_][\w-]*)/g)) this.#addValue("id", value);
  }
}
