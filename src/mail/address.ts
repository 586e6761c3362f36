import { getDomain, getDomainWithoutSuffix } from "tldts";
import { remembered } from "./memo.ts";

/**
 * The host of an address, in lower case and ASCII form (punycode), without the last dot. "" for what is no address:
 * nothing after the last "@", or a character that no host name has.
 */
export const hostOf = remembered(readHost);

function readHost(address: string): string {
  const at = address.lastIndexOf("@");
  if (at < 0 || address.length - at > 2 * HOST_LIMIT) return "";
  let host = address
    .slice(at + 1)
    .trim()
    .toLowerCase();
  if (host.endsWith(">")) host = host.slice(0, -1);
  if (host.endsWith(".")) host = host.slice(0, -1);
  // A host that was cut would be another host.
  if (host.length > HOST_LIMIT || NO_HOST.test(host)) return "";
  if (PLAIN_HOST.test(host)) return host;
  try {
    const ascii = new URL(`http://${host}/`).hostname;
    return PLAIN_HOST.test(ascii) ? ascii : "";
  } catch {
    return "";
  }
}

/** RFC 1035: a host name has at most 253 characters. */
const HOST_LIMIT = 253;
/** What would make a path, a port or a query of a URL. */
const NO_HOST = /[\s/?#\\:@%[\]]/;
const PLAIN_HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/;

/** The registrable domain by the public suffix list (private suffixes too), or the host itself where there is none. */
export const registrableDomain = remembered((host) => getDomain(host, PRIVATE_TOO) ?? host);

const PRIVATE_TOO = { allowPrivateDomains: true };

/** Relaxed alignment, RFC 7489 section 3.1: both belong to the same organisation. */
export function aligned(a: string, b: string): boolean {
  return a === b || registrableDomain(a) === registrableDomain(b);
}

/** The label in front of the public suffix: "paypal" of mail.paypal.co.uk. "" where there is none. */
export function labelOf(host: string): string {
  return getDomainWithoutSuffix(host, { allowPrivateDomains: true }) ?? "";
}
