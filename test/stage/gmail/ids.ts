/**
 * Gmail's ids. The number of a received mail holds its time of arrival in the upper bits, and the "legacy" id is the
 * same number in hexadecimal; a conversation has the number of its first mail.
 */
export interface MailId {
  decimal: string;
  hex: string;
}

/** @param serial tells mails of the same millisecond apart; below 2^20. */
export function mailId(time: number, serial: number): MailId {
  const number = (BigInt(time) << 20n) | BigInt((serial * 40_503 + 7) % 0x100000);
  return { decimal: number.toString(), hex: number.toString(16) };
}

/** The opaque name of a conversation in the address: letters that tell nothing. */
export function token(id: MailId): string {
  const letters = "bcdfghjkmn";
  return `FMfcgz${[...id.decimal].map((digit) => letters[Number(digit)]).join("")}`;
}

/** Gmail's ids of elements (`:3e8`), which mean nothing and change with each visit. */
export class ElementIds {
  #last = 0x80;

  next(): string {
    this.#last += 1;
    return `:${this.#last.toString(36)}`;
  }
}
