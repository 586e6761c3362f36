import { isInPage } from "../frames.ts";
import { parentOf } from "./theme.ts";

/** A button must have been visible for this long before it acts: nobody reads and decides faster, in milliseconds. */
const SETTLE_MS = 500;

/** A page and its frame hand the focus over in one go; in milliseconds. */
const HANDOVER_MS = 50;

/** How long the headline must be visible before the panel counts as seen, in milliseconds. */
const SEEN_MS = 1_000;

/** Below this share of its own opacity, what the user sees is rather what lies behind. */
const OPAQUE_ENOUGH = 0.9;

/** What the guard tells its owner. */
export interface GuardEvents {
  /** Something covers or hides a button that the user was led to press. */
  hindered(): void;
  /** The watched headline was visible long enough to be read. */
  seen(): void;
}

interface Sight {
  isInside: boolean;
  isVisible: boolean;
  since: number;
}

/** IntersectionObserver v2 (Chromium): tells whether anything is drawn over an element, also what takes no clicks. */
type ObserverOptions = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };
type ObserverEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Stands between a click and what it does. Injected interfaces of other extensions have been worked by the pages they
 * stood in: made transparent, covered, moved under the cursor, clicked by script. So a press counts only when the user
 * made it, on a button that has been visible for {@link SETTLE_MS}, is opaque, and is on top where it is drawn.
 *
 * What Firefox can't see: a cover that is drawn over the button and takes no clicks itself (`pointer-events: none`).
 */
export class Guard {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #events: GuardEvents;
  readonly #sights = new WeakMap<Element, Sight>();
  readonly #observer: IntersectionObserver | undefined;
  readonly #seesCovers: boolean;
  #headline: Element | null = null;
  #seenTimer: ReturnType<typeof setTimeout> | undefined;
  /** The tab was hidden until then: what was visible before does not count. */
  #shownAgain = 0;

  constructor(host: HTMLElement, root: ShadowRoot, events: GuardEvents, signal: AbortSignal) {
    this.#host = host;
    this.#root = root;
    this.#events = events;
    const view = host.ownerDocument.defaultView;
    this.#seesCovers =
      typeof IntersectionObserverEntry === "function" && "isVisible" in IntersectionObserverEntry.prototype;
    if (typeof IntersectionObserver === "function") {
      const options: ObserverOptions = { threshold: 0.5 };
      if (this.#seesCovers) Object.assign(options, { trackVisibility: true, delay: 100 });
      this.#observer = new IntersectionObserver((entries) => this.#look(entries), options);
    }
    const again = () => {
      if (isInPage(host) && host.ownerDocument.visibilityState === "visible") this.#shownAgain = performance.now();
    };
    host.ownerDocument.addEventListener("visibilitychange", again, { signal });
    addEventListener("focus", again, { signal });
    // In a frame, the press itself takes the focus over from the page around: that shows nothing anew.
    let leftAround = Number.NEGATIVE_INFINITY;
    if (view !== globalThis.window) {
      addEventListener(
        "blur",
        () => {
          leftAround = performance.now();
        },
        { signal },
      );
      view?.addEventListener("focus", () => performance.now() - leftAround > HANDOVER_MS && again(), { signal });
    }
    signal.addEventListener("abort", () => this.end(), { once: true });
  }

  /** Starts watching a button. Elements that leave the page need no farewell. */
  readonly watch = (element: Element | null) => {
    if (!element || this.#sights.has(element)) return;
    this.#sights.set(element, { isInside: false, isVisible: false, since: Number.POSITIVE_INFINITY });
    this.#observer?.observe(element);
  };

  /** Watches the headline: when it could be read, the panel was seen. */
  readonly watchHeadline = (element: Element | null) => {
    if (element) this.#headline = element;
    this.watch(element);
  };

  /** Whether a press on the event's current target may act. Reports what hinders it. */
  allows(event: Event): boolean {
    const button = event.currentTarget as Element | null;
    // By its shape: in a frame, a button is made by another window's classes.
    if (!event.isTrusted || button?.nodeType !== 1) return false;
    const sight = this.#sights.get(button);
    if (!sight) return false;
    const rect = button.getBoundingClientRect();
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    const view = this.#host.ownerDocument.defaultView;
    if (!view || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) {
      // By keyboard or screen reader, a button that was scrolled away: shown first, pressed then.
      button.scrollIntoView({ block: "center" });
      return false;
    }
    const drawn = drawnAs(this.#host);
    if (drawn === "hidden" || !this.#isOnTop(button, x, y)) {
      this.#events.hindered();
      return false;
    }
    // A filter or scaling around us (a dark mode by extension, say) blinds the browser's own check of covers.
    const isVisible = sight.isVisible || drawn === "altered" || !this.#seesCovers;
    if (sight.isInside && !isVisible && performance.now() - sight.since >= SETTLE_MS) this.#events.hindered();
    if (!sight.isInside || !isVisible) return false;
    return performance.now() - Math.max(sight.since, this.#shownAgain) >= SETTLE_MS;
  }

  end() {
    clearTimeout(this.#seenTimer);
    this.#observer?.disconnect();
  }

  #isOnTop(button: Element, x: number, y: number): boolean {
    const around = this.#host.getRootNode() as Document | ShadowRoot;
    if (around.elementFromPoint(x, y) !== this.#host) return false;
    const hit = this.#root.elementFromPoint(x, y);
    return hit !== null && button.contains(hit);
  }

  #look(entries: ObserverEntry[]) {
    for (const entry of entries) {
      const before = this.#sights.get(entry.target);
      const isInside = entry.isIntersecting && entry.intersectionRatio >= 0.5;
      const isVisible = isInside && entry.isVisible !== false;
      const isSame = before && before.isInside === isInside && before.isVisible === isVisible;
      this.#sights.set(entry.target, { isInside, isVisible, since: isSame ? before.since : entry.time });
      if (entry.target === this.#headline) this.#wait(isInside);
    }
  }

  /** Begins anew whenever something about the headline changes. How it is drawn is asked at the end: that takes a while. */
  #wait(isInside: boolean) {
    clearTimeout(this.#seenTimer);
    if (isInside) this.#seenTimer = setTimeout(() => this.#isReadable() && this.#events.seen(), SEEN_MS);
  }

  #isReadable(): boolean {
    const sight = this.#headline && this.#sights.get(this.#headline);
    return sight?.isVisible === true || drawnAs(this.#host) === "altered";
  }
}

/**
 * How the elements around the host draw it: plain; altered in a way that keeps it readable; or hidden.
 * Reads computed styles only, at the moment of a press and when the headline has been there long enough.
 */
export function drawnAs(host: Element): "plain" | "altered" | "hidden" {
  const view = host.ownerDocument.defaultView;
  if (!view) return "hidden";
  let opacity = 1;
  let isAltered = false;
  for (let element: Element | null = host; element; element = parentOf(element)) {
    const style = view.getComputedStyle(element);
    opacity *= Number.parseFloat(style.opacity || "1");
    if (opacity < OPAQUE_ENOUGH || (element === host && style.visibility !== "visible")) return "hidden";
    if (isSet(style.clipPath) || isSet(style.maskImage) || isSet(style.clip, "auto")) return "hidden";
    if (isSet(style.mixBlendMode, "normal")) return "hidden";
    if (isSet(style.filter)) {
      if (!KEEPS_READABLE.test(style.filter)) return "hidden";
      isAltered = true;
    }
    if (isSet(style.transform) || isSet(style.scale) || isSet(style.rotate)) {
      if (!isUpright(style.transform)) return "hidden";
      isAltered = true;
    }
  }
  return isAltered ? "altered" : "plain";
}

/** What extensions for dark reading do to a page; all else (opacity, blur, a file's filter) can hide. */
const KEEPS_READABLE =
  /^(?:\s*(?:invert|hue-rotate|sepia|grayscale|saturate)\([^)]*\)|\s*(?:brightness|contrast)\((?:0?\.[5-9]\d*|[1-9][\d.]*)\))+$/;

function isSet(value: string | undefined, initial = "none"): boolean {
  return value !== undefined && value !== "" && value !== initial;
}

/** A matrix that moves or scales moderately, without turning, mirroring or shrinking things out of sight. */
function isUpright(transform: string): boolean {
  if (!isSet(transform)) return true;
  const match = /^matrix\(([^)]+)\)$/.exec(transform);
  const [a = 0, b = 0, c = 0, d = 0] = (match?.[1] ?? "").split(",").map(Number.parseFloat);
  return match !== null && a >= 0.5 && d >= 0.5 && a <= 4 && d <= 4 && Math.abs(b) < 0.01 && Math.abs(c) < 0.01;
}
