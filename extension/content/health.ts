import type { PageState } from "../messages.ts";
import { ask } from "./ask.ts";
import type { Adapter, Look } from "./webmail/adapter.ts";

/** A webmail in the middle of drawing looks broken for a moment: a page is called blind when it still is after this time. */
const SECOND_LOOK_MS = 1_000;

/** A page that never stands still is believed to be what it seems after so many looks. */
const UNCLEAR_LOOKS = 3;

/** Knows whether the page can be read, and tells the background whenever that changes. */
export class Health {
  readonly #adapter: Adapter;
  readonly #signal: AbortSignal;
  readonly #lookAgain: () => void;
  #suspectedSince: number | undefined;
  #unclear = 0;
  #hindered = false;
  #told = "";
  state: PageState = { reading: "ok" };

  /** @param lookAgain called when a suspected page is due for its second look. */
  constructor(adapter: Adapter, lookAgain: () => void, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#lookAgain = lookAgain;
    this.#signal = signal;
  }

  /** Whether the adapter's two ways of reading agree right now. Nothing is concluded from it. */
  fits(look: Look, url: URL): boolean {
    return look.problems(document, url).every(({ weight }) => weight !== "blind");
  }

  /**
   * Compares the adapter's two ways of reading.
   * @param isChanging the page has changed since the look began, and is about to be looked at again.
   * @returns whether the page may be judged: as soon as the two disagree, nothing is guessed. "unclear": they disagree,
   * but perhaps only because the page was changing.
   */
  check(look: Look, url: URL, isChanging: boolean): "fits" | "blind" | "unclear" {
    const blind = look.problems(document, url).filter(({ weight }) => weight === "blind");
    if (blind.length === 0) {
      this.#suspectedSince = undefined;
      this.#unclear = 0;
      this.#tell(this.#hindered ? { reading: "hindered" } : { reading: "ok" });
      return "fits";
    }
    if (isChanging && this.#unclear++ < UNCLEAR_LOOKS) return "unclear";
    const now = performance.now();
    if (this.#suspectedSince === undefined) {
      this.#suspectedSince = now;
      const timer = setTimeout(this.#lookAgain, SECOND_LOOK_MS);
      this.#signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
    } else if (now - this.#suspectedSince >= SECOND_LOOK_MS) {
      this.#tell({ reading: "blind", problems: blind.map(({ what }) => what) });
    }
    return "blind";
  }

  /** The page fights what is shown in it. Told until the page is left: it may have hidden what mattered. */
  hindered() {
    this.#hindered = true;
    this.#tell({ reading: "hindered" });
  }

  /** Called when the background could not do its part. */
  unavailable() {
    this.#tell({ reading: "unavailable" });
  }

  #tell(state: PageState) {
    this.state = state;
    const told = JSON.stringify(state);
    if (told === this.#told) return;
    this.#told = told;
    ask({ type: "page-state", webmail: this.#adapter.webmail, state }).catch(() => {
      // Nobody listens (the extension is being replaced): the next change tells again.
      this.#told = "";
    });
  }
}
