import browser, { type Runtime } from "webextension-polyfill";

/** A frame of a webmail tab that asks something. */
export interface Asker {
  tabId: number;
  frameId: number;
  /** Which document it is: another one after each load. Firefox does not tell; there it is the tab. */
  document: string;
  tab: NonNullable<Runtime.MessageSender["tab"]>;
}

/** The addresses that the content script is made for, as match patterns. */
export function webmailPatterns(): string[] {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return [...new Set(content_scripts.flatMap(({ matches = [] }) => matches))];
}

/** The asker, if the message is from our content script in a webmail page. Anybody else is undefined. */
export function contentAsker(sender: Runtime.MessageSender): Asker | undefined {
  const { tab, frameId = 0 } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || !sender.url) return undefined;
  const { url } = sender;
  if (!webmailPatterns().some((pattern) => fitsPattern(url, pattern))) return undefined;
  const { documentId } = sender as { documentId?: unknown };
  return { tabId: tab.id, frameId, tab, document: typeof documentId === "string" ? documentId : `tab ${tab.id}` };
}

/** Whether the message is from a page of ours. A content script can't pretend that: the browser fills in the address. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("")) === true;
}

/**
 * Whether an address fits a match pattern `scheme://host/path`, with `*` for the scheme (http and https), `*.` before
 * the host and `*` in the path (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns).
 */
export function fitsPattern(address: string, pattern: string): boolean {
  const parts = /^(\*|[a-z-]+):\/\/(\*|(?:\*\.)?[^*/]+)(\/.*)$/.exec(pattern);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!parts || !url) return false;
  const [, scheme = "", host = "", path = ""] = parts;
  if (scheme === "*" ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  const wide = host.startsWith("*.") ? host.slice(2) : undefined;
  const hostFits =
    host === "*" || url.host === host || (wide !== undefined && (url.host === wide || url.host.endsWith(`.${wide}`)));
  const inPath = new RegExp(`^${path.split("*").map(escaped).join(".*")}$`, "s");
  return hostFits && inPath.test(url.pathname + url.search);
}

/** Written out because `RegExp.escape` is younger than the oldest Chrome that we support. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
