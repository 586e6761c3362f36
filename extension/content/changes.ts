import { isInPage } from "./frames.ts";
import type { Look } from "./webmail/adapter.ts";

/** The type of such a node, by the DOM standard. */
const SHADOW_TREE = 11;

/**
 * Notices that the page changed, and does nothing else: the callback of an observer runs in the middle of the
 * webmail's own work.
 */
export class Changes {
  readonly #observer: MutationObserver;
  /** What is watched may itself be taken out of the page, which nothing within it tells. */
  readonly #above: MutationObserver;
  /** Undefined: everything. */
  #watched: Node[] | undefined;
  /** Hears a frame that has loaded, in the page or in one of its shadow trees, out of which no such event comes. */
  readonly #hearLoads: (tree: Node) => void;

  /**
   * Calls `onChange` when the address or the visibility changes, and, from the first {@link follow} on, after each
   * change of what the adapter watches. Before it, see {@link followAll}.
   */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#observer = new MutationObserver(onChange);
    this.#above = new MutationObserver(() => {
      if (this.#watched?.some((node) => !isInPage(node))) onChange();
    });
    const stop = () => {
      this.#observer.disconnect();
      this.#above.disconnect();
    };
    signal.addEventListener("abort", stop, { once: true });
    for (const type of ["hashchange", "popstate"]) addEventListener(type, onChange, { signal });
    document.addEventListener("visibilitychange", onChange, { signal });
    // A mail in a frame of its own: the page around it need not change when another one is shown.
    const onLoad = ({ target }: Event) => {
      if ((target as Partial<Element> | null)?.localName === "iframe") onChange();
    };
    this.#hearLoads = (tree) => tree.addEventListener("load", onLoad, { capture: true, signal });
    this.#hearLoads(document);
  }

  /** Until the first {@link follow}: a first look takes several tasks, in which the page may go on drawing itself. */
  followAll() {
    this.#observer.observe(document, { childList: true, subtree: true });
  }

  /** Watches what the adapter names now; a webmail replaces the very elements that were watched. */
  follow(look: Look) {
    const wanted = look.watch(document);
    const watched = this.#watched;
    if (wanted.length === watched?.length && wanted.every(({ node }, place) => node === watched[place])) return;
    this.#observer.disconnect();
    this.#above.disconnect();
    for (const { node, options } of wanted) {
      this.#observer.observe(node, options);
      if (node.nodeType === SHADOW_TREE) this.#hearLoads(node);
    }
    for (const node of above(wanted)) this.#above.observe(node, { childList: true });
    this.#watched = wanted.map(({ node }) => node);
  }

  /** Forgets the changes that the caller has just made itself. To be called in the same task as these. */
  forgetOwn() {
    this.#observer.takeRecords();
  }
}

/** What the watched nodes hang from, without what is watched for its children already. */
function above(watched: ReturnType<Look["watch"]>): Set<Node> {
  const found = new Set<Node>();
  for (const { node } of watched) {
    // Above one that was come to before, all is found.
    for (let one = parentOf(node); one && !found.has(one); one = parentOf(one)) found.add(one);
  }
  for (const { node, options } of watched) if (options.childList) found.delete(node);
  return found;
}

/** Out of shadow trees, too. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
