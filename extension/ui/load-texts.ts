import browser from "webextension-polyfill";
import { type Language, localeFolder } from "./languages.ts";
import { type Texts, textsFrom } from "./texts.ts";

export { chooseLanguage, type Language } from "./languages.ts";

const loaded = new Map<Language, Promise<Texts>>();

/**
 * The texts of a language, with the English ones in its gaps. They are read from the extension's own files, because
 * `i18n.getMessage` speaks only the browser's language. Never rejects: a text that is missing shows its key.
 */
export function loadTexts(language: Language): Promise<Texts> {
  const known = loaded.get(language);
  if (known) return known;
  const texts = readBoth(language);
  loaded.set(language, texts);
  // A failed reading is tried again the next time.
  texts.catch(() => loaded.delete(language));
  return texts.catch(() => ({}));
}

async function readBoth(language: Language): Promise<Texts> {
  const [english, own] = await Promise.all([read("en"), language === "en" ? {} : read(language)]);
  return { ...english, ...own };
}

async function read(language: Language): Promise<Texts> {
  const response = await fetch(browser.runtime.getURL(`_locales/${localeFolder(language)}/messages.json`));
  return textsFrom(await response.json());
}

/** A name in a language, by what names there are ("en" always is). */
export function nameIn(names: Record<string, string>, language: string): string {
  const [primary = language] = language.split("-");
  const script = primary === "zh" ? (language === "zh-TW" ? "zh-Hant" : "zh-Hans") : primary;
  return names[language] ?? names[script] ?? names[primary] ?? names.en ?? Object.values(names)[0] ?? "";
}
