import { type FileEncoding, likelyEncodings, SAMPLE_BYTES } from "./encoding.ts";
import { FileRefused } from "./entry.ts";
import type { Format } from "./formats.ts";
import { ExportReader } from "./read-export.ts";
import { Review, type ReviewOptions } from "./review.ts";

/** What is needed of a file: every `Blob` has it. */
export interface ExportFile {
  /** In bytes. */
  size: number;
  stream(): ReadableStream<Uint8Array>;
}

export interface CheckedExport {
  format: Format;
  review: Review;
}

/**
 * Reads an export from its beginning to its end, in whichever encoding it is, and reviews its entries. Of the file
 * itself it never holds more than a piece.
 * @param onProgress how much of the file was read (0 to 1), and how many accounts were found; once a piece.
 * @throws FileRefused when the file can't be checked.
 */
export async function checkExport(
  file: ExportFile,
  options: ReviewOptions,
  onProgress: (part: number, accounts: number) => void = () => undefined,
): Promise<CheckedExport> {
  for (const encoding of likelyEncodings(await sampleOf(file))) {
    const checked = await readAs(encoding, file, options, onProgress);
    if (checked) return checked;
  }
  throw new FileRefused("binary");
}

/** Null: the file is not in this encoding. */
async function readAs(
  encoding: FileEncoding,
  file: ExportFile,
  options: ReviewOptions,
  onProgress: (part: number, accounts: number) => void,
): Promise<CheckedExport | null> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const reader = new ExportReader();
  const review = new Review(options);
  let read = 0;
  for await (const bytes of pieces(file)) {
    read += bytes.length;
    const text = decode(decoder, bytes, true);
    if (text === null) return null;
    for (const entry of reader.push(text)) review.add(entry);
    onProgress(Math.min(1, read / Math.max(1, file.size)), review.accounts);
  }
  const tail = decode(decoder, new Uint8Array(), false);
  if (tail === null) return null;
  for (const entry of [...reader.push(tail), ...reader.end()]) review.add(entry);
  return { format: reader.format ?? "other", review };
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return null;
  }
}

async function sampleOf(file: ExportFile): Promise<Uint8Array> {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  for await (const bytes of pieces(file)) {
    const part = bytes.subarray(0, SAMPLE_BYTES - length);
    sample.set(part, length);
    length += part.length;
    if (length === SAMPLE_BYTES) break;
  }
  return sample.subarray(0, length);
}

/** Some streams give all at once; a text of that size would be taken apart in one breath, without progress. */
const PIECE_BYTES = 1_000_000;

/** Not by iterating over the stream: Chrome learnt that only in version 124. */
async function* pieces(file: ExportFile): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += PIECE_BYTES) yield value.subarray(at, at + PIECE_BYTES);
    }
  } catch (error) {
    // The file was moved or changed while it was read, or its disk was taken away.
    throw error instanceof FileRefused ? error : new FileRefused("unreadable");
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
