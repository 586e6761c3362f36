import type { IDBPObjectStore } from "idb";
import { tellChange } from "./changed.ts";
import { changing, type KeptWarning, type RecordSchema, withDatabase } from "./database.ts";
import { dateOf } from "./dates.ts";
import { forgetProblem } from "./problem.ts";
import { guardRecord, type StoredWarning } from "./records.ts";

/** Warnings by the hash of their mail. */
export type Warnings = Map<string, StoredWarning>;

/** Which warnings: those of some mails, those that are neither put away nor taken back, put away at a time, unasked sign-up mails of a mailbox, or all. */
export type Wanted =
  | { mails: string[] }
  | { waiting: true }
  | { closedAt: number }
  | { serviceKey: string }
  | { unasked: string }
  | "all";

/** Reads warnings; damaged ones are left out. A database that can't be read is like an empty one. */
export async function readWarnings(wanted: Wanted): Promise<Warnings> {
  const found = await withDatabase((database) => find(database.transaction("warnings", "readonly").store, wanted), []);
  return guarded(found);
}

/** How many warnings there are; 0 where the database can't be read. */
export function countWarnings(): Promise<number> {
  return withDatabase((database) => database.count("warnings"), 0);
}

/**
 * Changes warnings in one transaction: what is read is what is changed, whatever else goes on.
 * @param changed gets what was found, and gives what is to be written; it must not wait for anything.
 * @returns false when it could not be remembered.
 */
export async function changeWarnings(wanted: Wanted, changed: (before: Warnings) => Warnings): Promise<boolean> {
  const count = await withDatabase(async (database) => {
    const change = changing(database, "warnings");
    const { store } = change;
    const after = changed(guarded(await find(store, wanted)));
    const puts = [...after].map(([mail, warning]) => store.put(kept(mail, warning)));
    await Promise.all([...puts, change.done]);
    return after.size;
  }, -1);
  if (count > 0) {
    await forgetProblem();
    await tellChange();
  }
  return count >= 0;
}

/** Forgets what was noticed before a time, and of the rest the oldest beyond a number. Null: of any age. */
export async function forgetWarnings(before: number | null, most: number): Promise<void> {
  const forgotten = await withDatabase(async (database) => {
    const change = changing(database, "warnings");
    const byAge = change.store.index("at");
    let tooMany = (await change.store.count()) - most;
    let count = 0;
    for (let cursor = await byAge.openCursor(); cursor; cursor = await cursor.continue()) {
      if (tooMany <= 0 && (before === null || cursor.value.at >= before)) break;
      await cursor.delete();
      tooMany -= 1;
      count += 1;
    }
    await change.done;
    return count;
  }, 0);
  if (forgotten > 0) await tellChange();
}

/**
 * When the first unasked mail of a service came to a mailbox, for each `<hash of the account>:<serviceKey>` that there
 * is one of.
 */
export async function firstUnasked(names: string[]): Promise<Map<string, number>> {
  if (names.length === 0) return new Map();
  const found = await withDatabase((database) => {
    const byName = database.transaction("warnings", "readonly").store.index("unasked");
    return Promise.all(
      names.map(async (name): Promise<[string, number][]> => {
        const [account = "", ...rest] = name.split(":");
        const key = rest.join(":");
        const [first] = await byName.getAllKeys(IDBKeyRange.bound([account, key], [account, key, []]), 1);
        const warning = first === undefined ? undefined : await byName.objectStore.get(first);
        return warning ? [[name, dateOf(warning)]] : [];
      }),
    );
  }, []);
  return new Map(found.flat());
}

/** A warning as it stands in the database. */
export function kept(mail: string, warning: StoredWarning): KeptWarning {
  const isWaiting = warning.outcome !== "none" && warning.closedAt === undefined;
  const { account, serviceKey, outcome } = warning;
  return {
    ...warning,
    mail,
    ...(isWaiting ? { waiting: 1 } : {}),
    ...(outcome === "warn" ? { unasked: [account, serviceKey, dateOf(warning)] } : {}),
  };
}

type Store = IDBPObjectStore<RecordSchema, ["warnings"], "warnings", IDBTransactionMode>;

async function find(store: Store, wanted: Wanted): Promise<(KeptWarning | undefined)[]> {
  if (wanted === "all") return store.getAll();
  if ("mails" in wanted) return Promise.all(wanted.mails.map((mail) => store.get(mail)));
  if ("waiting" in wanted) return store.index("waiting").getAll();
  if ("closedAt" in wanted) return store.index("closedAt").getAll(wanted.closedAt);
  if ("unasked" in wanted)
    return store.index("unasked").getAll(IDBKeyRange.bound([wanted.unasked], [wanted.unasked, []]));
  return store.index("serviceKey").getAll(wanted.serviceKey);
}

function guarded(found: (KeptWarning | undefined)[]): Warnings {
  const warnings: Warnings = new Map();
  for (const one of found) {
    const warning = one && guardRecord("warning", one);
    if (warning) warnings.set(one.mail, warning);
  }
  return warnings;
}
