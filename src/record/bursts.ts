/** Many unasked mails at once: what the timeline shows as a band. */

export interface Moment {
  /** In milliseconds since 1970. */
  date: number;
  service: string;
}

export interface Burst {
  first: number;
  last: number;
  count: number;
  services: number;
}

/** Four mails from three services within a day are no coincidence: nobody mistypes an address that often. */
const LEAST = { mails: 4, services: 3 };
const WITHIN = 24 * 60 * 60 * 1_000;

/** The bursts among moments, in any order; the earliest first. Those that touch are one. O(n log n). */
export function findBursts(moments: readonly Moment[]): Burst[] {
  const sorted = moments.filter(({ date }) => Number.isFinite(date)).sort((one, other) => one.date - other.date);
  const inWindow = new Map<string, number>();
  const spans: [start: number, end: number][] = [];
  let start = 0;
  for (const [end, { date, service }] of sorted.entries()) {
    inWindow.set(service, (inWindow.get(service) ?? 0) + 1);
    for (let oldest = sorted[start]; oldest && date - oldest.date > WITHIN; oldest = sorted[++start]) {
      const left = (inWindow.get(oldest.service) ?? 1) - 1;
      if (left === 0) inWindow.delete(oldest.service);
      else inWindow.set(oldest.service, left);
    }
    if (end - start + 1 < LEAST.mails || inWindow.size < LEAST.services) continue;
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else spans.push([start, end]);
  }
  return spans.map(([from, to]) => {
    const members = sorted.slice(from, to + 1);
    return {
      first: members[0]?.date ?? 0,
      last: members.at(-1)?.date ?? 0,
      count: members.length,
      services: new Set(members.map(({ service }) => service)).size,
    };
  });
}
