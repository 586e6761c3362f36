import type { Incident, RegisteredService, ServiceDomain, ServiceStatus } from "./service.ts";

/** One entry of the registry: one object in a file under registry/. It says of everything where it is from. */
export interface Entry extends Omit<RegisteredService, "domains" | "noAccountMail" | "status" | "incidents"> {
  kind: ServiceKind;
  domains: EntryDomain[];
  /** Where the company states that it sends no mail about accounts. */
  noAccountMail?: string;
  /** What the company says about fakes or about unasked mails. */
  securityPage: string | null;
  status: EntryStatus;
  incidents: EntryIncident[];
  /** When somebody last compared the entry with its sources. null: never. */
  lastChecked: string | null;
}

/**
 * How sure it is that a domain sends the service's mail.
 * - stated-by-company: the company names it as its sender
 * - seen-in-mail: quoted from mail that was received
 * - weak: only secondary pages name it, or strangers can send from it
 * - site-domain-only: the domain of the site; nobody has shown that it sends mail
 * - from-memory: unconfirmed
 *
 * Only the first two may prove a sender; the others may keep a mail from being called a fake, and no more. Where nothing
 * but memory speaks for a service's domains, a mail from another domain isn't called a fake for that.
 */
export type DomainConfidence = "stated-by-company" | "seen-in-mail" | "weak" | "site-domain-only" | "from-memory";

export interface EntryDomain extends Omit<ServiceDomain, "proves" | "guessed"> {
  confidence: DomainConfidence;
  /** Where it is stated: an address, or in words if there is none. */
  source: string;
}

export interface EntryStatus extends ServiceStatus {
  /** The page that says so. */
  source?: string;
  /** The id of the service that took it over. */
  into?: string;
}

export interface EntryIncident extends Incident {
  /** The page that reports it. */
  source: string;
}

export type ServiceKind =
  | "wallet"
  | "qr"
  | "prepaid"
  | "point"
  | "transfer"
  | "bnpl"
  | "card"
  | "bank"
  | "neobank"
  | "broker"
  | "lender"
  | "crypto";
