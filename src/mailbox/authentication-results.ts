import { aligned } from "../mail/address.ts";
import { AUTHENTICATION_RESULTS, type Authentication, type AuthenticationResult } from "../mail/mail.ts";
import { plainOf } from "./header.ts";

const RESULTS: ReadonlySet<string> = new Set(AUTHENTICATION_RESULTS);

/** How much of a header is read, in units. */
const FIELD_LIMIT = 8_000;

/**
 * Reads an Authentication-Results header (RFC 8601, section 2.2). Only the topmost one of a mail may be given: the
 * reader's own mail server adds it last, and whatever stands below came with the mail and may be forged.
 *
 * Of several DKIM results the first that passed counts, one for `fromDomain` before others; `signedBy` is its domain
 * (header.d, or that of header.i), `mailedBy` the envelope's domain where SPF passed. A DMARC result for another From
 * line than `fromDomain` is none. Anything else in the header is passed over; a header that makes no sense gives an
 * empty answer.
 *
 * A server copies into this header what a sender chose (the envelope's address, a signature's `i=`), so a sender may
 * try to write results there: what is quoted is no structure, what is odd ends the reading, and of two results of SPF
 * or of DMARC none is believed.
 */
export function readAuthenticationResults(header: string, fromDomain: string): Authentication {
  const found: Authentication = {};
  const own = fromDomain.toLowerCase();
  for (const part of plainOf(header.slice(0, FIELD_LIMIT)).split(";").slice(1)) {
    const method = /^\s*(dkim|spf|dmarc)(?:\s*\/\s*\d+)?\s*=\s*([a-z]+)/i.exec(part);
    if (!method) continue;
    const name = (method[1] as string).toLowerCase() as "dkim" | "spf" | "dmarc";
    const given = (method[2] as string).toLowerCase();
    if (!RESULTS.has(given)) continue;
    const result = given as AuthenticationResult;
    if (name === "dkim") {
      addSignature(found, part, result, own);
      continue;
    }
    const from = name === "dmarc" ? domainOf(property(part, "header.from")) : undefined;
    if (from !== undefined && own !== "" && !aligned(from, own)) continue;
    if (found[name] !== undefined) {
      found[name] = found[name] === "fail" || result === "fail" ? "fail" : "permerror";
      if (name === "spf") delete found.mailedBy;
      continue;
    }
    found[name] = result;
    const envelope = domainOf(property(part, "smtp.mailfrom") ?? property(part, "smtp.helo"));
    if (name === "spf" && result === "pass" && envelope) found.mailedBy = envelope;
  }
  return found;
}

/** The name by which the server that wrote the header calls itself (authserv-id), in lower case; undefined: none. */
export function writerOf(header: string): string | undefined {
  const [id] = plainOf(header.slice(0, FIELD_LIMIT)).split(";");
  // A version may follow ("mx.example 1").
  return /^\s*([^\s;=]{1,253})(?:\s+\d+)?\s*$/.exec(id ?? "")?.[1]?.toLowerCase();
}

function addSignature(found: Authentication, part: string, result: AuthenticationResult, own: string) {
  const signer = property(part, "header.d");
  const identity = domainOf(property(part, "header.i"));
  // The identity is of the signer's domain or of one below it (RFC 6376, section 3.5).
  if (signer && identity && identity !== signer && !identity.endsWith(`.${signer}`)) return;
  const domain = signer ?? identity;
  const better = result === "pass" && (found.dkim !== "pass" || domain === own);
  if (found.dkim !== undefined && !better) return;
  found.dkim = result;
  if (result === "pass" && domain) found.signedBy = domain;
}

/** The value of `name=value` in one part of the header, in lower case. */
function property(part: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name.replace(".", "\\.")}\\s*=\\s*([^\\s;]{1,320})`, "i").exec(part);
  return value?.[1]?.toLowerCase();
}

function domainOf(address: string | undefined): string | undefined {
  return address?.slice(address.lastIndexOf("@") + 1) || undefined;
}
