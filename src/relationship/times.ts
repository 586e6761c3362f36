/**
 * Times that may count. Mails are dated by whoever sends them, and clocks are set wrong: a date of 1970 or of 2099 is
 * no date, and must neither make evidence last for ever nor wipe it out.
 */

export const DAY_MS = 24 * 60 * 60 * 1_000;

/** Before this there was no webmail worth the name (Hotmail began in July 1996). */
const FIRST_DAY = Date.UTC(1995, 0, 1);

/** Clocks and time zones disagree by less than this. */
const SLACK_MS = DAY_MS;

/** Whether a time, in milliseconds since 1970, can be that of something that has happened by `now`. */
export function isPlausible(time: number | undefined, now: number): time is number {
  return time !== undefined && time >= FIRST_DAY && time <= now + SLACK_MS;
}

/**
 * The moment to judge from: when the mail arrived, or the clock where that can't be. The mail's own time goes first,
 * because the question is whether the service was in use *then*, and because a clock that jumped must not age anything.
 * @returns undefined where neither is known: nothing fades then.
 */
export function momentOf(arrived: number | undefined, now: number | undefined): number | undefined {
  if (now === undefined) return isPlausible(arrived, Number.POSITIVE_INFINITY) ? arrived : undefined;
  return isPlausible(arrived, now) ? arrived : now;
}

/** What is left of evidence after so much time, 1 to 0. Evidence from later than `moment`, or without a date, is whole. */
export function leftOf(seen: number, moment: number | undefined, halfLifeMs: number): number {
  if (moment === undefined || !isPlausible(seen, moment)) return 1;
  return 2 ** (-Math.max(0, moment - seen) / halfLifeMs);
}
