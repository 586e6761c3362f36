/** Texts by key, as in `_locales/<language>/messages.json`. */
export type Texts = Record<string, string>;

/**
 * Fills the gaps of a text. Gaps are named as in Chrome's locale files: `$service$`.
 * A value is text, never markup; a gap without a value stays visible, so that a mistake is seen.
 */
export function text(texts: Texts, key: string, values: Record<string, string> = {}): string {
  const message = texts[key] ?? key;
  return message.replace(/\$(\w+)\$/g, (gap, name: string) => values[name.toLowerCase()] ?? gap);
}
