import { allServices } from "../service/registry.ts";
import { ownDomains, type RegisteredService } from "../service/service.ts";

/**
 * What a webmail's search for a service's mails looks for: the domains it may send from, or the addresses where only
 * these are its own. Also those that nobody has confirmed: what is found is asked about, and proves nothing. Left out
 * are platforms that send for many services, and domains that strangers send from.
 */
export function termsOf(service: Pick<RegisteredService, "domains">): string[] {
  return ownDomains(service).flatMap(({ domain, addresses }) => addresses ?? [domain]);
}

/**
 * The terms of every service that somebody may use today, each once, the likeliest first: a look that ends early has found
 * most of what there is. First those of the user's country, then those that people of several countries use, then the
 * others in the registry's order. Domains that are known from memory only, and the many of a group of local banks, are looked
 * for in the user's country only: there are as many of them as of all others, and each search takes its time.
 * @param country ISO 3166-1 alpha-2; undefined: not known.
 */
export function everyTerm(country: string | undefined): string[] {
  const active = allServices().filter(({ status }) => status.state === "active");
  const isNear = ({ countries }: RegisteredService) => country !== undefined && countries.includes(country);
  const isAbroad = ({ countries }: RegisteredService) => countries.length > 1;
  const ordered = [isNear, isAbroad, () => true].flatMap((fits) => active.filter(fits));
  const terms = ordered.flatMap((service) => termsOf(isNear(service) ? service : surest(service)));
  return withoutSubdomains([...new Set(terms)]);
}

function surest({ domains }: RegisteredService): Pick<RegisteredService, "domains"> {
  const confirmed = domains.filter(({ guessed }) => !guessed);
  return { domains: confirmed.length > MOST_OF_ONE ? confirmed.filter(({ wide }) => !wide) : confirmed };
}

/** More domains than one company's: PayPal has thirty that somebody has confirmed, the savings banks four hundred. */
const MOST_OF_ONE = 60;

/** A search for a domain finds its subdomains, too. */
function withoutSubdomains(terms: string[]): string[] {
  const all = new Set(terms);
  return terms.filter((term) => {
    const [domain = term] = term.split("@").slice(-1);
    const parts = domain.split(".");
    const isWithin = (from: number) => all.has(parts.slice(from).join("."));
    if (term.includes("@")) return !parts.some((_, from) => isWithin(from));
    return !parts.some((_, from) => from > 0 && isWithin(from));
  });
}

/** Whether a mail from this address is one that a search for the term finds. Both in lower case. */
export function isFrom(address: string, term: string): boolean {
  if (term.includes("@")) return address === term;
  const host = address.slice(address.lastIndexOf("@") + 1);
  return host === term || host.endsWith(`.${term}`);
}
