import type { RecordEntry } from "../../record-messages.ts";

/** What of the record is shown. Null: all. */
export interface Filter {
  address: string | null;
  serviceKey: string | null;
  tone: RecordEntry["tone"] | null;
  /** The last so many days. */
  days: number | null;
}

export const NO_FILTER: Filter = { address: null, serviceKey: null, tone: null, days: null };
export const DAYS = [30, 90, 365] as const;
const DAY = 24 * 60 * 60 * 1_000;

/** The entries that pass a filter, in their order. */
export function filtered(entries: readonly RecordEntry[], filter: Filter, now = Date.now()): RecordEntry[] {
  const since = filter.days === null ? Number.NEGATIVE_INFINITY : now - filter.days * DAY;
  return entries.filter(
    ({ address, serviceKey, tone, date }) =>
      (filter.address === null || address === filter.address) &&
      (filter.serviceKey === null || serviceKey === filter.serviceKey) &&
      (filter.tone === null || tone === filter.tone) &&
      date >= since,
  );
}

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((wanted) => wanted !== null);
}
