import type { Mail } from "../mail/mail.ts";
import { readAuthenticationResults } from "./authentication-results.ts";
import { readMime } from "./mime.ts";

/**
 * Reads one raw mail as a mailbox of our own would hold it: with what its topmost Authentication-Results header says.
 * Rejects what the parser can't read.
 */
export async function readEml(raw: Uint8Array): Promise<Mail> {
  const { mail, results } = await readMime(raw);
  if (results === undefined) return mail;
  const domain = mail.fromAddress?.slice(mail.fromAddress.lastIndexOf("@") + 1) ?? "";
  return { ...mail, authentication: readAuthenticationResults(results, domain) };
}
