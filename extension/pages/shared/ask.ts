import browser from "webextension-polyfill";
import type { PageReply, PageRequest } from "../../messages.ts";

/**
 * Asks the background, which is woken if it sleeps. A browser may end it in the middle of an answer: then its successor
 * is asked. (No request does harm when it is carried out twice.) Rejects when there is no answer.
 */
export async function ask<Type extends PageRequest["type"]>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<PageReply[Type]> {
  const reply: unknown = await browser.runtime.sendMessage(request).catch(() => browser.runtime.sendMessage(request));
  if (reply === undefined) throw new Error("the background did not answer");
  if (isRefusal(reply)) throw new Error(reply.message);
  return reply as PageReply[Type];
}

/** How the polyfill in the background says no, to a page that goes without it (browsers/own-api.ts). */
function isRefusal(reply: unknown): reply is { message: string } {
  return typeof reply === "object" && reply !== null && "__mozWebExtensionPolyfillReject__" in reply;
}
