import { PASSWORD_PAGES } from "./password-pages.ts";
import type { BrowserName } from "./which-browser.ts";

/** Where people keep their passwords, as they choose it once. Remembered under these words: never change one. */
export const PASSWORD_PLACE_IDS = [
  "chrome",
  "edge",
  "brave",
  "opera",
  "vivaldi",
  "firefox",
  "safari",
  "icloud",
  "google",
  "1password",
  "bitwarden",
  "dashlane",
  "keepassxc",
  "proton-pass",
] as const;
export type PasswordPlaceId = (typeof PASSWORD_PLACE_IDS)[number];

/** One place for passwords, and the way to its check. */
export interface PasswordPlace {
  /** Its name as people know it; brands are written alike in every language. */
  name: string;
  /** A browser's own pages are in {@link PASSWORD_PAGES}; these here are for everything else. */
  browser?: BrowserName;
  /** The page on which the check begins. Without it the way is told in words only: a program has no address. */
  link?: string;
  /** How many steps the way has: texts `page_way_<id>_<n>`. */
  steps: number;
  /** Where the link and the steps are stated. */
  source: string;
}

/**
 * Every place with the source of its way. A link that its maker has not stated is left out: a wrong page, where
 * somebody then signs in, is worse than three steps in words.
 */
export const PASSWORD_PLACES: Record<PasswordPlaceId, PasswordPlace> = {
  chrome: { name: "Chrome", browser: "chrome", steps: 0, source: PASSWORD_PAGES.chrome.source },
  edge: { name: "Edge", browser: "edge", steps: 0, source: PASSWORD_PAGES.edge.source },
  brave: { name: "Brave", browser: "brave", steps: 0, source: PASSWORD_PAGES.brave.source },
  opera: { name: "Opera", browser: "opera", steps: 0, source: PASSWORD_PAGES.opera.source },
  vivaldi: { name: "Vivaldi", browser: "vivaldi", steps: 0, source: PASSWORD_PAGES.vivaldi.source },
  firefox: {
    name: "Firefox",
    browser: "firefox",
    steps: 3,
    source: PASSWORD_PAGES.firefox.source,
  },
  // Safari keeps them in the Passwords app of macOS and iOS; the app calls its check "Security".
  safari: {
    name: "Safari",
    steps: 2,
    source: "https://support.apple.com/guide/iphone/change-weak-or-compromised-passwords-iphd5d8daf4f/ios",
  },
  // iCloud for Windows only lists and fills; the check itself is on the Apple device.
  icloud: {
    name: "iCloud",
    steps: 3,
    source: "https://support.apple.com/guide/iphone/change-weak-or-compromised-passwords-iphd5d8daf4f/ios",
  },
  google: {
    name: "Google",
    link: "https://passwords.google.com/checkup/start",
    steps: 0,
    source: "https://support.google.com/accounts/answer/9457609",
  },
  "1password": { name: "1Password", steps: 2, source: "https://support.1password.com/watchtower/" },
  // The route "reports" of the web vault: github.com/bitwarden/clients, apps/web/src/app/oss-routing.module.ts.
  bitwarden: {
    name: "Bitwarden",
    link: "https://vault.bitwarden.com/#/reports",
    steps: 2,
    source: "https://bitwarden.com/help/reports/",
  },
  dashlane: {
    name: "Dashlane",
    steps: 2,
    source: "https://support.dashlane.com/hc/en-us/articles/202699411-Password-Health",
  },
  keepassxc: { name: "KeePassXC", steps: 3, source: "https://keepassxc.org/docs/KeePassXC_UserGuide" },
  "proton-pass": {
    name: "Proton Pass",
    link: "https://pass.proton.me/",
    steps: 2,
    source: "https://proton.me/support/how-to-use-pass-monitor",
  },
};

export function isPasswordPlace(value: unknown): value is PasswordPlaceId {
  return PASSWORD_PLACE_IDS.some((id) => id === value);
}
