import browser, { type Tabs } from "webextension-polyfill";
import { OWN_PAGE, PASSWORD_PAGES } from "../browsers/password-pages.ts";
import { PASSWORD_PLACES } from "../browsers/password-places.ts";
import { type BrowserName, whichBrowser } from "../browsers/which-browser.ts";
import { recall } from "./memory/store.ts";

/**
 * Opens the check of the place in which the user keeps the passwords, beside the tab that asked: the browser's own
 * check, or the page of the place that was chosen. Where no address leads to one (Firefox, a program, another browser),
 * or it does not open, our page does. Rejects only when the browser opens no tab at all.
 */
export async function openPasswordCheck(
  from?: Tabs.Tab,
  name: BrowserName = whichBrowser(),
): Promise<{ opened: "browser" | "own-page" }> {
  const { settings } = await recall();
  const place = PASSWORD_PLACES[settings.passwordPlace ?? name];
  const { check, mayOpen } = PASSWORD_PAGES[name];
  const address = place.browser === name && mayOpen ? check : place.link;
  if (address && (await opens(address, from))) return { opened: "browser" };
  const own = browser.runtime.getURL(OWN_PAGE);
  if (!(await opens(own, from))) await browser.tabs.create({ url: own });
  return { opened: "own-page" };
}

async function opens(url: string, from: Tabs.Tab | undefined): Promise<boolean> {
  const properties: Tabs.CreateCreatePropertiesType = { url, active: true };
  if (from?.id !== undefined) Object.assign(properties, { index: from.index + 1, openerTabId: from.id });
  if (from?.windowId !== undefined) properties.windowId = from.windowId;
  try {
    await browser.tabs.create(properties);
    return true;
  } catch {
    return false;
  }
}
