/** What an adapter reads of a whole page, and in what one reading is wrong beside another. */
import type { Mail } from "../../../src/mail/mail.ts";
import type { Opened } from "../stage/app.ts";

export interface Reading {
  blind: boolean;
  /** What the adapter names as missing. */
  problems: string;
  rows: (Mail | null)[];
  messages: (Mail | null)[];
  mails: Mail[];
  places: boolean[];
  state: string;
}

/** What of a page is read. */
export type PageToRead = Pick<Opened, "adapter" | "document" | "url">;

/** Reads a page as the content script does: it is looked at once, then all is asked. */
export function read({ adapter, document, url }: PageToRead): Reading {
  const look = adapter.look?.(document, url) ?? adapter;
  if ("prepare" in look) for (const _step of look.prepare?.() ?? []);
  const problems = look.problems(document, url);
  const rowElements = look.rows(document, url);
  const messageElements = look.messages(document, url);
  const rows = rowElements.map((row) => adapter.readRow(row));
  const messages = messageElements.map((message) => adapter.readMessage(message));
  const places = [
    ...rowElements.filter((_, place) => rows[place]).map((row) => adapter.markPlace(row) !== null),
    ...messageElements.filter((_, place) => messages[place]).map((one) => adapter.panelPlace(one) !== null),
  ];
  const mails = [...rows, ...messages].filter((mail) => mail !== null);
  const told = problems.map(({ what, weight }) => `${weight} ${what}`).join(" ");
  return {
    blind: problems.some(({ weight }) => weight === "blind"),
    problems: told,
    rows: rows.filter((mail) => mail !== null),
    messages: messages.filter((mail) => mail !== null),
    mails,
    places,
    state: JSON.stringify([told, mails, places]),
  };
}

/** What the judge and the panel rest on: it may be missing only when the adapter says so. */
const ESSENCE = ["fromAddress", "fromName", "subject", "body", "links"] as const;
/** The rest may be missing without a word ("not read"), but may not be another. */
const DETAILS = ["id", "snippet", "date", "time", "to", "unread", "authentication", "bodyIsPartial"] as const;

/** Whether it is less than that, and nothing else: of the results of a mail's checks, some may not be read. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (part === undefined) return true;
  if (!part || !whole || typeof part !== "object" || typeof whole !== "object" || Array.isArray(part)) return false;
  return Object.entries(part).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(whole, name)),
  );
}

/**
 * In what a reading differs from the right one, without having said so.
 * @param isStrict a page that is not said to be unreadable as a whole has to be read whole, the beginning of the mail
 * in its row included.
 */
export function differences(before: Reading, after: Reading, isStrict = false): string[] {
  const isTold = !isStrict && after.problems !== before.problems;
  const found: string[] = [];
  for (const place of ["rows", "messages"] as const) {
    if (after[place].length !== before[place].length) {
      // Fewer may be told of, more never.
      if (isTold && after[place].length < before[place].length) return found;
      found.push(`${after[place].length} ${place}`);
      continue;
    }
    for (const [at, mail] of after[place].entries()) {
      const right = before[place][at];
      const same = (field: keyof Mail) => JSON.stringify(mail?.[field]) === JSON.stringify(right?.[field]);
      for (const field of ESSENCE) {
        if (!same(field) && (mail?.[field] !== undefined || !isTold)) found.push(`${place} ${field}`);
      }
      for (const field of DETAILS) {
        const mayBeLess = !(isStrict && field === "snippet") && isPartOf(mail?.[field], right?.[field]);
        if (!same(field) && !mayBeLess) found.push(`${place} ${field}`);
      }
    }
  }
  if (!isTold && JSON.stringify(after.places) !== JSON.stringify(before.places)) found.push("places");
  return found;
}
