/** `npm run build`: the extension for Chrome and its relatives in dist/chrome, for Firefox in dist/firefox. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { measureSizes } from "./sizes.ts";

const root = join(import.meta.dirname, "..");

export const TARGETS = ["chrome", "firefox"] as const;

/**
 * Builds the extension for every browser.
 * @throws when a build fails; what is wrong was printed by then.
 */
export async function buildExtension(): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  for (const target of TARGETS) {
    const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
      cwd: root,
      env: { ...process.env, MIOBOE_TARGET: target },
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`The build for ${target} failed; what is wrong is above.`);
    const { always, panel, background, total } = await measureSizes(join(root, "dist", target));
    console.log(
      `dist/${target}: in every webmail page ${kilobytes(always)}, with something to show ${kilobytes(panel)} more, ` +
        `background ${kilobytes(background)}, all ${kilobytes(total)}`,
    );
  }
}

/** As everywhere in this project, 1 KB is 1,000 bytes, minified and not compressed. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}

if (import.meta.main) {
  await buildExtension().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
