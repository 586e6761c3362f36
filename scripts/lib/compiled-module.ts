import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin, runnerImport } from "vite";

/**
 * Runs a module's function while building, and puts its result in the module's place: the background, which browsers start
 * again and again, need not work it out each time. What the function reads stays the only source; nothing is kept between
 * builds.
 * @param path of the module from the project's root.
 * @param name of the function, which it exports and which takes nothing. Its result can be written as JSON.
 */
export function compiledModule(path: string, name: string): Plugin {
  const file = normalizePath(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  return {
    name: `mioboe:compiled:${name}`,
    apply: "build",
    load: {
      filter: { id: file },
      async handler(id) {
        if (id !== file) return null;
        const { module, dependencies } = await runnerImport<Record<string, () => unknown>>(file, {
          configFile: false,
          logLevel: "error",
        });
        // Under `--watch` what was read and is edited is compiled anew.
        for (const dependency of dependencies) this.addWatchFile(dependency);
        const result = JSON.stringify(module[name]?.());
        return `const compiled = ${result};\nexport const ${name} = () => compiled;\n`;
      },
    },
  };
}
