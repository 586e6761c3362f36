import browser, { type Permissions } from "webextension-polyfill";

/**
 * The optional permission behind "did you just visit them?". Mioboe works without it; with it, it looks only for the
 * service of a mail, and only at the minutes before that mail (see background/witness/visits.ts).
 */
const HISTORY: Permissions.Permissions = { permissions: ["history"] };

/** Whether the user has given the permission. Never rejects. */
export async function hasHistory(): Promise<boolean> {
  try {
    return await browser.permissions.contains(HISTORY);
  } catch {
    return false;
  }
}

/**
 * Asks the user for the permission. To be called in the handler of a click, before anything is awaited: browsers show
 * the question only then.
 * @returns whether it is given.
 */
export async function askForHistory(): Promise<boolean> {
  try {
    return await browser.permissions.request(HISTORY);
  } catch {
    return false;
  }
}

/** Gives the permission back. @returns whether it is gone. */
export async function giveHistoryBack(): Promise<boolean> {
  try {
    await browser.permissions.remove(HISTORY);
  } catch {
    // Told by what is the case now.
  }
  return !(await hasHistory());
}
