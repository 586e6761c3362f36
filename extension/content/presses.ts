/** What the user opens is there within this time, in milliseconds; what changes later is hardly because of the press. */
const AWAITED_MS = 2_000;

/**
 * Knows whether the user has just pressed something in the page, and so waits for what comes of it. Only presses that
 * the browser vouches for count: no page can have us hurry.
 */
export class Presses {
  #last = Number.NEGATIVE_INFINITY;

  /** @param opened called when a press may open what was pressed, with all that it was in, innermost first. */
  constructor(opened: (path: EventTarget[]) => void, signal: AbortSignal) {
    const noted = (event: Event) => {
      if (!event.isTrusted) return;
      this.#last = performance.now();
      if (event.type === "pointerdown" || (event as KeyboardEvent).key === "Enter") opened(event.composedPath());
    };
    for (const type of ["pointerdown", "pointerup", "keydown"]) {
      addEventListener(type, noted, { capture: true, passive: true, signal });
    }
  }

  get isRecent(): boolean {
    return performance.now() - this.#last < AWAITED_MS;
  }
}
