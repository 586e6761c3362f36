import type { Evidence } from "../judge/verdict.ts";
import { hostOf } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import { type DomainEntry, entriesForHost } from "../service/domain-index.ts";
import { isWellSourced, type RegisteredService, type Service } from "../service/service.ts";
import { isDisguised } from "./claim.ts";
import { judgeForeign } from "./foreign-domain.ts";
import { isSameOrganisation, ownEntry } from "./organisation.ts";
import { type Proof, proofEvidence, proofFor } from "./proof.ts";
import type { SenderFinding } from "./sender-finding.ts";

export type { SenderFinding } from "./sender-finding.ts";

/**
 * Is a mail that is written in a service's name really from it? See {@link SenderAnswer} for the four answers.
 *
 * Only a well-sourced domain of that very service, with a proof for that domain, is authenticated: another company's
 * proof never vouches, whoever it is. A domain that isn't known to be theirs is called imitated only when something
 * besides our not knowing it speaks for that; real companies send from domains that nobody would guess.
 *
 * Pure; never throws. Without a service, or without an address, the answer is unknown.
 */
export function judgeSender(mail: Mail, service: Service | null): SenderFinding {
  const address = (mail.fromAddress ?? "").trim().toLowerCase();
  const host = hostOf(address);
  if (!service || host === "") return { sender: "unknown", evidence: [] };
  const proof = proofFor(host, mail.authentication);
  if (service.id === null) return ofUnlisted(host, service.names.en ?? "", proof);
  const own = ownEntry(host, service);
  if (own) return onListedDomain(mail, address, host, service, own, proof);
  if (isSameOrganisation(host, service)) {
    const evidence = [unconfirmed(host, service), proofEvidence(proof)];
    return { sender: isForged(mail, service, proof) ? "imitated" : "their-domain", evidence };
  }
  return judgeForeign(mail, host, service, proof);
}

function onListedDomain(
  mail: Mail,
  address: string,
  host: string,
  service: RegisteredService,
  { entry }: DomainEntry,
  proof: Proof,
): SenderFinding {
  if (entry.strangers || (entry.addresses && !entry.addresses.includes(address))) {
    return { sender: "unknown", evidence: [unconfirmed(host, service), proofEvidence(proof)] };
  }
  const wellSourced = isWellSourced(entry);
  const values = { domain: host, service: service.names.en ?? service.id };
  const fits: Evidence = wellSourced
    ? { part: "sender", code: entry.platform ? "domain-of-platform" : "domain-of-service", values }
    : unconfirmed(host, service);
  const evidence = [fits, proofEvidence(proof)];
  if (isForged(mail, service, proof)) return { sender: "imitated", evidence };
  return { sender: wellSourced && proof.result === "passed" ? "authenticated" : "their-domain", evidence };
}

/** The domain fits, and the mail all the same isn't from it: its owner's policy says so, or the name is in disguise. */
function isForged(mail: Mail, service: RegisteredService, proof: Proof): boolean {
  return proof.result === "failed" || (proof.result !== "passed" && isDisguised(mail, service));
}

/** Nobody knows an unlisted service's domains; but a platform sends for services that no list has. */
function ofUnlisted(host: string, name: string, proof: Proof): SenderFinding {
  if (entriesForHost(host).some((candidate) => candidate.entry.platform)) {
    const values = { domain: host, service: name };
    return {
      sender: proof.result === "failed" ? "imitated" : "their-domain",
      evidence: [{ part: "sender", code: "domain-of-platform", values }, proofEvidence(proof)],
    };
  }
  return { sender: "unknown", evidence: [proofEvidence(proof)] };
}

function unconfirmed(host: string, service: RegisteredService): Evidence {
  return {
    part: "sender",
    code: "domain-unconfirmed",
    values: { domain: host, service: service.names.en ?? service.id },
  };
}
