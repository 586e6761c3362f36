import { remembered } from "../mail/memo.ts";
import { compiledRegistry } from "./compiled-registry.ts";
import { serviceAt } from "./registry.ts";
import type { RegisteredService, ServiceDomain } from "./service.ts";

/** One service's word about a domain. */
export interface DomainEntry {
  service: RegisteredService;
  entry: ServiceDomain;
}

/** By domain its entries, or the numbers of its services until somebody asks. Filled at the first question. */
const index = new Map<string, readonly DomainEntry[] | string>();

function fill(): void {
  for (const line of compiledRegistry().domains.split("\n")) {
    const space = line.indexOf(" ");
    index.set(line.slice(0, space), line.slice(space + 1));
  }
}

/**
 * What the registry says of a host name: the entries of the longest listed domain that the host is, or is under;
 * in the registry's order. Empty: nothing. `host` in lower case; the cost is bound by its number of labels.
 */
export const entriesForHost: (host: string) => readonly DomainEntry[] = remembered(find);

function find(host: string): readonly DomainEntry[] {
  if (index.size === 0) fill();
  let rest = host;
  for (;;) {
    const known = index.get(rest);
    if (typeof known === "string") return read(rest, known);
    if (known) return known;
    const dot = rest.indexOf(".");
    if (dot < 0) return NONE;
    rest = rest.slice(dot + 1);
  }
}

const NONE: readonly DomainEntry[] = [];

function read(domain: string, numbers: string): readonly DomainEntry[] {
  const entries = numbers.split(" ").flatMap((number) => {
    const service = serviceAt(Number(number));
    return service.domains.filter((entry) => entry.domain === domain).map((entry) => ({ service, entry }));
  });
  index.set(domain, entries);
  return entries;
}
