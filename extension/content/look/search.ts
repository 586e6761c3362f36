import type { Adapter } from "../webmail/adapter.ts";
import { saysNothing } from "./says-nothing.ts";

/** How often the page is looked at, how long a result has to stand still, and when it is given up; in milliseconds. */
const EVERY = 250;
const STILL_WITH_ROWS = 500;
/** A list without rows may be one that is still being drawn. */
const STILL_WITHOUT = 2_500;
/** The webmail itself says that there is nothing, and said it not before this search. */
const STILL_SAID = 750;
/** The list of the search before may stay until the new one is there: the same rows are believed after this time. */
const STILL_SAME = 3_000;
const AT_LATEST = 12_000;

/** More rows than a page of results has. */
const MOST_ROWS = 200;

/** The rows of a result, or that there is none: the user went on, or the webmail showed no list in time. */
export type Result = Element[] | "elsewhere" | "nothing";

/** Goes to the addresses of the webmail's own search in this tab, and waits for what it shows. */
export class Searches {
  readonly #adapter: Adapter;
  readonly #signal: AbortSignal;
  /** Where we are meant to be. */
  #expected: URL | undefined;
  /** The rows of the last result, by their keys. */
  #last = "";
  /** The user has done something since the last search began. */
  #isUsed = false;

  constructor(adapter: Adapter, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#signal = signal;
    for (const type of ["pointerdown", "keydown"] as const) {
      const used = ({ isTrusted }: Event) => {
        this.#isUsed ||= isTrusted;
      };
      addEventListener(type, used, { capture: true, signal });
    }
  }

  /**
   * Goes to a search. The first one is a step in the tab's history, to go back from; the others take its place. Where the
   * webmail loads the page anew, this script ends here.
   */
  async at(target: URL): Promise<Result> {
    const here = new URL(location.href);
    if (!isSame(here, target)) {
      if (this.#expected === undefined) location.assign(target.href);
      else location.replace(target.href);
    }
    this.#expected = target;
    return this.#settled(false);
  }

  /** The result that stands here already: the page was loaded for it. */
  here(): Promise<Result> {
    this.#expected = new URL(location.href);
    return this.#settled(true);
  }

  /** Goes back to where the user was. */
  async back(to: URL): Promise<void> {
    if (isSame(new URL(location.href), to)) return;
    history.back();
    for (let waited = 0; waited < 2_000; waited += EVERY) {
      await wait(EVERY, this.#signal);
      if (isSame(new URL(location.href), to)) return;
    }
    location.assign(to.href);
  }

  /** @param isLoadedForIt the page has shown nothing else: what it says now is of this search. */
  async #settled(isLoadedForIt: boolean): Promise<Result> {
    this.#isUsed = false;
    const { webmail } = this.#adapter;
    const start = performance.now();
    let pageSince = start;
    let last: string | undefined;
    let since = start;
    let saidBefore = isLoadedForIt ? undefined : saysNothing(webmail, document)?.element;
    let saidLast: Element | undefined;
    while (performance.now() - pageSince < AT_LATEST) {
      await wait(EVERY, this.#signal);
      const here = new URL(location.href);
      if (this.#expected && !isSame(here, this.#expected)) {
        if (this.#isUsed) return "elsewhere";
        // Nobody touched anything: the webmail writes its address in its own way.
        this.#expected = here;
      }
      // Nobody sees a tab in the background, and many webmails draw nothing there.
      if (document.hidden) pageSince = since = performance.now();
      const said = saysNothing(webmail, document);
      if (said?.element !== saidBefore) saidBefore = undefined;
      // While a view is loading there is no list: that is no result without rows.
      if (!said && this.#adapter.view(document, here) !== "list") {
        since = performance.now();
        continue;
      }
      const rows = this.#adapter.rows(document, here).slice(0, MOST_ROWS);
      const keys = rows.map((row) => this.#adapter.rowKey(row)).join("\n\n") || (said?.element.textContent ?? "");
      if (keys !== last || said?.element !== saidLast) {
        last = keys;
        saidLast = said?.element;
        since = performance.now();
      }
      const isSaid = said?.isSure && said.element !== saidBefore;
      const enoughWithout = isSaid ? STILL_SAID : STILL_WITHOUT;
      const enoughWithRows = keys === this.#last ? STILL_SAME : STILL_WITH_ROWS;
      if (performance.now() - since < (rows.length === 0 ? enoughWithout : enoughWithRows)) continue;
      this.#last = keys;
      return rows;
    }
    return "nothing";
  }
}

/** A webmail may write its address anew, with other letters escaped. */
function isSame(one: URL, other: URL): boolean {
  return plain(one) === plain(other);
}

function plain({ origin, pathname, hash, search }: URL): string {
  const text = (origin + pathname + search + hash).replaceAll("+", " ");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wait(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, time);
    signal.addEventListener("abort", stop, { once: true });
  });
}
