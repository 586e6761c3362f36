import type { Verdict } from "../judge/verdict.ts";
import { type Concept, numberOf } from "../kind/concepts.ts";
import { judgeKindAtOnce } from "../kind/judge-kind.ts";
import type { Hit } from "../kind/reading.ts";
import { HEAD, SUBJECT } from "../kind/reading.ts";
import { hostOf, registrableDomain } from "../mail/address.ts";
import type { Mail } from "../mail/mail.ts";
import { fold } from "../mail/text.ts";
import { MONEY_WORDS } from "./money-words.ts";

/** What a mail tells of something that was done in the user's name; what a flood may be meant to hide. */
export const NOTICE_SORTS = [
  "payee-added",
  "transfer",
  "password-changed",
  "address-changed",
  "security",
  "sign-in",
  "order",
  "reset",
  "code",
  "account",
] as const;
export type NoticeSort = (typeof NOTICE_SORTS)[number];

/** A mail as a flood is looked for: a sign-up mail, of which floods are made, or a notice, which may hide in one. */
export interface Arrival {
  sort: "sign-up" | NoticeSort;
  /** The sender's registrable domain: a site's mails from several hosts are one sender's. */
  sender: string;
}

/**
 * Reads a mail of any sender, payment service or not. null: neither a sign-up mail nor a notice, or without a sender.
 * As dear as recognising the kind of a mail (see src/kind), and linear in the text like it.
 */
export function readArrival(mail: Mail): Arrival | null {
  const sender = registrableDomain(hostOf(mail.fromAddress ?? ""));
  if (!sender) return null;
  const sort = sortOf(mail);
  return sort && { sort, sender };
}

/**
 * The same, with what the judge says of the mail: a payment service's own mail is worth a look in a flood whatever it
 * says ("account"), and a service that the user uses takes no part in one.
 */
export function arrivalOf(mail: Mail, { service, sender, relationship, kind }: Verdict): Arrival | null {
  const arrival = readArrival(mail);
  if (arrival && !(arrival.sort === "sign-up" && relationship === "uses")) return arrival;
  const isTheirs = sender === "authenticated" || sender === "their-domain";
  if (!service?.id || !isTheirs || kind === "marketing") return null;
  return { sort: "account", sender: registrableDomain(hostOf(mail.fromAddress ?? "")) };
}

const concepts = (...names: Concept[]) => new Set(names.map(numberOf));
const CHANGED = concepts("changed", "removed");
/** A newsletter's question whether one wants it, and its first letter, are marketing by kind, and what floods are made of. */
const CONFIRM = concepts("confirm", "activate", "complete");
const WELCOME = concepts("welcome");
const SUBSCRIPTION = concepts("newsletter", "subscription", "register");
const ADDRESS = concepts("email");
const PASSWORD = concepts("password");
const SECURITY = concepts("security", "locked", "device", "urgent");

function sortOf(mail: Mail): Arrival["sort"] | null {
  const { kind, reading } = judgeKindAtOnce(mail);
  if (reading.isReply) return null;
  const subject = (wanted: Set<number>) => has(reading.hits, wanted, SUBJECT);
  const early = (wanted: Set<number>) => subject(wanted) || has(reading.hits, wanted, HEAD);
  const changed = subject(CHANGED) || (early(CHANGED) && kind !== "marketing");
  switch (kind) {
    case "account-issued":
    case "verify-email":
      return subject(CHANGED) && subject(ADDRESS) ? "address-changed" : "sign-up";
    case "one-time-code":
      return "code";
    case "password-reset":
      return changed && early(PASSWORD) && !asks(reading.hits) ? "password-changed" : "reset";
    case "login-notice":
      return changed && subject(PASSWORD) ? "password-changed" : "sign-in";
    case "transaction":
      return moneySort(mail) ?? "order";
    default:
      if ((subject(CONFIRM) && early(SUBSCRIPTION)) || (subject(WELCOME) && early(SUBSCRIPTION))) return "sign-up";
      if (kind === "marketing") return null;
      if (changed && early(PASSWORD)) return "password-changed";
      if (subject(CHANGED) && early(ADDRESS)) return "address-changed";
      return moneySort(mail) ?? (subject(SECURITY) ? "security" : null);
  }
}

const ASKS = concepts("request", "expire", "reset");

/** "Choose a new password" asks for a change that "was changed" tells of. */
function asks(hits: Hit[]): boolean {
  return has(hits, ASKS, SUBJECT);
}

function has(hits: Hit[], wanted: Set<number>, place: Hit["place"]): boolean {
  return hits.some((hit) => hit.place === place && wanted.has(hit.concept));
}

const SUBJECT_LIMIT = 400;

/** Money that is about to leave: told in the subject, or it is not what the mail is about. */
function moneySort({ subject }: Mail): NoticeSort | null {
  const text = ` ${fold(subject ?? "", SUBJECT_LIMIT)} `;
  if (MONEY_WORDS["payee-added"].some((word) => text.includes(word))) return "payee-added";
  return MONEY_WORDS.transfer.some((word) => text.includes(word)) ? "transfer" : null;
}
