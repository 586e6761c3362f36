import browser from "webextension-polyfill";
import { WEBMAILS, type Webmail } from "../webmails.ts";

/** The addresses that the content script is made for, as match patterns. */
export function webmailPatterns(): string[] {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return [...new Set(content_scripts.flatMap(({ matches = [] }) => matches))];
}

/** Whether the address is one of a webmail that Mioboe reads. */
export function isWebmail(address: string): boolean {
  return webmailPatterns().some((pattern) => fitsPattern(address, pattern));
}

/** The webmail that a tab's address belongs to, also where its mails stand in a frame of another address. */
export function webmailAt(address: string): Webmail | undefined {
  return WEBMAILS.find(({ tabs }) => tabs.some((pattern) => fitsPattern(address, pattern)));
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
