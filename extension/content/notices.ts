import type { ContentNotice } from "../messages.ts";
import { extensionIsThere } from "./ask.ts";
import type { ExtensionApi, MessageListener } from "./extension-api.ts";
import type { Reader } from "./reader.ts";

const NOTICES: readonly ContentNotice["type"][] = ["judge-again", "focus-panel", "tell-state", "look-through"];

function noticeType(message: unknown): ContentNotice["type"] | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  return NOTICES.find((type) => type === message.type);
}

/** Passes on what the background and the popup say to this page, until `signal` ends it. */
export function receive(onMessage: ExtensionApi["runtime"]["onMessage"], reader: Reader, signal: AbortSignal) {
  const listener: MessageListener = (message, _sender, reply) => {
    switch (noticeType(message)) {
      case "judge-again":
        reader.judgeAgain();
        return reply({ ok: true });
      case "focus-panel":
        reader.focusPanel();
        return reply({ ok: true });
      case "tell-state":
        return reply(reader.report);
      case "look-through":
        reader.look((message as Extract<ContentNotice, { type: "look-through" }>).words);
        return reply({ ok: true });
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
