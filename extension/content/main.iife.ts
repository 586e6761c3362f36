/**
 * The content script. Chrome and Firefox put it into each page of a webmail; everything heavy (the judge, the
 * registry, the panel) stays out of the page until there is something to show.
 */
import { extensionApi } from "./extension-api.ts";
import { receive } from "./notices.ts";
import { Reader } from "./reader.ts";
import { adapterFor } from "./webmail/index.ts";

/** One reader a page: at its installation the extension injects this script into open tabs, where the browser may do so, too. */
const world = globalThis as { mioboeReader?: Reader };

const adapter = adapterFor(new URL(location.href));
if (adapter && !world.mioboeReader) {
  const end = new AbortController();
  const reader = new Reader(adapter, end);
  world.mioboeReader = reader;
  receive(extensionApi().runtime.onMessage, reader, end.signal);
}
