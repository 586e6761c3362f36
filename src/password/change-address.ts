import { entriesForHost } from "../service/domain-index.ts";
import type { RegisteredService } from "../service/service.ts";

/** What the registry knows of a site. */
export interface KnownSite {
  service: RegisteredService | null;
  /** The page on which to change the password; null: there is none that could be known. */
  change: string | null;
}

/** W3C, A Well-Known URL for Changing Passwords: https://w3c.github.io/webappsec-change-password-url/ */
const WELL_KNOWN = "/.well-known/change-password";

/**
 * Where to change the password of a host, and which payment service it is, if any. Without an entry in the registry the
 * address is the well-known one, which leads to the right page where a site has it, and to its page for what is missing
 * where it does not. Always https.
 */
export function knownSite(host: string | null): KnownSite {
  if (host === null) return { service: null, change: null };
  // A company that does much else is not the payment service of its name: google.com is not Google Pay.
  const own = entriesForHost(host).find(({ entry }) => !entry.platform && !entry.strangers && !entry.wide);
  const service = own?.service ?? null;
  return { service, change: service?.changePassword ?? `https://${host}${WELL_KNOWN}` };
}
