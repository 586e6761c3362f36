import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin, runnerImport } from "vite";

const MODULE = normalizePath(fileURLToPath(new URL("../../src/kind/patterns.ts", import.meta.url)));

/**
 * Runs src/kind/patterns.ts while building, and puts its result in its place: the background, which browsers start
 * again and again, need not read every lexicon each time. The lexicons stay the only source; nothing is kept between
 * builds.
 */
export function compiledPatterns(): Plugin {
  return {
    name: "mioboe:compiled-patterns",
    apply: "build",
    load: {
      filter: { id: MODULE },
      async handler(id) {
        if (id !== MODULE) return null;
        const { module, dependencies } = await runnerImport<typeof import("../../src/kind/patterns.ts")>(MODULE, {
          configFile: false,
          logLevel: "error",
        });
        // Under `--watch` a lexicon that is edited is compiled anew.
        for (const file of dependencies) this.addWatchFile(file);
        return `const compiled = ${JSON.stringify(module.patterns())};\nexport const patterns = () => compiled;\n`;
      },
    },
  };
}
