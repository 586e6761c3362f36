import browser from "webextension-polyfill";

/** Each change of the record is told by a value in the session's storage: the database has no event of its own. */
export const RECORD_CHANGED = "record-changed";

/** Tells the badge and open pages that the record has changed. Never throws: they also look when they are opened. */
export async function tellChange(): Promise<void> {
  await browser.storage.session.set({ [RECORD_CHANGED]: crypto.randomUUID() }).catch(() => undefined);
}
