import type { Plugin } from "vite";
import { compiledModule } from "./compiled-module.ts";

/** The words of the lexicons as they are looked for, in place of the lexicons. */
export function compiledPatterns(): Plugin {
  return compiledModule("src/kind/patterns.ts", "patterns");
}
