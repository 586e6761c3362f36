import type { LookWords } from "../../look-messages.ts";
import type { Adapter } from "../webmail/adapter.ts";

/**
 * The script that looks through a mailbox is injected only when the user asks for it. It leaves one function in the
 * content scripts' own world, under this name.
 */
export const LOOK_GLOBAL = "mioboeLook";

/** Runs the look that the background has begun for this page, until it ends. Rejects when the extension is gone. */
export type RunLook = (adapter: Adapter, words: LookWords, signal: AbortSignal) => Promise<void>;

/** Whether the webmail's own search can be asked, from here, for mails of these senders. */
export function canSearch(adapter: Adapter, from: string[]): boolean {
  const here = new URL(location.href);
  const target = adapter.searchUrl?.(here, from.slice(0, adapter.searchTerms ?? from.length));
  return target?.origin === here.origin;
}

/** Searching for hundreds of senders one by one would take half an hour. */
const LEAST_TERMS = 4;

/** Whether the whole mailbox can be looked through: mails that stand in a frame have no address of their own to search at. */
export function canLookThrough(adapter: Adapter): boolean {
  const isWhole = globalThis.top === globalThis.self;
  return (
    isWhole && (adapter.searchTerms ?? LEAST_TERMS) >= LEAST_TERMS && canSearch(adapter, ["one.example", "two.example"])
  );
}
