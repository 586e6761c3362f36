import type { Evidence } from "../judge/verdict.ts";
import type { Mail } from "../mail/mail.ts";
import { fold } from "../mail/text.ts";
import { hostOf } from "../sender/address.ts";
import { type DomainEntry, entriesForHost } from "./domain-index.ts";
import type { RegisteredService, Service } from "./service.ts";
import { findSpellings, type Hit } from "./spelling-index.ts";

export interface ServiceFinding {
  /** The service in whose name the mail is written; its id is null for one that is in no registry. null: none. */
  service: Service | null;
  evidence: Evidence[];
}

/** In whose name is the mail? By the sender's domain and by who speaks in the texts. Never throws. */
export function findService(mail: Mail): ServiceFinding {
  const domain = entriesForHost(hostOf(mail.fromAddress ?? ""));
  const scores = new Map<RegisteredService, number>();
  const evidence: Evidence[] = [];
  const name = findSpellings(fold(mail.fromName ?? "", 400));
  const subject = findSpellings(fold(mail.subject ?? "", 1000));
  const text = findSpellings(fold(mail.body ?? mail.snippet ?? "", 20_000));
  const count = (hits: Hit[], weight: number) => {
    for (const hit of hits) {
      const service = variant(hit, domain);
      if (hit.spelling.ordinary && !domain.some((entry) => entry.service === service)) continue;
      scores.set(service, (scores.get(service) ?? 0) + weight);
    }
  };
  count(name.slice(0, 3), 4);
  count(subject.slice(0, 3), 3);
  count(text.slice(0, 10), 1);
  for (const { service, entry } of domain) {
    if (!entry.strangers && !entry.platform) scores.set(service, (scores.get(service) ?? 0) + 2.5);
  }
  let best: RegisteredService | null = null;
  let bestScore = 2;
  for (const [service, score] of scores) {
    if (score > bestScore) {
      best = service;
      bestScore = score;
    }
  }
  if (!best) return { service: null, evidence };
  const found = best;
  const shown = (hits: Hit[], code: "name-in-sender" | "name-in-subject" | "name-in-text") => {
    const hit = hits.find((candidate) => candidate.spelling.services.includes(found));
    if (hit) evidence.push({ part: "service", code, values: { name: hit.spelling.text } });
  };
  shown(name, "name-in-sender");
  shown(subject, "name-in-subject");
  shown(text, "name-in-text");
  const own = domain.find((entry) => entry.service === found);
  if (own) evidence.push({ part: "service", code: "service-by-domain", values: { domain: own.entry.domain } });
  return { service: best, evidence };
}

function variant(hit: Hit, domain: readonly DomainEntry[]): RegisteredService {
  const services = hit.spelling.services;
  return (
    services.find((service) => domain.some((entry) => entry.service === service)) ?? (services[0] as RegisteredService)
  );
}
