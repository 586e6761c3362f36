/** A day in the notation of ISO 8601, at Greenwich: what most searches take. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
