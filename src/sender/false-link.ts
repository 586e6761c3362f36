import { hostOf, registrableDomain } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import type { RegisteredService } from "../service/service.ts";
import { isSameOrganisation, ownEntry } from "./organisation.ts";

/** Links of a message that are looked at; fakes lead to one page. */
const LINKS = 50;

/**
 * The host of a link that wears a domain of the service and is another's: paypal.com.green-garden.example. Nobody who
 * sends genuine mail has a reason for that. null: none, or no links were read. Cost: at most {@link LINKS} links by the
 * service's domains.
 */
export function falseLink(mail: Mail, service: RegisteredService): string | null {
  for (const link of mail.links?.slice(0, LINKS) ?? []) {
    const host = hostOfLink(link);
    if (host !== "" && wears(host, service)) return host;
  }
  return null;
}

/** The host of a link, in lower case and in punycode. "" for what leads to none. */
export function hostOfLink(link: string): string {
  return URL.canParse(link) ? hostOf(`@${new URL(link).hostname}`) : "";
}

function wears(host: string, service: RegisteredService): boolean {
  const registrable = registrableDomain(host);
  const inFront = host.slice(0, -registrable.length);
  // "paypal.com.hk" has nothing in front: it may well be theirs.
  if (inFront === "" || READERS.has(registrable)) return false;
  const isWorn = service.domains.some(
    (entry) => !entry.strangers && !entry.addresses && !entry.platform && `.${inFront}`.includes(`.${entry.domain}.`),
  );
  return isWorn && !ownEntry(host, service) && !isSameOrganisation(host, service);
}

/** Services that show other sites' pages under such hosts: Microsoft Defender, Google Translate, Adobe Analytics. */
const READERS = new Set(["mcas.ms", "mcas-gov.us", "translate.goog", "omtrdc.net", "2o7.net"]);
