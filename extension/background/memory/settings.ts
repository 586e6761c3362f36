import type { PasswordPlaceId } from "../../browsers/password-places.ts";
import type { LanguageSetting } from "../../messages.ts";
import { inTurn, recallNow, write } from "./store.ts";

/** Remembers the user's choice of language. */
export function setLanguage(language: LanguageSetting): Promise<boolean> {
  return inTurn(async () => {
    const { settings } = await recallNow();
    return write({ settings: { ...settings, language } });
  });
}

/** Remembers where the user keeps the passwords; null: in the browser. */
export function setPasswordPlace(place: PasswordPlaceId | null): Promise<boolean> {
  return inTurn(async () => {
    const { passwordPlace: _, ...others } = (await recallNow()).settings;
    return write({ settings: place ? { ...others, passwordPlace: place } : others });
  });
}
