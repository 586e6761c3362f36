/** Draws the icons' PNG files from mioboe.svg, in a browser: `node scripts/icons.ts`, after the SVG was changed. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { ensureBrowser } from "./browsers.ts";

const SIZES = [16, 32, 48, 128];
const folder = join(import.meta.dirname, "..", "extension", "public", "icons");
const svg = await readFile(join(folder, "mioboe.svg"), "utf8");

const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(join(folder, `mioboe-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
