import type { LookWords } from "../look-messages.ts";
import type { PageReport } from "../messages.ts";
import { ExtensionGone, extensionIsThere, Paused } from "./ask.ts";
import { Changes } from "./changes.ts";
import { ConversationPanel } from "./conversation.ts";
import { documentsHere, documentsInFrames } from "./frames.ts";
import { Health } from "./health.ts";
import { canLookThrough, LOOK_GLOBAL, type RunLook } from "./look/contract.ts";
import { Presses } from "./presses.ts";
import { RowMarks } from "./rows.ts";
import { idleAgain, idleOrSooner, inPieces, nextFrame, setAwaited } from "./slices.ts";
import { type Adapter, type Look, OWN_ATTRIBUTE, OWN_ELEMENT } from "./webmail/adapter.ts";

/**
 * When the background could not answer (a browser that is just starting has none yet), it is asked again after these
 * times, in milliseconds; after the last one, only when the page changes.
 */
const ASK_AGAIN_MS = [1_000, 5_000, 30_000];

/**
 * The road through a page: notice a change, wait until the page is idle, read what is new, ask the background, show
 * what it says. One pass at a time; changes that come meanwhile make one more pass. Nothing runs while nothing
 * changes, or while nobody looks at the tab.
 */
export class Reader {
  readonly #adapter: Adapter;
  readonly #end: AbortController;
  readonly #changes: Changes;
  readonly #rows: RowMarks;
  readonly #conversation: ConversationPanel;
  readonly #health: Health;
  readonly #presses: Presses;
  #pass: "none" | "running" | "again" = "none";
  /** Ends the wait of a pass for an idle moment, while it waits. */
  #beginNow: (() => void) | undefined;
  /** What changed during this pass came soon after the user had pressed something: the next one begins at once. */
  #isAwaitedAgain = false;
  /** Resolves when the page has drawn the last change that came soon after a press. */
  #drawn = Promise.resolve();
  /** {@link #drawn} waits for a frame that has not begun: it will show what changes until then, too. */
  #isFrameAhead = false;
  #isFirstPass = true;
  /** The last press was on a marked row. */
  #isOpening = false;
  /** The user has paused Mioboe here: nothing is read until they go on, of which {@link judgeAgain} tells. */
  #isPaused = false;
  #isLooking = false;
  #failures = 0;

  /** Starts reading; `end` stops it and takes everything out of the page. */
  constructor(adapter: Adapter, end: AbortController) {
    const { signal } = end;
    this.#adapter = adapter;
    this.#end = end;
    this.#health = new Health(adapter, () => this.#changed(), signal);
    this.#rows = new RowMarks(adapter, (row) => this.#approached(row, false), signal);
    const events = { hindered: () => this.#health.hindered(), failed: (error: unknown) => this.#failed(error) };
    this.#conversation = new ConversationPanel(adapter, events, signal);
    this.#presses = new Presses((path) => this.#pressed(path), signal);
    this.#changes = new Changes(() => this.#changed(), signal);
    this.#changed();
  }

  /** What the popup shows about this page. */
  get report(): PageReport {
    const { webmail } = this.#adapter;
    const canLook = canLookThrough(this.#adapter);
    return { webmail, state: this.#health.state, panelShown: this.#conversation.isShown, canLook };
  }

  /** Asks again about everything: answers or settings have changed. */
  judgeAgain() {
    this.#isPaused = false;
    this.#rows.forget();
    this.#conversation.forget();
    this.#changed();
  }

  /** Looks through the mailbox; its pages of results are not read as lists meanwhile. */
  look(words: LookWords) {
    const run = (globalThis as { [LOOK_GLOBAL]?: RunLook })[LOOK_GLOBAL];
    if (this.#isLooking || !run) return;
    this.#isLooking = true;
    run(this.#adapter, words, this.#end.signal)
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        this.#isLooking = false;
        this.#changed();
      });
  }

  focusPanel() {
    this.#conversation.focus();
  }

  get #mayRead(): boolean {
    return !(this.#end.signal.aborted || document.hidden || this.#isPaused || this.#isLooking);
  }

  #changed() {
    if (!this.#mayRead) return;
    const isAwaited = this.#presses.isRecent && !this.#isFirstPass;
    if (this.#pass === "none") return this.#start(isAwaited);
    this.#pass = "again";
    this.#isAwaitedAgain ||= isAwaited;
    if (isAwaited) this.#hurry();
  }

  #start(isAwaited: boolean) {
    this.#pass = "running";
    this.#run()
      .then(() => {
        this.#failures = 0;
      })
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        setAwaited(false);
        const again = this.#pass === "again";
        this.#pass = "none";
        if (again && this.#mayRead) this.#start(this.#isAwaitedAgain);
      });
    if (isAwaited) this.#hurry();
  }

  /** A pass that waits begins, and one that has begun goes on without waiting: the user waits for what comes of it. */
  #hurry() {
    if (!this.#isFrameAhead) this.#awaitFrame();
    if (this.#beginNow) this.#beginNow();
    else setAwaited(true);
  }

  #pressed(path: EventTarget[]) {
    const row = this.#rows.marked(path);
    this.#isOpening = row !== undefined;
    if (row) this.#approached(row, true);
  }

  /**
   * A marked row that the pointer has come to, or that is pressed, is probably opened. Its panel is made before the webmail
   * has fetched the mail. That also wakes the background, which the browser ends after half a minute without work.
   */
  #approached(row: Element, isPressed: boolean) {
    // Whether it can be asked for, the opened mail tells.
    this.#conversation.foresee(row, isPressed).catch(() => undefined);
  }

  /** At the beginning of a frame. If it is the one that shows the foreseen mail, it shows the panel, too. */
  #showForeseen() {
    if (!this.#isOpening || !this.#conversation.showForeseen(() => this.#lookAt(new URL(location.href)))) return;
    this.#isOpening = false;
    this.#changes.forgetOwn();
  }

  #awaitFrame() {
    this.#isFrameAhead = true;
    this.#drawn = nextFrame(this.#end.signal, () => {
      this.#isFrameAhead = false;
      this.#showForeseen();
    });
    // Who waits for it hears of it; mostly nobody does.
    this.#drawn.catch(() => undefined);
  }

  async #run() {
    const { signal } = this.#end;
    const { over, cutShort } = idleOrSooner(signal);
    this.#beginNow = cutShort;
    const began = await over.finally(() => {
      this.#beginNow = undefined;
      this.#isAwaitedAgain = false;
    });
    // An updated extension's new script has cleaned up after us: there is nobody left to ask, and nothing left to do.
    if (!extensionIsThere()) throw new ExtensionGone();
    if (began === "sooner") return this.#runSooner();
    if (this.#isFirstPass) {
      this.#isFirstPass = false;
      this.#changes.followAll();
      await idleAgain(signal);
      removeLeftovers();
      await idleAgain(signal);
    }
    const { url, look } = await this.#look();
    const reading = this.#health.check(look, url, this.#pass === "again");
    if (reading === "unclear") return;
    if (reading === "blind") {
      this.#rows.clear();
      this.#conversation.clear();
      this.#changes.forgetOwn();
      return;
    }
    await idleAgain(signal);
    const account = this.#adapter.ownAddress(document) ?? null;
    await idleAgain(signal);
    const wrote = () => this.#changes.forgetOwn();
    const panelLeft = await this.#conversation.refresh(look.messages(document, url), account, wrote);
    await idleAgain(signal);
    const marksLeft = await this.#rows.refresh(look.rows(document, url), account, wrote);
    if (!panelLeft || !marksLeft) this.#health.hindered();
    if (this.#rows.areMarked) await this.#conversation.expect();
  }

  /**
   * The part of a pass that the user waits for who has just opened a mail: its panel. The page may still be drawing
   * itself, so nothing is concluded from what does not fit; the whole pass follows in the next idle moment.
   */
  async #runSooner() {
    const { signal } = this.#end;
    setAwaited(true);
    let { url, look, messages } = await this.#lookWhenDrawn();
    // Most of what changes after a press is no opened mail; the mail may have come while we looked.
    while (messages.length === 0 && this.#isAwaitedAgain) ({ url, look, messages } = await this.#lookWhenDrawn());
    if (messages.length > 0) {
      await idleAgain(signal);
      const fits = this.#health.fits(look, url);
      await idleAgain(signal);
      const account = this.#adapter.ownAddress(document) ?? null;
      await idleAgain(signal);
      const wrote = () => this.#changes.forgetOwn();
      if (fits) await this.#conversation.refresh(messages, account, wrote);
    }
    this.#pass = "again";
  }

  async #lookWhenDrawn(): Promise<{ url: URL; look: Look; messages: Element[] }> {
    await this.#drawn;
    this.#isAwaitedAgain = false;
    const { url, look } = await this.#look();
    return { url, look, messages: look.messages(document, url) };
  }

  #lookAt(url: URL): Look {
    return this.#adapter.look?.(document, url) ?? this.#adapter;
  }

  /** Looks at the page, watches from now on what the look names, and hears presses in all of its frames. */
  async #look(): Promise<{ url: URL; look: Look }> {
    const { signal } = this.#end;
    const url = new URL(location.href);
    this.#conversation.looksAnew();
    const look = this.#lookAt(url);
    if (look.prepare) await inPieces(look.prepare(), signal);
    await idleAgain(signal);
    this.#changes.follow(look);
    this.#presses.follow(documentsInFrames());
    await idleAgain(signal);
    return { url, look };
  }

  #pause() {
    this.#isPaused = true;
    this.#rows.clear();
    this.#conversation.clear();
    this.#changes.forgetOwn();
  }

  #failed(error: unknown) {
    if (this.#end.signal.aborted) return;
    if (error instanceof ExtensionGone) return this.#end.abort(error);
    if (error instanceof Paused) return this.#pause();
    this.#health.unavailable();
    const wait = ASK_AGAIN_MS[this.#failures++];
    if (wait === undefined) return;
    const timer = setTimeout(() => this.#changed(), wait);
    this.#end.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  }
}

/**
 * What an older version of this script left behind (the extension was updated while the page was open). Where that
 * script still runs, it notices by this that it was replaced.
 */
function removeLeftovers() {
  for (const page of documentsHere()) {
    for (const leftover of page.querySelectorAll(`${OWN_ELEMENT}[${OWN_ATTRIBUTE}]`)) leftover.remove();
  }
}
