import { remembered } from "../mail/memo.ts";
import { compiledRegistry } from "./compiled-registry.ts";
import { serviceAt } from "./registry.ts";
import type { RegisteredService, ServiceDomain } from "./service.ts";

/** One service's word about a domain. */
export interface DomainEntry {
  service: RegisteredService;
  entry: ServiceDomain;
}

/**
 * What the registry says of a host name: the entries of the longest listed domain that the host is, or is under;
 * in the registry's order. Empty: nothing. `host` in lower case; the cost is bound by its number of labels.
 */
export const entriesForHost: (host: string) => readonly DomainEntry[] = remembered(find);

function find(host: string): readonly DomainEntry[] {
  let rest = host;
  for (;;) {
    const numbers = numbersOf(rest);
    if (numbers !== null) return entriesOf(rest, numbers);
    const dot = rest.indexOf(".");
    if (dot < 0) return NONE;
    rest = rest.slice(dot + 1);
  }
}

const NONE: readonly DomainEntry[] = [];

/**
 * The numbers of the services that list this very domain, or null. Looked up in the sorted lines as they are: a table of
 * them would have to be filled at every start of the background, which asks for a few senders' hosts and stops again.
 */
function numbersOf(domain: string): string | null {
  const { domains } = compiledRegistry();
  let low = 0;
  let high = domains.length;
  while (low < high) {
    const start = domains.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    const space = domains.indexOf(" ", start);
    const listed = domains.slice(start, space);
    if (listed === domain) return domains.slice(space + 1, lineEnd(domains, space));
    // A space sorts before all that stands in a domain, so that lines are in the order of their domains.
    if (listed < domain) low = lineEnd(domains, space) + 1;
    else high = start;
  }
  return null;
}

function lineEnd(lines: string, from: number): number {
  const end = lines.indexOf("\n", from);
  return end < 0 ? lines.length : end;
}

function entriesOf(domain: string, numbers: string): readonly DomainEntry[] {
  return numbers.split(" ").flatMap((number) => {
    const service = serviceAt(Number(number));
    return service.domains.filter((entry) => entry.domain === domain).map((entry) => ({ service, entry }));
  });
}
