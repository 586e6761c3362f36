/** A day as the reader's language writes it; null for what is no time. */
export function dayOf(time: number | undefined, language: string): string | null {
  if (time === undefined || Number.isNaN(new Date(time).getTime())) return null;
  return format(new Date(time), language, { year: "numeric", month: "long", day: "numeric" });
}

/**
 * A date of the registry (ISO 8601, cut to what is known: "2021", "2021-08", "2021-08-09") as the reader's language
 * writes it. Anything else is returned as it is.
 */
export function knownDate(iso: string, language: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  const date = new Date(iso);
  if (!match || Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (match[2]) options.month = "long";
  if (match[3]) options.day = "numeric";
  return format(date, language, options);
}

/** A number of minutes with its unit, as the reader's language writes it; anything else is returned as it is. */
export function minutesOf(value: string, language: string): string {
  const minutes = Number(value);
  if (value.trim() === "" || Number.isNaN(minutes)) return value;
  const options = { style: "unit", unit: "minute", unitDisplay: "long" } as const;
  try {
    return new Intl.NumberFormat(language, options).format(minutes);
  } catch {
    return new Intl.NumberFormat("en", options).format(minutes);
  }
}

/** A moment of these days as the reader's language writes it, in the reader's own time zone. */
export function momentOf(time: number, language: string): string {
  return format(new Date(time), language, MOMENT);
}

/** From when to when, as the reader's language writes it: what both moments share is written once. */
export function spanOf(first: number, last: number, language: string): string {
  try {
    return new Intl.DateTimeFormat(language, MOMENT).formatRange(first, last);
  } catch {
    // No times, or not a language that Intl accepts.
    return new Intl.DateTimeFormat("en", MOMENT).formatRange(Math.min(first, last) || 0, Math.max(first, last) || 0);
  }
}

const MOMENT: Intl.DateTimeFormatOptions = { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" };

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat(language, options).format(date);
  } catch {
    // Not a language that Intl accepts: the reader still gets a date.
    return new Intl.DateTimeFormat("en", options).format(date);
  }
}
