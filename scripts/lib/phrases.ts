/**
 * Where the lines of Japanese headlines and labels may end: between phrases (文節), not within a word. Chrome finds them itself
 * (`word-break: auto-phrase`), Firefox does not, so the build writes them into its texts. The model is BudouX's.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadDefaultJapaneseParser } from "budoux";
import type { Plugin } from "vite";
import { localeFolder } from "../../extension/ui/languages.ts";
import { PHRASE } from "../../extension/ui/texts.ts";
import { afterBuild } from "./after-build.ts";

/** Headlines and labels end without a full stop. Running text fills narrow columns better as it is. */
const RUNNING = /[。！]$/;

/** The browser shows these itself, without us. */
const BROWSERS_OWN = /^(extension|command)_/;

/** Words that the model divides. */
const WORDS = ["問い合わせ", "一時停止"];
/** No line ends with these. */
const OPENING = /[（「『【〈《“‘(]$/;

/** Stands for what fills a gap: a name in Latin letters, which the model takes for one word. */
const NAME = "PayPay";
const GAP = /(\$\w+\$)/;

const parser = loadDefaultJapaneseParser();

/** The phrases of a Japanese text, in order; together they are the text. */
export function phrasesOf(text: string): string[] {
  const found: string[] = [];
  for (const phrase of parser.parse(text)) {
    const before = found.at(-1);
    if (before !== undefined && (OPENING.test(before) || isWithinWord(before, phrase)))
      found[found.length - 1] = before + phrase;
    else found.push(phrase);
  }
  return found;
}

function isWithinWord(before: string, after: string): boolean {
  return WORDS.some((word) =>
    [...word].some((_, at) => at > 0 && before.endsWith(word.slice(0, at)) && after.startsWith(word.slice(at))),
  );
}

/**
 * A Japanese message with the beginning of each phrase but the first marked. A gap is never divided, and a space needs
 * no mark: a line may end there anyway.
 */
export function withPhrases(message: string): string {
  const parts = message.split(GAP);
  const begins = new Set<number>();
  let end = 0;
  for (const phrase of phrasesOf(parts.map((part) => (GAP.test(part) ? NAME : part)).join(""))) {
    begins.add(end);
    end += phrase.length;
  }
  let at = 0;
  let marked = "";
  for (const part of parts) {
    const isGap = GAP.test(part);
    for (const piece of isGap ? [part] : part) {
      const needsMark = begins.has(at) && marked !== "" && !/\s$/.test(marked) && !/^\s/.test(piece);
      marked += (needsMark ? PHRASE : "") + piece;
      at += isGap ? NAME.length : piece.length;
    }
  }
  return marked;
}

interface Entry {
  message: string;
}

/** The entries of the Japanese `messages.json` with their phrases marked, where the text is a headline or a label of ours. */
export function entriesWithPhrases<Some extends Entry>(entries: Record<string, Some>): Record<string, Some> {
  const marked = Object.entries(entries).map(([key, entry]): [string, Some] => {
    const isMarked = !RUNNING.test(entry.message) && !BROWSERS_OWN.test(key);
    return [key, isMarked ? { ...entry, message: withPhrases(entry.message) } : entry];
  });
  return Object.fromEntries(marked);
}

/** Marks the phrases in what was built: the source stays as translators write it. */
export function markedPhrases(): Plugin {
  return afterBuild("marked-phrases", async (outDir) => {
    const file = join(outDir, "_locales", localeFolder("ja"), "messages.json");
    const entries = JSON.parse(await readFile(file, "utf8")) as Record<string, Entry>;
    await writeFile(file, JSON.stringify(entriesWithPhrases(entries)));
  });
}
