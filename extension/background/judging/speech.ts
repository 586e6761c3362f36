import browser from "webextension-polyfill";
import { chooseLanguage, loadTexts } from "../../ui/load-texts.ts";
import type { Speech } from "../../ui/texts.ts";
import type { Snapshot } from "../memory/store.ts";

/** The language that the user has chosen, or the browser's, and its texts. */
export async function speech({ settings }: Pick<Snapshot, "settings">): Promise<Speech> {
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  return { language, texts: await loadTexts(language) };
}
