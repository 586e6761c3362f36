import type { Evidence, SenderAnswer } from "../judge/verdict.ts";
import { hostOf } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import { type DomainEntry, entriesForHost } from "../service/domain-index.ts";
import { isWellSourced, type RegisteredService, type Service } from "../service/service.ts";
import { claimOf, isDisguised } from "./claim.ts";
import { falseLink } from "./false-link.ts";
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
  if (!service) return { sender: "unknown", evidence: [] };
  if (host === "") return withoutHost(mail, address, service);
  const proof = proofFor(host, mail.authentication);
  if (service.id === null) return ofUnlisted(host, service.names.en ?? "", proof);
  const own = ownEntry(host, service);
  if (own) return onListedDomain(mail, address, host, service, own, proof);
  if (isSameOrganisation(host, service)) {
    return ifNotForged("their-domain", mail, service, proof, [unconfirmed(host, service), proofEvidence(proof)]);
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
  const answer = wellSourced && proof.result === "passed" ? "authenticated" : "their-domain";
  return ifNotForged(answer, mail, service, proof, evidence);
}

/**
 * The domain fits, and the mail all the same isn't from it: its owner's policy says so, the name is in disguise, or a
 * link only looks like theirs.
 */
function ifNotForged(
  answer: SenderAnswer,
  mail: Mail,
  service: RegisteredService,
  proof: Proof,
  evidence: Evidence[],
): SenderFinding {
  if (proof.result === "passed") return { sender: answer, evidence };
  const link = falseLink(mail, service);
  if (link !== null) evidence.push({ part: "sender", code: "links-elsewhere", values: { domain: link } });
  const isForged = proof.result === "failed" || link !== null || isDisguised(mail, service);
  return { sender: isForged ? "imitated" : answer, evidence };
}

/**
 * There is no address, or one that no mail can come from ("notice@verify%bank.example"): no company makes that mistake in
 * mail that goes out by itself.
 */
function withoutHost(mail: Mail, address: string, service: Service): SenderFinding {
  const shown = IMPOSSIBLE.exec(address.slice(0, ADDRESS_LIMIT))?.[1];
  if (!shown || service.id === null || claimOf(mail, service).strength !== "name") {
    return { sender: "unknown", evidence: [] };
  }
  const values = { domain: shown.toWellFormed(), service: service.names.en ?? service.id };
  return { sender: "imitated", evidence: [{ part: "sender", code: "domain-foreign", values }] };
}

/**
 * What stands behind the "@", where it was meant to be a host: "verify%bank.example", or one without a dot, which no mail
 * server of the internet has. Two addresses in a row are somebody's list.
 */
const IMPOSSIBLE = /^[^\s@,;<>]+@([^\s@,;<>]{2,})$/;
/** RFC 5321: the longest address. */
const ADDRESS_LIMIT = 254;

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
