import punycode from "punycode/punycode.js";
import { labelOf } from "../mail/address.ts";
import { skeleton } from "../mail/confusables.ts";
import { fold } from "../mail/text.ts";
import { isBait } from "../service/bait.ts";
import { isWellSourced, type RegisteredService } from "../service/service.ts";

/**
 * How a foreign host resembles a service's name or domain.
 * - same-name: its registrable label is the service's own, under another public suffix (paypal.fr), or that with a
 *   hyphen more or less (mobile-pasmo.jp), where none of its domains is well sourced
 * - plausible: the name and other words (monzoemail.com, sparkasse-musterstadt.de); fakes do that too
 * - lookalike: letters exchanged, look-alike characters, or the name with words of bait (support-trustwallet.com)
 */
export interface Resemblance {
  kind: "same-name" | "plausible" | "lookalike";
  /** The label that it resembles. */
  real: string;
}

/** Compares a foreign host with a service. `host` in lower case, in punycode. null: no resemblance. */
export function resemblance(host: string, service: RegisteredService): Resemblance | null {
  const label = unicodeForm(labelOf(host));
  if (label === "") return null;
  const brands = brandsOf(service);
  for (const { label: brand } of brands) {
    if (label === brand) return { kind: "same-name", real: brand };
  }
  if (isWrittenOtherwise(label, brands, service)) return { kind: "same-name", real: label };
  // First: what is nearly one of a service's labels may also begin another one ("paypa" and paypal-communications).
  const drawn = skeleton(label);
  for (const brand of brands) {
    if (!brand.guessed && isMistakable(drawn, brand.drawn)) return { kind: "lookalike", real: brand.label };
  }
  for (const { label: brand } of brands) {
    if (label.length >= SHORTEST_PART && label.length <= brand.length - LEAST_REST && brand.startsWith(label))
      return { kind: "plausible", real: brand };
  }
  for (const { label: brand } of brands) {
    const rest = restAround(label, brand);
    if (rest !== null) return { kind: areBait(rest) ? "lookalike" : "plausible", real: brand };
  }
  return null;
}

/** The Unicode form of a label or host, or the text itself where it is no valid punycode. */
export function unicodeForm(host: string): string {
  if (!host.includes("xn--")) return host;
  try {
    return punycode.toUnicode(host);
  } catch {
    return host;
  }
}

/** Shorter names stand in too many words to say anything inside one. */
const SHORTEST_INSIDE = 5;
/** "wechat" for wechatpay. */
const SHORTEST_PART = 4;
/** One letter less is a mistake, a word less is not. */
const LEAST_REST = 3;
/** From this length on one letter more, less or other is no longer chance; see {@link isMistakable}. */
const SHORTEST_NEAR = 6;

interface Brand {
  label: string;
  /** Its skeleton. */
  drawn: string;
  /** Of a domain that may be wrong itself: what is nearly the same is no imitation of it. */
  guessed: boolean;
}

/** The service's domain labels and its Latin spellings without spaces. */
function brandsOf(service: RegisteredService): readonly Brand[] {
  const known = brandsKnown.get(service);
  if (known) return known;
  const brands = new Set<string>();
  const guessed = new Set<string>();
  for (const entry of service.domains) {
    if (entry.strangers || entry.platform || entry.wide) continue;
    (entry.guessed ? guessed : brands).add(labelOf(entry.domain));
  }
  for (const spelling of [...service.spellings, ...(service.ordinary ?? [])]) {
    const plain = fold(spelling).replace(/\s/g, "");
    if (/^[a-z0-9]{3,}$/.test(plain)) brands.add(plain);
  }
  const found = [...new Set([...brands, ...guessed])]
    .filter((label) => label !== "")
    .map((label) => ({ label, drawn: skeleton(label), guessed: !brands.has(label) }));
  brandsKnown.set(service, found);
  return found;
}

/**
 * With a hyphen more or less than elsewhere: "Mobile PASMO" may well be at mobile-pasmo.jp. Where one of their domains is well
 * sourced, it is a look-alike.
 */
function isWrittenOtherwise(label: string, brands: readonly Brand[], service: RegisteredService): boolean {
  const plain = label.replaceAll("-", "");
  return brands.some((brand) => brand.label.replaceAll("-", "") === plain) && !service.domains.some(isWellSourced);
}

/** The registry doesn't change. */
const brandsKnown = new WeakMap<RegisteredService, readonly Brand[]>();

/** Compares two skeletons. */
function isMistakable(a: string, b: string): boolean {
  if (a === b) return true;
  if (b.length < SHORTEST_NEAR) return false;
  if (a.replaceAll("-", "") === b.replaceAll("-", "")) return true;
  // The words of a hyphenated label one by one: pay-payaccountt, paypai-login.
  return [a, ...a.split("-")].some((word) => word !== b && isNear(word, b));
}

/** One letter inserted, left out, exchanged, or two neighbours swapped. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** The words that stand around a brand in a label, or null when it doesn't stand in it. */
function restAround(label: string, brand: string): string[] | null {
  const words = label.split("-");
  const whole = words.indexOf(brand);
  if (whole >= 0) return words.filter((_, at) => at !== whole);
  if (brand.length < SHORTEST_INSIDE) return null;
  const plain = brand.includes("-") ? label : label.replaceAll("-", "");
  const at = plain.indexOf(brand);
  if (at < 0) return null;
  return [plain.slice(0, at), plain.slice(at + brand.length)].filter((word) => word !== "" && word !== "-");
}

function areBait(rest: string[]): boolean {
  return rest.length >= MOST_WORDS || rest.some(isBait);
}

/** More words than names of companies have. */
const MOST_WORDS = 3;
