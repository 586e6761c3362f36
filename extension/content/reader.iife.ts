/** The content script that every webmail page gets beside the one that knows its webmail; see between-scripts.ts. */

import { mayBeginReading, readerIsThere } from "./between-scripts.ts";
import { extensionApi } from "./extension-api.ts";
import { receive } from "./notices.ts";
import { Reader } from "./reader.ts";

readerIsThere((adapter) => {
  if (!mayBeginReading()) return;
  // The browser has just compiled this script, in the same task: what follows is for the next one.
  requestIdleCallback(
    () => {
      const end = new AbortController();
      receive(extensionApi().runtime.onMessage, new Reader(adapter, end), end.signal);
    },
    { timeout: 1_000 },
  );
});
