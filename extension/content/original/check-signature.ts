import type { Authentication, Mail } from "../../../src/mail/mail.ts";
import type { PanelModel, SignatureAnswer } from "../../messages.ts";
import type { ask } from "../ask.ts";
import type { OriginalPlaces } from "../webmail/adapter.ts";
import type { FetchOriginal } from "./contract.ts";

/** What the original of a mail has told, for the panel and for the judge. */
export interface Signature {
  answer: SignatureAnswer;
  authentication?: Authentication;
}

/** What the panel is to say from now on. */
export interface CheckedSignature {
  signature: Signature;
  /** The mail was judged again with what the original has told; null: it is no longer warned of. Absent: there was no need. */
  panel?: PanelModel | null;
}

/** Of which mail, in which mailbox. */
export interface Wanted {
  webmail: string;
  account: string | null;
  mail: Mail;
  places: OriginalPlaces;
}

/**
 * Has the webmail hand out the original of a mail, the background read its header, and the mail judged again with what that
 * tells. What was fetched is kept nowhere. Rejects when the background can't be asked, or with the signal's reason.
 * @param askBackground the reader's own: its errors are known by their classes, and each script has its own ones.
 */
export async function checkSignature(
  { webmail, account, mail, places }: Wanted,
  fetchOriginal: FetchOriginal,
  askBackground: typeof ask,
  signal: AbortSignal,
): Promise<CheckedSignature> {
  const fetched = await fetchOriginal(places, signal);
  if ("problem" in fetched) return { signature: { answer: { result: fetched.problem } } };
  const { fromAddress } = mail;
  const from = fromAddress === undefined ? {} : { fromAddress };
  const { header } = fetched;
  const signature = await askBackground({ type: "read-original", webmail, account, ...from, header });
  signal.throwIfAborted();
  if (!signature.authentication) return { signature };
  const mails = [withProof(mail, signature)];
  const { panels } = await askBackground({ type: "judge-messages", webmail, account, mails });
  signal.throwIfAborted();
  return { signature, panel: panels[0] ?? null };
}

/** The mail as it is to be judged with what its original has told; the mail itself where that is nothing. */
export function withProof(mail: Mail, signature: Signature | undefined): Mail {
  return signature?.authentication ? { ...mail, authentication: signature.authentication } : mail;
}
