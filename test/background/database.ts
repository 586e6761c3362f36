/** IndexedDB for the tests' world: it can be full, broken, or see its user die. */
import "fake-indexeddb/auto";
import { IDBFactory, IDBIndex, IDBObjectStore } from "fake-indexeddb";
import { vi } from "vitest";

interface Rules {
  /** Counts a use. False: the worker is dead, and this and all later uses never happen. */
  use(): boolean;
  /** What goes wrong with a use; `key` is that of the value, where it is about one. */
  failure(sort: "read" | "write", key: unknown): Error | null;
}

const READS = ["get", "getKey", "getAll", "getAllKeys", "count", "openCursor"] as const;
const WRITES = ["put", "delete", "clear"] as const;

type Method = (this: { transaction?: IDBTransaction }, ...given: unknown[]) => unknown;

/** A fresh, empty IndexedDB for this world. */
export function newDatabase(rules: Rules) {
  const factory = new IDBFactory();
  vi.stubGlobal("indexedDB", factory);
  let isOurs = false;
  const ruled = (sort: "read" | "write", method: Method): Method =>
    function (...given) {
      if (isOurs) return method.apply(this, given);
      if (!rules.use()) {
        abort(transactionOf(this));
        return new Promise(() => undefined);
      }
      const failure = rules.failure(sort, method.name === "getAllKeys" || method.name === "getKey" ? "" : given[0]);
      if (failure) throw failure;
      return method.apply(this, given);
    };
  const guard = (prototype: object, names: readonly string[], sort: "read" | "write") => {
    const methods = prototype as Record<string, Method>;
    for (const name of names) {
      const method = methods[name];
      if (method) vi.spyOn(methods, name).mockImplementation(ruled(sort, method) as never);
    }
  };
  guard(IDBObjectStore.prototype, READS, "read");
  guard(IDBIndex.prototype, ["getAll", "openCursor"], "read");
  guard(IDBObjectStore.prototype, WRITES, "write");
  return {
    /** All warnings, read past every rule. */
    async recorded(): Promise<Record<string, Record<string, unknown>>> {
      const all = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = factory.open("mioboe");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("warnings")) {
            database.close();
            return resolve([]);
          }
          isOurs = true;
          const reading = database.transaction("warnings").objectStore("warnings").getAll();
          isOurs = false;
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      });
      return Object.fromEntries(all.map((one) => [one.mail, one]));
    },
    wipe: () =>
      new Promise<void>((resolve, reject) => {
        const deleting = factory.deleteDatabase("mioboe");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  };
}

/** What a worker had not yet finished when it died, the browser takes back. */
function abort(transaction: IDBTransaction | undefined) {
  if (transaction?.mode !== "readwrite") return;
  try {
    transaction.abort();
  } catch {
    // It already is.
  }
}

function transactionOf(where: unknown): IDBTransaction | undefined {
  const { transaction, objectStore } = where as { transaction?: IDBTransaction; objectStore?: IDBObjectStore };
  return transaction ?? objectStore?.transaction;
}
