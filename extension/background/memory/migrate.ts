import browser from "webextension-polyfill";
import { changing, withDatabase } from "./database.ts";
import { noteProblem } from "./problem.ts";
import { kept } from "./record.ts";
import { guardRecord, type StoredWarning } from "./records.ts";

/** Until version 0.1, each warning had a key of its own in `storage.local`. */
const OLD = "warning:";

/**
 * Moves warnings of an earlier version into the database: first all of them, in one transaction, then the old keys
 * go. Whoever dies in between starts again, and finds in the database what was already moved.
 * @param all what stands in `storage.local`.
 */
export async function moveWarnings(all: Record<string, unknown>): Promise<void> {
  const keys = Object.keys(all).filter((key) => key.startsWith(OLD));
  if (keys.length === 0) return;
  const old: [string, StoredWarning][] = [];
  for (const key of keys) {
    const warning = guardRecord("warning", all[key]);
    if (warning) old.push([key.slice(OLD.length), warning]);
  }
  const isMoved = await withDatabase(async (database) => {
    const change = changing(database, "warnings");
    for (const [mail, warning] of old) {
      if ((await change.store.getKey(mail)) === undefined) await change.store.put(kept(mail, warning));
    }
    await change.done;
    return true;
  }, false);
  if (!isMoved) return;
  try {
    await browser.storage.local.remove(keys);
  } catch (error) {
    await noteProblem(error);
  }
}
