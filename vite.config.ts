import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };

const target = process.env.MIOBOE_TARGET === "firefox" ? "firefox" : "chrome";

export default defineConfig({
  plugins: [crx({ manifest: manifest as ManifestV3Export, browser: target })],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { outDir: `dist/${target}`, emptyOutDir: true, modulePreload: false },
});
