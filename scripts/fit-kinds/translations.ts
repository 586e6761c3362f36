import { createReadStream } from "node:fs";
import { hashNgrams, newHashes } from "../../src/kind/ngrams.ts";
import { fold } from "../../src/mail/text.ts";
import { lines } from "../../src/mailbox/lines.ts";

/** Texts that say the same in several languages, as the numbers of their n-grams. */
export interface Translations {
  /** The n-grams, each by its number. */
  hashes: Uint32Array;
  /** How many texts there are. */
  count: number;
  /** The n-grams' numbers, text after text; text i begins at starts[i] and ends at starts[i + 1]. */
  numbers: Int32Array;
  starts: Int32Array;
  /** What stands in two languages at least: its first text, and how many follow one another. */
  keys: { first: number; count: number }[];
}

/** An n-gram of fewer texts has no vector, unless the mails have it. */
const LEAST_TEXTS = 40;
/** In folded units: longer texts are hardly ever mails' sentences. */
const TEXT_LIMIT = 400;

/** There are 2 ** 24 hashes (src/kind/ngrams.ts). */
const HASHES = 2 ** 24;

/** Reads lines of JSON, one text in some languages each. Throws with the line's number on a malformed one. */
export async function readTranslations(path: string, ofMails: Iterable<number>): Promise<Translations> {
  const hashed: Uint32Array[] = [];
  const keys: { first: number; count: number }[] = [];
  const seen = new Uint32Array(HASHES);
  const found = newHashes();
  const decoder = new TextDecoder();
  let number = 0;
  for await (const octets of lines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    number++;
    const line = decoder.decode(octets);
    if (line.trim() === "") continue;
    const first = hashed.length;
    for (const text of textsOf(line, `${path}:${number}`)) {
      hashNgrams(fold(text, TEXT_LIMIT), "", found);
      const own = Uint32Array.from(new Set(found.values.subarray(0, found.count)));
      for (const hash of own) (seen[hash] as number)++;
      if (own.length > 0) hashed.push(own);
    }
    keys.push({ first, count: hashed.length - first });
  }
  const hashes = new Set(ofMails);
  for (let hash = 0; hash < HASHES; hash++) if ((seen[hash] as number) >= LEAST_TEXTS) hashes.add(hash);
  return { ...numbered(hashed, hashes), keys: keys.filter(({ count }) => count > 1) };
}

function textsOf(line: string, place: string): string[] {
  try {
    const texts: unknown[] = Object.values(JSON.parse(line));
    if (!texts.every((text) => typeof text === "string")) throw new Error("a text is no string");
    return texts;
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
}

function numbered(hashed: readonly Uint32Array[], hashes: ReadonlySet<number>): Omit<Translations, "keys"> {
  const numberOf = new Int32Array(HASHES).fill(-1);
  for (const hash of hashes) numberOf[hash] = 0;
  const all = Uint32Array.from(hashes).sort();
  for (const [number, hash] of all.entries()) numberOf[hash] = number;
  const numbers = new Int32Array(hashed.reduce((sum, own) => sum + own.length, 0));
  const starts = new Int32Array(hashed.length + 1);
  let at = 0;
  for (const [text, own] of hashed.entries()) {
    starts[text] = at;
    for (const hash of own) if ((numberOf[hash] as number) !== -1) numbers[at++] = numberOf[hash] as number;
  }
  starts[hashed.length] = at;
  return { hashes: all, count: hashed.length, numbers: numbers.slice(0, at), starts };
}
