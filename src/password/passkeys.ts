/**
 * Where a company explains how to turn on a passkey: its own page, by the registered domain of the site. Mailboxes and
 * money only. The pages are those that github.com/2factorauth/passkeys (entries/, as of 2026-08-04) names for sites that
 * let people in without a password; those of Japanese companies were read themselves, and speak of パスキー or of
 * signing in by finger and face. A site that is not here may well have passkeys; it is then not spoken of.
 */
const PAGES: Record<string, string> = {
  // Mailboxes and what hangs on them.
  "google.com": "https://safety.google/authentication/passkey/",
  "yahoo.com": "https://help.yahoo.com/kb/account/--sln35380.html",
  "yahoo.co.jp": "https://id.yahoo.co.jp/security/manage_auth_device.html",
  "docomo.ne.jp": "https://id.smt.docomo.ne.jp/src/utility/passkeys.html",
  "zoho.com": "https://help.zoho.com/portal/en/kb/accounts/multi-factor-authentication/articles/mfa-security-key",
  "amazon.com": "https://www.amazon.com/gp/help/customer/display.html?nodeId=TPphmhSWBgcI9Ak87p",
  "facebook.com": "https://www.facebook.com/help/1181045243159511",
  // Money.
  "paypal.com": "https://www.paypal.com/us/cshelp/article/help997",
  "rakuten.co.jp": "https://jp.account.rakuten.com/device-management/faq/ja/",
  "rakuten-sec.co.jp": "https://www.rakuten-sec.co.jp/web/security/passkey/",
  "mercari.com": "https://jp-news.mercari.com/contents/25732",
  "bitbank.cc": "https://support.bitbank.cc/hc/en-us/articles/33591659742745-How-to-Register-a-Passkey",
  "wise.com": "https://wise.com/help/articles/4OTG2Z93XXyaurUviZRg5O/",
  "link.com": "https://support.link.com/questions/passkeys-on-link",
  "squareup.com": "https://squareup.com/help/article/8460",
  "robinhood.com": "https://robinhood.com/us/en/support/articles/passkeys/",
  "wealthsimple.com": "https://help.wealthsimple.com/hc/articles/45953732950939",
  "chase.com": "https://www.chase.com/digital/resources/privacy-security/security/how-you-can-protect",
  "usbank.com": "https://www.usbank.com/online-mobile-banking/passkey.html",
  "boursorama.com": "https://www.boursobank.com/aide-en-ligne/securite/proteger-mon-espace-client/question/5165516",
  "coinbase.com":
    "https://help.coinbase.com/en/coinbase/getting-started/verify-my-account/how-do-i-set-up-2-factor-authentication",
  "binance.com": "https://www.binance.com/en/support/faq/c-1?navId=1#11",
  "okx.com": "https://www.okx.com/help/how-do-i-create-passkeys-web",
};

/** The company's page about its passkeys; null: none is known for this site. */
export function passkeyPage(site: string): string | null {
  return Object.hasOwn(PAGES, site) ? (PAGES[site] as string) : null;
}

/** Every page with its site. */
export const PASSKEYS: readonly (readonly [site: string, page: string])[] = Object.entries(PAGES);
