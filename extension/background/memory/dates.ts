import type { StoredWarning } from "./records.ts";

/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1_000;

/** The first webmail is of 1996. */
const EARLIEST = Date.UTC(1996, 0);

/**
 * The mail's own date, as the list of mails shows it, in milliseconds since 1970. A date before there were such mails,
 * or after it was seen, is a mistake or a lie; then it is when the mail was noticed.
 */
export function dateOf({ time, at }: Pick<StoredWarning, "time" | "at">): number {
  return time === undefined || time < EARLIEST || time > at + DAY ? at : time;
}
