import type { Evidence } from "../judge/verdict.ts";
import { hostOf } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import { type DomainEntry, entriesForHost } from "./domain-index.ts";
import { ENOUGH, type Naming, namings } from "./naming.ts";
import type { Incident, RegisteredService, ServiceDomain } from "./service.ts";
import type { ServiceFinding } from "./service-finding.ts";
import { findUnlisted } from "./unlisted.ts";

/**
 * In whose name is the mail? The sender's domain and the places where a service is named are weighed: a display
 * name, a name in brackets, "your … account" speak for a service; "paid with …" does not. Pure; never throws, and
 * its cost is linear in the text (of a body, BODY_LIMIT units at most).
 */
export function findService(mail: Mail): ServiceFinding {
  const host = hostOf(mail.fromAddress ?? "");
  const domain = entriesForHost(host);
  const named = namings(mail, domain, host);
  if (named.length === 0 && domain.length === 0) return findUnlisted(mail);

  const scores = new Map<RegisteredService, number>();
  for (const naming of named) scores.set(naming.service, (scores.get(naming.service) ?? 0) + naming.weight);
  weighDomain(domain, named, scores);

  let best: RegisteredService | null = null;
  let bestScore = ENOUGH;
  for (const [service, score] of scores) {
    if (score > bestScore || (score === bestScore && best === null)) {
      best = service;
      bestScore = score;
    }
  }
  if (best === null) return findUnlisted(mail);
  return { service: best, evidence: evidenceFor(best, named, domain) };
}

const OWN_DOMAIN = 4;
const SHARED_DOMAIN = 3;

/**
 * A domain that serves this service alone names it. One that serves several (a platform, a company with much more
 * than payments, customers' mailboxes) only adds to a name that is there.
 */
function weighDomain(
  domain: readonly DomainEntry[],
  named: readonly Naming[],
  scores: Map<RegisteredService, number>,
): void {
  const namedHere = new Set(named.filter((naming) => naming.weight > 0).map((naming) => naming.service));
  const relevant = domain.some((candidate) => namedHere.has(candidate.service));
  for (const { service, entry } of domain) {
    const shared = isShared(entry);
    if (namedHere.has(service)) scores.set(service, (scores.get(service) ?? 0) + (shared ? SHARED_DOMAIN : OWN_DOMAIN));
    else if (!shared && !relevant && isFirst(service, domain)) {
      // Real domains carry other brands' fakes: who is addressed as their customer in the subject goes first.
      const other = named.some(({ weight, place, voice }) => weight > 0 && place !== "text" && voice === "own");
      scores.set(service, other ? ENOUGH - 0.5 : OWN_DOMAIN);
    }
  }
}

function isShared({ platform, wide, strangers, addresses }: ServiceDomain): boolean {
  return platform === true || wide === true || strangers === true || addresses !== undefined;
}

/** The service that an unnamed mail from a domain of several is of: the one marked so, or the only one whose own it is. */
function isFirst(service: RegisteredService, domain: readonly DomainEntry[]): boolean {
  const first = domain.find(({ entry }) => entry.primary) ?? domain.find(({ entry }) => !isShared(entry));
  return first?.service === service;
}

function evidenceFor(service: RegisteredService, named: readonly Naming[], domain: readonly DomainEntry[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const place of ["sender", "subject", "text"] as const) {
    const naming = named.find((candidate) => candidate.service === service && candidate.place === place);
    if (naming) evidence.push({ part: "service", code: `name-in-${place}`, values: { name: naming.shown } });
  }
  const own = domain.find((candidate) => candidate.service === service && !candidate.entry.strangers);
  if (own) evidence.push({ part: "service", code: "service-by-domain", values: { domain: own.entry.domain } });
  if (service.status.state !== "active") {
    const since = service.status.since;
    evidence.push({ part: "service", code: "service-closed", ...(since ? { values: { since } } : {}) });
  }
  const last = service.incidents.findLast((incident) => SENDS_UNASKED.has(incident.kind));
  if (last) evidence.push({ part: "service", code: "known-incident", values: { date: last.date } });
  return evidence;
}

/** What makes a service mail people who have asked for nothing; other fraud at a service explains no such mail. */
const SENDS_UNASKED = new Set<Incident["kind"]>([
  "credential-stuffing",
  "password-resets",
  "codes-to-strangers",
  "accounts-opened-for-others",
]);
