import type { Mail } from "../../../src/mail/mail.ts";
import type { PanelModel } from "../../messages.ts";
import type { Adapter, Look } from "../webmail/adapter.ts";
import type { Foreseen, LoosePanel, ReadyPanel } from "./contract.ts";

/** So long what was foreseen is not asked for anew, in milliseconds: a browser keeps an idle background for longer. */
const FRESH_MS = 10_000;

/**
 * So long a pointer rests on a row that its mail is worth preparing for, in milliseconds: less than from there to a press, and
 * more than it takes to pass by. The time is that of [instant.page](https://instant.page/), which fetches pages so.
 */
const REST_MS = 65;

/** A look at the page in the frame that shows the mail takes no longer, in milliseconds; Gmail's takes half of one. */
const LOOK_MS = 8;

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

/**
 * The open messages, of a look that is done at once.
 * @param tooLong called when that takes longer than a frame can wait; there are none then.
 */
function messagesBy(look: Look, tooLong: () => void): Element[] {
  const end = performance.now() + LOOK_MS;
  for (const _piece of look.prepare?.() ?? []) {
    if (performance.now() <= end) continue;
    tooLong();
    return [];
  }
  return look.messages(document, new URL(location.href));
}

/** See {@link Foreseen}. */
export function foreseenBy(adapter: Adapter, make: MakePanel, signal: AbortSignal): Foreseen {
  let expected: Expected | undefined;
  const drop = () => {
    expected?.panel?.handle.remove();
    expected = undefined;
  };
  return {
    async prepare(row, isPressed, ask) {
      const rowKey = adapter.rowKey(row);
      if (expected?.rowKey === rowKey && performance.now() - expected.since < FRESH_MS) return;
      drop();
      const mail = adapter.readRow(row);
      if (!mail) return;
      const asked: Expected = { rowKey, mail, since: performance.now() };
      expected = asked;
      if (!isPressed) await new Promise((resolve) => setTimeout(resolve, REST_MS));
      if (expected !== asked) return;
      const model = await ask(mail);
      // An answer comes in a task of its own, in which there is room for drawing.
      if (expected === asked && model) asked.panel = { model, handle: make(row, model, signal) };
    },
    take(look, shown): ReadyPanel | null {
      const { mail, panel } = expected ?? {};
      const [message, another] = panel ? messagesBy(look(), drop) : [];
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
