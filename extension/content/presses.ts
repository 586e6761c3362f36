/** What the user opens is there within this time, in milliseconds; what changes later is hardly because of the press. */
const AWAITED_MS = 2_000;

const TYPES = ["pointerdown", "pointerup", "keydown"];
const HOW = { capture: true, passive: true };

/**
 * Knows whether the user has just pressed something in the page, and so waits for what comes of it. Only presses that
 * the browser vouches for count: no page can have us hurry.
 */
export class Presses {
  #last = Number.NEGATIVE_INFINITY;
  readonly #noted: (event: Event) => void;
  readonly #signal: AbortSignal;
  /** The pages in frames in which presses are heard. */
  #inFrames: Document[] = [];

  /** @param opened called when a press may open what was pressed, with all that it was in, innermost first. */
  constructor(opened: (path: EventTarget[]) => void, signal: AbortSignal) {
    this.#noted = (event) => {
      if (!event.isTrusted) return;
      this.#last = performance.now();
      if (event.type === "pointerdown" || (event as KeyboardEvent).key === "Enter") opened(event.composedPath());
    };
    this.#signal = signal;
    for (const type of TYPES) addEventListener(type, this.#noted, { ...HOW, signal });
    signal.addEventListener("abort", () => this.#leave(), { once: true });
  }

  /**
   * Hears presses in these pages, too, and no longer in those that were named before: a press in a frame is none in the
   * page around it. To be called at each look, because a page that is written anew loses whoever listened.
   * @param pages those in the frames of the page.
   */
  follow(pages: Document[]) {
    this.#leave();
    if (this.#signal.aborted) return;
    this.#inFrames = pages;
    for (const page of pages) for (const type of TYPES) page.addEventListener(type, this.#noted, HOW);
  }

  get isRecent(): boolean {
    return performance.now() - this.#last < AWAITED_MS;
  }

  #leave() {
    for (const page of this.#inFrames) {
      try {
        for (const type of TYPES) page.removeEventListener(type, this.#noted, HOW);
      } catch {
        // Firefox throws at a page that was in a frame and is gone: nobody presses anything there.
      }
    }
    this.#inFrames = [];
  }
}
