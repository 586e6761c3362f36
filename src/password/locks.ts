import { PASSKEYS, passkeyPage } from "./passkeys.ts";
import { SECOND_LOCKS, secondLock } from "./second-lock.ts";

/** A company whose own page says how to keep others out even with the password in hand. */
export interface CompanyLock {
  /** The registered domain. */
  site: string;
  /** The company's name, as it writes itself in Latin letters. */
  name: string;
  /** Its page about passkeys; null: none is known. */
  passkey: string | null;
  /** Its page about sign-in in two steps; null: none is known. */
  twoSteps: string | null;
}

/** Names that can't be made of the domain by a capital letter. */
const NAMES: Record<string, string> = {
  "icloud.com": "iCloud",
  "outlook.com": "Outlook",
  "live.com": "Microsoft",
  "yahoo.co.jp": "Yahoo! JAPAN",
  "docomo.ne.jp": "docomo",
  "gmx.com": "GMX",
  "gmx.net": "GMX (Deutschland)",
  "web.de": "WEB.DE",
  "mail.ru": "Mail.ru",
  "naver.com": "NAVER",
  "paypal.com": "PayPal",
  "rakuten.co.jp": "Rakuten (楽天)",
  "rakuten-sec.co.jp": "Rakuten Securities (楽天証券)",
  "mercari.com": "Mercari (メルカリ)",
  "cash.app": "Cash App",
  "squareup.com": "Square",
  "n26.com": "N26",
  "netbk.co.jp": "SBI Sumishin Net Bank (住信SBIネット銀行)",
  "commbank.com.au": "CommBank",
  "usbank.com": "U.S. Bank",
  "boursorama.com": "BoursoBank",
  "bitflyer.com": "bitFlyer",
  "bitbank.cc": "bitbank",
  "crypto.com": "Crypto.com",
  "okx.com": "OKX",
};

/** Every company whose page is known, by name. */
export function locks(): CompanyLock[] {
  const sites = new Set([...PASSKEYS, ...SECOND_LOCKS].map(([site]) => site));
  const all = [...sites].map((site) => ({
    site,
    name: nameOf(site),
    passkey: passkeyPage(site),
    twoSteps: secondLock(site),
  }));
  return all.sort((one, other) => one.name.localeCompare(other.name, "en"));
}

function nameOf(site: string): string {
  const own = site.slice(0, site.indexOf("."));
  return NAMES[site] ?? own[0]?.toUpperCase() + own.slice(1);
}
