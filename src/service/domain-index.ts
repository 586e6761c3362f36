import { REGISTRY } from "./registry.ts";
import type { RegisteredService, ServiceDomain } from "./service.ts";

/** One service's word about a domain. */
export interface DomainEntry {
  service: RegisteredService;
  entry: ServiceDomain;
}

const index = new Map<string, DomainEntry[]>();
for (const service of REGISTRY) {
  for (const entry of service.domains) {
    const entries = index.get(entry.domain);
    if (entries) entries.push({ service, entry });
    else index.set(entry.domain, [{ service, entry }]);
  }
}

/**
 * What the registry says of a host name: the entries of the longest listed domain that the host is, or is under;
 * in the registry's order. Empty: nothing. `host` in lower case; the cost is bound by its number of labels.
 */
export function entriesForHost(host: string): readonly DomainEntry[] {
  let rest = host;
  for (;;) {
    const entries = index.get(rest);
    if (entries) return entries;
    const dot = rest.indexOf(".");
    if (dot < 0) return NONE;
    rest = rest.slice(dot + 1);
  }
}

const NONE: readonly DomainEntry[] = [];
