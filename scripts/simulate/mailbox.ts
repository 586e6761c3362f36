import type { LabelledMail } from "../lib/labelled-mails.ts";
import type { Random } from "../lib/random.ts";
import type { Pools, ServicePool } from "./pools.ts";
import { mailsOfATry, mailsOfJoining, mailsOfUse } from "./services.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Why a mail is in a simulated mailbox: what is right to say about it. "joining": the sign-up mail of a service that the
 * user signs up at; "of-opened-account": the letters of an account that somebody else opened.
 */
export type Role = "of-used-service" | "joining" | "unasked" | "of-opened-account" | "ordinary" | "flood" | "hidden";

export interface SimulatedMail {
  labelled: LabelledMail;
  /** The sender's address: for sites an invented one, so that one sample stands for many sites. */
  from: string;
  time: number;
  role: Role;
  /** The service in whose name it is, for the roles of services. */
  service?: string;
}

export interface SimulatedMailbox {
  /** The moment from which Mioboe is at work. */
  start: number;
  /** The services in use at the start. */
  used: string[];
  /** In the order of arrival. */
  mails: SimulatedMail[];
  flood: { first: number; last: number; count: number } | null;
}

/** How many years before the start mails go back, and how many days the use lasts. */
export const BEFORE_YEARS = 3;
export const USE_DAYS = 28;
const YEAR = 365 * DAY;

/**
 * One user's mailbox. Assumptions, here and in services.ts: three years of mails before the start; 3 to 30 services in
 * use, each of which the user joined in one of those years with a chance of one in eight for each; one user in six joins
 * another one during the use; half of the users are tried out with one to six sign-ups at services they don't use, and in
 * each of the years before a third were; a third get a flood; and everybody has a Monday morning, a shopping day, a
 * mailing list's busy day and a new telephone.
 */
export function simulateMailbox(random: Random, pools: Pools, start: number): SimulatedMailbox {
  const from = start - BEFORE_YEARS * YEAR;
  const end = start + USE_DAYS * DAY;
  const mails: SimulatedMail[] = [];
  const shops = Array.from({ length: 12 }, () => `shop@shop-${random.whole(1, 1e9)}.example`);
  const friends = Array.from({ length: 60 }, () => `mail@sender-${random.whole(1, 1e9)}.example`);
  const add = (labelled: LabelledMail, sender: string, time: number, role: Role, service?: string) =>
    mails.push({ labelled, from: sender, time, role, ...(service ? { service } : {}) });

  const used = random.some(pools.services, Math.min(random.whole(3, 30), Math.ceil(pools.services.length * 0.6)));
  for (const pool of used) {
    if (random.chance(BEFORE_YEARS / 8)) mails.push(...mailsOfJoining(random, pool, random.between(from, start), end));
    else mails.push(...mailsOfUse(random, pool, { from, to: end }));
  }
  const unused = random.some(pools.services, pools.services.length).filter((pool) => !used.includes(pool));
  const joined = random.chance(1 / 6) ? unused.pop() : undefined;
  if (joined) mails.push(...mailsOfJoining(random, joined, random.between(start, end), end));
  const spans = random.chance(1 / 2) ? [{ from: start, to: end }] : [];
  for (let year = 0; year < BEFORE_YEARS; year++) {
    if (random.chance(1 / 3)) spans.push({ from: from + year * YEAR, to: from + (year + 1) * YEAR });
  }
  for (const span of spans) {
    for (const pool of unused.splice(0, random.whole(1, 6))) {
      mails.push(...mailsOfATry(random, pool, random.between(span.from, span.to), end));
    }
  }
  for (let time = from; time < end; time += random.between(0.05, 0.6) * DAY) {
    add(random.pick(pools.ordinary), random.pick(friends), time, "ordinary");
  }
  for (let time = from; time < end; time += random.between(3, 20) * DAY) {
    add(random.pick(pools.siteReceipts), random.pick(shops), time, "ordinary");
  }
  busyDays(random, pools, start, shops, add);

  const flood = random.chance(1 / 3) ? addFlood(random, pools, start, used, shops, add) : null;
  mails.sort((one, other) => one.time - other.time);
  return { start, used: used.map(({ key }) => key), mails, flood };
}

type Add = (labelled: LabelledMail, sender: string, time: number, role: Role, service?: string) => void;

/** Days with many mails that are no flood. */
function busyDays(random: Random, pools: Pools, start: number, shops: string[], add: Add) {
  const monday = start + random.between(1, USE_DAYS - 1) * DAY;
  for (let count = 0; count < 40; count++) {
    add(
      random.pick(pools.ordinary),
      `m@monday-${random.whole(1, 25)}.example`,
      monday + random.between(0, HOUR),
      "ordinary",
    );
  }
  const list = start + random.between(1, USE_DAYS - 1) * DAY;
  for (let count = 0; count < 100; count++) {
    add(random.pick(pools.ordinary), "list@busy-list.example", list + random.between(0, 3 * HOUR), "ordinary");
  }
  const shopping = start + random.between(1, USE_DAYS - 1) * DAY;
  for (let count = 0; count < 12; count++) {
    add(random.pick(pools.siteReceipts), random.pick(shops), shopping + random.between(0, 4 * HOUR), "ordinary");
    if (count % 3 === 0) {
      add(
        random.pick(pools.siteSignUps),
        `new@new-shop-${count}.example`,
        shopping + random.between(0, 4 * HOUR),
        "ordinary",
      );
    }
  }
  const telephone = start + random.between(1, USE_DAYS - 1) * DAY;
  for (let count = 0; count < 9; count++) {
    add(
      random.pick(pools.siteSignUps),
      `app@app-${count}.example`,
      telephone + random.between(0, 2 * HOUR),
      "ordinary",
    );
  }
}

function addFlood(random: Random, pools: Pools, start: number, used: ServicePool[], shops: string[], add: Add) {
  const count = Math.round(random.spread(30, 2_000));
  // At least thirty an hour: slower than that, nothing drowns.
  const length = random.spread(15 * MINUTE, Math.min(6, count / 30) * HOUR);
  const first = start + random.between(1, USE_DAYS - 2) * DAY;
  const senders = Math.round(count * random.between(0.5, 1));
  for (let place = 0; place < count; place++) {
    const sender = `no-reply@site-${random.whole(1, senders)}-${count}.example`;
    add(random.pick(pools.siteSignUps), sender, first + (place / (count - 1)) * length, "flood");
  }
  const when = first + random.between(0.1, 0.9) * length;
  const pool = random.some(
    used.filter(({ changes, receipts }) => changes.length + receipts.length > 0),
    1,
  )[0];
  const chosen = random.next();
  if (pool && chosen < 0.6) {
    const labelled = random.pick([...pool.changes, ...pool.receipts]);
    add(labelled, labelled.from_addr ?? "", when, "hidden", pool.key);
  } else {
    // An order at a shop that wrote before, or, more rarely, at one that never did.
    const sender = chosen < 0.9 ? random.pick(shops) : `orders@stranger-${random.whole(1, 1e9)}.example`;
    add(random.pick(pools.orders), sender, when, "hidden");
  }
  return { first, last: first + length, count };
}
