import { DAY_MS } from "../relationship/times.ts";

/**
 * In which order a webmail's own search is asked for the mails of hundreds of senders. A page of results shows the newest
 * mails only, and whoever writes most fills it. So the senders that a page has shown are left out of the next search,
 * until a page shows none: a few dozen pages tell who has written at all, though there may be tens of thousands of mails.
 * Then one more round, for those senders alone, tells whose mails go back for years.
 */
export interface Plan {
  /** What is still to be searched for, the next first. */
  searches: Search[];
  /** The senders that mails were found of, as terms. */
  found: string[];
  /** How many searches were made. */
  made: number;
  /** How many parts of the work are done, and how many there are. */
  done: number;
  of: number;
  /** When the look began, in milliseconds since 1970. */
  at: number;
}

export interface Search {
  /** Domains and addresses. */
  from: string[];
  /** Only mails from before this moment, in milliseconds since 1970. */
  before?: number;
}

/** What a webmail's search can hold. */
export interface Room {
  terms: number;
  /** Whether it can be limited to mails from before a day. */
  before: boolean;
  /** That it finds nothing says nothing: it looks into one folder only, say. */
  isPartial?: true;
}

/** What a page of results has shown. */
export interface Page {
  rows: number;
  /** Those of the terms searched for that a mail on it is from. */
  terms: ReadonlySet<string>;
}

/** Mails that are older than this show that somebody has been a customer for long. */
export const LONG_MS = 2 * 365 * DAY_MS;

/** No webmail has smaller pages: fewer rows are all that there are. */
const SMALLEST_PAGE = 10;

/**
 * More searches than this nobody waits for. For all services Gmail needs 58; a webmail whose searches hold twenty terms each would need
 * 172, so there the least likely are not looked for.
 */
export const MOST_SEARCHES = 120;

/** In characters, with the " OR " between the terms; the terms of one search stay below it. */
const LONGEST = 1_300;

/** The plan for a look that begins. Without terms there is nothing to do. */
export function planFor(terms: readonly string[], room: Room, now: number): Plan {
  const searches = parts(terms, room).map((from) => ({ from }));
  return { searches, found: [], made: 0, done: 0, of: searches.length + (room.before ? 1 : 0), at: now };
}

/** The plan after its next search was made, and the first page of the result read. */
export function planAfter(plan: Plan, { rows, terms }: Page, room: Room): Plan {
  const [made, ...left] = plan.searches;
  if (!made) return plan;
  const next: Plan = { ...plan, searches: left, made: plan.made + 1 };
  const shown = made.from.filter((term) => terms.has(term));
  if (made.before === undefined) next.found = [...plan.found, ...shown];
  const rest = made.from.filter((term) => !terms.has(term));
  const mayHideOthers = shown.length > 0 && rest.length > 0 && rows >= SMALLEST_PAGE;
  if (mayHideOthers) next.searches = [{ ...made, from: rest }, ...left];
  else if (made.before === undefined) next.done += 1;
  if (next.made >= MOST_SEARCHES) return { ...next, searches: [] };
  return next.searches.length > 0 ? next : withRoundOfOld(next, made, room);
}

/** Once all senders are known, whose mails go back for years. */
function withRoundOfOld(plan: Plan, last: Search, room: Room): Plan {
  if (last.before !== undefined || !room.before) return { ...plan, done: plan.of };
  const searches = parts(plan.found, room).map((from) => ({ from, before: plan.at - LONG_MS }));
  return searches.length > 0 ? { ...plan, searches } : { ...plan, done: plan.of };
}

function parts(terms: readonly string[], room: Room): string[][] {
  const all: string[][] = [];
  let length = 0;
  for (const term of terms) {
    length += term.length + 4;
    const last = all.at(-1);
    if (last && last.length < Math.max(1, room.terms) && length <= LONGEST) last.push(term);
    else {
      all.push([term]);
      length = term.length + 4;
    }
  }
  return all;
}
