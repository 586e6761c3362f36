import { isHidden } from "../walk.ts";
import { above, isEditorOrDialog, isThere } from "./shown.ts";
import { dearAtFirst, type Maybe, type Steps, settle } from "./steps.ts";

/** What is looked for in a page, among what can be seen: neither hidden by attributes nor in an editor or a dialog. */
export interface Search {
  selector: string;
  /** Nothing below these is taken: the bodies of mails, where a sender writes what they like. */
  not?: string;
  /** Only elements for which this is true. */
  where?(element: Element): boolean;
  /** None that stands in another one that was found. */
  outermost?: true;
}

/** A {@link Search}, or a function that finds all, for what no selector can say. */
export type Finder = Search | ((document: Document, url: URL) => Maybe<Element[]>);

/** One kind of thing, rows or messages, and the parts by which it is found a second time. */
export interface Sought {
  find: Finder;
  parts: Finder;
  /** Hardly anything but parts stands in one of these: below it the browser's own search is asked. */
  isFlat?: boolean;
}

export interface Found {
  /** In the order of the page. */
  elements: Element[];
  /** How many of them have no part, and how many parts stand in none of them. */
  differing: number;
}

export interface Scan {
  /** What was found, in the order of what was sought. */
  found: Found[];
  /** False when the page has so many elements that the walk ended early. */
  complete: boolean;
}

/** How many elements are visited at most, without those in rows: more is a page that is not understood. */
const LIMIT = 60_000;

/** So many elements are visited between two places at which the work can be left. */
const BATCH = 16;

interface Numbered extends Search {
  /** One bit each. */
  bit: number;
  kind: number;
  isPart: boolean;
}

class Kind {
  readonly found = new Set<Element>();
  readonly withPart = new Set<Element>();
  strays = 0;

  /** A part counts for the outermost that it stands in, or for none. */
  addPart(part: Element) {
    let owner: Element | undefined;
    for (let outer: Element | null = part; outer; outer = above(outer)) if (this.found.has(outer)) owner = outer;
    if (owner) this.withPart.add(owner);
    else this.strays++;
  }

  /** What has left the page since it was found is not there any more. */
  result(): Found {
    const elements = [...this.found].filter(isThere);
    const without = elements.filter((one) => !this.withPart.has(one)).length;
    return { elements, differing: this.strays + without };
  }
}

/**
 * Finds all kinds in one walk, which can be left at any time and goes neither into what is hidden nor, if that can be
 * avoided, into rows. Children are noted before they are visited, so that a page that changes meanwhile can't lead it
 * astray: what left the page is skipped, and what came is found next time.
 * @param inShadows whether to look into open shadow trees, too.
 */
export function* scan(document: Document, url: URL, sought: Sought[], inShadows = false): Steps<Scan> {
  const kinds = sought.map(() => new Kind());
  const searches: Numbered[] = [];
  const add = (finder: Finder, kind: number, isPart: boolean) => {
    if (typeof finder !== "function") searches.push({ ...finder, bit: 1 << searches.length, kind, isPart });
  };
  for (const [kind, { find, parts }] of sought.entries()) {
    if (typeof find === "function") {
      for (const one of yield* settle(find(document, url))) kinds[kind]?.found.add(one);
      yield;
    }
    add(find, kind, false);
    add(parts, kind, true);
  }
  const root = document.documentElement;
  const walk = new Walk(kinds, searches, sought, inShadows);
  yield dearAtFirst(Walk);
  const complete = root && searches.length > 0 ? yield* walk.go(root) : true;
  for (const [kind, { parts }] of sought.entries()) {
    if (typeof parts !== "function") continue;
    yield;
    for (const one of yield* settle(parts(document, url))) kinds[kind]?.addPart(one);
  }
  return { found: kinds.map((kind) => kind.result()), complete };
}

class Walk {
  readonly #kinds: Kind[];
  readonly #searches: Numbered[];
  readonly #all: number;
  readonly #inShadows: boolean;
  /** Selects whatever one of the searches is about: most elements are nothing to any of them. */
  readonly #any: string;
  readonly #nots: string;
  /** For each flat kind: what selects its parts, and everything else that would have to be found below it. */
  readonly #flat: { find: number; parts: string; others: string }[];

  constructor(kinds: Kind[], searches: Numbered[], sought: Sought[], inShadows: boolean) {
    this.#kinds = kinds;
    this.#searches = searches;
    this.#all = (1 << searches.length) - 1;
    this.#inShadows = inShadows;
    const joined = (selectors: (string | undefined)[]) => [...new Set(selectors.filter(Boolean))].join(", ");
    this.#nots = joined(searches.map(({ not }) => not));
    this.#any = joined([...searches.map(({ selector }) => selector), this.#nots]);
    this.#flat = searches
      .filter(({ isPart, kind }) => !isPart && sought[kind]?.isFlat)
      .map(({ bit, kind }) => {
        const isPartHere = (one: Numbered) => one.kind === kind && one.isPart;
        return {
          find: bit,
          parts: joined(searches.filter(isPartHere).map(({ selector }) => selector)),
          others: joined(searches.filter((one) => !isPartHere(one)).map(({ selector }) => selector)),
        };
      });
  }

  /** @returns whether everything was visited before the limit. */
  *go(root: Element): Steps<boolean> {
    const stack: { elements: Element[]; at: number; blocked: number }[] = [{ elements: [root], at: 0, blocked: 0 }];
    let visited = 0;
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const element = top.elements[top.at++];
      if (!element) {
        stack.pop();
        continue;
      }
      if (++visited > LIMIT) return false;
      if (visited % BATCH === 0) yield;
      if (!element.isConnected) continue;
      const blocked = this.#visit(element, top.blocked);
      if (blocked === this.#all) continue;
      const { firstElementChild: below } = element;
      if (below) stack.push({ elements: fromHere(below), at: 0, blocked });
      const inShadow = this.#inShadows ? element.shadowRoot?.firstElementChild : null;
      if (inShadow) stack.push({ elements: fromHere(inShadow), at: 0, blocked });
    }
    return true;
  }

  /** @returns for which searches nothing below the element counts; all: there is no need to go below it. */
  #visit(element: Element, blocked: number): number {
    if (isHidden(element)) return this.#all;
    let found = 0;
    let below = blocked;
    if (element.matches(this.#any)) {
      found = this.#take(element, blocked);
      if (this.#nots && element.matches(this.#nots)) {
        for (const { bit, not } of this.#searches) if (not && element.matches(not)) below |= bit;
      }
    }
    if (below === this.#all || isEditorOrDialog(element)) return this.#all;
    return found && !this.#inShadows && this.#isDone(element, found, below) ? this.#all : below;
  }

  /** @returns the searches that have found this element. */
  #take(element: Element, blocked: number): number {
    let found = 0;
    for (const { bit, kind, isPart, selector, where, outermost } of this.#searches) {
      if (blocked & bit || !element.matches(selector) || (where && !where(element))) continue;
      const sought = this.#kinds[kind];
      if (isPart) sought?.addPart(element);
      else if (sought && !(outermost && isWithin(element, sought.found))) sought.found.add(element);
      found |= bit;
    }
    return found;
  }

  /** Whether what stands below a flat element is known without walking through it: nothing but parts, one of them seen. */
  #isDone(element: Element, found: number, blocked: number): boolean {
    const flat = this.#flat.find(({ find }) => find & found);
    if (!flat) return false;
    if (flat.others && element.querySelector(flat.others)) return false;
    const kind = this.#searches.find(({ bit }) => bit === flat.find)?.kind ?? 0;
    const sought = this.#kinds[kind];
    if (!sought || sought.withPart.has(element)) return true;
    const part = flat.parts ? element.querySelector(flat.parts) : null;
    if (!part || !this.#isSeenBelow(element, part, kind, blocked)) return false;
    sought.addPart(part);
    return true;
  }

  #isSeenBelow(element: Element, part: Element, kind: number, blocked: number): boolean {
    const search = this.#searches.find((one) => one.kind === kind && one.isPart);
    if (!search || blocked & search.bit || isHidden(part) || (search.where && !search.where(part))) return false;
    for (let outer = part.parentElement; outer && outer !== element; outer = outer.parentElement) {
      if (isHidden(outer) || isEditorOrDialog(outer) || (search.not && outer.matches(search.not))) return false;
    }
    return true;
  }
}

/** The element and those that follow it. */
function fromHere(first: Element): Element[] {
  const all: Element[] = [];
  for (let one: Element | null = first; one; one = one.nextElementSibling) all.push(one);
  return all;
}

function isWithin(element: Element, found: Set<Element>): boolean {
  for (let outer = above(element); outer; outer = above(outer)) if (found.has(outer)) return true;
  return false;
}
