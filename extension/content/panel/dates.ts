import type { WrittenDates } from "../../messages.ts";

/** What fills a text's gaps, with dates and numbers of minutes as the background has written them. */
export function written(values: Record<string, string> | undefined, { values: known }: WrittenDates) {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(values ?? {})) filled[name] = known[`${name} ${value}`] ?? value;
  return filled;
}
