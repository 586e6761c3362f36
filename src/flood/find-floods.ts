/**
 * A flood: somebody signs an address up at everything they can find, so that one mail which matters is overlooked
 * among hundreds ("list bombing", "subscription bombing"). See docs/simulation.md for how often it is found.
 */
export interface Flood {
  /** When its first and its last mail arrived, in milliseconds since 1970. */
  first: number;
  last: number;
  /** How many sign-up mails, from how many senders. */
  count: number;
  senders: number;
}

/** A sign-up mail: when it arrived, and its sender's registrable domain. */
export interface SignUp {
  time: number;
  sender: string;
}

/**
 * So many sign-up mails, from so many senders, in one hour. Nobody signs up at ten places in an hour: a new computer, a
 * shopping day or a tidy-up of passwords brings codes, sign-in notices and receipts, which don't count, and one
 * service's or one mailing list's many mails have one sender. A flood of the smallest worth the name (30 mails) has
 * passed the line at half of it, though every fifth mail were not recognised.
 */
const LEAST_MAILS = 15;
const LEAST_SENDERS = 10;
export const WINDOW_MS = 60 * 60_000;

/** The floods among sign-up mails, in any order of arrival; the earliest first. O(n log n). */
export function findFloods(signUps: readonly SignUp[]): Flood[] {
  const sorted = signUps.filter(({ time }) => Number.isFinite(time)).sort((one, other) => one.time - other.time);
  const inWindow = new Map<string, number>();
  const spans: [start: number, end: number][] = [];
  let start = 0;
  for (const [end, { time, sender }] of sorted.entries()) {
    inWindow.set(sender, (inWindow.get(sender) ?? 0) + 1);
    for (let oldest = sorted[start]; oldest && time - oldest.time > WINDOW_MS; oldest = sorted[++start]) {
      const left = (inWindow.get(oldest.sender) ?? 1) - 1;
      if (left === 0) inWindow.delete(oldest.sender);
      else inWindow.set(oldest.sender, left);
    }
    if (end - start + 1 < LEAST_MAILS || inWindow.size < LEAST_SENDERS) continue;
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else spans.push([start, end]);
  }
  return spans.map(([from, to]) => {
    const members = sorted.slice(from, to + 1);
    return {
      first: members[0]?.time ?? 0,
      last: members.at(-1)?.time ?? 0,
      count: members.length,
      senders: new Set(members.map(({ sender }) => sender)).size,
    };
  });
}

/** Whether a moment is within the flood. */
export function isWithin({ first, last }: Pick<Flood, "first" | "last">, time: number): boolean {
  return time >= first && time <= last;
}

/** What is done under cover of a flood is done shortly before, in, or shortly after it. */
const AROUND_MS = 60 * 60_000;

/** Whether something at that moment may be what the flood is meant to hide. */
export function isAround({ first, last }: Pick<Flood, "first" | "last">, time: number): boolean {
  return time >= first - AROUND_MS && time <= last + AROUND_MS;
}
