import type { LanguageSetting } from "../../messages.ts";
import { inTurn, recallNow, write } from "./store.ts";

/** Remembers the user's choice of language. */
export function setLanguage(language: LanguageSetting): Promise<boolean> {
  return inTurn(async () => {
    const { settings } = await recallNow();
    return write({ settings: { ...settings, language } });
  });
}
