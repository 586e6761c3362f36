import browser from "webextension-polyfill";

/**
 * A database that fails is not yet lost: a disk may be asleep, a browser just updating. It is made anew only when it
 * has failed for a while without once working, and until then it is left as it is.
 */
const KEY = "database-fails-since";
export const PATIENCE_MS = 10 * 60 * 1_000;

/** Notes a failure. @returns whether it has gone on for so long that nothing is left to wait for. */
export async function isDamagedForLong(now = Date.now()): Promise<boolean> {
  try {
    const since: unknown = (await browser.storage.local.get(KEY))[KEY];
    if (typeof since === "number" && since <= now) return now - since >= PATIENCE_MS;
    await browser.storage.local.set({ [KEY]: now });
  } catch {
    // Where nothing can be noted, nothing can be made anew either.
  }
  return false;
}

/** The database works. @returns whether it had failed before. */
export async function endDamage(): Promise<boolean> {
  try {
    if (!(KEY in (await browser.storage.local.get(KEY)))) return false;
    await browser.storage.local.remove(KEY);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether something failed for lack of room. Chrome: "Resource::kQuotaBytes quota exceeded" or an UnknownError about a
 * full disk; Firefox: QuotaExceededError.
 */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota|disk (is )?full|full disk/i.test(`${error.name} ${error.message}`);
}
