import { type Fields, wholeText } from "../../guard/values.ts";

/** Parts that several requests have. */

/** Content scripts ask about at most 50 rows at a time; a page of results has up to 200, a conversation was seen with 100 messages. */
export const MOST_MAILS = 500;

const LONGEST_KEY = 300;
export const LONGEST_ACCOUNT = 1_000;

/** A serviceKey, see src/judge/verdict.ts. */
export function guardServiceKey(value: unknown): string {
  return wholeText(value, "serviceKey", LONGEST_KEY);
}

export function webmail(from: Fields): string {
  return wholeText(from.webmail, "webmail", 100);
}

export function account(from: Fields): string | null {
  return from.account === null || from.account === undefined
    ? null
    : wholeText(from.account, "account", LONGEST_ACCOUNT);
}
