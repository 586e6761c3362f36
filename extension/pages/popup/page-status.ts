import browser, { type Tabs } from "webextension-polyfill";
import type { AskedWebmail } from "../../asked-webmails/asked-webmail.ts";
import { askedWebmailOf } from "../../asked-webmails/index.ts";
import { fitsPattern, webmailAt } from "../../browsers/webmail-pages.ts";
import { guardPageReport } from "../../guard/page-state.ts";
import type { ContentNotice, PageReport, PopupContents } from "../../messages.ts";
import { siteOf } from "../../sites.ts";
import type { Webmail } from "../../webmails.ts";
import { allowSites } from "../shared/allow-sites.ts";
import { ask } from "../shared/ask.ts";

/** How things stand in the tab that the popup was opened on. */
export type PageStatus =
  /** Firefox lets the user decide which sites an extension may read, and asks nobody about those that an update brings. */
  | { at: "not-permitted"; origins: string[] }
  /** Not a webmail that Mioboe reads, or a page that it must not know. */
  | { at: "elsewhere"; page: Page | null }
  /** A webmail, but our script does not answer in it. */
  | { at: "silent"; tabId: number }
  | { at: "webmail"; tabId: number; report: PageReport; page: Page | null; pause: Pause };

/** Whether Mioboe is paused on the site of the page. */
export interface Pause {
  site: string;
  isPaused: boolean;
}

/** A page that is read when the user says so: at an address that Mioboe does not know, or of a webmail that asks first. */
export interface Page {
  tabId: number;
  site: string;
  /** Whether the site is read always. */
  isAlways: boolean;
  /** The webmail of this site, where it is one that is read once the user has allowed it. */
  asked?: AskedWebmail;
}

/** What the background knows of sites; null: it does not answer. */
type Known = Promise<Pick<PopupContents, "sites" | "paused"> | null>;

/** A tab as it is now; undefined: the browser does not tell. */
export type TabNow = Promise<Tabs.Tab | undefined>;

/** The tab that the popup was opened on. To be asked once: the popup is about this tab, whichever is in front later. */
export async function tabInFront(): TabNow {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab;
}

/** The same tab, which may show another page by now. */
export async function sameTab(before: TabNow): TabNow {
  const id = (await before)?.id;
  return id === undefined ? undefined : browser.tabs.get(id).catch(() => undefined);
}

/** Asks the browser and the page. Never rejects: a tab that can't be asked is "elsewhere" or "silent". */
export async function pageStatus(now: TabNow, known: Known): Promise<PageStatus> {
  const tab = await now;
  // The address is told because a click on the button has opened this popup (activeTab).
  if (tab?.id === undefined || !tab.url) return { at: "elsewhere", page: null };
  const webmail = webmailAt(tab.url);
  if (!webmail) return statusOfPage(tab.id, tab.url, known);
  const origins = hostsFor(webmail, tab.url);
  // All at once: a page that may not be read has no script of ours that could answer.
  const [isPermitted, report, pause] = await Promise.all([
    browser.permissions.contains({ origins }).catch(() => true),
    reportOf(tab.id),
    pauseAt(tab.url, known),
  ]);
  if (!isPermitted) return { at: "not-permitted", origins: [...webmail.hosts] };
  return report ? { at: "webmail", tabId: tab.id, report, page: null, pause } : { at: "silent", tabId: tab.id };
}

/**
 * What has to be permitted for this page: its own host, though another of the same webmail may not be; all of them where
 * the mails stand in a frame, because it isn't known in which.
 */
function hostsFor({ hosts }: Webmail, address: string): string[] {
  const own = hosts.filter((pattern) => fitsPattern(address, pattern));
  return own.length > 0 ? own : [...hosts];
}

async function statusOfPage(tabId: number, address: string, known: Known): Promise<PageStatus> {
  const site = siteOf(address);
  if (!site) return { at: "elsewhere", page: null };
  const sites = (await known)?.sites;
  const named = sites?.find((one) => one.site === site);
  if (named && !named.permitted) return { at: "not-permitted", origins: [site] };
  const asked = askedWebmailOf(site);
  const page: Page = { tabId, site, isAlways: named !== undefined, ...(asked && { asked }) };
  const [report, pause] = await Promise.all([reportOf(tabId), pauseAt(address, known)]);
  return report ? { at: "webmail", tabId, report, page, pause } : { at: "elsewhere", page };
}

async function pauseAt(address: string, known: Known): Promise<Pause> {
  const site = siteOf(address) ?? "";
  return { site, isPaused: (await known)?.paused.includes(site) ?? false };
}

/** What the page says of itself; null where no script of ours is in it. */
async function reportOf(tabId: number): Promise<PageReport | null> {
  const notice: ContentNotice = { type: "tell-state" };
  try {
    return guardPageReport(await browser.tabs.sendMessage(tabId, notice));
  } catch {
    return null;
  }
}

/** So long is waited for a page to be recognised, in milliseconds. */
const RECOGNISED_MS = 2_500;

/** Looks for mails on a page. @returns whether it is a webmail that Mioboe can read. */
export async function readPage({ tabId }: Page): Promise<boolean> {
  const { ok } = await ask({ type: "read-page", tabId }).catch(() => ({ ok: false }));
  const end = Date.now() + RECOGNISED_MS;
  while (ok && Date.now() < end) {
    if (await reportOf(tabId)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Has a site read always. To be called straight from a click: see {@link allowSites}. */
export function readAlways({ site }: Page): Promise<void> {
  return allowSites([site]);
}

/** Asks the user for the permission. To be called straight from a click, or the browser refuses. */
export function requestPermission(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}
