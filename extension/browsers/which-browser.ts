import browser from "webextension-polyfill";

/** The browsers whose password pages differ. Everything else on Chromium is "chrome". */
export type BrowserName = "chrome" | "edge" | "brave" | "opera" | "vivaldi" | "firefox";

/** What the browser tells about itself; a part of `navigator`, and the same in workers. */
export interface Traits {
  userAgent: string;
  userAgentData?: { brands: readonly { brand: string }[] };
  brave?: unknown;
}

/**
 * Which browser this is. Only Firefox has `runtime.getBrowserInfo`; Brave shows `navigator.brave`; the others name
 * themselves among the brands of User-Agent Client Hints, or in the user agent. Vivaldi mostly calls itself Chrome,
 * which does no harm: its password pages are Chrome's.
 */
export function whichBrowser(traits: Traits = navigator as Traits): BrowserName {
  if (typeof browser.runtime.getBrowserInfo === "function") return "firefox";
  if (traits.brave) return "brave";
  const names = [...(traits.userAgentData?.brands ?? []).map(({ brand }) => brand), traits.userAgent].join(" ");
  if (/Microsoft Edge|\bEdg\//.test(names)) return "edge";
  if (/\bOpera\b|\bOPR\//.test(names)) return "opera";
  if (/\bBrave\b/.test(names)) return "brave";
  if (/\bVivaldi\b/.test(names)) return "vivaldi";
  return "chrome";
}
