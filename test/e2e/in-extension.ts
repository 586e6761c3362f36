/** Functions that run in a page of the extension; each stands alone, because it is sent there as text. */
import type { ExtensionApi } from "../driver/extension-page.ts";

export async function badgeText(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const tabs = await chrome.tabs.query({});
  const mailbox = tabs.find(({ url }) => url?.startsWith("https://mail.google.com/"));
  return chrome.action.getBadgeText(mailbox ? { tabId: mailbox.id } : {});
}

export function readStorage(): Promise<Record<string, unknown>> {
  return (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.get();
}

/** Asks the background; once more if it was ended in the middle of the answer. */
export async function askBackground(request: object): Promise<unknown> {
  const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  return runtime.sendMessage(request).catch(() => runtime.sendMessage(request));
}

/** The record of warnings, as it stands in the database. */
export function readRecord(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("mioboe");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction("warnings").objectStore("warnings").getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

export function writeStorage(items: Record<string, unknown>): Promise<void> {
  return (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set(items);
}
