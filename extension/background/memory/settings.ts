import type { PasswordPlaceId } from "../../browsers/password-places.ts";
import type { LanguageSetting } from "../../messages.ts";
import type { Settings } from "./records.ts";
import { inTurn, recallNow, write } from "./store.ts";

/** Changes the user's own settings; what an organisation sets stays above them. @returns whether it is remembered. */
export function changeSettings(change: (own: Settings) => Settings): Promise<boolean> {
  return inTurn(async () => write({ settings: change((await recallNow()).stored) }));
}

/** Remembers the user's choice of language. */
export function setLanguage(language: LanguageSetting): Promise<boolean> {
  return changeSettings((own) => ({ ...own, language }));
}

/** Remembers how long warnings are to be kept, in days; 0: as long as there is room. */
export function setKeepFor(keepForDays: number): Promise<boolean> {
  return changeSettings((own) => ({ ...own, keepForDays }));
}

/** More sites than anybody has mailboxes. */
const MOST_PAUSED = 50;

/** Pauses on a site, or goes on there. @param site a pattern as of siteOf(). */
export function setPaused(site: string, pause: boolean): Promise<boolean> {
  return changeSettings(({ paused = [], ...own }) => {
    const others = paused.filter((one) => one !== site);
    return { ...own, paused: pause ? [...others, site].slice(-MOST_PAUSED) : others };
  });
}

/** Remembers where the user keeps the passwords; null: in the browser. */
export function setPasswordPlace(place: PasswordPlaceId | null): Promise<boolean> {
  return changeSettings(({ passwordPlace: _, ...others }) => (place ? { ...others, passwordPlace: place } : others));
}
