import browser from "webextension-polyfill";
import { ask } from "./ask.ts";

/**
 * Asks the user to permit sites, and has them read always. To be called straight from a click, or the browser refuses:
 * so nothing is waited for before it is asked. The background knows them beforehand, because in Firefox the question
 * closes the popup.
 * @param sites match patterns, one for each site.
 */
export async function allowSites(sites: readonly string[]): Promise<void> {
  const added = sites.map((site) => ask({ type: "add-site", site }).catch(() => undefined));
  const isPermitted = await browser.permissions.request({ origins: [...sites] }).catch(() => false);
  await Promise.all(added);
  const type = isPermitted ? "add-site" : "remove-site";
  await Promise.all(sites.map((site) => ask({ type, site }).catch(() => undefined)));
}

/** Has sites read no more, and gives their permissions back. */
export async function stopReading(sites: readonly string[]): Promise<void> {
  await Promise.all(sites.map((site) => ask({ type: "remove-site", site }).catch(() => undefined)));
}
