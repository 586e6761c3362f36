/** Something that happened: when, and of whose making it was. */
export interface Occurrence {
  /** In milliseconds since 1970; one that is no finite number is left out. */
  time: number;
  source: string;
}

/** Many events from many sources in a short time. */
export interface Crowd {
  /** When its first and its last event were, in milliseconds since 1970. */
  first: number;
  last: number;
  count: number;
  sources: number;
}

/** What makes a crowd: so many events, from so many sources, within so many milliseconds. */
export interface Least {
  count: number;
  sources: number;
  within: number;
}

/**
 * The crowds among events, in any order of them; the earliest first. Windows that share an event are one crowd, however
 * long it lasts. A window moves over the sorted events once: O(n log n).
 */
export function findCrowds(events: readonly Occurrence[], least: Least): Crowd[] {
  const sorted = events.filter(({ time }) => Number.isFinite(time)).sort((one, other) => one.time - other.time);
  const inWindow = new Map<string, number>();
  const spans: [start: number, end: number][] = [];
  let start = 0;
  for (const [end, { time, source }] of sorted.entries()) {
    inWindow.set(source, (inWindow.get(source) ?? 0) + 1);
    for (let oldest = sorted[start]; oldest && time - oldest.time > least.within; oldest = sorted[++start]) {
      const left = (inWindow.get(oldest.source) ?? 1) - 1;
      if (left === 0) inWindow.delete(oldest.source);
      else inWindow.set(oldest.source, left);
    }
    if (end - start + 1 < least.count || inWindow.size < least.sources) continue;
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
      sources: new Set(members.map(({ source }) => source)).size,
    };
  });
}
