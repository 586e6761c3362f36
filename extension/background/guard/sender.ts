import browser, { type Runtime } from "webextension-polyfill";
import { siteOf } from "../../sites.ts";

/** A frame of a webmail tab that asks something. */
export interface Asker {
  tabId: number;
  frameId: number;
  /** The address of the frame. */
  address: string;
  /** Which document it is: another one after each load. Firefox does not tell; there it is the tab. */
  document: string;
  tab: NonNullable<Runtime.MessageSender["tab"]>;
}

/** The asker, if the message is from our content script in a page of the web. Anybody else is undefined. */
export function contentAsker(sender: Runtime.MessageSender): Asker | undefined {
  const { tab, frameId = 0 } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || !sender.url) return undefined;
  if (!siteOf(sender.url)) return undefined;
  const { documentId } = sender as { documentId?: unknown };
  return {
    tabId: tab.id,
    frameId,
    tab,
    address: sender.url,
    document: typeof documentId === "string" ? documentId : `tab ${tab.id}`,
  };
}

/** Whether the message is from a page of ours. A content script can't pretend that: the browser fills in the address. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("")) === true;
}
