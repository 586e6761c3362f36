import browser, { type Permissions } from "webextension-polyfill";

/** The permissions that Mioboe works without, each asked for where it is explained. */
const OPTIONAL = {
  /**
   * "Did you just visit them?": with it, Mioboe looks only for the service of a mail, and only at the minutes before
   * that mail (see background/witness/visits.ts).
   */
  history: { permissions: ["history"] },
  /** The larger list of leaked passwords, asked on a click (see pages/passwords/worker/range-client.ts). */
  leaks: { origins: ["https://api.pwnedpasswords.com/*"] },
} satisfies Record<string, Permissions.Permissions>;

export type OptionalPermission = keyof typeof OPTIONAL;

/** Whether the user has given the permission. Never rejects. */
export async function isAllowed(which: OptionalPermission): Promise<boolean> {
  try {
    return await browser.permissions.contains(OPTIONAL[which]);
  } catch {
    return false;
  }
}

/**
 * Asks the user, unless they allowed it before. To be called in the handler of a click, before anything is awaited:
 * browsers show the question only then.
 * @returns whether it is given.
 */
export async function askToAllow(which: OptionalPermission): Promise<boolean> {
  try {
    return await browser.permissions.request(OPTIONAL[which]);
  } catch {
    return false;
  }
}

/** Gives the permission back. @returns whether it is gone. */
export async function giveBack(which: OptionalPermission): Promise<boolean> {
  try {
    await browser.permissions.remove(OPTIONAL[which]);
  } catch {
    // Told by what is the case now.
  }
  return !(await isAllowed(which));
}
