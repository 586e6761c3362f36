import browser, { type Runtime } from "webextension-polyfill";
import { inTurn, write } from "./memory/store.ts";

/** Remembered when the first page was shown. Not a setting: it is about this installation. */
const WELCOMED = "welcomed";

export const WELCOME_PAGE = "extension/pages/welcome/welcome.html";

/**
 * Opens the first page after the first installation, once: not at an update, and not again where the browser reports
 * an installation of what was there before (a repaired or reloaded extension).
 */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== "install") return;
  const isFirst = await inTurn(async () => {
    const found = await browser.storage.local.get(WELCOMED).catch(() => ({ [WELCOMED]: true }));
    if (found[WELCOMED] === true) return false;
    // Where nothing can be remembered it would open each time: better not at all, the popup tells what is wrong.
    return write({ [WELCOMED]: true });
  });
  if (isFirst) await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
}
