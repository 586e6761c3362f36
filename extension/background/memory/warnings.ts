import { type Context, serviceKey, type Verdict } from "../../../src/judge/verdict.ts";
import { relate } from "../../../src/relationship/relationship.ts";
import type { RowMark, WarningGroup } from "../../messages.ts";
import { keptService, type StoredWarning } from "./records.ts";
import { contextFor } from "./seen.ts";
import { erase, inTurn, recallNow, type Snapshot, write } from "./store.ts";

/** More than anybody reads. Older ones are forgotten, and so is what was noticed more than a year ago. */
export const MOST_WARNINGS = 2_000;
export const LONGEST_KEPT_MS = 365 * 24 * 60 * 60 * 1_000;

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
export function rememberWarnings(judged: Judged[]): Promise<boolean> {
  return inTurn(async () => {
    const { warnings } = await recallNow();
    const changed: Record<string, StoredWarning> = {};
    for (const one of judged) {
      const before = warnings.get(one.mail);
      const after = warningOf(one, before);
      if (!after || JSON.stringify(after) === JSON.stringify(before)) continue;
      changed[`warning:${one.mail}`] = after;
      warnings.set(one.mail, after);
    }
    const isKept = await write(changed);
    if (Object.keys(changed).length > 0) await erase(outdated(warnings));
    return isKept;
  });
}

/** The record after this verdict; undefined: nothing to remember. */
function warningOf(
  { account, address, verdict, time }: Judged,
  before: StoredWarning | undefined,
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
    at: before?.at ?? Date.now(),
    ...(time === undefined ? {} : { time }),
    ...(before?.closedAt === undefined ? {} : { closedAt: before.closedAt }),
  };
}

function outdated(warnings: Snapshot["warnings"]): string[] {
  const newestFirst = [...warnings].sort(([, one], [, other]) => other.at - one.at);
  const tooOld = Date.now() - LONGEST_KEPT_MS;
  return newestFirst
    .filter(([, { at }], place) => place >= MOST_WARNINGS || at < tooOld)
    .map(([hash]) => `warning:${hash}`);
}

/** Whether a warning still waits for the user: not answered, not put away, and the service not known to be used. */
export function isOpen(warning: StoredWarning, { answers }: Snapshot, context: (account: string) => Context): boolean {
  if (warning.outcome === "none" || warning.closedAt !== undefined) return false;
  const answer = answers.get(warning.serviceKey);
  // "It wasn't me" was said of what was there at that time; a later mail is news. Not using the service, as the user
  // declared, settles no mail of it.
  if (answer?.answer === "not-mine" && !answer.declared && warning.at <= answer.at) return false;
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

/** The open warnings, one entry a service and tone, the latest first. */
export function openGroups(snapshot: Snapshot): WarningGroup[] {
  const groups = new Map<string, WarningGroup>();
  const context = contexts(snapshot);
  const open = [...snapshot.warnings.values()].filter((warning) => isOpen(warning, snapshot, context));
  for (const warning of open.sort((one, other) => dateOf(other) - dateOf(one))) {
    const { serviceKey, service, outcome, kind } = warning;
    const tone = toneOf(outcome);
    const group = groups.get(`${tone} ${serviceKey}`);
    if (group) group.count += 1;
    else groups.set(`${tone} ${serviceKey}`, { serviceKey, service, tone, kind, count: 1, latest: dateOf(warning) });
  }
  return [...groups.values()];
}

/** The mail's own date, as the list of mails shows it. */
function dateOf({ time, at }: StoredWarning): number {
  return time ?? at;
}

export function toneOf(outcome: StoredWarning["outcome"]): RowMark["tone"] {
  return outcome === "warn-fake" ? "fake" : "warn";
}

/** Puts one warning away. */
export function closeWarning(mail: string): Promise<boolean> {
  return change(
    ([hash]) => hash === mail,
    (warning) => ({ ...warning, closedAt: Date.now() }),
  );
}

/** Puts the open warnings of a group away; `closedAt` names them, to take it back. */
export async function closeGroup(
  serviceKey: string,
  tone: RowMark["tone"],
): Promise<{ ok: boolean; closedAt: number }> {
  const closedAt = Date.now();
  const ok = await change(
    ([, warning], snapshot, context) =>
      warning.serviceKey === serviceKey && toneOf(warning.outcome) === tone && isOpen(warning, snapshot, context),
    (warning) => ({ ...warning, closedAt }),
  );
  return { ok, closedAt };
}

/** Takes a {@link closeGroup} back. */
export function reopen(closedAt: number): Promise<boolean> {
  return change(
    ([, warning]) => warning.closedAt === closedAt,
    ({ closedAt: _, ...warning }) => warning,
  );
}

function change(
  isWanted: (entry: [string, StoredWarning], snapshot: Snapshot, context: (account: string) => Context) => boolean,
  changed: (warning: StoredWarning) => StoredWarning,
): Promise<boolean> {
  return inTurn(async () => {
    const snapshot = await recallNow();
    const context = contexts(snapshot);
    const wanted = [...snapshot.warnings].filter((entry) => isWanted(entry, snapshot, context));
    return write(Object.fromEntries(wanted.map(([hash, warning]) => [`warning:${hash}`, changed(warning)])));
  });
}
