import browser from "webextension-polyfill";
import { ERASING, finishErasing } from "./erasing.ts";
import { type Managed, managed } from "./managed.ts";
import { moveWarnings } from "./migrate.ts";
import { forgetProblem, noteProblem } from "./problem.ts";
import { firstUnasked } from "./record.ts";
import { DEFAULT_SETTINGS, guardRecord, guardSettings, type Records, type Settings } from "./records.ts";

/**
 * The one door to what is remembered in `storage.local`; the record of warnings has its own (record.ts). The background
 * is the only writer, it writes one after the other, and each write is a single `storage.set`: whenever the worker dies,
 * a record is there as it was or as it should be. Nothing is kept in the worker itself.
 */

/** What is remembered besides the record of warnings (record.ts), as it was at one moment. */
export interface Snapshot {
  answers: Map<string, Records["answer"]>;
  seen: Map<string, Records["seen"]>;
  shown: Map<string, Records["shown"]>;
  floods: Map<string, Records["flood"]>;
  addresses: Map<string, Records["address"]>;
  steps: Map<string, Records["steps"]>;
  looks: Map<string, Records["look"]>;
  /** When the first unasked mail of a service came, by the names of those `seen` that it matters for. */
  unasked: Map<string, number>;
  /** The settings that hold: the user's, but for what an organisation sets. */
  settings: Settings;
  /** The user's own settings, as they are written. */
  stored: Settings;
  managed: Managed;
}

/** Where damaged values are put, for a report; only so many. */
const ASIDE = "aside:";
const MOST_ASIDE = 20;
const LONGEST_ASIDE = 2_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` after all earlier such work, so that what it reads is what it changes. What it throws is thrown to the
 * caller, and does not stop the next.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}

/**
 * Reads everything, after what is being written. Damaged values are left out and set aside. Storage that can't be
 * read is like an empty one: warnings are still shown, and the popup tells.
 */
export async function recall(): Promise<Snapshot> {
  await last;
  return recallNow();
}

/** {@link recall} for work that already has its turn. */
export async function recallNow(): Promise<Snapshot> {
  const snapshot: Snapshot = {
    answers: new Map(),
    seen: new Map(),
    shown: new Map(),
    floods: new Map(),
    addresses: new Map(),
    steps: new Map(),
    looks: new Map(),
    unasked: new Map(),
    settings: DEFAULT_SETTINGS,
    stored: DEFAULT_SETTINGS,
    managed: await managed(),
  };
  const damaged: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(await current(await readAll()))) {
    if (!keep(snapshot, key, value)) damaged[key] = value;
  }
  const { language = snapshot.stored.language, keepForDays = snapshot.stored.keepForDays } = snapshot.managed;
  snapshot.settings = { ...snapshot.stored, language, keepForDays };
  const isAbout = ({ letters, searched }: Records["seen"]) => letters !== undefined || searched !== undefined;
  const names = [...snapshot.seen].filter(([, seen]) => isAbout(seen)).map(([name]) => name);
  snapshot.unasked = await firstUnasked(names);
  if (Object.keys(damaged).length > 0) void inTurn(() => setAside(damaged));
  return snapshot;
}

/** What was left unfinished, or by an earlier version, is finished before anybody sees it. */
async function current(all: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (ERASING in all) return finishErasing(all);
  await moveWarnings(all);
  return all;
}

/** All of `storage.local`, as it is. Never throws: what can't be read is empty, and noted. */
export async function readAll(): Promise<Record<string, unknown>> {
  try {
    return (await browser.storage.local.get(null)) ?? {};
  } catch (error) {
    await noteProblem(error);
    return {};
  }
}

/** Puts a value where it belongs. False: it is damaged. Keys of nobody's (or of a newer version) are left alone. */
function keep(snapshot: Snapshot, key: string, value: unknown): boolean {
  const [sort] = key.split(":", 1);
  const name = key.slice((sort?.length ?? 0) + 1);
  const put = <Sort extends keyof Records>(into: Map<string, Records[Sort]>, which: Sort) => {
    const record = guardRecord(which, value);
    if (record) into.set(name, record);
    return record !== undefined;
  };
  switch (sort) {
    case "answer":
      return put(snapshot.answers, sort);
    case "seen":
      return put(snapshot.seen, sort);
    case "shown":
      return put(snapshot.shown, sort);
    case "flood":
      return put(snapshot.floods, sort);
    case "address":
      return put(snapshot.addresses, sort);
    case "steps":
      return put(snapshot.steps, sort);
    case "look":
      return put(snapshot.looks, sort);
    case "settings": {
      const settings = guardSettings(value);
      if (settings) snapshot.stored = settings;
      return settings !== undefined;
    }
    default:
      return true;
  }
}

/** Moves damaged values out of the way, so that a good one can take the place. */
async function setAside(damaged: Record<string, unknown>): Promise<void> {
  const all = await readAll();
  const room = MOST_ASIDE - Object.keys(all).filter((key) => key.startsWith(ASIDE)).length;
  const still = Object.entries(damaged).filter(([key, value]) => JSON.stringify(all[key]) === JSON.stringify(value));
  const small = still.filter(([, value]) => (JSON.stringify(value)?.length ?? 0) <= LONGEST_ASIDE);
  const aside = small.slice(0, Math.max(0, room)).map(([key, value]) => [ASIDE + key, value]);
  if (aside.length > 0 && !(await write(Object.fromEntries(aside)))) return;
  await erase(still.map(([key]) => key));
}

/**
 * Writes records, all or none. To be called in turn ({@link inTurn}).
 * @returns false when they could not be remembered; the popup then tells why.
 */
export async function write(records: Record<string, unknown>): Promise<boolean> {
  if (Object.keys(records).length === 0) return true;
  try {
    await browser.storage.local.set(records);
    await forgetProblem();
    return true;
  } catch (error) {
    await noteProblem(error);
    return false;
  }
}

/** Removes records. To be called in turn. @returns false when they are still there. */
export async function erase(keys: string[]): Promise<boolean> {
  if (keys.length === 0) return true;
  try {
    await browser.storage.local.remove(keys);
    return true;
  } catch (error) {
    await noteProblem(error);
    return false;
  }
}
