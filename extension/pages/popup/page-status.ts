import browser from "webextension-polyfill";
import { isWebmail } from "../../browsers/webmail-pages.ts";
import { guardPageReport } from "../../guard/page-state.ts";
import type { ContentNotice, PageReport } from "../../messages.ts";

/** How things stand in the tab that the popup was opened on. */
export type PageStatus =
  /** Firefox lets the user decide which sites an extension may read. */
  | { at: "not-permitted" }
  /** Not a webmail that Mioboe reads, or a page that it must not know. */
  | { at: "elsewhere" }
  /** A webmail, but our script does not answer in it. */
  | { at: "silent"; tabId: number }
  | { at: "webmail"; tabId: number; report: PageReport };

/** Asks the browser and the page. Never rejects: a tab that can't be asked is "elsewhere" or "silent". */
export async function pageStatus(): Promise<PageStatus> {
  if (!(await isPermitted())) return { at: "not-permitted" };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  // The address of a tab is told only for sites that Mioboe may read.
  if (tab?.id === undefined || !tab.url || !isWebmail(tab.url)) return { at: "elsewhere" };
  try {
    const notice: ContentNotice = { type: "tell-state" };
    return { at: "webmail", tabId: tab.id, report: guardPageReport(await browser.tabs.sendMessage(tab.id, notice)) };
  } catch {
    return { at: "silent", tabId: tab.id };
  }
}

async function isPermitted(): Promise<boolean> {
  return browser.permissions.contains({ origins: neededOrigins() }).catch(() => true);
}

/** Asks the user for the permission. To be called straight from a click, or the browser refuses. */
export function requestPermission(): Promise<boolean> {
  return browser.permissions.request({ origins: neededOrigins() });
}

function neededOrigins(): string[] {
  return (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
}
