import browser from "webextension-polyfill";

/** What the user allows at the moment of asking; it can be taken back in the browser's own settings. */
const ORIGINS = ["https://api.pwnedpasswords.com/*"];

/** Asks the user, unless they allowed it before. To be called from a click, first of all. False: they said no. */
export async function mayAskForLeaks(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: ORIGINS });
  } catch {
    return false;
  }
}
