/**
 * The browser's own API for extensions, by the name that it has in each browser: with promises in both. It stands in for
 * webextension-polyfill where the build says so (scripts/lib/popup-page.ts), because that one takes longer to set up than
 * a page can wait. Where the background speaks through the polyfill, a refusal comes as an answer: see shared/ask.ts.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
