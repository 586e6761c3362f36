import { findFloods, isAround, type SignUp, WINDOW_MS } from "../../src/flood/find-floods.ts";
import { hiddenIn, type Notice } from "../../src/flood/hidden.ts";
import { SIGN_UP_KINDS, type Verdict } from "../../src/judge/verdict.ts";
import { isLikelyTheirs } from "../../src/look/found.ts";
import { hostOf, registrableDomain } from "../../src/mail/address.ts";
import type { Random } from "../lib/random.ts";
import { lookThrough } from "./look.ts";
import { DAY, type SimulatedMail, type SimulatedMailbox } from "./mailbox.ts";
import { Memory } from "./memory.ts";
import { read } from "./read.ts";

/** How many mails there were, and how many of them were warned of. */
export interface Warned {
  warned: number;
  of: number;
}

/** What happened in one mailbox. Counts, so that those of many mailboxes can be added up. */
export interface Experience {
  mails: number;
  unasked: Warned;
  /** Mails of services in use that came after the first week: of any kind, and those of the sign-up kinds alone. */
  used: Warned;
  usedSignUps: Warned;
  /** The same of any kind in the first week, and among the older mails that were on the screen at the start. */
  firstWeek: Warned;
  atStart: Warned;
  /** The sign-up mails of services that the user signs up at, at any time. */
  joining: Warned;
  floods: { found: number; withinFirst25: number; of: number };
  /** Floods that were found where there was none. */
  falseFloods: number;
  hidden: { amongFirstThree: number; recognised: number; of: number };
}

/** What users do besides reading; shares from 0 to 1. */
export interface Habits {
  /** So many users have the whole mailbox looked through at the start, and answer the list of what was found. */
  looksThrough: number;
  /** Of their services that stand there as theirs beforehand they leave so many so, */
  keepsTheirs: number;
  /** and say "mine" of so many of the others that are theirs. The rest they leave without an answer; */
  saysMine: number;
  /** of so many of these they say it later, within the first week, when the popup asks once more. */
  saysMineLater: number;
  /** Of the services that stand there as theirs beforehand, and are not, they take so many out, */
  takesOut: number;
  /** and of so many of the others that are not theirs they say "mine" by mistake. */
  saysMineWrongly: number;
  /** So many users fill in "Apps I use" at the start, with the first mails on the screen: */
  fillIn: number;
  /** they tap so many of those of their services that are offered there because mails of them were seen, */
  declaresSeen: number;
  /** and search for so many of the others. */
  declares: number;
  /** How many of the warnings about services of theirs they answer with "I signed up for this"; the rest they overlook. */
  answers: number;
  /** After such an answer so many have the mailbox looked through, which the panel offers, and answer the list. */
  goesOn: number;
  /** So many of the newest mails are on the screen when Mioboe begins. */
  seenAtStart: number;
  /** So many users permit a look at the history. */
  permitHistory: number;
  /** The webmail's search can be limited to mails from before a day. */
  searchesByDate: boolean;
}

/** A user who does what the first page asks for: lets the mailbox be looked through, and says what is theirs. */
export const HABITS: Habits = {
  looksThrough: 1,
  keepsTheirs: 0.998,
  saysMine: 0.97,
  saysMineLater: 0.5,
  takesOut: 0.8,
  saysMineWrongly: 0.02,
  fillIn: 0,
  declaresSeen: 0.97,
  declares: 0.9,
  answers: 0.8,
  goesOn: 0.5,
  seenAtStart: 200,
  permitHistory: 0,
  searchesByDate: true,
};

/** A user who does nothing at the start; warnings are answered as by the others. */
export const NOTHING_AT_START: Partial<Habits> = { looksThrough: 0 };

/** So many codes and the like of services in use come while the user is on the service's site in this browser. */
const SIGNED_IN_HERE = 0.6;
/** So long before. */
const VISIT_BEFORE = 2 * 60_000;

/** A user with Mioboe: reads the list when it begins, then each mail as it comes, and answers some of the warnings. */
export function useMioboe(
  random: Random,
  { start, used, mails, flood }: SimulatedMailbox,
  habits: Habits = HABITS,
): Experience {
  const isFilledIn = random.chance(habits.fillIn);
  const isHistoryPermitted = random.chance(habits.permitHistory);
  const isLookedThrough = random.chance(habits.looksThrough);
  const memory = new Memory();
  const experience: Experience = {
    mails: 0,
    unasked: { warned: 0, of: 0 },
    used: { warned: 0, of: 0 },
    usedSignUps: { warned: 0, of: 0 },
    firstWeek: { warned: 0, of: 0 },
    atStart: { warned: 0, of: 0 },
    joining: { warned: 0, of: 0 },
    floods: { found: 0, withinFirst25: 0, of: flood ? 1 : 0 },
    falseFloods: 0,
    hidden: { amongFirstThree: 0, recognised: 0, of: 0 },
  };
  const signUps: SignUp[] = [];
  const notices: (Notice & { role: string })[] = [];
  const senders = new Map<string, number>();
  let floodMails = 0;
  const before = mails.filter(({ time }) => time < start).slice(-habits.seenAtStart);
  const after = mails.filter(({ time }) => time >= start);

  // What is on the screen together is judged together: a receipt counts already for the mails above it.
  const seen = new Set<string>();
  for (const one of before) {
    const { verdict } = read(one, memory.context(start));
    memory.see(verdict, one.time, start);
    if (verdict.service?.id) seen.add(verdict.service.id);
  }
  if (isFilledIn) {
    for (const key of used) {
      if (random.chance(seen.has(key) ? habits.declaresSeen : habits.declares)) memory.declare(key);
    }
  }
  const isOwn = ({ role }: SimulatedMail) => role === "of-used-service" || role === "joining";
  const theirs = new Set(mails.filter(isOwn).map(({ service }) => service));
  let hasLooked = false;
  const later: { key: string; time: number }[] = [];
  const look = (now: number) => {
    hasLooked = true;
    const found = lookThrough(mails, now, habits.searchesByDate, (verdict, time) => memory.see(verdict, time, now));
    for (const [key, one] of found) {
      const [isLikely, isTheirs] = [isLikelyTheirs(one, now), theirs.has(key)];
      if (random.chance(chanceOfMine(habits, isLikely, isTheirs))) memory.declare(key);
      else if (isTheirs && !isLikely && random.chance(habits.saysMineLater)) {
        later.push({ key, time: now + random.between(0, 7) * DAY });
      }
    }
  };
  if (isLookedThrough) look(start);
  for (const one of [...before, ...after]) {
    experience.mails += 1;
    const now = Math.max(start, one.time);
    for (const { key, time } of later) if (time <= now) memory.declare(key);
    const { role, service = "" } = one;
    const isSignUp = (SIGN_UP_KINDS as readonly string[]).includes(one.labelled.kind);
    const isCause = role === "joining" || (role === "of-used-service" && isSignUp && random.chance(SIGNED_IN_HERE));
    const visits = isHistoryPermitted && isCause ? { [service]: [one.time - VISIT_BEFORE] } : {};
    const { verdict, arrival } = read(one, { ...memory.context(now), visits });
    if (one.time >= start) memory.see(verdict, one.time, now);
    const isWarned = verdict.outcome !== "none";
    if (verdict.outcome === "warn") memory.warn(verdict, one.time);
    for (const counter of countersOf(experience, one, start, isSignUp)) {
      counter.of += 1;
      if (isWarned) counter.warned += 1;
    }
    if (isWarned && isOwn(one) && one.time >= start && random.chance(habits.answers)) {
      memory.answer(service, "uses");
      if (!hasLooked && random.chance(habits.goesOn)) look(one.time);
    }

    const sender = registrableDomain(hostOf(one.from));
    if (!senders.has(sender)) senders.set(sender, one.time);
    if (arrival?.sort === "sign-up") signUps.push({ time: one.time, sender });
    else if (arrival) notices.push(noticeOf(arrival.sort, sender, one, verdict));
    if (role !== "flood" || experience.floods.found > 0) continue;
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

function chanceOfMine(habits: Habits, isLikely: boolean, isTheirs: boolean): number {
  if (isTheirs) return isLikely ? habits.keepsTheirs : habits.saysMine;
  return isLikely ? 1 - habits.takesOut : habits.saysMineWrongly;
}

function countersOf(
  { unasked, used, usedSignUps, firstWeek, atStart, joining }: Experience,
  { role, time }: SimulatedMail,
  start: number,
  isSignUp: boolean,
): Warned[] {
  if (role === "of-used-service") {
    if (time < start) return [atStart];
    if (time < start + 7 * DAY) return [firstWeek];
    return isSignUp ? [used, usedSignUps] : [used];
  }
  if (time < start) return [];
  if (role === "unasked") return [unasked];
  return role === "joining" ? [joining] : [];
}

function noticeOf(
  sort: Notice["sort"],
  sender: string,
  { time, role }: SimulatedMail,
  { service, sender: genuine, relationship }: Verdict,
): Notice & { role: string } {
  return { sort, sender, time, role, ...(service?.id ? { service: { sender: genuine, relationship } } : {}) };
}
