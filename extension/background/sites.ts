import browser from "webextension-polyfill";
import type { Site } from "../messages.ts";
import { siteOf } from "../sites.ts";
import { inTurn, recall, recallNow, write } from "./memory/store.ts";
import { tell } from "./webmail-tabs.ts";

/** The one registered script, for all sites. Chrome forgets it at each update of the extension. */
const SCRIPT = "sites";

/** A tab that the user asked to be read once, by its site: kept for the session only. */
const ONCE = "once:";

/** More sites than anybody has mailboxes. */
const MOST_SITES = 50;

/** The sites that the user wants to be read always, and whether the browser permits it. */
export async function sites(): Promise<Site[]> {
  const { settings } = await recall();
  return Promise.all((settings.sites ?? []).map(async (site) => ({ site, permitted: await isPermitted(site) })));
}

function isPermitted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] }).catch(() => false);
}

/**
 * Remembers a site. To be asked for before the browser's question is answered: in Firefox that question closes the
 * popup, so that nobody else is there to say which site was meant.
 */
export function addSite(site: string, file: string): Promise<boolean> {
  const added = inTurn(async () => {
    const { settings } = await recallNow();
    const others = (settings.sites ?? []).filter((one) => one !== site);
    return write({ settings: { ...settings, sites: [...others, site].slice(-MOST_SITES) } });
  });
  return added.then(async (ok) => {
    await readSites(file);
    return ok;
  });
}

/** Forgets a site, and gives the permission back. Its open pages are read until they are left. */
export async function removeSite(site: string, file: string): Promise<boolean> {
  const ok = await inTurn(async () => {
    const { settings } = await recallNow();
    return write({ settings: { ...settings, sites: (settings.sites ?? []).filter((one) => one !== site) } });
  });
  // Before everything else: a page that is loaded anew at once is not to be read any more.
  await registerSites(file);
  for (const { id } of await browser.tabs.query({ url: site }))
    await browser.storage.session.set({ [ONCE + id]: site });
  await browser.permissions.remove({ origins: [site] }).catch(() => false);
  return ok;
}

/** Sees to it that every permitted site is read: pages to come by a registered script, open ones at once. */
export async function readSites(file: string): Promise<void> {
  const permitted = await registerSites(file);
  if (permitted.length === 0) return;
  const tabs = await browser.tabs.query({ url: permitted });
  await Promise.all(
    tabs.map(({ id, discarded }) => (discarded ? undefined : readTab(id, file).catch(() => undefined))),
  );
}

async function registerSites(file: string): Promise<string[]> {
  const matches = (await sites()).filter(({ permitted }) => permitted).map(({ site }) => site);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  const same = registered?.matches?.toSorted().join() === matches.toSorted().join() && registered.js?.join() === file;
  if (registered && !same) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length > 0 && !same) {
    const script = { id: SCRIPT, matches, js: [file], runAt: "document_idle", persistAcrossSessions: true } as const;
    await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  }
  return matches;
}

/** Reads the page of a tab that the user has just asked about (activeTab), until the page is left. */
export async function readOnce(tabId: number, file: string): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  const site = url && siteOf(url);
  if (!site) return false;
  await browser.storage.session.set({ [ONCE + tabId]: site });
  await readTab(tabId, file);
  return true;
}

async function readTab(tabId: number | undefined, file: string): Promise<void> {
  if (tabId === undefined || (await tell(tabId, { type: "tell-state" }))) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Whether the user has named this page: its site for always, or its tab for once. */
export async function isNamed(tabId: number, address: string): Promise<boolean> {
  const site = siteOf(address);
  if (!site) return false;
  const { [ONCE + tabId]: once } = await browser.storage.session.get(ONCE + tabId);
  return once === site || (await sites()).some((one) => one.site === site && one.permitted);
}

/** The open tabs with a site that is read always. */
export async function siteTabs() {
  const url = (await sites()).filter(({ permitted }) => permitted).map(({ site }) => site);
  return url.length === 0 ? [] : browser.tabs.query({ url });
}
