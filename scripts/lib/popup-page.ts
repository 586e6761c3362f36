/**
 * The popup is waited for as no other page is: from the press on the button on. So the build makes it of one page and one
 * script, with nothing in them that it does not need (what each of these was worth: docs/measurements.md).
 */
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin, type UserConfig } from "vite";
import { popupTexts, textsFrom } from "../../extension/ui/texts.ts";
import { afterBuild } from "./after-build.ts";
import { readyMade } from "./ready-made.ts";

const PAGE = "extension/pages/popup/popup.html";
const SCRIPT = "extension/pages/popup/popup.tsx";
const ICON = "/icons/mioboe.svg";

/** What the popup's script has in common with the rest of the build. */
export interface Common {
  oxc: NonNullable<UserConfig["oxc"]>;
  target: string;
  optimization: { inlineConst: boolean };
}

/** Puts the popup together, once everything else is built and the texts are as they are shipped. */
export function popupPage(common: Common): Plugin {
  return afterBuild("popup-page", async (outDir) => {
    const script = await oneScript(common);
    await checkTexts(outDir, script);
    const file = join(outDir, PAGE);
    const page = withScript(await withIcon(await withStyles(await readFile(file, "utf8"), outDir), outDir));
    await writeFile(file, page.html);
    await writeFile(join(outDir, "assets/popup.js"), script);
    await rm(join(outDir, page.cut));
  });
}

/**
 * One script instead of a dozen. Cut up, for what it shares with the other pages, it took a slow machine longer to fetch,
 * compile and link them than to do all the rest. The price is that what is shared stands on the disk twice.
 */
function withScript(page: string): { html: string; cut: string } {
  const [tag, cut] = /<script[^>]*src="\/(assets\/[^"]+)"[^>]*><\/script>/.exec(page) ?? [];
  if (!tag || !cut) throw new Error(`${PAGE} has no script`);
  const html = page.replace(tag, '<script defer src="/assets/popup.js"></script>');
  return { html: html.replace(/\s*<link rel="modulepreload"[^>]*>/g, ""), cut };
}

/**
 * The styles stand in the page: a frame is drawn when they have been read, and a file of their own is one more to wait for.
 * Our pages allow no styles in them, so these, and no others, are named by their hash.
 */
async function withStyles(page: string, outDir: string): Promise<string> {
  const [tag, path] = /<link rel="stylesheet"[^>]*href="\/(assets\/[^"]+)"[^>]*>/.exec(page) ?? [];
  if (!tag || !path) throw new Error(`${PAGE} has no style sheet`);
  const css = await readFile(join(outDir, path), "utf8");
  await rm(join(outDir, path));
  await allowStyles(css, outDir);
  return page.replace(tag, () => `<style>${css}</style>`);
}

/** Adds styles to what the manifest allows our pages. */
async function allowStyles(css: string, outDir: string) {
  const file = join(outDir, "manifest.json");
  const manifest: { content_security_policy: { extension_pages: string } } = JSON.parse(await readFile(file, "utf8"));
  const policy = manifest.content_security_policy;
  const own = "style-src 'self'";
  if (!policy.extension_pages.includes(own)) throw new Error(`the manifest does not say ${own}`);
  const hash = createHash("sha256").update(css).digest("base64");
  policy.extension_pages = policy.extension_pages.replace(own, `${own} 'sha256-${hash}'`);
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The icon, too: a picture of its own makes a browser set up a document for it. */
async function withIcon(page: string, outDir: string): Promise<string> {
  const [tag, width, height] =
    new RegExp(`<img src="${ICON}" alt="" width="(\\d+)" height="(\\d+)"[^>]*>`).exec(page) ?? [];
  if (!tag) throw new Error(`${PAGE} has no icon`);
  const svg = (await readFile(join(outDir, ICON), "utf8")).replace(/<title>[^<]*<\/title>/, "").replace(/\n\s*/g, "");
  return page.replace(tag, () => svg.replace("<svg", `<svg width="${width}" height="${height}" aria-hidden="true"`));
}

/** @throws where the script names a text that the background does not send it. */
async function checkTexts(outDir: string, script: string) {
  const english = textsFrom(JSON.parse(await readFile(join(outDir, "_locales/en/messages.json"), "utf8")));
  const sent = popupTexts(english);
  const named = new Set(Array.from(script.matchAll(/(["'`])(\w+)\1/g), ([, , key = ""]) => key));
  const missing = Object.keys(english).filter((key) => named.has(key) && !(key in sent));
  if (missing.length > 0) throw new Error(`POPUP_PREFIXES leave out what the popup shows: ${missing.join(", ")}`);
}

/** A classic script with all that the popup's module imports. */
async function oneScript({ oxc, target, optimization }: Common): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [readyMade()],
    publicDir: false,
    oxc,
    resolve: { alias: { "webextension-polyfill": join(import.meta.dirname, "../../extension/browsers/own-api.ts") } },
    build: {
      write: false,
      target,
      rolldownOptions: { optimization, input: SCRIPT, output: { format: "iife", codeSplitting: false } },
    },
  });
  const [chunk, ...others] = "output" in built ? built.output : [];
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`${SCRIPT} makes more than one file`);
  return chunk.code;
}
