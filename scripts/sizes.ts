/** How much code each part of the built extension brings, and what it may bring at most. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

interface ManifestScripts {
  content_scripts?: { matches?: string[]; js?: string[] }[];
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
  // Each script has an entry of its own, so a page gets those of all entries that name it.
  const byPages = Map.groupBy(manifest.content_scripts ?? [], ({ matches = [] }) => matches.join(" "));
  const scripts = [...byPages.values()].map(async (entries) => {
    const names = entries.flatMap(({ js = [] }) => js);
    const sizes = await Promise.all(names.map(async (file) => (await stat(join(dist, file))).size));
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

/** What a page of the extension may weigh in script, in bytes; the record, which draws plots, is left out. */
export const PAGE_CEILING = 100_000;

/**
 * The script that a page loads when it opens, with everything that it imports statically, in bytes, by the page's
 * name ("popup"). What is loaded later (a dictionary, a worker) is not part of showing it.
 */
export async function measurePages(dist: string): Promise<Record<string, number>> {
  const folder = join(dist, "extension/pages");
  const sizes: Record<string, number> = {};
  for (const name of await readdir(folder).catch(() => [])) {
    const html = await readFile(join(folder, name, `${name}.html`), "utf8").catch(() => "");
    const entries = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = ""]) => src);
    const files = await withImports(entries.map((src) => join(dist, src)));
    if (html) sizes[name] = files.reduce((sum, { size }) => sum + size, 0);
  }
  return sizes;
}

async function withImports(wanted: string[]): Promise<{ size: number }[]> {
  const found = new Map<string, { size: number }>();
  for (const file of wanted) {
    if (found.has(file)) continue;
    const text = await readFile(file, "utf8");
    found.set(file, { size: Buffer.byteLength(text) });
    // Minified: `import{a as b}from"./c.js"` and `import"./c.js"`, but not `import("./c.js")`.
    for (const [, target = ""] of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      wanted.push(join(file, "..", target));
    }
  }
  return [...found.values()];
}
