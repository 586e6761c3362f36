import type { Authentication, Mail } from "../../../src/mail/mail.ts";
import type { SignatureAnswer } from "../../messages.ts";
import { ask } from "../ask.ts";
import type { OriginalPlaces } from "../webmail/adapter.ts";
import { type FetchOriginal, ORIGINAL_GLOBAL } from "./contract.ts";

/** What the original of a mail has told, for the panel and for the judge. */
export interface Signature {
  answer: SignatureAnswer;
  authentication?: Authentication;
}

/** Of which mail, in which mailbox. */
export interface Wanted {
  webmail: string;
  account: string | null;
  mail: Mail;
  places: OriginalPlaces;
}

/**
 * Has the webmail hand out the original of a mail, and the background read its header. What was fetched is kept nowhere.
 * Rejects when the background can't be asked, or with the signal's reason.
 */
export async function checkSignature({ webmail, account, mail, places }: Wanted, signal: AbortSignal) {
  const fetchOriginal = (globalThis as { [ORIGINAL_GLOBAL]?: FetchOriginal })[ORIGINAL_GLOBAL];
  if (!fetchOriginal) throw new Error("the panel's script is not in the page");
  const fetched = await fetchOriginal(places, signal);
  if ("problem" in fetched) return { answer: { result: fetched.problem } } satisfies Signature;
  const { fromAddress } = mail;
  const from = fromAddress === undefined ? {} : { fromAddress };
  const read: Signature = await ask({ type: "read-original", webmail, account, ...from, header: fetched.header });
  signal.throwIfAborted();
  return read;
}
