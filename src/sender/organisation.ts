import { hostOf, registrableDomain } from "../mail/address.ts";
import { isMailboxProvider } from "../mail/mailbox-providers.ts";
import { type DomainEntry, entriesForHost } from "../service/domain-index.ts";
import { familyOf } from "../service/registry.ts";
import type { RegisteredService } from "../service/service.ts";

/** What the registry says of the host for this service, or for a variant of it in another country. */
export function ownEntry(host: string, service: RegisteredService): DomainEntry | undefined {
  const entries = entriesForHost(host);
  if (entries.length === 0) return undefined;
  const own = entries.find((candidate) => candidate.service.id === service.id);
  if (own) return own;
  const family = familyOf(service);
  return entries.find((candidate) => family.includes(candidate.service));
}

/** Under the same registrable domain as one of the service's, or as its site: whoever owns the one owns the other. */
export function isSameOrganisation(host: string, service: RegisteredService): boolean {
  const registrable = registrableDomain(host);
  // A mailbox domain's own subdomains are the company's; the domain itself is its customers'.
  if (isMailboxProvider(host)) return false;
  return familyOf(service).some(
    (member) =>
      registrableDomain(siteHost(member)) === registrable ||
      member.domains.some(
        (entry) => !entry.strangers && !entry.addresses && registrableDomain(entry.domain) === registrable,
      ),
  );
}

function siteHost(service: RegisteredService): string {
  return hostOf(`@${service.site.replace(/^https?:\/\//, "").replace(/[/:?#].*$/s, "")}`);
}

/**
 * The domain of a sister service: of the same company, with a name that begins with the same word (PayPay and PayPay
 * Card), or with a domain in common.
 */
export function isSister(host: string, service: RegisteredService): boolean {
  const entries = entriesForHost(host);
  if (entries.length === 0) return false;
  const own = new Set(service.domains.map((entry) => registrableDomain(entry.domain)));
  return entries.some(
    ({ service: other }) =>
      (other.group !== undefined && other.group === service.group) ||
      firstWord(other) === firstWord(service) ||
      other.domains.some((entry) => own.has(registrableDomain(entry.domain))),
  );
}

function firstWord(service: RegisteredService): string {
  return (service.names.en ?? service.id).toLowerCase().split(" ", 1)[0] ?? "";
}
