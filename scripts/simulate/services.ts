import type { LabelledMail } from "../lib/labelled-mails.ts";
import type { Random } from "../lib/random.ts";
import type { SimulatedMail } from "./mailbox.ts";
import type { ServicePool } from "./pools.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** From when to when, in milliseconds since 1970. */
interface Span {
  from: number;
  to: number;
}

/** Of the mails of a service in use, about this share are codes, sign-in notices and the like. */
const SIGN_UPS_OF_A_SERVICE = 0.33;

/** So many tries leave an account behind: most services wait for the address to be confirmed, some don't. */
const TRIES_THAT_OPEN_AN_ACCOUNT = 0.3;

/** Half of these accounts fall silent within so long: a service deletes what nobody confirms, or the user ends the letters. */
const HALF_SILENT_MS = 365 * DAY;

/** What a service writes to somebody who uses it, between once in two months and ten times a month. */
export function mailsOfUse(random: Random, pool: ServicePool, { from, to }: Span): SimulatedMail[] {
  const others = [...pool.receipts, ...pool.letters];
  const perMonth = random.spread(0.5, 10);
  return rhythm(random, perMonth, { from, to }).map((time) => {
    const which = others.length > 0 && !random.chance(SIGN_UPS_OF_A_SERVICE) ? others : pool.signUps;
    return { ...mailOf(random.pick(which), time, pool), role: "of-used-service" };
  });
}

/**
 * What comes of somebody else's try at a service: the sign-up mail, and where it left an account behind, the letters of
 * that account between once in two months and four times a month, and further sign-up mails about as often.
 */
export function mailsOfATry(random: Random, pool: ServicePool, at: number, end: number): SimulatedMail[] {
  const mails: SimulatedMail[] = [{ ...mailOf(random.pick(pool.signUps), at, pool), role: "unasked" }];
  if (!random.chance(TRIES_THAT_OPEN_AN_ACCOUNT)) return mails;
  const perMonth = random.spread(0.5, 4);
  const silent = at - Math.log2(1 - random.next()) * HALF_SILENT_MS;
  const later = { from: at + 10 * MINUTE, to: Math.min(end, silent) };
  if (pool.letters.length > 0) {
    for (const time of rhythm(random, perMonth, later)) {
      mails.push({ ...mailOf(random.pick(pool.letters), time, pool), role: "of-opened-account" });
    }
  }
  for (const time of rhythm(random, perMonth / 2, later)) {
    mails.push({ ...mailOf(random.pick(pool.signUps), time, pool), role: "unasked" });
  }
  return mails;
}

/** What the user gets who signs up at a service: one or two sign-up mails within minutes, then as any other user. */
export function mailsOfJoining(random: Random, pool: ServicePool, at: number, end: number): SimulatedMail[] {
  const first = Array.from({ length: random.whole(1, 2) }, (_, place) => ({
    ...mailOf(random.pick(pool.signUps), at + place * 2 * MINUTE, pool),
    role: "joining" as const,
  }));
  return [...first, ...mailsOfUse(random, pool, { from: at + random.between(0.5, 5) * DAY, to: end })];
}

function mailOf(labelled: LabelledMail, time: number, { key }: ServicePool) {
  return { labelled, from: labelled.from_addr ?? "", time, service: key };
}

/** Times so many times a month, unevenly. */
function rhythm(random: Random, perMonth: number, { from, to }: Span): number[] {
  const times: number[] = [];
  const step = () => random.between(0.2, 1.8) * (30 / perMonth) * DAY;
  for (let time = from + step() * random.next(); time < to; time += step()) times.push(time);
  return times;
}
