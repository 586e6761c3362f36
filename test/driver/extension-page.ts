/** The page that opens by itself after the first installation, once. */
export const WELCOME = "extension/pages/welcome/welcome.html";

/** A page of the extension that every version has. */
export const POPUP = "extension/pages/popup/popup.html";

/** The part of the extension's API that is used in its own pages here. */
export interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
  action: { getBadgeText(details: { tabId?: number }): Promise<string> };
  storage: {
    local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> };
    session: { clear(): Promise<void> };
  };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/** Runs in a page of the extension: sets the language that it speaks. */
export async function chooseLanguage(language: "ja" | "en") {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  await chrome.runtime.sendMessage({ type: "set-language", language });
}

/** Runs in a page of the extension: clears its memory. */
export async function forgetAll() {
  const { local, session } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
  await Promise.all([local.clear(), session.clear()]);
  // That the first page was shown is about the installation: it is not to open again at the next start.
  await local.set({ welcomed: true });
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase("mioboe");
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
