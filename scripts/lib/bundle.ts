import { build } from "vite";

/**
 * Bundles a module of the project, with all it imports, into one classic script that leaves its exports in the
 * global `name`.
 * @throws when the module can't be built.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, name, formats: ["iife"], fileName: name },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!("output" in output)) continue;
    for (const chunk of output.output) if (chunk.type === "chunk" && chunk.isEntry) return chunk.code;
  }
  throw new Error(`nothing was built from ${entry}`);
}
