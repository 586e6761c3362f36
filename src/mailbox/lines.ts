const NEWLINE = 10;

/**
 * The lines of a stream of bytes, with their newline. Only LF ends a line, so that a text with other separators in
 * it (U+2028 may stand in a JSON string) stays whole. Of a line longer than `limit` bytes at least that many are
 * kept, and of the rest only what the last chunk holds: it is longer than `limit`, and costs no more memory.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
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
    if (start < chunk.length && size <= limit) {
      // A copy: the stream may use the chunk's memory again.
      pending.push(chunk.slice(start));
      size += chunk.length - start;
    }
  }
  if (size > 0) yield join(pending, size);
}

/** The parts as one; `size` is their length together. */
export function join(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
