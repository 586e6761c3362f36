import { type Context, serviceKey, type Verdict } from "../../../src/judge/verdict.ts";
import { relate } from "../../../src/relationship/relationship.ts";
import type { Tone, WarningGroup } from "../../messages.ts";
import { DAY, dateOf } from "./dates.ts";
import { forgetOld } from "./keep.ts";
import { changeWarnings, readWarnings, type Warnings } from "./record.ts";
import { keptService, type Settings, type StoredWarning } from "./records.ts";
import { contextFor } from "./seen.ts";
import { recall, type Snapshot } from "./store.ts";

/** A judged mail, by its hash and its mailbox's. */
export interface Judged {
  mail: string;
  account: string;
  /** The hash of the address that it came to, if the page told. */
  address: string | undefined;
  verdict: Verdict;
  /** When it arrived, if the page told. */
  time: number | undefined;
}

/** Remembers the warnings among the judged mails, and what was warned of and turned out to be nothing. */
export async function rememberWarnings(judged: Judged[], { settings }: Snapshot): Promise<boolean> {
  const now = Date.now();
  const since = erasedAt(settings, now);
  const wanted = judged.filter(({ time }) => time === undefined || time > since);
  let isMore = false;
  const isKept = await changeWarnings({ mails: wanted.map(({ mail }) => mail) }, (before) => {
    const changed: Warnings = new Map();
    for (const one of wanted) {
      const known = changed.get(one.mail) ?? before.get(one.mail);
      const after = warningOf(one, known, now);
      if (after && JSON.stringify(after) !== JSON.stringify(known)) changed.set(one.mail, after);
    }
    isMore = [...changed.keys()].some((mail) => !before.has(mail));
    return changed;
  });
  if (isMore) await forgetOld(settings.keepForDays, now);
  return isKept;
}

/** The record after this verdict; undefined: nothing to remember. */
function warningOf(
  { account, address, verdict, time }: Judged,
  before: StoredWarning | undefined,
  now: number,
): StoredWarning | undefined {
  const { service, kind, outcome, partial, relationship } = verdict;
  // A row tells less than the opened mail did.
  if (before && partial && !before.partial) return before;
  if (!service) return before && { ...before, outcome: "none", partial };
  if (outcome === "none") {
    // What the user said decides which warnings are open; the warning itself stays, so that the answer can be undone.
    if (!before || relationship === "uses") return before;
    return { ...before, outcome, partial };
  }
  return {
    serviceKey: serviceKey(service),
    service: keptService(service),
    account,
    ...(address === undefined ? {} : { address }),
    kind,
    outcome,
    partial,
    at: before?.at ?? now,
    ...(time === undefined ? {} : { time }),
    ...(before?.closedAt === undefined ? {} : { closedAt: before.closedAt }),
  };
}

/** Tells which warnings still wait for the user: not answered, not put away, and the service not known to be used. */
export function openIn(snapshot: Snapshot): (warning: StoredWarning) => boolean {
  const context = contexts(snapshot);
  return (warning) => isOpen(warning, snapshot, context);
}

function isOpen(warning: StoredWarning, { answers }: Snapshot, context: (account: string) => Context): boolean {
  if (warning.outcome === "none" || warning.closedAt !== undefined) return false;
  const answer = answers.get(warning.serviceKey);
  // "It wasn't me" was said of what was there at that time; a later mail is news. Not using the service, as the user
  // declared, settles no mail of it; nor does an answer that a wrong clock dated in the future.
  const isOfNow = answer !== undefined && !answer.declared && answer.at < Date.now() + DAY;
  if (answer?.answer === "not-mine" && isOfNow && warning.at <= answer.at) return false;
  // A fake does not come from the service, so using the service settles nothing.
  if (warning.outcome === "warn-fake") return true;
  return relate(warning.service, context(warning.account), dateOf(warning)).relationship !== "uses";
}

/** The contexts of all mailboxes, each made once. */
function contexts(snapshot: Snapshot): (account: string) => Context {
  const made = new Map<string, Context>();
  return (account) => {
    const context = made.get(account) ?? contextFor(account, snapshot);
    made.set(account, context);
    return context;
  };
}

/** The warnings that wait for the user. */
export async function openWarnings(snapshot: Snapshot): Promise<StoredWarning[]> {
  return [...(await readWarnings({ waiting: true })).values()].filter(openIn(snapshot));
}

/** The open warnings, one entry a service and tone, the latest first. */
export function groupsOf(open: StoredWarning[]): WarningGroup[] {
  const groups = new Map<string, WarningGroup>();
  for (const warning of open.toSorted((one, other) => dateOf(other) - dateOf(one))) {
    const { serviceKey, service, outcome, kind } = warning;
    const tone = toneOf(outcome);
    const group = groups.get(`${tone} ${serviceKey}`);
    if (group) group.count += 1;
    else groups.set(`${tone} ${serviceKey}`, { serviceKey, service, tone, kind, count: 1, latest: dateOf(warning) });
  }
  return [...groups.values()];
}

/** Since when mails are recorded: when the user erased everything. A time that a wrong clock left behind counts not. */
export function erasedAt({ erasedAt = Number.NEGATIVE_INFINITY }: Settings, now = Date.now()): number {
  return erasedAt > now + DAY ? Number.NEGATIVE_INFINITY : erasedAt;
}

export function toneOf(outcome: StoredWarning["outcome"]): Tone {
  return outcome === "warn-fake" ? "fake" : "warn";
}

/** Puts one warning away. */
export function closeWarning(mail: string): Promise<boolean> {
  return changeWarnings({ mails: [mail] }, (found) => mapped(found, (one) => ({ ...one, closedAt: Date.now() })));
}

/** Puts the open warnings of a group away; `closedAt` names them, to take it back. */
export async function closeGroup(serviceKey: string, tone: Tone): Promise<{ ok: boolean; closedAt: number }> {
  const closedAt = Date.now();
  const isOpen = openIn(await recall());
  const isWanted = (warning: StoredWarning) =>
    warning.serviceKey === serviceKey && toneOf(warning.outcome) === tone && isOpen(warning);
  const ok = await changeWarnings({ waiting: true }, (found) => {
    return mapped(new Map([...found].filter(([, one]) => isWanted(one))), (one) => ({ ...one, closedAt }));
  });
  return { ok, closedAt };
}

/** Takes a {@link closeGroup} back. */
export function reopen(closedAt: number): Promise<boolean> {
  return changeWarnings({ closedAt }, (found) => mapped(found, ({ closedAt: _, ...warning }) => warning));
}

function mapped(warnings: Warnings, change: (warning: StoredWarning) => StoredWarning): Warnings {
  return new Map([...warnings].map(([mail, warning]) => [mail, change(warning)]));
}
