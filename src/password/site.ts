import { parse } from "tldts";

/** Where an entry belongs. */
export interface Site {
  /** What stands for it to the reader, and what sites are compared by. */
  site: string;
  /** Its host, where that is one on the internet. */
  host: string | null;
}

/** Addresses come again and again in an export; reading one takes longer than looking it up. */
const MOST_REMEMBERED = 20_000;
const LONGEST_ADDRESS = 2_048;
const LONGEST_TITLE = 100;

/** Reads the sites of entries. One for each file: what it remembers are the user's sites. */
export class SiteReader {
  readonly #known = new Map<string, Site | null>();

  /**
   * The site of an entry.
   * @param address what stands in the column for it: an address with or without a scheme, several of them with commas
   *   between (Bitwarden, Proton Pass), an app's (`android://…@com.example.app/`), or nothing.
   * @param title what stands in for a site where no address does.
   */
  read(address: string, title: string): Site {
    let site = this.#known.get(address);
    if (site === undefined) {
      site = siteOf(address);
      if (this.#known.size < MOST_REMEMBERED) this.#known.set(address, site);
    }
    return site ?? { site: title.trim().slice(0, LONGEST_TITLE), host: null };
  }
}

function siteOf(written: string): Site | null {
  const first =
    written
      .slice(0, LONGEST_ADDRESS)
      .trim()
      .split(/,(?=\s*[a-z]+:\/\/)|\s/i, 1)[0] ?? "";
  if (first === "") return null;
  // Chrome and others: android://<hash of the signature>@<the app's package>/
  const app = /^android:\/\/(?:[^@/]*@)?([\w.]+)/i.exec(first) ?? /^(?:android|ios)app:\/\/([\w.-]+)/i.exec(first);
  if (app?.[1]) return { site: app[1].toLowerCase(), host: null };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(first)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") return null;
  const { hostname, domain, isIcann } = parse(first);
  if (!hostname) return null;
  // A router at home or a server in an office has a page, but none that the rest of this could know.
  return domain && isIcann ? { site: domain, host: hostname } : { site: hostname, host: null };
}

/** Domains of one account: the same password on both is one password, by the service's own design. */
const ONE_ACCOUNT = [
  "google.com youtube.com gmail.com blogger.com",
  "microsoft.com live.com outlook.com office.com hotmail.com microsoftonline.com skype.com xbox.com",
  "apple.com icloud.com",
  "amazon.com amazon.co.jp amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.ca amazon.com.au amazon.in amazon.com.br amazon.com.mx audible.com audible.co.jp",
  "facebook.com messenger.com",
  "steampowered.com steamcommunity.com",
  "ebay.com ebay.co.uk ebay.de ebay.fr ebay.it ebay.es ebay.ca ebay.com.au",
  "wikipedia.org wikimedia.org wiktionary.org wikidata.org",
];

const ACCOUNTS = new Map(
  ONE_ACCOUNT.flatMap((sites, at) => sites.split(" ").map((site): [string, string] => [site, `account ${at}`])),
);

/**
 * What the account of a site is called: the same for sites that share one account. The list is a small part of
 * github.com/apple/password-manager-resources, quirks/shared-credentials.json.
 */
export function accountOf(site: string): string {
  return ACCOUNTS.get(site) ?? site;
}
