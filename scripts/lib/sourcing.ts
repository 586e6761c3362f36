import type { DomainConfidence, Entry } from "../../src/service/entry.ts";

/** How well the best-sourced domain of a service is sourced; "none" for a service without a domain. */
export type Sourcing = DomainConfidence | "none";

/** Best first. */
export const SOURCINGS: readonly Sourcing[] = [
  "stated-by-company",
  "seen-in-mail",
  "site-domain-only",
  "weak",
  "from-memory",
  "none",
];

/** A domain where strangers have mailboxes counts for nothing, whoever states it. */
export function sourcingOf(service: Entry): Sourcing {
  const own = service.domains.filter((domain) => !domain.strangers).map((domain) => domain.confidence);
  return SOURCINGS.find((sourcing) => own.includes(sourcing as DomainConfidence)) ?? "none";
}

/** How many services have which sourcing. Every sourcing has an entry. */
export function countSourcings(services: readonly Entry[]): Record<Sourcing, number> {
  const counts = Object.fromEntries(SOURCINGS.map((sourcing) => [sourcing, 0])) as Record<Sourcing, number>;
  for (const service of services) counts[sourcingOf(service)]++;
  return counts;
}

/** The counts as docs/judging.md states them; a test compares the two. */
export function sourcingInWords(services: readonly Entry[]): string {
  const counts = countSourcings(services);
  const stated = counts["stated-by-company"];
  const seen = counts["seen-in-mail"];
  return (
    `Of the registry's ${services.length} services, ${stated + seen} have a domain that may prove a sender: ` +
    `${stated} state it themselves, and for ${seen} a mail was seen. ` +
    `The other ${services.length - stated - seen} have nothing better than the domain of their site ` +
    `(${counts["site-domain-only"]}), second-hand pages (${counts.weak}), memory (${counts["from-memory"]}), ` +
    `or no domain of their own (${counts.none}).`
  );
}
