import type { Runtime } from "webextension-polyfill";

/**
 * What a content script needs of the browser. Both browsers have it under one name or the other, with promises, so the
 * content script does without webextension-polyfill: that is a quarter of the script that every page of a webmail
 * would get, and it took more time at the start than all the rest (see docs/measurements.md).
 */
export interface ExtensionApi {
  runtime: Pick<Runtime.Static, "id" | "sendMessage"> & {
    onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
}

/** Replies by calling `reply` before it returns: a returned promise is no reply in every Chrome that is in use. */
export type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  reply: (value: unknown) => void,
) => void;

/** The browser's API for extensions; in Chrome `chrome`, in Firefox `browser`. */
export function extensionApi(): ExtensionApi {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = browser ?? chrome;
  if (!api) throw new Error("this script runs in no extension");
  return api;
}
