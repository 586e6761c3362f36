import type { Plugin } from "vite";
import { compiledPatterns } from "./compiled-patterns.ts";
import { compiledRegistry } from "./compiled-registry.ts";
import { suffixTables } from "./suffix-tables.ts";

/** What the build works out ahead, so that a start of the background need not. */
export function readyMade(): Plugin[] {
  return [compiledPatterns(), compiledRegistry(), suffixTables()];
}
