import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { tellChange } from "./changed.ts";
import { endDamage, isDamagedForLong, isQuota } from "./damage.ts";
import { forgetProblem, noteProblem, noteRebuilt } from "./problem.ts";
import type { StoredWarning } from "./records.ts";

/**
 * Where the record of warnings is kept. IndexedDB, and not `storage.local`, because 10,000 warnings must not be read
 * to judge a list of 50 mails (docs/memory.md has the figures). A transaction is done as a whole or not at all,
 * whenever the worker dies.
 */

const NAME = "mioboe";
const VERSION = 1;

/** A warning with what finding it needs. */
export interface KeptWarning extends StoredWarning {
  /** The hash of the mail. */
  mail: string;
  /** Only while it is neither put away nor taken back. */
  waiting?: 1;
  /** Only of a genuine mail that nobody asked for: account, service and date. */
  unasked?: [account: string, serviceKey: string, date: number];
}

type WarningIndexes = {
  waiting: number;
  at: number;
  closedAt: number;
  serviceKey: string;
  unasked: [string, string, number];
};

export interface RecordSchema extends DBSchema {
  warnings: { key: string; value: KeptWarning; indexes: WarningIndexes };
  /** Single values by name. */
  single: { key: string; value: unknown };
}
export type Database = IDBPDatabase<RecordSchema>;

const STORES = ["warnings", "single"] as const;

let opened: Promise<Database> | undefined;
/** Whether this worker has used the database with success. */
let isSound = false;

/**
 * Does something with the database, which is opened, made, or made anew as needed. Never throws: what can't be done is
 * noted for the popup.
 * @param work one transaction; it is tried again when the first try fails.
 * @returns what `work` returns, or `otherwise`.
 */
export async function withDatabase<Result>(
  work: (database: Database) => Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  // The second try is for a connection that was lost under our feet: the user cleared the browser's data.
  for (const repair of [closeCurrent, rebuild]) {
    await rebuilding?.catch(() => undefined);
    try {
      const result = await work(await open());
      if (!isSound && (await endDamage())) await forgetProblem();
      isSound = true;
      return result;
    } catch (error) {
      isSound = false;
      if (isQuota(error) || (repair === rebuild && !(await isDamagedForLong()))) {
        await noteProblem(error);
        return otherwise;
      }
      await repair().catch(noteProblem);
    }
  }
  return work(await open()).catch(async (error: unknown) => {
    await noteProblem(error);
    return otherwise;
  });
}

/** A transaction that writes. Who waits for one of its steps hears of its failure there, and not a second time. */
export function changing<Store extends "warnings" | "single">(database: Database, store: Store) {
  const change = database.transaction(store, "readwrite");
  change.done.catch(() => undefined);
  return change;
}

function open(): Promise<Database> {
  opened ??= connect();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function closeCurrent(): Promise<void> {
  const before = await opened?.catch(() => undefined);
  opened = undefined;
  before?.close();
}

let rebuilding: Promise<void> | undefined;

/** Makes the database anew, with what can still be read of it; once for all who find it damaged at the same time. */
function rebuild(): Promise<void> {
  rebuilding ??= rebuildNow().finally(() => {
    rebuilding = undefined;
  });
  return rebuilding;
}

async function rebuildNow(): Promise<void> {
  const saved = await salvage().catch(() => []);
  await closeCurrent();
  await deleteDB(NAME);
  const change = changing(await open(), "warnings");
  await Promise.all([...saved.map((one) => change.store.put(one)), change.done]);
  await noteRebuilt();
}

async function salvage(): Promise<KeptWarning[]> {
  const database = await open();
  const keys = await database.getAllKeys("warnings");
  const read = await Promise.all(keys.map((key) => database.get("warnings", key).catch(() => undefined)));
  return read.filter((one) => one !== undefined);
}

async function connect(): Promise<Database> {
  const database = await openDB<RecordSchema>(NAME, await versionToOpen(), {
    upgrade: (fresh) => {
      if (!fresh.objectStoreNames.contains("warnings")) {
        const warnings = fresh.createObjectStore("warnings", { keyPath: "mail" });
        warnings.createIndex("waiting", "waiting");
        warnings.createIndex("at", "at");
        warnings.createIndex("closedAt", "closedAt");
        warnings.createIndex("serviceKey", "serviceKey");
        warnings.createIndex("unasked", "unasked");
      }
      if (!fresh.objectStoreNames.contains("single")) fresh.createObjectStore("single");
    },
    blocking: (_current, _wanted, event) => {
      // Somebody deletes the database under our feet: it is let go at once.
      (event.target as IDBDatabase).close();
      opened = undefined;
      void tellChange();
    },
    terminated: () => {
      opened = undefined;
      void tellChange();
    },
  });
  if (STORES.every((name) => database.objectStoreNames.contains(name))) return database;
  database.close();
  throw new Error("the database lacks a store");
}

/** After a downgrade the database is of a newer version than this: it is opened as it is. */
async function versionToOpen(): Promise<number> {
  const all = await indexedDB.databases?.().catch(() => []);
  return Math.max(VERSION, all?.find(({ name }) => name === NAME)?.version ?? 0);
}
