import data from "./offices.json" with { type: "json" };

export const CONFIDENCES = ["own", "authority", "other"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Somebody who takes reports of such mails. */
export interface Office {
  id: string;
  /** ISO 3166-1 alpha-2; null: of no country. */
  country: string | null;
  kind: "police" | "anti-phishing" | "consumer";
  /** By language, "en" always present. */
  names: Record<string, string>;
  /** Where a report is made online. */
  url?: string;
  /** Where a report is sent to. */
  mail?: string;
  phone?: string;
  /** Where somebody read all of this. */
  source: string;
  /** Whose page the source is: the office's own, another public authority's (or one that repeats its words), or anybody else's. */
  confidence: Confidence;
}

/** All offices. Japan first: that is where Mioboe comes from. */
export const OFFICES = data as readonly Office[];

/** The countries that there are offices of, in the order of the data. */
export const COUNTRIES: readonly string[] = [...new Set(OFFICES.flatMap(({ country }) => country ?? []))];

/** The offices for a country, then those of no country. */
export function officesFor(country: string): Office[] {
  return OFFICES.filter((office) => office.country === country || office.country === null);
}

/**
 * The country that a person is most likely in, of those that there are offices of.
 * @param languages what the browser prefers, as BCP 47 tags.
 */
export function likelyCountry(languages: readonly string[]): string {
  for (const tag of languages) {
    const region = regionOf(tag);
    if (region && COUNTRIES.includes(region)) return region;
  }
  return COUNTRIES[0] ?? "JP";
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().region;
  } catch {
    return undefined;
  }
}
