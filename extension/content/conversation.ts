import type { Mail } from "../../src/mail/mail.ts";
import type { Answer, PanelModel } from "../messages.ts";
import { ask } from "./ask.ts";
import { isInPage } from "./frames.ts";
import { canLookThrough, canSearch } from "./look/contract.ts";
import { checkSignature, type Signature } from "./original/check-signature.ts";
import { PANEL_GLOBAL, type PanelActions, type PanelHandle, type ShowPanel } from "./panel/contract.ts";
import { idleAgain, inPieces, inSlices, oneByOne } from "./slices.ts";
import type { Adapter, OriginalPlaces } from "./webmail/adapter.ts";

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
        const key = `${account ?? ""} ${this.#adapter.messageKey(message)}`;
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
      const { panels } = await ask({
        type: "judge-messages",
        webmail: this.#adapter.webmail,
        account,
        mails: toAsk.map(({ mail }) => mail),
        ...(panelScript() && { hasPanel: true as const }),
      });
      this.#signal.throwIfAborted();
      for (const [place, { key }] of toAsk.entries()) {
        const panel = panels[place] ?? null;
        const signature = this.#signatures.get(key)?.answer;
        this.#judged.set(key, panel && signature ? { ...panel, signature } : panel);
      }
      // Drawing a panel is the largest piece of all this: for tasks of its own.
      const [model] = panels.filter((panel) => panel !== null);
      if (model) await inPieces(panelScript()?.prepare?.(document, model) ?? [], this.#signal);
      await idleAgain(this.#signal);
    }
    const left = this.#draw(opened.filter(({ message }) => isInPage(message)));
    wrote();
    return left;
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

  /** Gives the panel the keyboard focus. Nothing happens where there is none. */
  focus() {
    if (this.isShown) this.#shown?.handle.focus();
  }

  /** Forgets every answer of the background. The panel stays until the new ones are there. */
  forget() {
    this.#judged.clear();
  }

  clear() {
    this.#shown?.handle.remove();
    this.#shown = undefined;
    this.#judged.clear();
  }

  #draw(opened: { key: string; message: Element }[]): boolean {
    this.#keepUndo();
    const needed = opened.findLast(({ key }) => this.#judged.get(key));
    const model = needed && this.#judged.get(needed.key);
    const place = needed && this.#adapter.panelPlace(needed.message);
    if (!needed || !model || !place) {
      this.#shown?.handle.remove();
      this.#shown = undefined;
      return true;
    }
    const shown = this.#shown;
    const same = shown?.key === needed.key && shown.place.parent === place.parent;
    // A page may also move it to where the sender could have drawn it.
    if (shown && same && shown.handle.host.parentNode === place.parent) {
      if (shown.model !== model) shown.handle.update(model);
      shown.model = model;
      return true;
    }
    const redrawn = shown && same && isInPage(shown.message) ? shown.redrawn + 1 : 0;
    if (redrawn > REDRAWS) return false;
    shown?.handle.remove();
    const show = panelScript();
    if (!show) throw new Error("no panel script");
    const handle = show(place, model, this.#actions(needed.key, needed.message, model), this.#signal);
    this.#shown = { ...needed, model, place, handle, redrawn, answered: null };
    return true;
  }

  /** "I signed up for this" ends the warning, but the panel it was said in stays while its mail is open, to be undone. */
  #keepUndo() {
    const shown = this.#shown;
    if (shown?.answered !== "mine" || this.#judged.get(shown.key)) return;
    const answer = shown.answered;
    this.#judged.set(shown.key, shown.model.answer === answer ? shown.model : { ...shown.model, answer });
  }

  /** Within the webmail only: an id is the page's own, and could be anything. */
  #open(mailId: string) {
    const here = new URL(location.href);
    const target = this.#adapter.mailUrl?.(here, mailId);
    if (target?.origin === here.origin) location.assign(target.href);
  }

  /** Reads the original of the mail that the panel is about, judges the mail again with it, and tells the panel. */
  async #checkSignature(key: string, placesOf: () => OriginalPlaces, account: string | null) {
    const asked = this.#shown;
    const mail = asked?.key === key && isInPage(asked.message) ? this.#adapter.readMessage(asked.message) : null;
    if (!asked || !mail) return;
    const { webmail } = this.#adapter;
    const found = await checkSignature({ webmail, account, mail, places: placesOf() }, this.#signal);
    const judged = found.authentication
      ? await ask({ type: "judge-messages", webmail, account, mails: [withProof(mail, found)] })
      : null;
    this.#signal.throwIfAborted();
    const shown = this.#shown;
    if (shown?.key !== key) return;
    const [panel] = judged ? judged.panels : [shown.model];
    this.#signatures.set(key, found);
    // If the proof has ended the warning, the panel that was asked says so instead of vanishing.
    const model = { ...(panel ?? { ...shown.model, signed: true as const }), signature: found.answer };
    this.#judged.set(key, model);
    shown.model = model;
    shown.handle.update(model);
  }

  #actions(key: string, message: Element, { serviceKey, mailHash, search }: PanelModel): PanelActions {
    const account = this.#account;
    const { webmail } = this.#adapter;
    const original = this.#adapter.original?.(message);
    const request = (asked: Promise<unknown>) => void asked.catch(this.#events.failed);
    return {
      answer: (answer: Answer | null) => {
        if (this.#shown?.key === key) this.#shown.answered = answer;
        request(ask({ type: "answer", serviceKey, mailHash, answer }));
      },
      checkPasswords: () => request(ask({ type: "check-passwords" })),
      ...(search && canSearch(this.#adapter, search)
        ? {
            lookThrough: () => request(ask({ type: "look-begin", webmail, account, serviceKey })),
          }
        : {}),
      ...(canLookThrough(this.#adapter)
        ? { lookForAll: () => request(ask({ type: "look-begin", webmail, account, serviceKey: null })) }
        : {}),
      ...(original
        ? { checkSignature: () => this.#checkSignature(key, original, account).catch(this.#events.failed) }
        : {}),
      bringOriginal: () => request(ask({ type: "open-original" })),
      ...(this.#adapter.mailUrl ? { openMail: (id: string) => this.#open(id) } : {}),
      openRecord: () => request(ask({ type: "open-record" })),
      openVisits: () => request(ask({ type: "open-visits" })),
      openApps: () => request(ask({ type: "open-apps" })),
      seen: () => request(ask({ type: "panel-seen", serviceKey, mailHash })),
      hindered: () => this.#events.hindered(),
      close: () => {
        this.#judged.set(key, null);
        this.#shown?.handle.remove();
        this.#shown = undefined;
        request(ask({ type: "panel-closed", serviceKey, mailHash }));
      },
    };
  }
}

function panelScript(): ShowPanel | undefined {
  return (globalThis as { [PANEL_GLOBAL]?: ShowPanel })[PANEL_GLOBAL];
}

function withProof(mail: Mail, signature: Signature | undefined): Mail {
  return signature?.authentication ? { ...mail, authentication: signature.authentication } : mail;
}
