import browser, { type Tabs } from "webextension-polyfill";
import { RECORD_PAGE } from "../browsers/own-pages.ts";

/** Opens the page with all warnings beside the tab that asked. Rejects when the browser opens no tab at all. */
export async function openRecord({ id, index, windowId }: Tabs.Tab): Promise<void> {
  const url = browser.runtime.getURL(RECORD_PAGE);
  const beside: Tabs.CreateCreatePropertiesType = { url, active: true, index: index + 1 };
  if (windowId !== undefined) beside.windowId = windowId;
  if (id !== undefined) beside.openerTabId = id;
  // A tab that is just being moved or closed is no place to open another beside.
  await browser.tabs.create(beside).catch(() => browser.tabs.create({ url, active: true }));
}
