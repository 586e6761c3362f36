import { labelOf } from "../mail/address.ts";
import { isGuessed, type RegisteredService } from "../service/service.ts";

/** Top-level domains that anybody uses anywhere. */
const NEUTRAL_TLD = new Set("com net org co io app me eu ai money bank finance pay cash tv im global".split(" "));

/** The country codes of the internet that are not ISO's. */
const COUNTRY_OF_TLD: Record<string, string> = { uk: "GB" };

/** Whether the host's top-level domain is that of a country where the service is used, or of no country. */
export function isHomeTld(host: string, service: RegisteredService): boolean {
  const tld = tldOf(host);
  if (NEUTRAL_TLD.has(tld)) return true;
  return service.countries.includes(COUNTRY_OF_TLD[tld] ?? tld.toUpperCase());
}

/**
 * Whether a service's name under this top-level domain may be the service's own: international companies have their
 * name in many countries, but hardly under those that fakes like and where they have no customers.
 */
export function mayBeTheirTld(host: string, service: RegisteredService): boolean {
  if (isHomeTld(host, service)) return true;
  return tldOf(host).length === 2 && !isAbusedTld(host);
}

/** Whether the host's top-level domain is one that fakes like. */
export function isAbusedTld(host: string): boolean {
  return ABUSED_TLD.has(tldOf(host));
}

function tldOf(host: string): string {
  return host.slice(host.lastIndexOf(".") + 1);
}

/**
 * Country codes that anybody can have for little or nothing, and those of the largest sources of spam; of the others those
 * that cost next to nothing in the first year and are often reported (as lists like Spamhaus' and Interisle's have them;
 * from memory).
 */
const ABUSED_TLD = new Set(
  `cn ru su tk ml ga cf gq pw cc ws top bz st vu la xyz icu cyou click link buzz rest cfd sbs bond lol quest monster vip shop
   store online site website space fun live life club help support rip zip mov work loan win bid date review stream download
   racing science party faith accountant cricket men gdn country kim xin wang`.split(/\s+/),
);

/** Whether the host's top-level domain belongs to no country. */
export function isNeutralTld(host: string): boolean {
  return NEUTRAL_TLD.has(tldOf(host));
}

/** Whether a foreign host or the address's first part looks made for the occasion. */
export function looksMadeUp(address: string, host: string, service: RegisteredService): boolean {
  // What is remembered of a service may leave out a country.
  if (isGuessed(service) ? isAbusedTld(host) : !isHomeTld(host, service)) return true;
  const label = labelOf(host);
  if (/\d[a-z]+\d|[a-z]\d{3}|[a-z]{2}\d+[a-z]{2}|[a-z]{3}\d-/.test(label)) return true;
  // Five consonants in a row are no word; "y" may be a vowel.
  if (/[bcdfghjklmnpqrstvwxz]{5}/.test(label)) return true;
  const local = address.slice(0, Math.min(address.lastIndexOf("@"), LOCAL_LIMIT)).toLowerCase();
  return brandStandsIn(local, service) || /\d[a-z]+\d[a-z]|[a-z]+\d{5}/.test(local);
}

/** RFC 5321: the part before the "@" has at most 64 octets. */
const LOCAL_LIMIT = 64;

/** A company has no need to write its name before another's domain. */
function brandStandsIn(local: string, service: RegisteredService): boolean {
  const plain = local.replace(/[^a-z0-9]/g, "");
  return service.spellings.some((spelling) => {
    const brand = spelling.toLowerCase().replace(/[^a-z0-9]/g, "");
    return brand.length >= 5 && brand.length === spelling.replace(/\s/g, "").length && plain.includes(brand);
  });
}
