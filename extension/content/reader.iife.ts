/** The content script that every webmail page gets beside the one that knows its webmail; see between-scripts.ts. */

import { readerIsThere } from "./between-scripts.ts";
import { extensionApi } from "./extension-api.ts";
import { receive } from "./notices.ts";
import { Reader } from "./reader.ts";

/** One reader a page: at its installation the extension injects its script into open tabs, where the browser may do so, too. */
const world = globalThis as { mioboeReads?: true };

readerIsThere((adapter) => {
  if (world.mioboeReads) return;
  world.mioboeReads = true;
  // The browser has just compiled this script, in the same task: what follows is for the next one.
  requestIdleCallback(
    () => {
      const end = new AbortController();
      receive(extensionApi().runtime.onMessage, new Reader(adapter, end), end.signal);
    },
    { timeout: 1_000 },
  );
});
