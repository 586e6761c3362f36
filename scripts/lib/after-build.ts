import type { Plugin } from "vite";

/**
 * A plugin that changes what a build has written, once all of it is there; several take their turns in the order of the
 * plugins. A build that failed is left alone: it has its own message.
 * @param name without the project's.
 * @param change gets the folder that was written.
 */
export function afterBuild(name: string, change: (outDir: string) => Promise<void>): Plugin {
  let outDir = "";
  let written = false;
  return {
    name: `mioboe:${name}`,
    apply: "build",
    configResolved(config) {
      outDir = config.build.outDir;
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (written) await change(outDir);
      },
    },
  };
}
