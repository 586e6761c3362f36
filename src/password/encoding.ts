import { FileRefused } from "./entry.ts";

/** The encodings of exports, by their names in the Encoding Standard. */
export type FileEncoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "windows-1252";

/** So much of a file is looked at before it is read. */
export const SAMPLE_BYTES = 64_000;

/**
 * Which encodings a file may be in, the likeliest first, by its first bytes: the byte order mark, zero bytes that
 * alternate with letters (UTF-16 without a mark), else UTF-8, which no other text is by accident. What is not UTF-8 is
 * Shift_JIS if it reads as kana, otherwise the one of Western Europe.
 * @param sample the first {@link SAMPLE_BYTES} bytes, or all.
 * @throws FileRefused for what is no text.
 */
export function likelyEncodings(sample: Uint8Array): FileEncoding[] {
  if (sample.length === 0) throw new FileRefused("empty");
  refuseKnownFiles(sample);
  const [first, second, third] = sample;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ["utf-8"];
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  const zeros = [0, 0];
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return ["utf-16le"];
  if (even > half * 0.4 && odd < half * 0.05) return ["utf-16be"];
  if (even + odd > 0 || controls > sample.length * 0.02) throw new FileRefused("binary");
  const japanese: FileEncoding[] = readsAsKana(sample) ? ["shift_jis", "windows-1252"] : ["windows-1252"];
  return ["utf-8", ...japanese];
}

/** The beginnings of files that people take for an export. */
function refuseKnownFiles(sample: Uint8Array) {
  const starts = (...bytes: number[]) => bytes.every((byte, at) => sample[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) throw new FileRefused("archive");
  // KeePass 2 and KeePass 1: https://keepass.info/help/kb/kdbx.html, "Signatures"
  if (starts(0x03, 0xd9, 0xa2, 0x9a)) throw new FileRefused("database");
}

/** Decoded as Shift_JIS it has kana of full width, which other bytes hardly ever make. */
function readsAsKana(sample: Uint8Array): boolean {
  const text = new TextDecoder("shift_jis").decode(sample);
  return (text.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0) >= 2;
}

/** Refuses exports that are no tables, by the first letters of their text. */
export function refuseOtherTexts(beginning: string) {
  const start = beginning.replace(/^\uFEFF/, "").trimStart();
  if (/^[[{]/.test(start)) throw new FileRefused("json");
  if (start.startsWith("<")) throw new FileRefused("markup");
}
