import type { Authentication, AuthenticationResult } from "../mail/mail.ts";

const RESULTS: ReadonlySet<string> = new Set([
  "pass",
  "fail",
  "softfail",
  "neutral",
  "none",
  "temperror",
  "permerror",
] satisfies AuthenticationResult[]);

/** How much of a header is read, in units. */
const HEADER_LIMIT = 8_000;

/**
 * Reads an Authentication-Results header (RFC 8601, section 2.2). Only the topmost one of a mail may be given: the
 * reader's own mail server adds it last, and whatever stands below came with the mail and may be forged.
 *
 * Of several DKIM results the first that passed counts, one for `fromDomain` before others; `signedBy` is its domain
 * (header.d, or that of header.i), `mailedBy` the envelope's domain where SPF passed. Anything else in the header is
 * passed over; a header that makes no sense gives an empty answer.
 */
export function readAuthenticationResults(header: string, fromDomain: string): Authentication {
  const found: Authentication = {};
  const parts = withoutComments(header.slice(0, HEADER_LIMIT)).split(";").slice(1);
  for (const part of parts) {
    const method = /^\s*(dkim|spf|dmarc)(?:\s*\/\s*\d+)?\s*=\s*([a-z]+)/i.exec(part);
    if (!method) continue;
    const name = (method[1] as string).toLowerCase() as "dkim" | "spf" | "dmarc";
    const given = (method[2] as string).toLowerCase();
    if (!RESULTS.has(given)) continue;
    const result = given as AuthenticationResult;
    if (name === "dkim") {
      const domain = property(part, "header.d") ?? domainOf(property(part, "header.i"));
      const better = result === "pass" && (found.dkim !== "pass" || domain === fromDomain.toLowerCase());
      if (found.dkim !== undefined && !better) continue;
      found.dkim = result;
      if (result === "pass" && domain) found.signedBy = domain;
    } else if (found[name] === undefined) {
      found[name] = result;
      const envelope = domainOf(property(part, "smtp.mailfrom") ?? property(part, "smtp.helo"));
      if (name === "spf" && result === "pass" && envelope) found.mailedBy = envelope;
    }
  }
  return found;
}

/** The value of `name=value` in one part of the header, without quotes, in lower case. */
function property(part: string, name: string): string | undefined {
  const at = part.toLowerCase().indexOf(`${name}=`);
  if (at === -1) return undefined;
  const value = /^"?([^\s";]{1,320})/.exec(part.slice(at + name.length + 1));
  return value?.[1]?.toLowerCase();
}

function domainOf(address: string | undefined): string | undefined {
  return address?.slice(address.lastIndexOf("@") + 1) || undefined;
}

/** Comments in round brackets may be nested (RFC 5322, section 3.2.2) and may hold semicolons. */
function withoutComments(header: string): string {
  let depth = 0;
  let plain = "";
  for (const character of header) {
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += character;
  }
  return plain;
}
