import { type Arrival, arrivalOf, readArrival } from "../../src/flood/arrival.ts";
import { findFloods, isAround, type SignUp, WINDOW_MS } from "../../src/flood/find-floods.ts";
import { hiddenIn, type Notice } from "../../src/flood/hidden.ts";
import { judgeForUser } from "../../src/judge/judge.ts";
import { type Context, NOTHING_KNOWN, type Sighting, type Verdict } from "../../src/judge/verdict.ts";
import { hostOf, registrableDomain } from "../../src/mail/address.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { type LabelledMail, toMail } from "../lib/labelled-mails.ts";
import { DAY, type SimulatedMail, type SimulatedMailbox } from "./mailbox.ts";
import type { Random } from "./random.ts";

/** What happened in one mailbox. Counts, so that those of many mailboxes can be added up. */
export interface Experience {
  mails: number;
  unasked: { warned: number; of: number };
  /** Mails of services in use that came after the first week. */
  used: { warned: number; of: number };
  /** The same in the first week, for comparison. */
  firstWeek: { warned: number; of: number };
  floods: { found: number; withinFirst25: number; of: number };
  /** Floods that were found where there was none. */
  falseFloods: number;
  hidden: { amongFirstThree: number; recognised: number; of: number };
}

/** What a user does besides reading; shares from 0 to 1. */
export interface Habits {
  /** How many services of theirs they enter under "Apps I use" at the start. */
  declares: number;
  /** How many of the warnings about services of theirs they answer with "I signed up for this"; the rest they overlook. */
  answers: number;
  /** So many of the newest mails are on the screen when Mioboe begins. */
  seenAtStart: number;
}

export const HABITS: Habits = { declares: 0.5, answers: 0.8, seenAtStart: 200 };

/**
 * A user with Mioboe: reads the list when it begins, then each mail as it comes, and answers some of the warnings. The
 * engine is the real one; the memory around it does what extension/background/memory does.
 */
export function useMioboe(
  random: Random,
  { start, used, mails, flood }: SimulatedMailbox,
  habits: Habits = HABITS,
): Experience {
  const context = {
    answers: {} as Context["answers"],
    declared: Object.fromEntries(
      used.filter(() => random.chance(habits.declares)).map((key) => [key, "uses" as const]),
    ),
    transactions: {} as Record<string, Sighting>,
    letters: {} as Record<string, Sighting>,
    now: start,
  } satisfies Context;
  const experience: Experience = {
    mails: 0,
    unasked: { warned: 0, of: 0 },
    used: { warned: 0, of: 0 },
    firstWeek: { warned: 0, of: 0 },
    floods: { found: 0, withinFirst25: 0, of: flood ? 1 : 0 },
    falseFloods: 0,
    hidden: { amongFirstThree: 0, recognised: 0, of: 0 },
  };
  const firstWarned: Record<string, number> = {};
  const signUps: SignUp[] = [];
  const notices: (Notice & { role: string })[] = [];
  const senders = new Map<string, number>();
  let floodMails = 0;
  const before = mails.filter(({ time }) => time < start).slice(-habits.seenAtStart);
  const after = mails.filter(({ time }) => time >= start);

  for (const one of [...before, ...after]) {
    experience.mails += 1;
    context.now = Math.max(start, one.time);
    const { verdict, arrival } = read(one, context);
    note(verdict, one, context, firstWarned);
    const isWarned = verdict.outcome !== "none";
    if (one.time >= start) {
      if (one.role === "unasked") count(experience.unasked, isWarned);
      if (one.role === "of-used-service" && one.service) {
        count(one.time < start + 7 * DAY ? experience.firstWeek : experience.used, isWarned);
        if (isWarned && random.chance(habits.answers)) context.answers[one.service] = "uses";
      }
    }
    const sender = registrableDomain(hostOf(one.from));
    if (!senders.has(sender)) senders.set(sender, one.time);
    if (arrival?.sort === "sign-up") signUps.push({ time: one.time, sender });
    else if (arrival) notices.push(noticeOf(arrival.sort, sender, one, verdict));
    if (one.role !== "flood" || experience.floods.found > 0) continue;
    floodMails += 1;
    const lately = signUps.filter(({ time }) => time > one.time - WINDOW_MS);
    if (findFloods(lately).length === 0) continue;
    experience.floods.found = 1;
    if (floodMails <= 25) experience.floods.withinFirst25 = 1;
  }

  const floods = findFloods(signUps);
  experience.falseFloods = floods.filter(
    (found) => !flood || !(isAround(flood, found.first) || isAround(flood, found.last)),
  ).length;
  const hidden = after.find(({ role }) => role === "hidden");
  if (hidden) {
    experience.hidden.of = 1;
    experience.hidden.recognised = notices.some(({ role }) => role === "hidden") ? 1 : 0;
    const around = floods.find((found) => isAround(found, hidden.time));
    const ranked = around ? hiddenIn(around, notices, signUps, (sender) => senders.get(sender)) : [];
    experience.hidden.amongFirstThree = ranked.slice(0, 3).some(({ role }) => role === "hidden") ? 1 : 0;
  }
  return experience;
}

/** What doesn't depend on the user is read once for each sample: most mails occur in many mailboxes. */
const readings = new Map<LabelledMail, { mail: Mail; alone: Verdict; arrival: Arrival | null }>();

function read({ labelled, from, time }: SimulatedMail, context: Context) {
  let known = readings.get(labelled);
  if (!known) {
    const mail = toMail(labelled, "row");
    known = { mail, alone: judgeForUser(mail, NOTHING_KNOWN), arrival: readArrival(mail) };
    readings.set(labelled, known);
  }
  const { mail, alone, arrival } = known;
  // A mail that names no service is judged without looking at the user.
  const verdict = alone.service ? judgeForUser({ ...mail, fromAddress: from, time }, context) : alone;
  return { verdict, arrival: verdict.service ? arrivalOf({ ...mail, fromAddress: from }, verdict) : arrival };
}

/** As extension/background/memory/seen.ts remembers receipts and letters. */
function note(
  { kind, service, sender, outcome }: Verdict,
  { time }: SimulatedMail,
  context: { transactions: Record<string, Sighting>; letters: Record<string, Sighting> },
  firstWarned: Record<string, number>,
) {
  if (!service?.id) return;
  if (outcome === "warn") firstWarned[service.id] ??= time;
  if (sender !== "their-domain" && sender !== "authenticated") return;
  if (kind !== "transaction" && kind !== "marketing" && kind !== "other") return;
  if (kind !== "transaction" && (firstWarned[service.id] ?? Number.POSITIVE_INFINITY) < time) return;
  const into = kind === "transaction" ? context.transactions : context.letters;
  const before = into[service.id];
  into[service.id] = {
    count: Math.min(50, (before?.count ?? 0) + 1),
    firstSeen: before?.firstSeen ?? time,
    lastSeen: time,
  };
}

function noticeOf(
  sort: Notice["sort"],
  sender: string,
  { time, role }: SimulatedMail,
  { service, sender: genuine, relationship }: Verdict,
): Notice & { role: string } {
  return { sort, sender, time, role, ...(service?.id ? { service: { sender: genuine, relationship } } : {}) };
}

function count(into: { warned: number; of: number }, isWarned: boolean) {
  into.of += 1;
  if (isWarned) into.warned += 1;
}
