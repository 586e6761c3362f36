import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { afterBuild } from "./scripts/lib/after-build.ts";
import { markedPhrases } from "./scripts/lib/phrases.ts";
import { popupPage } from "./scripts/lib/popup-page.ts";
import { readyMade } from "./scripts/lib/ready-made.ts";

export type Target = "chrome" | "firefox";

const target: Target = process.env.MIOBOE_TARGET === "firefox" ? "firefox" : "chrome";

/**
 * The one manifest in the root is written for Chrome. What Firefox wants differently is derived here, so that the
 * two can't drift: an event page instead of a service worker, an id (storage and updates hang on it), no schema for
 * policies (which it does not know), and the declaration that no data is collected.
 */
function manifestFor(browser: Target): ManifestV3Export {
  if (browser === "chrome") return manifest as ManifestV3Export;
  const { minimum_chrome_version: _, storage: __, background, ...common } = manifest;
  return {
    ...common,
    background: { scripts: [background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: "mioboe@mioboe.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * crxjs lists every script that the background injects as web-accessible, for pages to load. Ours is injected by
 * `scripting.executeScript`, which doesn't need that, and a webmail could use the entry to detect the extension.
 * It also leaves a second copy of such a script, as a module that nothing loads.
 */
function nothingToSpare(): Plugin {
  return afterBuild("nothing-to-spare", async (outDir) => {
    const file = join(outDir, "manifest.json");
    const { web_accessible_resources: _, ...built } = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, `${JSON.stringify(built, null, 2)}\n`);
    const assets = await readdir(join(outDir, "assets"));
    const copies = assets.filter((name) => /\.iife\.tsx?-/.test(name));
    await Promise.all(copies.map((name) => rm(join(outDir, "assets", name))));
  });
}

/** Chrome runs all scripts of an entry in one task, and each entry in one of its own: see extension/content/between-scripts.ts. */
function eachScriptInATask(): Plugin {
  return afterBuild("each-script-in-a-task", async (outDir) => {
    const file = join(outDir, "manifest.json");
    const built: { content_scripts: { js: string[] }[] } = JSON.parse(await readFile(file, "utf8"));
    const alone = built.content_scripts.flatMap(({ js, ...entry }) => js.map((script) => ({ ...entry, js: [script] })));
    await writeFile(file, `${JSON.stringify({ ...built, content_scripts: alone }, null, 2)}\n`);
  });
}

/** What stands beside a text is for translators; every page of ours reads the file whenever it is opened. */
function textsAlone(): Plugin {
  return afterBuild("texts-alone", async (outDir) => {
    const folder = join(outDir, "_locales");
    for (const language of await readdir(folder)) {
      const file = join(folder, language, "messages.json");
      const all: Record<string, { description?: string }> = JSON.parse(await readFile(file, "utf8"));
      const texts = Object.entries(all).map(([key, { description: _, ...text }]) => [key, text]);
      await writeFile(file, JSON.stringify(Object.fromEntries(texts)));
    }
  });
}

const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;
const TARGET = "es2022";

/** Else each use of a constant is a copy of it: the Public Suffix List's 68 KB of labels, three times. */
const optimization = { inlineConst: false };

export default defineConfig({
  plugins: [
    readyMade(),
    crx({ manifest: manifestFor(target), browser: target }),
    nothingToSpare(),
    eachScriptInATask(),
    // Chrome finds phrases itself.
    target === "firefox" && markedPhrases(),
    textsAlone(),
    popupPage({ oxc, target: TARGET, optimization }),
  ],
  publicDir: "extension/public",
  oxc,
  // The passwords page's worker loads the estimator only when it is asked for; a classic worker could not.
  worker: { format: "es", plugins: readyMade, rolldownOptions: { optimization } },
  // A browser reads a string of JSON faster than the same as code: the weights.
  json: { stringify: true, namedExports: false },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    // Without it a page asks for its parts one after the other. Every supported browser knows it.
    modulePreload: { polyfill: false },
    target: TARGET,
    // In kilobytes. The passwords page's dictionaries come from the disk, not over a network.
    chunkSizeWarningLimit: 1_300,
    rolldownOptions: {
      optimization,
      // The pages that the manifest does not name.
      input: {
        passwords: "extension/pages/passwords/passwords.html",
        steps: "extension/pages/steps/steps.html",
        welcome: "extension/pages/welcome/welcome.html",
        record: "extension/pages/record/record.html",
        original: "extension/pages/original/original.html",
      },
    },
  },
});
