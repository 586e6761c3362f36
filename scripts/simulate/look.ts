import type { Verdict } from "../../src/judge/verdict.ts";
import { type Found, foundWith } from "../../src/look/found.ts";
import { type Plan, planAfter, planFor, type Room, type Search } from "../../src/look/plan.ts";
import { everyTerm, isFrom } from "../../src/look/terms.ts";
import { witnessOf } from "../../src/relationship/witnesses.ts";
import type { SimulatedMail } from "./mailbox.ts";
import { readAlone } from "./read.ts";

const TERMS = everyTerm("JP");

/** What Gmail shows, where nothing else was chosen. */
const ROWS_A_PAGE = 50;
const TERMS_A_SEARCH = 60;

/**
 * One look through a mailbox by the webmail's own search, with the extension's own plan: the newest page of each search,
 * and nothing else, is read.
 * @param receipt called for each receipt: these count, whatever the user says.
 */
export function lookThrough(
  mails: readonly SimulatedMail[],
  now: number,
  byDate: boolean,
  receipt: (verdict: Verdict, time: number) => void,
): Map<string, Found> {
  const found = new Map<string, Found>();
  const room: Room = { terms: TERMS_A_SEARCH, before: byDate };
  const there = byTerm(mails.filter(({ time }) => time < now));
  const counted = new Set<SimulatedMail>();
  let plan: Plan = planFor(TERMS, room, now);
  for (let search = plan.searches[0]; search; search = plan.searches[0]) {
    const page = resultOf(search, there);
    for (const mail of page) {
      const { alone } = readAlone(mail.labelled);
      if (!alone.service?.id || counted.has(mail)) continue;
      counted.add(mail);
      const one = foundWith(found.get(alone.service.id), alone, mail.time, now, search.before);
      if (one) found.set(alone.service.id, one);
      if (witnessOf(alone) === "receipt") receipt(alone, mail.time);
    }
    const terms = new Set(page.flatMap(({ from }) => termOf(from.toLowerCase()) ?? []));
    plan = planAfter(plan, { rows: page.length, terms }, room);
  }
  return found;
}

const terms = new Map<string, string | undefined>();

/** The term that finds mails from the address. */
function termOf(address: string): string | undefined {
  if (!terms.has(address))
    terms.set(
      address,
      TERMS.find((term) => isFrom(address, term)),
    );
  return terms.get(address);
}

/** The mails that each term finds, the newest first. */
function byTerm(mails: readonly SimulatedMail[]): Map<string, SimulatedMail[]> {
  const there = new Map<string, SimulatedMail[]>();
  for (const mail of mails.toReversed()) {
    // Only services' mails have samples' senders; the others' are invented.
    const term = mail.service ? termOf(mail.from.toLowerCase()) : undefined;
    if (term === undefined) continue;
    const list = there.get(term);
    if (list) list.push(mail);
    else there.set(term, [mail]);
  }
  return there;
}

function resultOf({ from, before = Number.POSITIVE_INFINITY }: Search, there: Map<string, SimulatedMail[]>) {
  const fits = ({ time }: SimulatedMail) => time < before;
  const all = from.flatMap((term) => (there.get(term) ?? []).filter(fits).slice(0, ROWS_A_PAGE));
  return all.sort((one, other) => other.time - one.time).slice(0, ROWS_A_PAGE);
}
