/** A page of the extension that every version has. */
export const POPUP = "extension/pages/popup/popup.html";

/** The part of the extension's API that runs in its own pages here. */
export interface ExtensionApi {
  runtime: { reload(): void };
  action: { getBadgeText(details: { tabId?: number }): Promise<string> };
  storage: { local: { get(): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}

/** Runs in a page of the extension: starts the extension anew. */
export function reload() {
  (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.reload();
}
