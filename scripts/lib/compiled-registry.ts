import type { Plugin } from "vite";
import { compiledModule } from "./compiled-module.ts";

/** What of the registry ships, as src/service/compile-registry.ts says, in place of the registry. */
export function compiledRegistry(): Plugin {
  return compiledModule("src/service/compiled-registry.ts", "compiledRegistry");
}
