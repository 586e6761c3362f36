import type { NamedService } from "../../../src/judge/verdict.ts";
import { type Found, isLikelyTheirs } from "../../../src/look/found.ts";
import { serviceById } from "../../../src/service/registry.ts";
import type { FoundService, Looked } from "../../look-messages.ts";
import { recall, type Snapshot } from "../memory/store.ts";
import { runningLooks } from "./running.ts";

/**
 * What looks through the user's mailboxes have found, and what of it still waits for an answer.
 * @param known what is remembered, where the caller has it already.
 */
export async function looked(known?: Snapshot, now = Date.now()): Promise<Looked> {
  const snapshot = known ?? (await recall());
  const open: FoundService[] = [];
  const notTheirs: NamedService[] = [];
  for (const [serviceKey, found] of foundIn(snapshot)) {
    const registered = serviceById(serviceKey);
    if (!registered) continue;
    const service = { id: registered.id, names: registered.names };
    const answer = snapshot.answers.get(serviceKey)?.answer;
    if (answer === "not-mine") notTheirs.push(service);
    if (answer !== undefined || isManaged(serviceKey, snapshot)) continue;
    open.push({ serviceKey, service, found, isLikely: isLikelyTheirs(found, now) });
  }
  const [last] = [...snapshot.looks.values()].sort((one, other) => other.at - one.at);
  const [running] = [...(await runningLooks()).values()].filter(({ serviceKey }) => serviceKey === null);
  const plan = running?.work?.plan;
  return {
    running: running ? { done: plan?.done ?? 0, of: plan?.of ?? 1, found: running.work?.found.length ?? 0 } : null,
    last: last ?? null,
    open: open.sort((one, other) => Number(other.isLikely) - Number(one.isLikely) || sum(other) - sum(one)),
    notTheirs,
  };
}

/** By service, the mailboxes taken together. */
function foundIn({ seen }: Snapshot): Map<string, Found> {
  const all = new Map<string, Found>();
  for (const [name, { found }] of seen) {
    if (!found) continue;
    const key = name.slice(name.indexOf(":") + 1);
    const { at: _, page: __, ...one } = found;
    const other = all.get(key);
    all.set(key, other ? together(one, other) : one);
  }
  return all;
}

function together(one: Found, other: Found): Found {
  const receipts = [one.lastReceipt, other.lastReceipt].filter((time) => time !== undefined);
  const letters = [one.firstLetter, other.firstLetter].filter((time) => time !== undefined);
  return {
    receipts: one.receipts + other.receipts,
    signUps: one.signUps + other.signUps,
    letters: one.letters + other.letters,
    firstSeen: Math.min(one.firstSeen, other.firstSeen),
    lastSeen: Math.max(one.lastSeen, other.lastSeen),
    ...(receipts.length > 0 ? { lastReceipt: Math.max(...receipts) } : {}),
    ...(letters.length > 0 ? { firstLetter: Math.min(...letters) } : {}),
  };
}

function sum({ found: { receipts, letters, signUps } }: FoundService): number {
  return receipts + letters + signUps;
}

function isManaged(key: string, { managed }: Snapshot): boolean {
  return [managed.uses, managed.doesNotUse, managed.allowedServices].some((list) => list.includes(key));
}
