import browser from "webextension-polyfill";
import { serviceOf } from "./answers.ts";
import { keptService, type StoredAnswer } from "./records.ts";
import { erase, inTurn, readAll, recallNow, type Snapshot, write } from "./store.ts";
import { AGREED, fromAgreed, fromItems, itemNames, toAgreed, toItems } from "./sync-items.ts";
import { merge, type Said, type SaidOf, saidHere } from "./sync-merge.ts";

/**
 * Answers and declared apps in the browser's own account, for the user's other machines: only if the user wants it.
 * Nothing else goes there: no warning, no address, no hash, and of a service its key only.
 */

/** In the session's storage: the last attempt failed. */
const FAILED = "sync-failed";

/** Brings this machine and the account to the same state, if the user wants that. Never throws. */
export function syncAnswers(now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const snapshot = await recallNow();
    if (!snapshot.settings.sync) return;
    try {
      const items = await browser.storage.sync.get(itemNames());
      const agreed = fromAgreed((await readAll())[AGREED]);
      const merged = merge(saidHere(saidIn(snapshot), agreed, now), fromItems(items));
      await writeItems(merged, items);
      await takeOver(merged, snapshot);
      await noteFailure(false);
    } catch (error) {
      console.warn("Mioboe:", error);
      await noteFailure(true);
    }
  });
}

/** Begins or ends it. What is in the account stays there for the other machines. @returns whether it is remembered. */
export async function setSync(on: boolean): Promise<boolean> {
  const isKept = await inTurn(async () => {
    const { stored } = await recallNow();
    return (await write({ settings: { ...stored, sync: on } })) && (on || (await erase([AGREED])));
  });
  if (isKept && on) await syncAnswers();
  return isKept;
}

export async function hasSyncFailed(): Promise<boolean> {
  const found = await browser.storage.session.get(FAILED).catch(() => ({}) as Record<string, unknown>);
  return found[FAILED] === true;
}

async function noteFailure(has: boolean): Promise<void> {
  if (has !== (await hasSyncFailed())) await browser.storage.session.set({ [FAILED]: has }).catch(() => undefined);
}

function saidIn({ answers }: Snapshot): SaidOf {
  return new Map(
    [...answers].map(([key, { answer, at, declared }]) => [key, { answer, at, ...(declared ? { declared } : {}) }]),
  );
}

/** One writing for all items that changed: the browser allows two a second. */
async function writeItems(merged: SaidOf, before: Record<string, unknown>): Promise<void> {
  const after = toItems(merged);
  const changed = Object.entries(after).filter(([name, item]) => !isSame(item, before[name]));
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
  const left = Object.keys(before).filter((name) => !(name in after));
  if (left.length > 0) await browser.storage.sync.remove(left);
}

/** The browser may give an object's keys in another order than they were written in. */
function isSame(one: unknown, other: unknown): boolean {
  const sorted = (value: unknown) => JSON.stringify(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

/** Makes this machine's answers what was agreed, and remembers that it was. */
async function takeOver(merged: SaidOf, snapshot: Snapshot): Promise<void> {
  const records: Record<string, unknown> = { [AGREED]: toAgreed(merged) };
  const gone: string[] = [];
  for (const [key, said] of merged) {
    const here = snapshot.answers.get(key);
    if (said.answer === null) {
      if (here) gone.push(`answer:${key}`);
    } else if (!here || !isRecord(here, said)) {
      const service = here?.service ?? keptService(await serviceOf(key, snapshot));
      const { answer, at, declared } = said;
      records[`answer:${key}`] = { answer, at, ...(declared ? { declared } : {}), service } satisfies StoredAnswer;
    }
  }
  // First what goes: whoever dies in between finds it gone, and says so again.
  if (!(await erase(gone)) || !(await write(records))) throw new Error("the answers could not be kept");
}

function isRecord(here: StoredAnswer, said: Said): boolean {
  return here.answer === said.answer && here.at === said.at && here.declared === said.declared;
}
