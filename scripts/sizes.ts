/** How much code each part of the built extension brings, and what it may bring at most. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

interface ManifestScripts {
  content_scripts?: { js?: string[] }[];
}

export interface Sizes {
  /** Injected into every page of the webmail that gets the most: minified, before compression, in bytes. */
  always: number;
  /** Injected when there is something to show. */
  panel: number;
  /** What the background loads at each start. */
  background: number;
  /** The whole extension on disk. */
  total: number;
}

/** The ceilings, in bytes (1 KB = 1,000 bytes). `always` is what the user feels on each page; a test holds them. */
export const CEILINGS: Partial<Sizes> = { always: 40_000, panel: 60_000 };

/** Measures a built extension, e.g. `dist/chrome`. Throws when it was not built. */
export async function measureSizes(dist: string): Promise<Sizes> {
  const manifest = JSON.parse(await readFile(join(dist, "manifest.json"), "utf8")) as ManifestScripts;
  const scripts = (manifest.content_scripts ?? []).map(async ({ js = [] }) => {
    const sizes = await Promise.all(js.map(async (file) => (await stat(join(dist, file))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  });
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const sizeOf = async (wanted: (path: string) => boolean) => {
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    const found = await Promise.all(paths.filter(wanted).map(async (path) => (await stat(path)).size));
    return found.reduce((sum, size) => sum + size, 0);
  };
  return {
    always: Math.max(0, ...(await Promise.all(scripts))),
    panel: await sizeOf((path) => path.endsWith("panel.iife.js")),
    background: await sizeOf((path) => /assets[\\/]main\.ts-[^\\/]+\.js$/.test(path)),
    total: await sizeOf(() => true),
  };
}
