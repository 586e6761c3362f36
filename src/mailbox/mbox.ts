import { join, lines } from "./lines.ts";

/**
 * Takes an mbox apart (RFC 4155, with the quoting of "mboxrd"): each mail begins after a line "From …" that stands
 * at the beginning or after an empty line. Works on a stream, so that a mailbox of any size fits; of each mail at
 * most `limit` bytes are kept.
 */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let mail: Uint8Array[] = [];
  let size = 0;
  let inMail = false;
  let afterEmpty = true;
  for await (const line of lines(chunks, limit)) {
    if (afterEmpty && startsWith(line, FROM)) {
      if (inMail) yield join(mail, size);
      mail = [];
      size = 0;
      inMail = true;
      afterEmpty = false;
      continue;
    }
    afterEmpty = line.length === 1 || (line.length === 2 && line[0] === CARRIAGE_RETURN);
    if (!inMail || size >= limit) continue;
    const plain = isQuotedFrom(line) ? line.subarray(1) : line;
    const kept = plain.subarray(0, limit - size);
    mail.push(kept);
    size += kept.length;
  }
  if (inMail) yield join(mail, size);
}

const CARRIAGE_RETURN = 13;
const GREATER = 62;
const FROM = new TextEncoder().encode("From ");

function startsWith(line: Uint8Array, prefix: Uint8Array): boolean {
  return line.length >= prefix.length && prefix.every((byte, i) => line[i] === byte);
}

/** ">From ", ">>From " …: one ">" was added when the mail was put into the mbox. */
function isQuotedFrom(line: Uint8Array): boolean {
  let i = 0;
  while (line[i] === GREATER) i++;
  return i > 0 && startsWith(line.subarray(i), FROM);
}
