import browser, { type Tabs } from "webextension-polyfill";
import { OWN_PAGE, PASSWORD_PAGES } from "../browsers/password-pages.ts";
import { type BrowserName, whichBrowser } from "../browsers/which-browser.ts";

/**
 * Opens the browser's own check of saved passwords beside the tab that asked, or our page if there is none or it
 * does not open. Rejects only when the browser opens no tab at all.
 */
export async function openPasswordCheck(
  from?: Tabs.Tab,
  name: BrowserName = whichBrowser(),
): Promise<{ opened: "browser" | "own-page" }> {
  const { check, mayOpen } = PASSWORD_PAGES[name];
  if (check && mayOpen && (await opens(check, from))) return { opened: "browser" };
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
