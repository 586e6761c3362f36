import type { NamedService } from "../../src/judge/verdict.ts";
import type { EntryState, Keeping, RecordAddress, RecordEntry, RecordView } from "../record-messages.ts";
import { attackOn } from "./judging/attack.ts";
import { ownAddresses } from "./memory/addresses.ts";
import { dateOf } from "./memory/dates.ts";
import { memoryProblem } from "./memory/problem.ts";
import { countWarnings, readWarnings, type Warnings } from "./memory/record.ts";
import type { StoredWarning } from "./memory/records.ts";
import { progressFor } from "./memory/steps.ts";
import { recall, type Snapshot } from "./memory/store.ts";
import { hasSyncFailed } from "./memory/sync.ts";
import { openIn, toneOf } from "./memory/warnings.ts";

/** Everything that the record page shows: each warning once, the newest first. */
export async function recordView(): Promise<RecordView> {
  const snapshot = await recall();
  const services = new Map<string, NamedService>();
  const entries: RecordEntry[] = [];
  const isOpen = openIn(snapshot);
  const warnings = await readWarnings("all");
  for (const [id, warning] of warnings) {
    if (warning.outcome === "none") continue;
    services.set(warning.serviceKey, warning.service);
    entries.push({
      id,
      serviceKey: warning.serviceKey,
      tone: toneOf(warning.outcome),
      kind: warning.kind,
      date: dateOf(warning),
      address: warning.address ?? null,
      state: isOpen(warning) ? "open" : settledState(warning, snapshot),
    });
  }
  return {
    language: snapshot.settings.language,
    entries: entries.sort((one, other) => other.date - one.date),
    services: Object.fromEntries(services),
    addresses: addressesOf(warnings, snapshot),
    floods: [...snapshot.floods.values()].map(({ first, last, count, senders }) => ({ first, last, count, senders })),
    ...(await keepingOf(snapshot, warnings.size)),
    problem: await memoryProblem(),
  };
}

/** How the record is kept, for pages that show nothing of what is in it. */
export async function keeping(): Promise<Keeping> {
  return keepingOf(await recall(), await countWarnings());
}

async function keepingOf({ settings, managed, answers }: Snapshot, warnings: number): Promise<Keeping> {
  return {
    canExport: warnings + answers.size > 0,
    keepForDays: settings.keepForDays,
    isSynced: settings.sync,
    hasSyncFailed: await hasSyncFailed(),
    isKeepForManaged: managed.keepForDays !== undefined,
  };
}

/** The addresses that warnings came to, the first known first; how hard each is tried, and how far its checklist is. */
function addressesOf(warnings: Warnings, snapshot: Snapshot): RecordAddress[] {
  const unasked = new Map<string, Warnings>();
  for (const [mail, warning] of warnings) {
    if (warning.outcome !== "warn" || warning.address === undefined) continue;
    const own: Warnings = unasked.get(warning.address) ?? new Map();
    unasked.set(warning.address, own.set(mail, warning));
  }
  return ownAddresses(snapshot).map(({ address, label }) => {
    const own = unasked.get(address);
    const [some] = own?.values() ?? [];
    return {
      address,
      label,
      attack: own && some ? attackOn(some.account, address, own, snapshot) : null,
      progress: progressFor(address, snapshot) ?? null,
    };
  });
}

function settledState(warning: StoredWarning, snapshot: Snapshot): EntryState {
  const answer = snapshot.answers.get(warning.serviceKey)?.answer;
  // An answer says more than that the warning was put away; but using a service says nothing of a fake.
  if (answer === "mine" && warning.outcome === "warn") return "mine";
  if (answer === "not-mine") return "not-mine";
  return warning.closedAt === undefined ? "used" : "done";
}
