import browser from "webextension-polyfill";
import { type Arrival, arrivalOf } from "../../../src/flood/arrival.ts";
import type { Notice } from "../../../src/flood/hidden.ts";
import type { Verdict } from "../../../src/judge/verdict.ts";
import { hostOf, registrableDomain } from "../../../src/mail/address.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import { isPlausible } from "../../../src/relationship/times.ts";
import { inTurn } from "../memory/store.ts";

/**
 * What passed through a mailbox lately: which mails were sign-up mails, which were notices, and since when each sender
 * has written. It is needed to find floods, holds what mails say, and so lives in the session's storage only: in
 * memory, gone when the browser ends, never on disk. What is on the page then is read again.
 */
export interface Traffic {
  /** Sign-up mails, by the mail's hash: when they came, and from which domain. */
  signUps: Record<string, [time: number, sender: string]>;
  /** Notices, by the mail's hash. */
  notices: Record<string, KnownNotice>;
  /** The first mail of each sender's domain that was seen. */
  senders: Record<string, number>;
}

/** A notice with what a reader needs to find it. */
export interface KnownNotice extends Notice {
  subject: string;
  from: string;
  /** The webmail's own id of the mail. */
  id?: string;
}

/** A mail that was judged, by its hash. */
interface Passed {
  hash: string;
  mail: Mail;
  verdict: Verdict;
}

const TRAFFIC = "traffic:";

/** Enough for the largest floods that are known, several times over; each about 100 bytes. */
const MOST = { signUps: 6_000, notices: 500, senders: 3_000 };
const LONGEST = 200;

/** Adds the mails of one mailbox to what is known of it. Never throws: what can't be kept is known for this once. */
export function noteTraffic(account: string, mails: readonly Passed[]): Promise<Traffic> {
  return inTurn(async () => {
    const key = TRAFFIC + account;
    const traffic = await kept(key);
    if (note(traffic, mails)) {
      await browser.storage.session.set({ [key]: traffic }).catch((error: unknown) => {
        console.warn("Mioboe: what passed can't be kept", error);
      });
    }
    return traffic;
  });
}

/** Forgets what passed through all mailboxes. */
export async function forgetTraffic(): Promise<void> {
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(TRAFFIC)));
}

async function kept(key: string): Promise<Traffic> {
  const found = await browser.storage.session.get(key).catch(() => undefined);
  const { signUps, notices, senders } = (found?.[key] ?? {}) as Partial<Traffic>;
  return { signUps: signUps ?? {}, notices: notices ?? {}, senders: senders ?? {} };
}

/** @returns whether anything is new. */
function note(traffic: Traffic, mails: readonly Passed[]): boolean {
  const now = Date.now();
  let isNew = false;
  for (const { hash, mail, verdict } of mails) {
    const { time } = mail;
    // A mail without a time can't be told from one of last year, and a day is too long for a flood.
    if (!isPlausible(time, now) || mail.timeIsDay) continue;
    const sender = registrableDomain(hostOf(mail.fromAddress ?? ""));
    if (sender && !((traffic.senders[sender] ?? Number.POSITIVE_INFINITY) <= time)) {
      traffic.senders[sender] = time;
      isNew = true;
    }
    // The opened mail tells more than its row did.
    if (mail.place === "row" && (hash in traffic.signUps || hash in traffic.notices)) continue;
    const arrival = arrivalOf(mail, verdict);
    delete traffic.signUps[hash];
    delete traffic.notices[hash];
    if (!arrival) continue;
    isNew = true;
    if (arrival.sort === "sign-up") traffic.signUps[hash] = [time, arrival.sender];
    else traffic.notices[hash] = notice(arrival.sort, arrival.sender, time, mail, verdict);
  }
  if (isNew) trim(traffic);
  return isNew;
}

function notice(
  sort: Exclude<Arrival["sort"], "sign-up">,
  sender: string,
  time: number,
  { fromName, fromAddress = "", subject = "", id }: Mail,
  { service, sender: genuine, relationship }: Verdict,
): KnownNotice {
  return {
    sort,
    sender,
    time,
    subject: subject.slice(0, LONGEST),
    from: (fromName || fromAddress).slice(0, LONGEST),
    ...(id === undefined ? {} : { id }),
    ...(service?.id ? { service: { sender: genuine, relationship } } : {}),
  };
}

/** The oldest go first; of the senders the newest, for what counts is who had written before. */
function trim(traffic: Traffic) {
  traffic.signUps = newest(traffic.signUps, ([time]) => time, MOST.signUps);
  traffic.notices = newest(traffic.notices, ({ time }) => time, MOST.notices);
  traffic.senders = newest(traffic.senders, (time) => -time, MOST.senders);
}

function newest<Value>(from: Record<string, Value>, timeOf: (value: Value) => number, most: number) {
  const entries = Object.entries(from);
  if (entries.length <= most) return from;
  entries.sort(([, one], [, other]) => timeOf(other) - timeOf(one));
  return Object.fromEntries(entries.slice(0, most));
}
