import type { Mail } from "./mail.ts";

/** A date as a webmail writes it for people, read. */
export interface ShownDate {
  /** In milliseconds since 1970; of a day alone its noon, by the clock's own time zone. */
  time: number;
  /** Only the day was written, and no time of day. */
  isDay: boolean;
}

const LONGEST = 80;

/**
 * Reads a date that a webmail shows: "14:32" is of today, "Mon 2:32 PM" of the last Monday, "11月23日" and "23 nov." of the
 * last such day, "2026/11/23 14:32" is itself. What could be two days (4/5/2026), or has a word that nobody knows, is not
 * guessed at.
 * @param now the clock, in milliseconds since 1970. Webmails write dates in its time zone.
 * @param languages whose names of months and days are known, as BCP 47 tags. A word that means two months or two days in
 * them is not guessed at.
 * @returns undefined for what is no such date, or one of days to come.
 */
export function readShownDate(text: string, now: number, languages: readonly string[]): ShownDate | undefined {
  if (text.length > LONGEST) return undefined;
  const clock = takeClock(westernDigits(text.normalize("NFKC").toLowerCase()));
  if (!clock) return undefined;
  const { minutes, rest } = clock;
  const day = dayIn(rest.replace(VIETNAMESE, "$1.$2.$3"), new Date(now), minutes !== undefined, () =>
    namesIn(languages),
  );
  if (!day) return undefined;
  const date = new Date(day.year, day.month - 1, day.day, 0, minutes ?? NOON);
  // The 31st of November is no day.
  if (date.getMonth() !== day.month - 1 || date.getDate() !== day.day) return undefined;
  const isDay = minutes === undefined;
  const time = date.getTime();
  return time <= now + (isDay ? DAY_MS : CLOCKS_DIFFER_MS) ? { time: Math.min(time, now), isDay } : undefined;
}

/** The mail with the time that its date tells, where the webmail gives no other. */
export function withShownTime(mail: Mail, now: number, languages: readonly string[]): Mail {
  if (mail.time !== undefined || mail.date === undefined) return mail;
  const shown = readShownDate(mail.date, now, languages);
  if (!shown) return mail;
  return { ...mail, time: shown.time, ...(shown.isDay ? { timeIsDay: true as const } : {}) };
}

/** "20 thg 11, 2026": its months are numbers. */
const VIETNAMESE = /(\d{1,2})\s(?:thg|tháng)\s(\d{1,2})(?:,?\s(?:năm\s)?(\d{4}))?/;

const NOON = 12 * 60;
const DAY_MS = 24 * 60 * 60_000;
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** The digits of every script as 0 to 9: each script's are ten in a row. */
function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}

const CLOCK = /(\d{1,2})(?::|h|時|时|시\s*|点|點)(\d{2})(?!\d)(?::\d{2})?(?:分|분)?/g;
const BEFORE_NOON = /(?<!\p{L})(?:a\.?\s?m\.?)(?!\p{L})|午前|上午|오전|ص/u;
const AFTER_NOON = /(?<!\p{L})(?:p\.?\s?m\.?)(?!\p{L})|午後|下午|오후|م/u;

/** The time of day in a text, in minutes, and the text without it. null: there are two, or an impossible one. */
function takeClock(text: string): { minutes: number | undefined; rest: string } | null {
  const found = [...text.matchAll(CLOCK)];
  if (found.length > 1) return null;
  const [clock] = found;
  if (!clock) return { minutes: undefined, rest: text };
  const [whole, hours = "", minutes = ""] = clock;
  const isMorning = BEFORE_NOON.test(text);
  const isAfternoon = !isMorning && AFTER_NOON.test(text);
  let hour = Number(hours);
  if ((isMorning || isAfternoon) && (hour > 12 || (hour === 0 && isAfternoon && hours.length > 1))) return null;
  if (isMorning && hour === 12) hour = 0;
  if (isAfternoon && hour < 12) hour += 12;
  if (hour > 23 || Number(minutes) > 59) return null;
  const rest = text.replace(whole, " ").replace(isMorning ? BEFORE_NOON : isAfternoon ? AFTER_NOON : /$^/, " ");
  return { minutes: hour * 60 + Number(minutes), rest };
}

interface Day {
  year: number;
  month: number;
  day: number;
}

const YEAR_FIRST = /(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})\s?[日일.]?/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
const MONTH_AND_DAY = /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const TWO_NUMBERS = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})(?!\d)\.?/;

/** Made when a date has a word in it: most have none. */
type KnownNames = () => Names;

/** The day that a text names, and nothing else stands in it. */
function dayIn(text: string, now: Date, hasClock: boolean, names: KnownNames): Day | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [whole, year, month, day] = yearFirst;
    return alone(text.replace(whole, " "), names) && { year: Number(year), month: Number(month), day: Number(day) };
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [whole, one = "", sign = "", other = "", year] = yearLast;
    const weekdays = alone(text.replace(whole, " "), names);
    return weekdays && inOrder(Number(one), Number(other), sign, Number(year), weekdays.weekday);
  }
  const eastern = MONTH_AND_DAY.exec(text);
  if (eastern) {
    const [whole, month, day] = eastern;
    return alone(text.replace(whole, " "), names) && lastSuch(Number(month), Number(day), now);
  }
  const two = TWO_NUMBERS.exec(text);
  if (two) {
    const [whole, one = "", sign = "", other = ""] = two;
    if (!alone(text.replace(whole, " "), names)) return undefined;
    const day = inOrder(Number(one), Number(other), sign, now.getFullYear(), undefined);
    return day && lastSuch(day.month, day.day, now);
  }
  return inWords(text, now, hasClock, names);
}

/** Which of two numbers is the month: by the sign between them, by what can be one, by the day of the week. */
function inOrder(one: number, other: number, sign: string, year: number, weekday: number | undefined): Day | undefined {
  const dayFirst = { year, month: other, day: one };
  const monthFirst = { year, month: one, day: other };
  if (sign === "." || one > 12) return dayFirst;
  if (other > 12 || one === other) return monthFirst;
  if (weekday === undefined) return undefined;
  const fits = [dayFirst, monthFirst].filter(({ month, day }) => new Date(year, month - 1, day).getDay() === weekday);
  return fits.length === 1 ? fits[0] : undefined;
}

function lastSuch(month: number, day: number, now: Date): Day {
  const year = now.getFullYear();
  const isToCome = new Date(year, month - 1, day).getTime() > now.getTime() + DAY_MS;
  return { year: isToCome ? year - 1 : year, month, day };
}

/** Whether nothing but a day of the week is left; which one. */
function alone(rest: string, names: KnownNames): { weekday: number | undefined } | undefined {
  const words = wordsOf(rest);
  if (words.length === 0) return { weekday: undefined };
  const [only] = words;
  const weekday = words.length === 1 && only !== undefined ? names().weekdays.get(only) : undefined;
  return weekday === undefined ? undefined : { weekday };
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,.()（）·・|،]+/).filter((word) => word !== "" && !FILLERS.has(word));
}

/** What stands between the parts of a date in some languages: "23 de noviembre", "am 23. November um 14:32". */
const FILLERS = new Set([
  "de",
  "del",
  "di",
  "d",
  "of",
  "the",
  "at",
  "um",
  "uhr",
  "à",
  "às",
  "a",
  "alle",
  "-",
  "–",
  "—",
  "г",
  "р",
]);

/** A date with names of months or days: "Nov 23", "23 nov 2026", "Monday", "yesterday"; nothing at all is today. */
function inWords(text: string, now: Date, hasClock: boolean, names: KnownNames): Day | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return hasClock ? dayOf(now) : undefined;
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const others = words.filter((word) => !/^\d+$/.test(word));
  if (numbers.length === 0 && others.length === 1) return namedDay(others[0] ?? "", now, names());
  const months = others.flatMap((word) => names().months.get(word) ?? []);
  const rest = others.filter((word) => !names().months.has(word));
  const [month] = months;
  if (month === undefined || months.length > 1 || !rest.every((word) => names().weekdays.has(word))) return undefined;
  const day = numbers.find((number) => number >= 1 && number <= 31);
  const years = numbers.filter((number) => number >= 1_990 && number <= 2_200);
  if (day === undefined || numbers.length !== 1 + years.length) return undefined;
  const [year] = years;
  return year === undefined ? lastSuch(month, day, now) : { year, month, day };
}

function namedDay(word: string, now: Date, { weekdays, today, yesterday }: Names): Day | undefined {
  if (today.has(word)) return dayOf(now);
  if (yesterday.has(word)) return dayOf(daysBefore(now, 1));
  const weekday = weekdays.get(word);
  return weekday === undefined ? undefined : dayOf(daysBefore(now, (now.getDay() - weekday + 7) % 7));
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

interface Names {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  today: Set<string>;
  yesterday: Set<string>;
}

const known = new Map<string, Names>();

/** The names of months and days in some languages; collecting them takes some milliseconds for each. */
function namesIn(languages: readonly string[]): Names {
  const key = languages.join();
  const names = known.get(key) ?? collect(languages);
  known.set(key, names);
  return names;
}

function collect(languages: readonly string[]): Names {
  const months: [string, number][] = [];
  const weekdays: [string, number][] = [];
  const relative: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const language of languages.filter(isLanguage)) {
    for (const width of ["long", "short"] as const) {
      // With a day beside it, for a month has another form then in some languages.
      for (const options of [{ month: width, day: "numeric" }, { month: width }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, ...CALENDAR });
        for (let month = 1; month <= 12; month++) months.push([part(format, "month", month, 15), month]);
      }
      const format = new Intl.DateTimeFormat(language, { weekday: width, ...CALENDAR });
      // 1 February 2026 was a Sunday.
      for (let day = 0; day < 7; day++) weekdays.push([part(format, "weekday", 2, day + 1), day]);
    }
    const days = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    relative[0].add(days.format(0, "day").toLowerCase());
    relative[1].add(days.format(-1, "day").toLowerCase());
  }
  return { months: single(months), weekdays: single(weekdays), today: relative[0], yesterday: relative[1] };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

const CALENDAR = { calendar: "gregory", timeZone: "UTC" } as const;

function part(format: Intl.DateTimeFormat, type: "month" | "weekday", month: number, day: number): string {
  const parts = format.formatToParts(Date.UTC(2026, month - 1, day, 12));
  const found = parts.find((one) => one.type === type)?.value ?? "";
  return found.normalize("NFKC").toLowerCase().replace(/\.$/, "");
}

function single(all: [string, number][]): Map<string, number> {
  const meanings = new Map<string, Set<number>>();
  for (const [word, number] of all) {
    if (word === "" || /^\d+$/.test(word)) continue;
    meanings.set(word, (meanings.get(word) ?? new Set()).add(number));
  }
  return new Map(
    [...meanings].flatMap(([word, numbers]) => (numbers.size === 1 ? [[word, [...numbers][0] ?? 0]] : [])),
  );
}
