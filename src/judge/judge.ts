import { judgeKind, type KindAnswer, kindEvidence } from "../kind/judge-kind.ts";
import type { Mail } from "../mail/mail.ts";
import { relate } from "../relationship/relationship.ts";
import { judgeSender } from "../sender/judge-sender.ts";
import { findService } from "../service/find-service.ts";
import type { Service } from "../service/service.ts";
import { asksToAct } from "./asks-to-act.ts";
import { calibrated, WARN_FROM, WARN_FROM_UNPROVEN } from "./calibration.ts";
import {
  type Context,
  type Evidence,
  type Judge,
  type NamedService,
  type Outcome,
  type Relationship,
  type SenderAnswer,
  SIGN_UP_KINDS,
  type Verdict,
} from "./verdict.ts";

/**
 * The one front door. Asks four questions (which service, what kind, is it really them, does the user use it) and
 * draws the conclusion. See {@link Judge} and {@link Verdict}.
 */
export const judge: Judge = (mail, context) => verdictOn(mail, context, true);

/**
 * As {@link judge}, without what a user is never told: a mail that names no payment service is of the kind "other",
 * and a list row, or a verdict with the outcome "none", gives no evidence: a row's mark gives no reasons. Most mails
 * of a mailbox then cost no more than the search for a service.
 */
export const judgeForUser: Judge = (mail, context) => verdictOn(mail, context, false);

function verdictOn(mail: Mail, context: Context, all: boolean): Verdict {
  const partial = mail.body === undefined;
  const { service, evidence: serviceEvidence } = findService(mail);
  if (!service) {
    return {
      kind: all ? judgeKind(mail).kind : "other",
      service: null,
      sender: "unknown",
      relationship: "unknown",
      outcome: "none",
      sure: SURE_WITHOUT_SERVICE,
      partial,
      // Reasons are for what is shown; finding the words costs more than the judgment.
      evidence: [],
    };
  }
  const answer = judgeKind(mail);
  const { sender, evidence: senderEvidence } = judgeSender(mail, service);
  const { relationship, evidence: relationshipEvidence } = relate(service, context, mail.time);
  const found: Found = {
    mail,
    answer,
    service,
    sender,
    relationship,
    evidence: [...serviceEvidence, ...senderEvidence],
  };
  const { outcome, sure, kind } = conclude(found);
  return {
    kind,
    service: named(service),
    sender,
    relationship,
    outcome,
    sure,
    partial,
    evidence:
      all || (outcome !== "none" && mail.place === "message")
        ? [...kindEvidence(kind, answer.reading, mail), ...serviceEvidence, ...senderEvidence, ...relationshipEvidence]
        : [],
  };
}

/** Only what a verdict tells of a service: the registry's entry stays here. */
function named(service: Service): NamedService {
  const { id, names } = service;
  return isClosed(service) ? { id, names, closed: true } : { id, names };
}

/** Nobody can sign up there today, so nobody can have meant to. */
function isClosed(service: Service): boolean {
  return service.id !== null && service.status.state === "closed";
}

/** No payment service is named: nothing to warn of. What remains is a service that was not recognised. */
const SURE_WITHOUT_SERVICE = 0.99;

interface Found {
  mail: Mail;
  answer: KindAnswer;
  service: Service;
  sender: SenderAnswer;
  relationship: Relationship;
  evidence: Evidence[];
}

interface Conclusion {
  outcome: Outcome;
  sure: number;
  kind: Verdict["kind"];
}

function conclude(found: Found): Conclusion {
  const { answer, sender, relationship } = found;
  if (sender === "imitated" && isFake(found)) {
    // Whoever pretends to be a service does it in mails of these kinds; the kind shown is the likeliest.
    return { outcome: "warn-fake", sure: sureOfFake(found), kind: answer.kind };
  }
  const p = calibrated(answer.signUp);
  const enough = sureEnough(found);
  if (sender !== "imitated" && answer.signUp >= enough) {
    const kind = answer.signUpKind;
    if (relationship === "uses") return { outcome: "none", sure: 0.99, kind };
    return { outcome: "warn", sure: p * trustInService(found), kind };
  }
  // Below the line the mail is not called a sign-up mail, so that kind and outcome agree.
  const isSignUp = (SIGN_UP_KINDS as readonly string[]).includes(answer.kind);
  const kind = isSignUp && answer.signUp < enough ? "other" : answer.kind;
  return { outcome: "none", sure: 1 - p, kind };
}

/** How probable a sign-up mail must be before the user is disturbed. */
function sureEnough({ mail, service, sender }: Found): number {
  const proven = service.id !== null && (sender === "authenticated" || sender === "their-domain");
  const text = mail.body ?? mail.snippet ?? "";
  const read = text.trim() === "" ? "subject" : mail.body === undefined ? "row" : "opened";
  return (proven ? WARN_FROM : WARN_FROM_UNPROVEN)[read];
}

/** What the doubt about service and sender leaves of the certainty about the kind. */
function trustInService({ service, sender }: Found): number {
  const serviceTrust = service.id === null ? 0.7 : isClosed(service) ? 1 : 0.995;
  const senderTrust = sender === "unknown" ? 0.85 : 1;
  return serviceTrust * senderTrust;
}

/**
 * The sender's answer is "imitated" only where something speaks for it. If the sender also poses as the service by
 * name or domain, that is a fake whatever it says: lures with gifts ask for nothing at first. If only the mail's
 * text speaks in the service's name, it must want something. A reply or forwarded mail quotes the name.
 */
function isFake({ answer, evidence }: Found): boolean {
  if (evidence.some(({ code }) => CLAIMS.has(code))) return true;
  if (answer.reading.isReply) return false;
  return answer.signUp >= 0.5 || answer.kind === "transaction" || asksToAct(answer.reading);
}

/** The sender poses as the service, by name or by a domain made to be mistaken. */
const CLAIMS: ReadonlySet<Evidence["code"]> = new Set([
  "name-in-sender",
  "domain-lookalike",
  "name-holds-other-address",
]);

function sureOfFake({ evidence }: Found): number {
  const codes = new Set(evidence.map(({ code }) => code));
  if (codes.has("domain-lookalike") || codes.has("name-holds-other-address") || codes.has("proof-failed")) return 0.97;
  return codes.has("name-in-sender") ? 0.93 : 0.8;
}
