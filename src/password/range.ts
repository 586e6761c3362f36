/**
 * The range protocol of Pwned Passwords: of a password's SHA-1 only the first five of forty characters are sent, and the
 * answer is every known leaked password that begins so, about a thousand of them with made-up ones between. Which of them was
 * meant stays here. https://haveibeenpwned.com/API/v3#SearchingPwnedPasswordsByRange
 */

export const PREFIX_LENGTH = 5;

/** An answer has about 800 to 1,000 lines with padding; one that is much longer is none. */
export const MOST_LINES = 10_000;
export const LONGEST_ANSWER = 1_000_000;

/** A password's SHA-1 in capital hexadecimal digits, in the two parts of the protocol. */
export interface RangeQuery {
  prefix: string;
  suffix: string;
}

/** SHA-1 is what the protocol speaks; it protects nothing here. */
export async function rangeQuery(password: string): Promise<RangeQuery> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", new TextEncoder().encode(password)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
  return { prefix: hash.slice(0, PREFIX_LENGTH), suffix: hash.slice(PREFIX_LENGTH) };
}

/**
 * The hashes of an answer, without the prefix, and how often each was seen in leaks. Those that only pad the answer
 * have been seen never, and are left out.
 * @returns null when a single line is not as the protocol says: then nothing in the answer can be believed.
 */
export function parseRange(answer: string): ReadonlyMap<string, number> | null {
  if (answer.length > LONGEST_ANSWER) return null;
  const lines = answer.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  if (lines.length === 0 || lines.length > MOST_LINES) return null;
  const found = new Map<string, number>();
  for (const line of lines) {
    const [, suffix, count] = /^([0-9A-F]{35}):(\d{1,10})$/.exec(line) ?? [];
    if (suffix === undefined || found.has(suffix)) return null;
    found.set(suffix, Number(count));
  }
  for (const [suffix, count] of found) if (count === 0) found.delete(suffix);
  return found;
}
