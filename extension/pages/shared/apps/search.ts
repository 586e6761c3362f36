import { fold } from "../../../../src/mail/text.ts";
import type { ServiceEntry } from "../../../messages.ts";

/** A service with everything that it may be searched by, as {@link searchable} writes it. */
export interface Indexed {
  service: ServiceEntry;
  keys: string[];
}

/**
 * Text as it is searched: width, case and accents as in mails, and besides no spaces, and katakana for hiragana, which
 * is what an input method shows while a name is being typed.
 */
export function searchable(text: string): string {
  return fold(text, LONGEST)
    .replace(/\s/g, "")
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Longer than any name. */
const LONGEST = 200;

export function index(services: readonly ServiceEntry[]): Indexed[] {
  return services.map((service) => {
    const texts = [...Object.values(service.names), ...service.spellings];
    return { service, keys: [...new Set(texts.map(searchable))].filter(Boolean) };
  });
}

/**
 * The services that match what was typed, the nearest first: the whole name, then its beginning, then a part of it;
 * among equals those of the user's country. For nothing typed, the services of that country.
 * @param most how many at most.
 */
export function find(all: readonly Indexed[], typed: string, region: string | undefined, most: number): ServiceEntry[] {
  const wanted = searchable(typed);
  const isNear = ({ service }: Indexed) => region !== undefined && service.countries[0] === region;
  if (wanted === "") {
    return all
      .filter(isNear)
      .slice(0, most)
      .map(({ service }) => service);
  }
  const ranked = all.map((one) => ({ one, rank: rankOf(one.keys, wanted) })).filter(({ rank }) => rank < NO_MATCH);
  ranked.sort((a, b) => a.rank - b.rank || Number(isNear(b.one)) - Number(isNear(a.one)));
  return ranked.slice(0, most).map(({ one }) => one.service);
}

const NO_MATCH = 3;

function rankOf(keys: string[], wanted: string): number {
  if (keys.includes(wanted)) return 0;
  if (keys.some((key) => key.startsWith(wanted))) return 1;
  return keys.some((key) => key.includes(wanted)) ? 2 : NO_MATCH;
}
