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

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const GREATER = 62;
const FROM = new TextEncoder().encode("From ");

/** The lines of a stream, with their newline; of a line longer than `limit` the rest is left out. */
async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const part = chunk.subarray(start, end + 1);
      if (pending.length === 0) yield part;
      else {
        yield join([...pending, part], size + part.length);
        pending = [];
        size = 0;
      }
      start = end + 1;
    }
    if (start < chunk.length && size < limit) {
      // A copy: the stream may use the chunk's memory again.
      pending.push(chunk.slice(start));
      size += chunk.length - start;
    }
  }
  if (size > 0) yield join(pending, size);
}

function join(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function startsWith(line: Uint8Array, prefix: Uint8Array): boolean {
  return line.length >= prefix.length && prefix.every((byte, i) => line[i] === byte);
}

/** ">From ", ">>From " …: one ">" was added when the mail was put into the mbox. */
function isQuotedFrom(line: Uint8Array): boolean {
  let i = 0;
  while (line[i] === GREATER) i++;
  return i > 0 && startsWith(line.subarray(i), FROM);
}
