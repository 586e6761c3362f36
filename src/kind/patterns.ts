import { compilePatterns, type Patterns } from "./compile-patterns.ts";
import { LEXICONS } from "./lexicon/index.ts";

/** The patterns of all lexicons. The build replaces this module with its result: scripts/lib/compiled-patterns.ts. */
export function patterns(): Patterns {
  return compilePatterns(LEXICONS);
}
