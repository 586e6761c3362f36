import type { Evidence } from "../judge/verdict.ts";
import { registrableDomain } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import { isMailboxProvider } from "../mail/mailbox-providers.ts";
import { entriesForHost } from "../service/domain-index.ts";
import { isGuessed, isWellSourced, type RegisteredService } from "../service/service.ts";
import { claimOf, hostInName, isRelayed } from "./claim.ts";
import { falseLink, hostOfLink } from "./false-link.ts";
import { resemblance } from "./lookalike.ts";
import { isSister, ownEntry } from "./organisation.ts";
import type { Proof } from "./proof.ts";
import type { SenderFinding } from "./sender-finding.ts";
import { isAbusedTld, isNeutralTld, looksMadeUp, mayBeTheirTld } from "./suspicion.ts";

/**
 * Judges a mail in a service's name that comes from a domain of which the registry knows nothing: imitated or
 * unknown. About one in nine of the sender domains that companies state has nothing in common with the name of
 * their site (nearly all of them Japanese), so that a foreign domain alone accuses nobody. What does:
 * - a domain that looks like theirs and isn't, or a name in letters that only look like its own;
 * - the service as the sender's name (or speaking in the subject), from a mailbox provider, from another listed
 *   company, from a domain that looks made up, or although the company states which domains it sends from;
 * - an address of theirs in the display name, before another's address;
 * - a link to a host that wears a domain of theirs.
 */
export function judgeForeign(mail: Mail, host: string, service: RegisteredService, proof: Proof): SenderFinding {
  const values = { domain: host, service: service.names.en ?? service.id };
  const unconfirmed: Evidence = { part: "sender", code: "domain-unconfirmed", values };
  // Their own signature under a foreign From line: somebody whom they let send for them, perhaps.
  if (proof.result === "other" && ownEntry(proof.domain ?? "", service)) {
    return { sender: "unknown", evidence: [unconfirmed] };
  }
  if (entriesForHost(host).some((candidate) => candidate.entry.platform)) {
    return { sender: "unknown", evidence: [{ part: "sender", code: "domain-of-platform", values }] };
  }

  const registrable = registrableDomain(host);
  if (isRelayed(mail, registrable, host)) {
    return { sender: "unknown", evidence: [{ part: "sender", code: "domain-foreign", values }] };
  }
  const mailboxes = isMailboxProvider(host);
  const claim = claimOf(mail, service);
  const { reasons, namesTheirs } = reasonsInName(mail, registrable, service, claim.disguised);
  const worn = falseLink(mail, service);
  if (worn !== null) reasons.push({ part: "sender", code: "links-elsewhere", values: { domain: worn } });
  const surely = claim.disguised || namesTheirs || worn !== null || proof.result === "failed";

  const sister = isSister(host, service);
  const alike = mailboxes || sister ? null : resemblance(host, service);
  // Who has a name of few users alone under some other top-level domain is more often the company than a fraud.
  const isTheirName = alike?.kind === "same-name" && !knowsTheirs(service) && !isAbusedTld(host);
  // A company that sends from yet another domain of its name sees to it that its own checks don't fail there.
  const mayBeTheirs =
    (isTheirName || mayBeTheirTld(host, service)) &&
    service.noAccountMail === undefined &&
    !(proof.result === "doubtful" && claim.strength === "name");
  if (sister || (alike && alike.kind !== "lookalike" && mayBeTheirs)) {
    return { sender: surely ? "imitated" : "unknown", evidence: [unconfirmed, ...reasons] };
  }
  if (alike) {
    const lookalike: Evidence = {
      part: "sender",
      code: "domain-lookalike",
      values: { domain: host, real: alike.real },
    };
    return { sender: "imitated", evidence: [lookalike, ...reasons] };
  }

  const suspicious = mailboxes || isAnothers(host) || looksMadeUp(mail.fromAddress ?? "", host, service);
  const loud = claim.strength === "name" || (claim.strength === "subject" && !claim.underOtherName);
  const imitated =
    surely ||
    (claim.strength !== "quiet" && suspicious) ||
    (loud && knowsTheirs(service)) ||
    (claim.strength === "name" && isNeutralTld(host) && isFarFromHome(service));
  return {
    sender: imitated ? "imitated" : "unknown",
    evidence: [
      { part: "sender", code: "domain-foreign", values },
      ...reasons,
      ...(imitated && worn === null ? linksElsewhere(mail, host, service) : []),
    ],
  };
}

/** What the display name gives away: a disguise, or an address that isn't the sender's, perhaps one of theirs. */
function reasonsInName(
  mail: Mail,
  registrable: string,
  service: RegisteredService,
  disguised: boolean,
): { reasons: Evidence[]; namesTheirs: boolean } {
  const reasons: Evidence[] = [];
  const name = shown(mail.fromName ?? mail.subject);
  if (disguised) reasons.push({ part: "sender", code: "name-disguised", values: { name } });
  const other = hostInName(mail.fromName);
  // A brand that is a host name, such as Crypto.com, shows no address.
  const isBrand = [...service.spellings, ...(service.ordinary ?? [])].some((each) => each.toLowerCase() === other);
  if (other === null || isBrand || registrableDomain(other) === registrable) return { reasons, namesTheirs: false };
  reasons.push({ part: "sender", code: "name-holds-other-address", values: { name, domain: other } });
  const namesTheirs = ownEntry(other, service) !== undefined || resemblance(other, service)?.kind === "lookalike";
  return { reasons, namesTheirs };
}

/** Another listed service's own domain; a group's may well send for services of its own that nobody has listed so. */
function isAnothers(host: string): boolean {
  return entriesForHost(host).some(({ entry }) => !entry.wide && !entry.guessed);
}

/** The company states its senders, or that it sends none, or its mail has been seen. */
function knowsTheirs(service: RegisteredService): boolean {
  return service.noAccountMail !== undefined || service.domains.some(isWellSourced);
}

/** Outside Japan hardly any company was found to send from a domain without its name (see docs of {@link judgeForeign}). */
function isFarFromHome(service: RegisteredService): boolean {
  return service.countries[0] !== "JP" && service.domains.length > 0 && !isGuessed(service);
}

/** A foreign mail's first link to yet another domain. */
function linksElsewhere(mail: Mail, host: string, service: RegisteredService): Evidence[] {
  const from = registrableDomain(host);
  for (const link of mail.links?.slice(0, LINKS) ?? []) {
    const target = hostOfLink(link);
    if (target === "" || registrableDomain(target) === from || ownEntry(target, service)) continue;
    return [{ part: "sender", code: "links-elsewhere", values: { domain: target } }];
  }
  return [];
}

const LINKS = 20;

/** A sentence of the panel needs no more of a sender's text. */
function shown(text: string | undefined): string {
  return (text ?? "").slice(0, 80).toWellFormed();
}
