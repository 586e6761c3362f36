import browser, { type Scripting } from "webextension-polyfill";
import type { Site } from "../messages.ts";
import { siteOf } from "../sites.ts";
import { inTurn, recall, recallNow, type Snapshot, write } from "./memory/store.ts";
import { filesOf, type SiteFiles } from "./site-files.ts";
import { tell } from "./webmail-tabs.ts";

/** A tab that the user asked to be read once, by its site: kept for the session only. */
const ONCE = "once:";

/** More sites than anybody has mailboxes. */
const MOST_SITES = 50;

/**
 * The sites that the user wants to be read always, and whether the browser permits it.
 * @param known what is remembered, where the caller has it already.
 */
export async function sites(known?: Snapshot): Promise<Site[]> {
  const { settings } = known ?? (await recall());
  return Promise.all((settings.sites ?? []).map(async (site) => ({ site, permitted: await isPermitted(site) })));
}

function isPermitted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] }).catch(() => false);
}

/**
 * Remembers a site. To be asked for before the browser's question is answered: in Firefox that question closes the
 * popup, so that nobody else is there to say which site was meant.
 */
export function addSite(site: string, files: SiteFiles): Promise<boolean> {
  const added = inTurn(async () => {
    const { settings } = await recallNow();
    const others = (settings.sites ?? []).filter((one) => one !== site);
    return write({ settings: { ...settings, sites: [...others, site].slice(-MOST_SITES) } });
  });
  return added.then(async (ok) => {
    await readSites(files);
    return ok;
  });
}

/** Forgets a site, and gives the permission back. Its open pages are read until they are left. */
export async function removeSite(site: string, files: SiteFiles): Promise<boolean> {
  const ok = await inTurn(async () => {
    const { settings } = await recallNow();
    return write({ settings: { ...settings, sites: (settings.sites ?? []).filter((one) => one !== site) } });
  });
  // Before everything else: a page that is loaded anew at once is not to be read any more.
  await registerSites(files);
  for (const { id } of await browser.tabs.query({ url: site }))
    await browser.storage.session.set({ [ONCE + id]: site });
  await browser.permissions.remove({ origins: [site] }).catch(() => false);
  return ok;
}

/** Sees to it that every permitted site is read: pages to come by a registered script, open ones at once. */
export async function readSites(files: SiteFiles): Promise<void> {
  const permitted = await registerSites(files);
  if (permitted.length === 0) return;
  const tabs = await browser.tabs.query({ url: permitted });
  await Promise.all(
    tabs.map(({ id, url, discarded }) => (discarded ? undefined : readTab(id, url, files).catch(() => undefined))),
  );
}

async function registerSites(files: SiteFiles): Promise<string[]> {
  const matches = (await sites()).filter(({ permitted }) => permitted).map(({ site }) => site);
  const wanted = scriptsFor(matches, files);
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.map(nameOf).toSorted().join() === wanted.map(nameOf).toSorted().join()) return matches;
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  }
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  return matches;
}

/**
 * The scripts to be registered: one for each file, because Chrome runs each in a task of its own. Chrome forgets them at
 * each update of the extension.
 */
function scriptsFor(sites: string[], files: SiteFiles): Scripting.RegisteredContentScript[] {
  const byFile = new Map<string, string[]>();
  for (const site of sites) {
    for (const file of filesOf(site, files)) byFile.set(file, [...(byFile.get(file) ?? []), site]);
  }
  const common = { runAt: "document_idle", persistAcrossSessions: true } as const;
  return [...byFile].map(([file, matches]) => ({ id: file, js: [file], matches, ...common }));
}

function nameOf({ js = [], matches = [] }: Scripting.RegisteredContentScript): string {
  return [...js, ...matches.toSorted()].join(" ");
}

/** Reads the page of a tab that the user has just asked about (activeTab), until the page is left. */
export async function readOnce(tabId: number, files: SiteFiles): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  const site = url && siteOf(url);
  if (!site) return false;
  await browser.storage.session.set({ [ONCE + tabId]: site });
  await readTab(tabId, url, files);
  return true;
}

async function readTab(tabId: number | undefined, url = "", files: SiteFiles): Promise<void> {
  if (tabId === undefined || (await tell(tabId, { type: "tell-state" }))) return;
  for (const file of filesOf(siteOf(url) ?? "", files)) {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  }
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
