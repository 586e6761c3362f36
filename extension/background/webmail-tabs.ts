import browser, { type Tabs } from "webextension-polyfill";
import { webmailPatterns } from "../browsers/webmail-pages.ts";
import type { ContentNotice } from "../messages.ts";

/** What the browser says where no content script listens (Chrome and Firefox): nothing is wrong, nobody is there. */
const NOBODY = /Receiving end does not exist|Could not establish connection|message port closed/i;

/** The open tabs with a webmail that we may read. */
export async function webmailTabs(): Promise<Tabs.Tab[]> {
  const url = webmailPatterns();
  return url.length === 0 ? [] : browser.tabs.query({ url });
}

/** Says something to every webmail tab. Rejects with what went wrong, but only after all tabs were told. */
export async function tellWebmails(notice: ContentNotice): Promise<void> {
  const told = await Promise.allSettled((await webmailTabs()).map((tab) => tell(tab.id, notice)));
  const failed = told.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
}

/** Says something to a tab. @returns whether a content script was there to hear it. */
export async function tell(tabId: number | undefined, notice: ContentNotice): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, notice);
    return reply !== undefined;
  } catch (error) {
    if (error instanceof Error && NOBODY.test(error.message)) return false;
    throw error;
  }
}
