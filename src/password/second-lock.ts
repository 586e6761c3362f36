/**
 * Where a company explains how to turn on its second lock (a code from an app or a message, a key, a passkey): its own
 * help page, by the registered domain of the site. Mailboxes and money only, the ones that most people have; the pages
 * are those that github.com/2factorauth/twofactorauth (entries/, as of 2026-08-04) names for each domain. A site that
 * is not here may well have one; it is then not spoken of.
 */
const PAGES: Record<string, string> = {
  // Mailboxes and what hangs on them.
  "google.com": "https://safety.google/authentication/",
  "apple.com": "https://support.apple.com/en-us/HT204915",
  "icloud.com": "https://support.apple.com/en-us/HT204915",
  "outlook.com": "https://support.microsoft.com/en-us/help/12408/",
  "live.com": "https://support.microsoft.com/help/12408",
  "yahoo.com": "https://help.yahoo.com/kb/SLN5013.html",
  "yahoo.co.jp": "https://id.yahoo.co.jp/security/otp.html",
  "proton.me": "https://proton.me/support/two-factor-authentication-2fa",
  "fastmail.com": "https://www.fastmail.com/help/account/2fa.html",
  "zoho.com": "https://help.zoho.com/portal/kb/articles/mfa-introduction",
  "gmx.com": "https://support.gmx.com/security/2fa/setup-twofactor.html",
  "gmx.net": "https://hilfe.gmx.net/sicherheit/2fa/einrichten.html",
  "web.de": "https://hilfe.web.de/sicherheit/2fa/index.html",
  "mail.ru": "https://help.mail.ru/mail/settings/2fa",
  "naver.com": "https://help.naver.com/service/5640/contents/21127?lang=en",
  "amazon.com": "https://www.amazon.com/gp/help/customer/display.html?nodeId=G3PWZPU52FKN7PW4",
  "facebook.com": "https://www.facebook.com/help/148233965247823",
  // Money.
  "paypal.com": "https://www.paypal.com/us/cshelp/article/help167",
  "venmo.com": "https://help.venmo.com/hc/en-us/articles/217532397",
  "cash.app": "https://cash.app/help/en/en-us/3127",
  "squareup.com": "https://squareup.com/help/us/en/article/5593",
  "stripe.com": "https://support.stripe.com/questions/how-do-i-enable-two-step-verification",
  "wise.com": "https://wise.com/help/articles/2932125",
  "remitly.com": "https://help.remitly.com/s/article/two-factor-authentication-verification",
  "robinhood.com": "https://robinhood.com/support/articles/verifying-its-you/",
  "wealthsimple.com": "https://help.wealthsimple.com/hc/en-ca/articles/360056584134",
  "n26.com": "https://support.n26.com/en-eu/security/passwords-and-codes/how-to-log-in-with-two-factor-authentication",
  "netbk.co.jp": "https://www.netbk.co.jp/contents/lineup/smartauth-neo/",
  "commbank.com.au": "https://www.commbank.com.au/digital-banking/netbank/multi-factor-authentication.html",
  "coincheck.com": "https://faq.coincheck.com/s/article/20204?language=en_US",
  "bitflyer.com": "https://bitflyer.com/en-jp/faq/2-10",
  "coinbase.com":
    "https://help.coinbase.com/en/coinbase/getting-started/verify-my-account/how-do-i-set-up-2-factor-authentication",
  "kraken.com": "https://support.kraken.com/hc/en-us/articles/360000426923",
  "gemini.com": "https://support.gemini.com/hc/en-us/articles/204732985",
  "crypto.com": "https://help.crypto.com/en/articles/3511439",
  "okx.com": "https://www.okx.com/help/how-do-i-link-an-authenticator-app",
  "bitpanda.com": "https://support.bitpanda.com/hc/en-us/articles/360002015220",
  "luno.com": "https://www.luno.com/help/en/articles/1000203420",
  "bitso.com": "https://help.bitso.com/en/support/solutions/articles/1000166781",
};

/** The company's page about its second lock; null: none is known for this site. */
export function secondLock(site: string): string | null {
  return Object.hasOwn(PAGES, site) ? (PAGES[site] as string) : null;
}

/** Every page with its site, for the tests. */
export const SECOND_LOCKS: readonly (readonly [site: string, page: string])[] = Object.entries(PAGES);
