/**
 * The content script. Chrome and Firefox put it into each page of a webmail; everything heavy (the judge, the
 * registry, the panel) stays out of the page until there is something to show.
 */
import browser from "webextension-polyfill";
import { receive } from "./notices.ts";
import { Reader } from "./reader.ts";
import { OWN_ATTRIBUTE } from "./webmail/adapter.ts";
import { adapterFor } from "./webmail/index.ts";

/** One reader a page: at its installation the extension injects this script into open tabs, where the browser may do so, too. */
const world = globalThis as { mioboeReader?: Reader };

const adapter = adapterFor(new URL(location.href));
if (adapter && !world.mioboeReader) {
  // What an older version of this script left behind (the extension was updated while the page was open). Where that
  // script still runs, it notices by this that it was replaced.
  for (const leftover of document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)) leftover.remove();
  const end = new AbortController();
  const reader = new Reader(adapter, end);
  world.mioboeReader = reader;
  receive(browser.runtime.onMessage, reader, end.signal);
}
