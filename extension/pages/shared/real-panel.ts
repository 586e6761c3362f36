import browser from "webextension-polyfill";
import { RECORD_PAGE } from "../../browsers/own-pages.ts";
import { OWN_PAGE } from "../../browsers/password-pages.ts";
import type { Answer, PanelModel, PanelToShow } from "../../messages.ts";
import { ask } from "./ask.ts";

/**
 * The panel's script as a page sees it: loaded at run time, because pages import nothing of the content scripts. The
 * full contract is extension/content/panel/contract.ts; a test holds the two together.
 */
export interface RealPanel {
  remove(): void;
}

export interface RealPanelActions {
  answer(answer: Answer | null): void;
  checkPasswords(): void;
  openRecord(): void;
  close(): void;
  seen(): void;
  hindered(): void;
}

export type ShowRealPanel = (
  place: { parent: Element; before: Node | null },
  model: PanelModel,
  actions: RealPanelActions,
  signal: AbortSignal,
) => RealPanel;

/**
 * Draws the panel into `parent`, as it stands in a webmail. Its buttons lead where they lead there, but for the answers
 * and for what happens when it is closed. Rejects when the script can't be loaded.
 */
export async function showRealPanel(
  { file, name, model }: PanelToShow,
  parent: Element,
  { answer, close }: Pick<RealPanelActions, "answer" | "close">,
  signal: AbortSignal,
): Promise<RealPanel> {
  const show = () => (globalThis as unknown as Record<string, ShowRealPanel | undefined>)[name];
  if (!show()) await load(file);
  const found = show();
  if (!found) throw new Error("the panel's script did nothing");
  const nothing = () => undefined;
  const actions = { answer, close, checkPasswords, openRecord, seen: nothing, hindered: nothing };
  return found({ parent, before: null }, model, actions, signal);
}

function load(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = browser.runtime.getURL(file);
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error(`${file} can't be loaded`)));
    document.head.append(script);
  });
}

function checkPasswords() {
  void ask({ type: "check-passwords" }).catch(() => open(OWN_PAGE));
}

function openRecord() {
  void open(RECORD_PAGE);
}

function open(page: string): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL(page) });
}
