/** Dates as Gmail writes them, on the clock of the demo's owner, who lives in Japan. */
const ZONE = { timeZone: "Asia/Tokyo" } as const;

type Language = "ja" | "en";

const TITLE: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en-US", { ...ZONE, dateStyle: "medium", timeStyle: "short" }),
  ja: new Intl.DateTimeFormat("ja-JP", { ...ZONE, dateStyle: "long", timeStyle: "short" }),
};
const WEEKDAY: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en-US", { ...ZONE, weekday: "short" }),
  ja: new Intl.DateTimeFormat("ja-JP", { ...ZONE, weekday: "short" }),
};
const TIME: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en-US", { ...ZONE, timeStyle: "short" }),
  ja: new Intl.DateTimeFormat("ja-JP", { ...ZONE, timeStyle: "short" }),
};
const DAY: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en-US", { ...ZONE, month: "short", day: "numeric" }),
  ja: new Intl.DateTimeFormat("ja-JP", { ...ZONE, month: "long", day: "numeric" }),
};

/** The full date: "Tue, Jul 23, 2019, 1:52 PM", 「2019年7月23日(火) 13:52」. */
export function fullDate(time: number, language: Language): string {
  const date = TITLE[language].format(time);
  const weekday = WEEKDAY[language].format(time);
  return language === "ja" ? date.replace(/日\s*/, `日(${weekday}) `) : `${weekday}, ${date}`;
}

/** The short date of a row: the time today, the day before that. */
export function shortDate(time: number, now: number, language: Language): string {
  const sameDay = DAY.en.format(time) === DAY.en.format(now);
  return (sameDay ? TIME : DAY)[language].format(time);
}
