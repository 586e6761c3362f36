import type { BrowserName } from "./which-browser.ts";

/** Our page about passwords: what Firefox gets, and every browser in which its own check can't be opened. */
export const OWN_PAGE = "extension/pages/passwords/passwords.html";

/** The pages of a browser about the passwords saved in it. */
export interface PasswordPages {
  /** Its own check for leaked, reused and weak passwords; null: it has none that an address leads to. */
  check: string | null;
  /** The list of saved passwords. */
  saved: string;
  /** Whether an extension may open them. */
  mayOpen: boolean;
  /** Where the addresses are stated. */
  source: string;
}

/**
 * Where each browser keeps them. An address that nobody has stated is not opened: an error page is worse than our own
 * page.
 */
export const PASSWORD_PAGES: Record<BrowserName, PasswordPages> = {
  // kChromeUIPasswordManagerCheckupURL; "start" begins the check.
  chrome: {
    check: "chrome://password-manager/checkup?start=true",
    saved: "chrome://password-manager/passwords",
    mayOpen: true,
    source: "https://chromium.googlesource.com/chromium/src/+/main/chrome/common/webui_url_constants.h",
  },
  // Older editions have edge://settings/passwords/PasswordMonitor. On Linux Edge has no check and shows the list.
  edge: {
    check: "edge://settings/autofill/passwords/checkup",
    saved: "edge://settings/autofill/passwords",
    mayOpen: true,
    source:
      "https://support.microsoft.com/en-us/microsoft-edge/use-password-monitor-to-help-protect-your-passwords-in-microsoft-edge-f3c7a92d-25d1-ca84-6ab2-637032e4fe56",
  },
  // Brave takes Chromium's check out, since it asks Google's servers (issue 12001, open; brave-core, pull 6501).
  brave: {
    check: null,
    saved: "brave://password-manager/passwords",
    mayOpen: true,
    source: "https://github.com/brave/brave-browser/issues/12001",
  },
  // Opera's help ("Password tips") leads to its list of passwords and knows no check; programs that lead users to that
  // list open this address.
  opera: { check: null, saved: "opera://settings/passwords", mayOpen: true, source: "https://help.opera.com/" },
  // Vivaldi shows Chromium's password manager, under chrome:// and vivaldi:// alike.
  vivaldi: {
    check: "chrome://password-manager/checkup?start=true",
    saved: "chrome://password-manager/passwords",
    mayOpen: true,
    source: "https://chromium.googlesource.com/chromium/src/+/main/chrome/common/webui_url_constants.h",
  },
  // Firefox marks leaked and reused passwords in its list, and lets no extension open privileged about: pages
  // (developer.mozilla.org, WebExtensions, tabs.create, "url").
  firefox: {
    check: null,
    saved: "about:logins",
    mayOpen: false,
    source: "https://support.mozilla.org/kb/firefox-password-manager-alerts-breached-websites",
  },
};
