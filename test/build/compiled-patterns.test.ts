import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { expect, it } from "vitest";
import { compiledPatterns } from "../../scripts/lib/compiled-patterns.ts";
import { patterns } from "../../src/kind/patterns.ts";

it("the built extension looks for exactly the words of the lexicons, and carries no lexicon", async () => {
  const outDir = await mkdtemp(join(tmpdir(), "mioboe-patterns-"));
  try {
    const entry = join(import.meta.dirname, "../../src/kind/patterns.ts");
    await build({
      configFile: false,
      logLevel: "error",
      plugins: [compiledPatterns()],
      build: { outDir, lib: { entry, formats: ["es"], fileName: () => "patterns.mjs" }, minify: false },
    });
    const file = join(outDir, "patterns.mjs");
    const built: typeof import("../../src/kind/patterns.ts") = await import(pathToFileURL(file).href);
    expect(built.patterns()).toEqual(patterns());
    expect(built.patterns.toString()).not.toContain("compilePatterns");
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}, 60_000);
