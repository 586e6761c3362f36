import browser from "webextension-polyfill";
import type { Answer, PageReply, PanelModel } from "../../messages.ts";

/**
 * The panel's script as a page sees it: loaded at run time, because pages import nothing of the content scripts. The
 * full contract is extension/content/panel/contract.ts; a test holds the two together.
 */
export interface DemoPanel {
  remove(): void;
}

export interface DemoActions {
  answer(answer: Answer | null): void;
  checkPasswords(): void;
  close(): void;
  seen(): void;
  hindered(): void;
}

export type ShowDemoPanel = (
  place: { parent: Element; before: Node | null },
  model: PanelModel,
  actions: DemoActions,
  signal: AbortSignal,
) => DemoPanel;

/** Draws the panel into `parent`. Rejects when the script can't be loaded. */
export async function showDemoPanel(
  { file, name, model }: PageReply["demo-panel"],
  parent: Element,
  { close, checkPasswords }: Pick<DemoActions, "close" | "checkPasswords">,
  signal: AbortSignal,
): Promise<DemoPanel> {
  const show = () => (globalThis as unknown as Record<string, ShowDemoPanel | undefined>)[name];
  if (!show()) await load(file);
  const found = show();
  if (!found) throw new Error("the panel's script did nothing");
  const nothing = () => undefined;
  const actions = { answer: nothing, seen: nothing, hindered: nothing, close, checkPasswords };
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
