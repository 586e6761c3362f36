import type { Mail } from "../../../src/mail/mail.ts";
import type { PanelModel } from "../../messages.ts";
import type { Adapter } from "../webmail/adapter.ts";
import type { Foreseen, LoosePanel, ReadyPanel } from "./contract.ts";

/** So long what was foreseen is not asked for anew, in milliseconds: a browser keeps an idle background for longer. */
const FRESH_MS = 10_000;

/**
 * Makes a panel that can be put into the page at once, with nothing to press before that. It takes its look from where
 * `near` stands.
 */
export type MakePanel = (near: Element, model: PanelModel, signal: AbortSignal) => LoosePanel;

interface Expected {
  rowKey: string;
  mail: Mail;
  /** When it was asked for. */
  since: number;
  panel?: { model: PanelModel; handle: LoosePanel };
}

/** See {@link Foreseen}. */
export function foreseenBy(adapter: Adapter, make: MakePanel, signal: AbortSignal): Foreseen {
  let expected: Expected | undefined;
  const drop = () => {
    expected?.panel?.handle.remove();
    expected = undefined;
  };
  return {
    async prepare(row, ask) {
      const rowKey = adapter.rowKey(row);
      if (expected?.rowKey === rowKey && performance.now() - expected.since < FRESH_MS) return;
      drop();
      const mail = adapter.readRow(row);
      if (!mail) return;
      const asked: Expected = { rowKey, mail, since: performance.now() };
      expected = asked;
      const model = await ask(mail);
      // An answer comes in a task of its own, in which there is room for drawing.
      if (expected === asked && model) asked.panel = { model, handle: make(row, model, signal) };
    },
    take(find, shown): ReadyPanel | null {
      const { mail, panel } = expected ?? {};
      const [message, another] = panel ? find() : [];
      if (!mail || !panel || !message || another || message === shown || !adapter.shows?.(message, mail)) return null;
      const place = adapter.panelPlace(message);
      // A style sheet belongs to its page: a panel can't go into a frame.
      if (place?.parent.ownerDocument !== panel.handle.host.ownerDocument) return null;
      expected = undefined;
      return { ...panel, message, place };
    },
    drop,
  };
}
