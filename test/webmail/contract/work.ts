/** Counts what an adapter does to a page, instead of timing it: a count is the same on every machine. */
import type { Opened } from "../stage/app.ts";

/** Runs work and tells how many elements the page was asked about. */
export type Counted = (work: () => void) => number;

/**
 * Counts from now on. A question about one element counts as one; a search as many as the elements that it has to go
 * through: those up to the first that is found, or all.
 */
export function countWork(window: typeof globalThis): { counted: Counted; end(): void } {
  const { Element, Document, DocumentFragment, Node, DOMTokenList } = window;
  const undo: (() => void)[] = [];
  let work = 0;
  let isPaused = false;
  /** Without counting: jsdom's own ways, and those of the counting itself, are no work of the adapter. */
  const quietly = <Result>(run: () => Result): Result => {
    const before = isPaused;
    isPaused = true;
    try {
      return run();
    } finally {
      isPaused = before;
    }
  };
  const add = (cost: () => number) => {
    if (!isPaused) work += quietly(cost);
  };
  const replace = (prototype: object, name: string, change: (before: PropertyDescriptor) => PropertyDescriptor) => {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (!before) return;
    Object.defineProperty(prototype, name, { ...change(before), configurable: true });
    undo.push(() => Object.defineProperty(prototype, name, before));
  };
  type Call = (this: ParentNode & Node, ...given: unknown[]) => unknown;
  type Cost = (root: ParentNode & Node, answer: unknown, argument: unknown) => number;
  const onCall = (prototype: object, name: string, cost: Cost) =>
    replace(prototype, name, ({ value }) => ({
      value(this: ParentNode & Node, ...given: unknown[]) {
        const answer = quietly(() => (value as Call).apply(this, given));
        add(() => cost(this, answer, given[0]));
        return answer;
      },
    }));
  const onRead = (prototype: object, name: string, cost: (of: Node) => number) =>
    replace(prototype, name, ({ get }) => ({
      get(this: Node) {
        add(() => cost(this));
        return quietly(() => get?.call(this));
      },
    }));

  const sizeOf = (root: Node, until?: unknown): number => {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 1);
    let size = 1;
    while (walker.nextNode()) {
      size++;
      if (walker.currentNode === until) break;
    }
    return size;
  };
  for (const { prototype } of [Element, Document, DocumentFragment]) {
    // Browsers know where the ids are.
    onCall(prototype, "querySelector", (root, found, selector) =>
      /^#[\w-]+$/.test(String(selector)) ? 1 : sizeOf(root, found),
    );
    for (const name of ["querySelectorAll", "getElementsByTagName", "getElementsByClassName"]) {
      onCall(prototype, name, (root) => sizeOf(root));
    }
  }
  for (const name of ["matches", "closest", "getAttribute", "hasAttribute"]) onCall(Element.prototype, name, () => 1);
  onCall(DOMTokenList.prototype, "contains", () => 1);
  for (const name of ["nextNode", "previousNode"]) onCall(window.TreeWalker.prototype, name, () => 1);
  for (const name of ["firstElementChild", "nextElementSibling", "localName"]) {
    onRead(Element.prototype, name, () => 1);
  }
  for (const name of ["parentNode", "parentElement", "firstChild", "nextSibling"])
    onRead(Node.prototype, name, () => 1);
  onRead(Node.prototype, "textContent", (node) => sizeOf(node));
  onRead(Element.prototype, "children", () => 1);
  onRead(Node.prototype, "childNodes", () => 1);
  return {
    counted(what) {
      const before = work;
      what();
      return work - before;
    },
    end() {
      for (const one of undo.reverse()) one();
    },
  };
}

/** What one pass over a page asks of it: in all, and in the largest of the pieces between which others have their turn. */
export function workOfPass({ adapter, document, url }: Opened): { all: number; largest: number } {
  const { counted, end } = countWork(document.defaultView as unknown as typeof globalThis);
  const pieces: number[] = [];
  const piece = (work: () => void) => pieces.push(counted(work));
  try {
    const look = adapter.look?.(document, url) ?? adapter;
    const looking = ("prepare" in look ? look.prepare?.() : [])?.[Symbol.iterator]();
    for (let isDone = !looking; !isDone; ) {
      piece(() => {
        isDone = looking?.next().done ?? true;
      });
    }
    piece(() => void look.watch(document));
    piece(() => look.problems(document, url));
    piece(() => adapter.ownAddress(document));
    let rows: Element[] = [];
    piece(() => {
      rows = look.rows(document, url);
    });
    for (const row of rows) {
      piece(() => {
        adapter.rowKey(row);
        adapter.readRow(row);
        adapter.markPlace(row);
      });
    }
  } finally {
    end();
  }
  return { all: pieces.reduce((sum, one) => sum + one, 0), largest: Math.max(...pieces) };
}
