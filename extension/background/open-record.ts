import browser, { type Tabs } from "webextension-polyfill";
import { OPTIONS_PAGE, ORIGINAL_PAGE, RECORD_PAGE } from "../browsers/own-pages.ts";

/** Opens the page with all warnings beside the tab that asked. Rejects when the browser opens no tab at all. */
export function openRecord(tab: Tabs.Tab): Promise<void> {
  return openBeside(tab, RECORD_PAGE);
}

/** Opens "Apps I use" beside the tab that asked. Rejects as {@link openRecord}. */
export function openApps(tab: Tabs.Tab): Promise<void> {
  return openBeside(tab, OPTIONS_PAGE);
}

/** Opens the page for an original beside the tab that asked. Rejects as {@link openRecord}. */
export function openOriginal(tab: Tabs.Tab): Promise<void> {
  return openBeside(tab, ORIGINAL_PAGE);
}

/** Opens the list of what a look through the mailbox has found; the tab may be gone. Rejects as {@link openRecord}. */
export function openFound(tab: Tabs.Tab | undefined): Promise<void> {
  return openBeside(tab, `${OPTIONS_PAGE}#found`);
}

/** Opens the setting about the browser's history beside the tab that asked. Rejects as {@link openRecord}. */
export function openVisits(tab: Tabs.Tab): Promise<void> {
  return openBeside(tab, `${OPTIONS_PAGE}#visits`);
}

async function openBeside(tab: Tabs.Tab | undefined, page: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  if (!tab) {
    await browser.tabs.create({ url, active: true });
    return;
  }
  const { id, index, windowId } = tab;
  const beside: Tabs.CreateCreatePropertiesType = { url, active: true, index: index + 1 };
  if (windowId !== undefined) beside.windowId = windowId;
  if (id !== undefined) beside.openerTabId = id;
  // A tab that is just being moved or closed is no place to open another beside.
  await browser.tabs.create(beside).catch(() => browser.tabs.create({ url, active: true }));
}
