import { createContext } from "preact";
import { useContext } from "preact/hooks";
import browser from "webextension-polyfill";
import type { LanguageSetting } from "../../messages.ts";
import { Line } from "../../ui/line.tsx";
import { chooseLanguage, loadTexts } from "../../ui/load-texts.ts";
import { phrases, type Speech, text } from "../../ui/texts.ts";

const SpeechContext = createContext<Speech>({ language: "en", texts: {} });
export const Speaks = SpeechContext.Provider;

/**
 * The page's language; `say`, which gives its text for a key; `line`, which shows the same where a line should end
 * between phrases (headlines, buttons); `number`, which writes a number as the language does.
 */
export function useSpeech() {
  const { language, texts } = useContext(SpeechContext);
  return {
    language,
    say: (key: string, values?: Record<string, string>) => text(texts, key, values),
    line: (key: string, values?: Record<string, string>) => <Line of={phrases(texts, key, values)} />,
    number: (value: number) => new Intl.NumberFormat(language).format(value),
  };
}

/** Loads the texts for a setting, and tells the document which language it is now in. */
export async function speechFor(setting: LanguageSetting): Promise<Speech> {
  const language = chooseLanguage(setting, browser.i18n.getUILanguage());
  const texts = await loadTexts(language);
  return spoken({ language, texts });
}

/** Tells the document which language it is now in. @returns the same language and texts. */
export function spoken(speech: Speech): Speech {
  document.documentElement.lang = speech.language;
  return speech;
}
