import type { ContentReply, ContentRequest, PausedReply } from "../messages.ts";
import { extensionApi } from "./extension-api.ts";

type Request<Type extends ContentRequest["type"]> = Extract<ContentRequest, { type: Type }>;

/** The extension that this script belongs to is gone (updated, removed, switched off) while the page stayed open. */
export class ExtensionGone extends Error {}

/** The user has paused Mioboe on this site: there is nothing to do until they go on. */
export class Paused extends Error {}

/** Whether the extension is still there. Chrome takes the id away from the scripts of an extension that was updated. */
export function extensionIsThere(): boolean {
  try {
    return Boolean(extensionApi().runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Asks the background, which is woken if it sleeps. A browser may end it at any moment, also in the middle of an answer:
 * then the same request goes to its successor. (No request does harm when it is carried out twice.)
 * @throws ExtensionGone when there is nobody left to ask; Paused; any other error is the background's own.
 */
export async function ask<Type extends ContentRequest["type"]>(request: Request<Type>): Promise<ContentReply[Type]> {
  return send(request).catch((error: unknown) => {
    if (error instanceof ExtensionGone || error instanceof Paused) throw error;
    return send(request);
  });
}

async function send<Type extends ContentRequest["type"]>(request: Request<Type>): Promise<ContentReply[Type]> {
  if (!extensionIsThere()) throw new ExtensionGone();
  let reply: ContentReply[Type] | PausedReply;
  try {
    reply = await extensionApi().runtime.sendMessage(request);
  } catch (error) {
    if (!extensionIsThere()) throw new ExtensionGone();
    throw error;
  }
  if (reply && "paused" in reply) throw new Paused();
  return reply;
}
