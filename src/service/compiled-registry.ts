import { type CompiledRegistry, compileRegistry } from "./compile-registry.ts";
import { WRITTEN } from "./written.ts";

let compiled: CompiledRegistry | undefined;

/** The registry, compiled. The build replaces this module with its result: scripts/lib/compiled-registry.ts. */
export function compiledRegistry(): CompiledRegistry {
  compiled ??= compileRegistry(WRITTEN);
  return compiled;
}
