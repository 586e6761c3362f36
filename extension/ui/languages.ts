/** The languages that Mioboe speaks, as BCP 47 tags, with their own names. The first is spoken where none is the user's. */
export const LANGUAGE_NAMES = {
  en: "English",
  ja: "日本語",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  ko: "한국어",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  "pt-BR": "Português (Brasil)",
  it: "Italiano",
  vi: "Tiếng Việt",
  id: "Bahasa Indonesia",
} as const;
export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

/** The user's choice of language; "auto" is the browser's own. */
export type LanguageSetting = "auto" | Language;
export const LANGUAGE_SETTINGS: readonly LanguageSetting[] = ["auto", ...LANGUAGES];

/** The language to speak: the user's choice, else the nearest to the browser's own, else English. */
export function chooseLanguage(setting: LanguageSetting, browserLanguage: string): Language {
  if (setting !== "auto") return LANGUAGES.includes(setting) ? setting : "en";
  const wanted = localeOf(browserLanguage);
  if (!wanted) return "en";
  // "zh-HK" is written in the letters of Taiwan, "zh-SG" in those of China: the script decides, then the language.
  const spoken = LANGUAGES.map((language) => ({ language, is: new Intl.Locale(language).maximize() }));
  const alike = spoken.filter(({ is }) => is.language === wanted.language);
  return (alike.find(({ is }) => is.script === wanted.script) ?? alike[0])?.language ?? "en";
}

/** The country that a language tag means or most likely means, as ISO 3166-1 alpha-2; undefined for what is no tag. */
export function regionOf(tag: string): string | undefined {
  return localeOf(tag)?.region;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).maximize();
  } catch {
    return undefined;
  }
}

/** The folder of a language's texts, in Chrome's spelling. */
export function localeFolder(language: Language): string {
  return language.replace("-", "_");
}
