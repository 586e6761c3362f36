import { extensionApi } from "./extension-api.ts";
import { receive } from "./notices.ts";
import { Reader } from "./reader.ts";
import type { Adapter } from "./webmail/adapter.ts";

/** One reader a page: at its installation the extension injects its script into open tabs, where the browser may do so, too. */
const world = globalThis as { mioboeReads?: true };

/**
 * What a content script does: it reads the page with the first adapter that fits the address, until the extension is
 * gone. Everything heavy (the judge, the registry, the panel) stays out of the page until there is something to show.
 */
export function read(adapters: readonly Adapter[]) {
  const url = new URL(location.href);
  const adapter = adapters.find((one) => one.fits(url));
  if (!adapter || world.mioboeReads) return;
  world.mioboeReads = true;
  // The browser has just compiled this script, in the same task: what follows is for the next one.
  requestIdleCallback(
    () => {
      const end = new AbortController();
      receive(extensionApi().runtime.onMessage, new Reader(adapter, end), end.signal);
    },
    { timeout: 1_000 },
  );
}
