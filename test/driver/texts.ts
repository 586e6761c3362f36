import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, localeFolder } from "../../extension/ui/languages.ts";

const LOCALES = join(import.meta.dirname, "../../extension/public/_locales");

/** What Mioboe says in a language, by key: tests press the button that the user sees, whatever its wording is today. */
export function textsIn(language: Language): Record<string, string> {
  const file = readFileSync(join(LOCALES, localeFolder(language), "messages.json"), "utf8");
  const messages = JSON.parse(file) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
