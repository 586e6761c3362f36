import browser from "webextension-polyfill";
import { fitsPattern } from "../browsers/webmail-pages.ts";
import { whichBrowser } from "../browsers/which-browser.ts";
import { PANEL_GLOBAL } from "../content/panel/contract.ts";
import type { Asker } from "./guard/sender.ts";
import { tell, webmailTabs } from "./webmail-tabs.ts";

/**
 * Puts the panel's script into the frame, if it is not there yet. Rejects when the browser does not allow it (a
 * blocked site, a page that is going away).
 */
export function injectPanel(asker: Asker, file: string): Promise<void> {
  return injectScript(asker, file, PANEL_GLOBAL);
}

/** The same for any script that is put into a page when it is needed. @param name the global that it leaves there. */
export async function injectScript(
  { tabId, frameId }: Pick<Asker, "tabId" | "frameId">,
  file: string,
  name: string,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [found] = await browser.scripting.executeScript({ target, func: isThere, args: [name] });
  if (found?.result === true) return;
  // Not in the polyfill's types, but in every supported browser: the page may still be loading.
  const injection = { target, files: [file], injectImmediately: true };
  await browser.scripting.executeScript(injection);
}

/** Runs in the page's content script world, so it stands alone. */
function isThere(name: string): boolean {
  return name in globalThis;
}

/**
 * Puts the content script into webmail tabs that were open before the extension (or its new version, or the
 * permission) came. Firefox does so itself at an installation; a second script would draw a second panel.
 */
export async function injectIntoOpenTabs(cause: "installed" | "permitted"): Promise<void> {
  if (cause === "installed" && whichBrowser() === "firefox") return;
  const { content_scripts = [] } = browser.runtime.getManifest();
  const tabs = await webmailTabs();
  await Promise.all(
    tabs.map(async ({ id, url = "", discarded }) => {
      if (id === undefined || discarded) return;
      // A tab that can't be asked can't be injected either: an error page, or one that is just closing.
      const isAlive = await tell(id, { type: "tell-state" }).catch(() => true);
      if (isAlive) return;
      for (const { js = [], matches, all_frames: allFrames = false } of content_scripts) {
        // A webmail in a frame stands in a page of another address; in the other frames its script finds nothing to do.
        if (!allFrames && !matches.some((pattern) => fitsPattern(url, pattern))) continue;
        await browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: js }).catch(() => undefined);
      }
    }),
  );
}
