import type { Language } from "./languages.ts";

/** Texts by key, as in `_locales/<language>/messages.json`. */
export type Texts = Record<string, string>;

/** A language and its texts. */
export interface Speech {
  language: Language;
  texts: Texts;
}

/** What the panel shows starts with one of these; the rest of a locale stays out of the page. */
export const PANEL_PREFIXES = ["panel_", "evidence_", "kind_"] as const;

/**
 * What the popup shows starts with one of these: the background sends it no others, and the build fails where the popup names
 * one (scripts/lib/popup-page.ts).
 */
export const POPUP_PREFIXES = ["popup_", "look_", "found_", "steps_", "original_title"] as const;

/** A gap of a text is named as in Chrome's locale files: `$service$`. */
const GAP = /\$(\w+)\$/g;

/**
 * Where a phrase of a text begins, for a line to end before it: the build writes it into short Japanese texts, for
 * browsers that don't find phrases themselves (scripts/lib/phrases.ts). It never leaves this file.
 */
export const PHRASE = "\u200b";

/**
 * Fills the gaps of a text.
 * A value is text, never markup; a gap without a value stays visible, so that a mistake is seen.
 */
export function text(texts: Texts, key: string, values: Record<string, string> = {}): string {
  return pieces(texts, key, values)
    .map(({ value }) => value)
    .join("");
}

/** A piece of a text: the translator's own words, or what fills a gap. */
export interface Piece {
  value: string;
  /** The gap's name, when the piece is a value: it may be a stranger's text, and is kept apart from ours. */
  gap?: string;
  /** A line may end before it: see {@link phrases}. */
  canBreak?: true;
}

/** A text in pieces, so that each value can be an element of its own (isolated in direction, cut when too long). */
export function pieces(texts: Texts, key: string, values: Record<string, string> = {}): Piece[] {
  return split((own(texts, key) ?? key).replaceAll(PHRASE, ""), values);
}

/**
 * A text in pieces as {@link pieces} has them, our own words further divided where a line may end. A text in which the
 * build has found no phrases comes as with `pieces`. A value is never divided.
 */
export function phrases(texts: Texts, key: string, values: Record<string, string> = {}): Piece[] {
  return split(own(texts, key) ?? key, values).flatMap((piece): Piece[] => {
    if (piece.gap) return [piece];
    const [first = "", ...others] = piece.value.split(PHRASE);
    return [{ value: first }, ...others.map((value): Piece => ({ value, canBreak: true }))];
  });
}

function split(message: string, values: Record<string, string>): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of message.matchAll(GAP)) {
    const name = (match[1] ?? "").toLowerCase();
    const value = own(values, name);
    if (value === undefined) continue;
    if (match.index > end) found.push({ value: message.slice(end, match.index) });
    found.push({ value, gap: name });
    end = match.index + match[0].length;
  }
  if (end < message.length) found.push({ value: message.slice(end) });
  return found;
}

/** The names of a text's gaps, in lower case, in order, each once. */
export function gaps(message: string): string[] {
  return [...new Set([...message.matchAll(GAP)].map(([, name = ""]) => name.toLowerCase()))];
}

/** The texts of a parsed `messages.json`, by key. What is not in Chrome's format is left out. */
export function textsFrom(messages: unknown): Texts {
  if (typeof messages !== "object" || messages === null) return {};
  const texts: Texts = {};
  for (const [key, entry] of Object.entries(messages)) {
    const message: unknown = (entry as { message?: unknown } | null)?.message;
    if (typeof message === "string") texts[key] = message;
  }
  return texts;
}

/** What the panel needs of all texts. */
export function panelTexts(texts: Texts): Texts {
  return beginningWith(PANEL_PREFIXES, texts);
}

/** What the popup needs of all texts. */
export function popupTexts(texts: Texts): Texts {
  return beginningWith(POPUP_PREFIXES, texts);
}

function beginningWith(prefixes: readonly string[], texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
}

function own(record: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
