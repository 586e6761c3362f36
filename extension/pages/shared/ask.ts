import browser from "webextension-polyfill";
import type { PageReply, PageRequest } from "../../messages.ts";

/** Asks the background, which is woken if it sleeps. Rejects when it can't answer. */
export async function ask<Type extends PageRequest["type"]>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<PageReply[Type]> {
  const reply: unknown = await browser.runtime.sendMessage(request);
  if (reply === undefined) throw new Error("the background did not answer");
  return reply as PageReply[Type];
}
