/**
 * Gmail's ids. A received mail is `msg-f:` and a decimal number, its conversation `thread-f:` and the number of its
 * first mail; the older "legacy" id is the same number in hexadecimal. Ids that the account made itself (`msg-a:r…`)
 * are other numbers. Attribute values may begin with "#", and may be the word "undefined" (seen since November 2025).
 */

/** Gmail began on 1 April 2004; an id that tells of an earlier day, or of the year 2100, is no time. */
const FIRST_DAY = Date.UTC(2004, 3, 1);
const LAST_DAY = Date.UTC(2100, 0, 1);

/** The hexadecimal id in an attribute like `data-legacy-message-id`, if it is one. */
export function legacyId(value: string | null | undefined): string | undefined {
  return value && /^[0-9a-f]{15,16}$/.test(value) ? value : undefined;
}

/** The hexadecimal id of `#msg-f:1791191954230287795` or `#thread-f:…`; undefined for ids the account made itself. */
export function permanentId(value: string | null | undefined): string | undefined {
  const decimal = value && /^#?(?:msg|thread)-f:(\d{18,20})(?:\||$)/.exec(value)?.[1];
  return decimal ? BigInt(decimal).toString(16) : undefined;
}

/**
 * When a mail arrived, in milliseconds since 1970: the upper bits of its id. Not documented by Google; found on the
 * real pages of 2024 and 2025, whose ids tell the minute that the page shows.
 */
export function arrivalOf(id: string | undefined): number | undefined {
  if (!id) return undefined;
  const time = Number(BigInt(`0x${id}`) >> 20n);
  return time > FIRST_DAY && time < LAST_DAY ? time : undefined;
}

/** An address that a webmail wrote into an attribute; undefined when it is none. */
export function addressOf(value: string | null | undefined): string | undefined {
  return value && value.length <= 320 && /^[^\s@<>",;]+@[^\s@<>",;]+$/.test(value) ? value : undefined;
}
