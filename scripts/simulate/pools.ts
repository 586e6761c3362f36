import { serviceKey } from "../../src/judge/verdict.ts";
import { judgeSender } from "../../src/sender/judge-sender.ts";
import { findService } from "../../src/service/find-service.ts";
import { serviceById } from "../../src/service/registry.ts";
import { type LabelledMail, toKind, toMail } from "../lib/labelled-mails.ts";

/** What one payment service writes. */
export interface ServicePool {
  key: string;
  signUps: LabelledMail[];
  receipts: LabelledMail[];
  letters: LabelledMail[];
  /** That a password, an address or the like was changed: what a flood may hide. */
  changes: LabelledMail[];
}

/** The mails that mailboxes are made from, by what they are used for. */
export interface Pools {
  services: ServicePool[];
  /** Sign-up mails, confirmations and welcomes of sites that are no payment services. */
  siteSignUps: LabelledMail[];
  siteReceipts: LabelledMail[];
  /** Those of them that tell of an order or a payment, and not of a reminder or a credit. */
  orders: LabelledMail[];
  /** Letters, newsletters, notifications. */
  ordinary: LabelledMail[];
}

const SIGN_UPS = ["account-issued", "verify-email", "one-time-code", "login-notice", "password-reset"];
/** "Confirm your subscription", by key: nobody is sent many of them on an ordinary day. */
const SUBSCRIPTION = "confirm-subscription";
/** Of templates, by their own key: what was changed in an account. */
const CHANGE = /passw.*(chang|updat|modif)|(chang|updat|modif).*passw|email.*chang|chang.*email/i;
const ORDER = /order|purchas|payment|paid|receipt|注文|購入/i;

/**
 * Sorts labelled mails. A service counts only where the registry knows it and the sample's sender is a domain of
 * theirs, and if there is a sign-up mail of it and another one; the rest would measure the registry and not the memory.
 * Services that have ended are used by nobody.
 */
export function poolsFrom(mails: readonly LabelledMail[]): Pools {
  const services = new Map<string, ServicePool>();
  const pools: Pools = { services: [], siteSignUps: [], siteReceipts: [], orders: [], ordinary: [] };
  for (const labelled of mails) {
    if (labelled.kind === "phishing" || !labelled.from_addr) continue;
    const kind = toKind(labelled.kind);
    if (labelled.service === null) {
      if (kind === "account-issued" || kind === "verify-email" || labelled.key === SUBSCRIPTION) {
        pools.siteSignUps.push(labelled);
      } else if (kind === "transaction") {
        pools.siteReceipts.push(labelled);
        if (labelled.kind !== "statement" && ORDER.test(`${labelled.key} ${labelled.subject}`))
          pools.orders.push(labelled);
      } else if (kind === "other" || kind === "marketing") pools.ordinary.push(labelled);
      continue;
    }
    const mail = toMail(labelled, "message");
    const { service } = findService(mail);
    if (!service?.id || judgeSender(mail, service).sender !== "their-domain") continue;
    const key = serviceKey(service);
    const pool = services.get(key) ?? { key, signUps: [], receipts: [], letters: [], changes: [] };
    services.set(key, pool);
    if (SIGN_UPS.includes(labelled.kind)) pool.signUps.push(labelled);
    else if (kind === "transaction") pool.receipts.push(labelled);
    else if (kind === "marketing" || kind === "other") pool.letters.push(labelled);
    if (kind === "other" && CHANGE.test(`${labelled.key} ${labelled.subject}`)) pool.changes.push(labelled);
  }
  pools.services = [...services.values()].filter(
    ({ key, signUps, receipts, letters }) =>
      serviceById(key)?.status.state === "active" && signUps.length > 0 && receipts.length + letters.length > 0,
  );
  return pools;
}
