import type { Runtime } from "webextension-polyfill";
import type { ContentNotice } from "../messages.ts";
import { extensionIsThere } from "./ask.ts";
import type { Reader } from "./reader.ts";

const NOTICES: readonly ContentNotice["type"][] = ["judge-again", "focus-panel", "tell-state"];

function noticeType(message: unknown): ContentNotice["type"] | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  return NOTICES.find((type) => type === message.type);
}

/** Passes on what the background and the popup say to this page, until `signal` ends it. */
export function receive(onMessage: Runtime.Static["onMessage"], reader: Reader, signal: AbortSignal) {
  // Only the extension's own background and pages can reach a content script. Pages may stand in a tab (Firefox for
  // Android shows the popup in one), so the sender's tab tells nothing.
  const listener = (message: unknown): Promise<unknown> | undefined => {
    switch (noticeType(message)) {
      case "judge-again":
        reader.judgeAgain();
        return Promise.resolve({ ok: true });
      case "focus-panel":
        reader.focusPanel();
        return Promise.resolve({ ok: true });
      case "tell-state":
        return Promise.resolve(reader.report);
      default:
        return undefined;
    }
  };
  onMessage.addListener(listener);
  signal.addEventListener(
    "abort",
    () => {
      // An extension that is gone has no events left to be removed from.
      if (extensionIsThere()) onMessage.removeListener(listener);
    },
    { once: true },
  );
}
