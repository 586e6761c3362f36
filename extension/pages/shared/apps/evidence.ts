import type { Found } from "../../../../src/look/found.ts";

/** What was found of a service, as one line: how many mails of which sort, and from when to when. */
export function evidenceOf(
  { receipts, letters, signUps, firstSeen, lastSeen }: Found,
  language: string,
  say: (key: string, values?: Record<string, string>) => string,
): string {
  const number = new Intl.NumberFormat(language);
  const counts: [string, number][] = [
    ["found_receipts", receipts],
    ["found_letters", letters],
    ["found_sign_ups", signUps],
  ];
  const month = new Intl.DateTimeFormat(language, { year: "numeric", month: "short" });
  return [
    ...counts.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count: number.format(count) })),
    month.formatRange(firstSeen, lastSeen),
  ].join(" · ");
}
