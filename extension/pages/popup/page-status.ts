import browser from "webextension-polyfill";
import { webmailAt } from "../../browsers/webmail-pages.ts";
import { guardPageReport } from "../../guard/page-state.ts";
import type { ContentNotice, PageReport } from "../../messages.ts";

/** How things stand in the tab that the popup was opened on. */
export type PageStatus =
  /** Firefox lets the user decide which sites an extension may read, and asks nobody about those that an update brings. */
  | { at: "not-permitted"; origins: string[] }
  /** Not a webmail that Mioboe reads, or a page that it must not know. */
  | { at: "elsewhere" }
  /** A webmail, but our script does not answer in it. */
  | { at: "silent"; tabId: number }
  | { at: "webmail"; tabId: number; report: PageReport };

/** Asks the browser and the page. Never rejects: a tab that can't be asked is "elsewhere" or "silent". */
export async function pageStatus(): Promise<PageStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  // The address is told because a click on the button has opened this popup (activeTab).
  if (tab?.id === undefined || !tab.url) return { at: "elsewhere" };
  const webmail = webmailAt(tab.url);
  if (!webmail) return { at: "elsewhere" };
  const origins = [...webmail.hosts];
  if (!(await browser.permissions.contains({ origins }).catch(() => true))) return { at: "not-permitted", origins };
  try {
    const notice: ContentNotice = { type: "tell-state" };
    return { at: "webmail", tabId: tab.id, report: guardPageReport(await browser.tabs.sendMessage(tab.id, notice)) };
  } catch {
    return { at: "silent", tabId: tab.id };
  }
}

/** Asks the user for the permission. To be called straight from a click, or the browser refuses. */
export function requestPermission(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}
