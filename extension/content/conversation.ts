import type { Mail } from "../../src/mail/mail.ts";
import type { Answer, PanelModel } from "../messages.ts";
import { ask } from "./ask.ts";
import { askForPanels, panelScript } from "./ask-for-panels.ts";
import { isInPage } from "./frames.ts";
import { type Signature, withProof } from "./original/check-signature.ts";
import type { Foreseen, PanelActions, PanelHandle, PanelOwner, ShowPanel } from "./panel/contract.ts";
import { idleAgain, inPieces, inSlices, oneByOne } from "./slices.ts";
import type { Adapter, Look, OriginalPlaces } from "./webmail/adapter.ts";

/** After so many vanished panels the page is fighting us, and drawing again would only flicker. */
const REDRAWS = 5;

interface Shown {
  key: string;
  message: Element;
  model: PanelModel;
  place: { parent: Element; before: Node | null };
  handle: PanelHandle;
  redrawn: number;
  /** The answer given in this very panel. */
  answered: Answer | null;
  /** What it says is what the mail's row told: the message was not judged yet. */
  isForeseen?: boolean;
}

/** What the panel's buttons lead to, beyond the page. */
export interface ConversationEvents {
  hindered(): void;
  /** A request that a button started has failed. */
  failed(error: unknown): void;
}

/**
 * Keeps the panel of the opened conversation right: at most one, for the newest message that needs one. Every opened
 * message is judged, so that a harmless later reply can't hide an earlier mail.
 */
export class ConversationPanel {
  readonly #adapter: Adapter;
  readonly #events: ConversationEvents;
  readonly #signal: AbortSignal;
  #judged = new Map<string, PanelModel | null>();
  /** What the originals said that the user asked for; it is gone with the page. */
  readonly #signatures = new Map<string, Signature>();
  #shown: Shown | undefined;
  #foreseen: Foreseen | undefined;
  /** A foreseen panel was shown after the page was last looked at: what that look has found knows nothing of its mail. */
  #isLookOld = false;
  #isExpecting = false;
  #account: string | null = null;

  constructor(adapter: Adapter, events: ConversationEvents, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#events = events;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.clear(), { once: true });
  }

  /** Whether a panel is in the page now. */
  get isShown(): boolean {
    return this.#shown !== undefined && isInPage(this.#shown.handle.host);
  }

  /**
   * Reads what was opened, asks about it, and brings the panel up to date.
   * @param messages what the adapter found.
   * @param wrote called after each writing to the page, in the same task.
   * @returns false when the page keeps removing the panel.
   */
  async refresh(messages: Element[], account: string | null, wrote: () => void): Promise<boolean> {
    this.#account = account;
    const toAsk: { key: string; mail: Mail }[] = [];
    const opened: { key: string; message: Element }[] = [];
    await inSlices(
      messages,
      (message) => {
        // Its frame may have been left between two slices.
        if (!isInPage(message)) return;
        const key = this.#keyOf(message);
        if (this.#judged.has(key)) {
          opened.push({ key, message });
          return;
        }
        const mail = this.#adapter.readMessage(message);
        // A collapsed message shows no body: it is judged when the user opens it.
        if (!mail || (mail.body === undefined && !mail.bodyIsPartial)) return;
        opened.push({ key, message });
        toAsk.push({ key, mail: withProof(mail, this.#signatures.get(key)) });
      },
      this.#signal,
    );
    if (toAsk.length > 0) {
      const mails = toAsk.map(({ mail }) => mail);
      const panels = await askForPanels(this.#adapter.webmail, account, mails, this.#signal);
      for (const [place, { key }] of toAsk.entries()) {
        // The foreseen panel was closed meanwhile.
        if (this.#judged.has(key)) continue;
        const panel = panels[place] ?? null;
        const signature = this.#signatures.get(key)?.answer;
        this.#judged.set(key, panel && signature ? { ...panel, signature } : panel);
      }
      // Drawing a panel is the largest piece of all this: for tasks of its own.
      const [model] = panels.filter((panel) => panel !== null);
      if (model) await inPieces(panelScript()?.prepare?.(document, model) ?? [], this.#signal);
      await idleAgain(this.#signal);
    }
    const left = this.#draw(
      opened.filter(({ message }) => isInPage(message)),
      messages,
    );
    wrote();
    return left;
  }

  #keyOf(message: Element): string {
    return `${this.#account ?? ""} ${this.#adapter.messageKey(message)}`;
  }

  /**
   * Gets everything ready for a panel that is likely to be shown, in idle moments: the script, and its first run. Once in
   * a page; should it fail, the panel that is needed brings the script itself.
   */
  async expect() {
    if (this.#isExpecting || panelScript()) return;
    this.#isExpecting = true;
    await idleAgain(this.#signal);
    const expected = await ask({ type: "expect-panel" }).catch(() => undefined);
    if (!expected) return;
    const pieces = panelScript()?.prepare?.(document, expected.model, this.#adapter, this.#signal);
    await oneByOne(pieces ?? [], this.#signal);
  }

  /** To be called when the page is looked at for the messages that {@link refresh} will get. */
  looksAnew() {
    this.#isLookOld = false;
  }

  /**
   * Makes the panel for the mail of this row ready, which is probably about to be opened. Where the panel's script is not in
   * the page yet, there is no time for that.
   */
  async foresee(row: Element, isPressed: boolean) {
    this.#foreseen ??= panelScript()?.foresee(this.#adapter, this.#signal);
    await this.#foreseen?.prepare(row, isPressed, async (mail) => {
      const [model] = await askForPanels(this.#adapter.webmail, this.#account, [mail], this.#signal);
      return model ?? null;
    });
  }

  /**
   * Shows the foreseen panel, if its mail is the only one that is open. To be called at the beginning of a frame, which then
   * shows both.
   * @param look looks at the page; not called where no panel is ready.
   * @returns whether the page was written to.
   */
  showForeseen(look: () => Look): boolean {
    const ready = this.#foreseen?.take(look, this.#shown?.message);
    if (!ready) return false;
    this.#shown?.handle.remove();
    const { message, model, handle, place } = ready;
    const key = this.#keyOf(message);
    handle.put(place, this.#actions(key, message, model));
    this.#shown = { key, message, model, place, handle, redrawn: 0, answered: null, isForeseen: true };
    this.#isLookOld = true;
    return true;
  }

  /** Gives the panel the keyboard focus. Nothing happens where there is none. */
  focus() {
    if (this.isShown) this.#shown?.handle.focus();
  }

  /** Forgets every answer of the background. The panel stays until the new ones are there. */
  forget() {
    this.#judged.clear();
    this.#foreseen?.drop();
  }

  clear() {
    this.#shown?.handle.remove();
    this.#shown = undefined;
    this.forget();
  }

  /** @param messages all that are open; `opened` are those of which something is known. */
  #draw(opened: { key: string; message: Element }[], messages: Element[]): boolean {
    this.#keepUndo();
    if (this.#awaitsText(opened, messages)) return true;
    const needed = opened.findLast(({ key }) => this.#judged.get(key));
    const model = needed && this.#judged.get(needed.key);
    const place = needed && this.#adapter.panelPlace(needed.message);
    if (!needed || !model || !place) {
      this.#shown?.handle.remove();
      this.#shown = undefined;
      return true;
    }
    const shown = this.#shown;
    const isJudged = shown?.isForeseen && shown.message === needed.message;
    const same = (isJudged || shown?.key === needed.key) && shown?.place.parent === place.parent;
    // A page may also move it to where the sender could have drawn it.
    if (shown && same && shown.handle.host.parentNode === place.parent) {
      if (shown.model !== model) shown.handle.update(model, this.#actions(needed.key, needed.message, model));
      Object.assign(shown, { key: needed.key, model, isForeseen: false });
      return true;
    }
    const redrawn = shown && same && isInPage(shown.message) ? shown.redrawn + 1 : 0;
    if (redrawn > REDRAWS) return false;
    shown?.handle.remove();
    const handle = scriptOfPanel()(place, model, this.#actions(needed.key, needed.message, model), this.#signal);
    this.#shown = { ...needed, model, place, handle, redrawn, answered: null };
    return true;
  }

  /** A foreseen panel stays until its mail, by whose text it is judged, was found and read. */
  #awaitsText(opened: { message: Element }[], messages: Element[]): boolean {
    const shown = this.#shown;
    if (!shown?.isForeseen || opened.some(({ message }) => message === shown.message)) return false;
    return isInPage(shown.message) && (this.#isLookOld || messages.includes(shown.message));
  }

  /** "I signed up for this" ends the warning, but the panel it was said in stays while its mail is open, to be undone. */
  #keepUndo() {
    const shown = this.#shown;
    if (shown?.answered !== "mine" || this.#judged.get(shown.key)) return;
    const answer = shown.answered;
    this.#judged.set(shown.key, shown.model.answer === answer ? shown.model : { ...shown.model, answer });
  }

  /** Reads the original of the mail that the panel is about, judges the mail again with it, and tells the panel. */
  async #checkSignature(key: string, placesOf: () => OriginalPlaces, account: string | null) {
    const asked = this.#shown;
    const mail = asked?.key === key && isInPage(asked.message) ? this.#adapter.readMessage(asked.message) : null;
    if (!asked || !mail) return;
    const wanted = { webmail: this.#adapter.webmail, account, mail, places: placesOf() };
    const { signature, panel } = await scriptOfPanel().signatureOf(wanted, ask, this.#signal);
    const shown = this.#shown;
    if (shown?.key !== key) return;
    this.#signatures.set(key, signature);
    // If the proof has ended the warning, the panel that was asked says so instead of vanishing.
    const said = panel === null ? { ...shown.model, signed: true as const } : (panel ?? shown.model);
    const model = { ...said, signature: signature.answer };
    this.#judged.set(key, model);
    shown.model = model;
    shown.handle.update(model);
  }

  #actions(key: string, message: Element, model: PanelModel): PanelActions {
    const account = this.#account;
    const owner: PanelOwner = {
      adapter: this.#adapter,
      account,
      ask,
      ...this.#events,
      answered: (answer) => {
        if (this.#shown?.key === key) this.#shown.answered = answer;
      },
      checkSignature: (places) => this.#checkSignature(key, places, account),
      closed: () => {
        this.#judged.set(key, null);
        this.#shown?.handle.remove();
        this.#shown = undefined;
      },
    };
    return scriptOfPanel().actionsFor(owner, message, model);
  }
}

/** Where there is something to show, it is there. */
function scriptOfPanel(): ShowPanel {
  const script = panelScript();
  if (!script) throw new Error("no panel script");
  return script;
}
