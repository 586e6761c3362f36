import browser from "webextension-polyfill";
import type { Context, Judge, Verdict } from "../../../src/judge/verdict.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import { withShownTime } from "../../../src/mail/shown-date.ts";
import { lookForFloods } from "../floods/look-for-floods.ts";
import { noteTraffic, type Traffic } from "../floods/traffic.ts";
import { nameAddress, rememberAddresses } from "../memory/addresses.ts";
import { hashing } from "../memory/hashes.ts";
import { firstUnasked, readWarnings, type Warnings } from "../memory/record.ts";
import { contextFor, rememberSeen } from "../memory/seen.ts";
import { recall, type Snapshot } from "../memory/store.ts";
import { erasedAt, rememberWarnings } from "../memory/warnings.ts";
import { visitsBefore } from "../witness/visits.ts";
import { addressOf } from "./address-of.ts";
import { withNetwork } from "./with-network.ts";

/** Mails of one mailbox, as a content script read them. */
export interface Batch {
  webmail: string;
  account: string | null;
  mails: Mail[];
}

export interface JudgedMail {
  mail: Mail;
  hash: string;
  verdict: Verdict;
}

/** A batch after it was judged. */
export interface Judgement {
  /** One entry a mail, in order. */
  judged: JudgedMail[];
  /** The hash of the mailbox. */
  account: string;
  /** What passed through the mailbox lately. */
  traffic: Traffic;
  /** What is remembered after all of them. */
  after: Snapshot;
  /** What the record holds of these mails. */
  warnings: Warnings;
}

/**
 * Judges a batch and remembers what follows. A receipt among the mails counts already for the mails beside it, so
 * that the order in which a list is read makes no difference.
 */
export async function judgeMails(batch: Batch, judge: Judge): Promise<Judgement> {
  // What can be asked for at once is: each question to the browser takes its time, and the user may be waiting.
  const [known, hash] = await Promise.all([recall(), hashing()]);
  const account = await hash("account", batch.webmail, batch.account);
  const hashes = await Promise.all(
    batch.mails.map((mail) => hash("mail", batch.webmail, batch.account, ...identity(mail))),
  );

  // A mail is known by what the page shows, so that it is the same one tomorrow; it is judged by what that means today.
  const mails = datedAsShown(batch.mails);
  const context = contextFor(account, known);
  const first = await withNetwork(() =>
    mails.map((mail, place) => ({ mail, hash: hashes[place] ?? "", verdict: judge(mail, context) })),
  );
  const since = erasedAt(known.settings);
  const isNew = await rememberSeen(
    first
      .map(({ mail, hash, verdict }) => ({ mail: hash, account, verdict, time: mail.time }))
      .filter(({ time }) => time === undefined || time > since),
  );
  const before = isNew ? await recall() : known;
  const again = isNew ? judgeAgain(first, contextFor(account, before), judge) : first;
  const judged = await withVisits(again, account, judge, before);
  const addresses = await Promise.all(batch.mails.map((mail) => nameAddress(hash, addressOf(mail, batch.account))));
  const warned = addresses.filter((_, place) => (judged[place]?.verdict.outcome ?? "none") !== "none");
  const named = warned.filter((address) => address !== null);
  await rememberAddresses(named, before);
  // The record and the traffic lie in different places: neither has to wait for the other.
  const [traffic] = await Promise.all([
    noteTraffic(account, judged),
    rememberWarnings(
      judged.map(({ mail, hash, verdict }, place) => {
        return { mail: hash, account, address: addresses[place]?.hash, verdict, time: mail.time };
      }),
      before,
    ),
  ]);
  await lookForFloods(account, traffic, new Set(hashes), erasedAt(before.settings));
  const [after, warnings] = await Promise.all([recall(), readWarnings({ mails: hashes })]);
  return { judged, account, traffic, after, warnings };
}

/**
 * The verdicts, with those changed of mails that fit what the user just did: they were on the service's site in the
 * minutes before.
 */
async function withVisits(judged: JudgedMail[], account: string, judge: Judge, known: Snapshot): Promise<JudgedMail[]> {
  const doubtful = judged.flatMap(({ mail, verdict }, place) => {
    const id = verdict.service?.id;
    if (
      verdict.outcome !== "warn" ||
      verdict.relationship !== "unknown" ||
      !id ||
      mail.time === undefined ||
      mail.timeIsDay
    )
      return [];
    return [{ place, serviceId: id, time: mail.time }];
  });
  const visits = await visitsBefore(doubtful);
  if (visits.every((times) => times.length === 0)) return judged;
  const unasked = await firstUnasked(doubtful.map(({ serviceId }) => `${account}:${serviceId}`));
  const context = contextFor(account, known);
  const changed = [...judged];
  for (const [at, { place, serviceId }] of doubtful.entries()) {
    const times = visits[at] ?? [];
    const one = judged[place];
    if (!one || times.length === 0) continue;
    const since = unasked.get(`${account}:${serviceId}`);
    const known = since === undefined ? {} : { unasked: { ...context.unasked, [serviceId]: since } };
    changed[place] = { ...one, verdict: judge(one.mail, { ...context, ...known, visits: { [serviceId]: times } }) };
  }
  return changed;
}

/** What is known of the user changes nothing for a mail that names no service, and nearly none does. */
function judgeAgain(judged: JudgedMail[], context: Context, judge: Judge): JudgedMail[] {
  return judged.map((one) => (one.verdict.service ? { ...one, verdict: judge(one.mail, context) } : one));
}

/** The mails with the times that their dates tell, as the browser's language or English writes them. */
export function datedAsShown(mails: readonly Mail[], now = Date.now()): Mail[] {
  const languages = [browser.i18n.getUILanguage(), "en"];
  return mails.map((mail) => withShownTime(mail, now, languages));
}

/** What tells a mail from all others. A webmail that shows no id leaves its sender, subject and date. */
export function identity({ id, fromAddress, subject, date, time }: Mail): string[] {
  if (id !== undefined) return ["id", id];
  return ["text", fromAddress ?? "", subject ?? "", time === undefined ? (date ?? "") : String(time)];
}
