/**
 * The content script. Chrome and Firefox put it into each page of a webmail; everything heavy (the judge, the
 * registry, the panel) stays out of the page until there is something to show.
 */
import { extensionApi } from "./extension-api.ts";
import { receive } from "./notices.ts";
import { Reader } from "./reader.ts";
import { adapterFor } from "./webmail/index.ts";

/** One reader a page: at its installation the extension injects this script into open tabs, where the browser may do so, too. */
const world = globalThis as { mioboeReads?: true };

const adapter = adapterFor(new URL(location.href));
if (adapter && !world.mioboeReads) {
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
