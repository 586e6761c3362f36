/**
 * Draws the panel in every state, language, look and width, and writes the pictures to screenshots/panel/, for the
 * person who changes it to look at. `node scripts/show-panel.ts [part of a picture's name …]`
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { ensureBrowser } from "./browsers.ts";
import { buildPanel, openShadowRoots, panelModels } from "./lib/panel-harness.ts";

const WIDTHS = [320, 720, 1600];
const GROUNDS = { light: "#ffffff", dark: "#1f1f1f" };
const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, "..", "screenshots", "panel");
await mkdir(folder, { recursive: true });

const script = await buildPanel();
console.log(`The panel's script has ${script.length} characters.`);
const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
for (const language of ["ja", "en"]) {
  const models = Object.entries(await panelModels(language));
  for (const [name, model] of models) {
    for (const [look, ground] of Object.entries(GROUNDS)) {
      for (const width of WIDTHS) {
        for (const why of name === "genuine" || name === "fake" ? [false, true] : [false]) {
          const picture = `${name}${why ? "-why" : ""}-${language}-${look}-${width}`;
          if (wanted.length > 0 && !wanted.every((part) => picture.includes(part))) continue;
          const page = await browser.newPage({ viewport: { width, height: 1500 }, locale: language });
          await page.setContent(
            `<body style="margin:0;background:${ground};color:gray;font-family:sans-serif"><div id=place></div><h2 style="margin:12px 16px">Mail</h2><p style="margin:16px">…</p>`,
          );
          await page.evaluate(openShadowRoots);
          await page.addScriptTag({ content: script });
          await page.evaluate((shown) => {
            const nothing = () => {};
            const actions = {
              answer: nothing,
              checkPasswords: nothing,
              openRecord: nothing,
              openApps: nothing,
              close: nothing,
              seen: nothing,
              hindered: nothing,
              openMail: nothing,
              lookThrough: nothing,
              checkSignature: nothing,
            };
            const parent = document.querySelector("#place");
            // biome-ignore lint/suspicious/noExplicitAny: the panel's global exists in the page only
            (globalThis as any).mioboePanel({ parent, before: null }, shown, actions, new AbortController().signal);
          }, model);
          await page.waitForTimeout(700);
          if (why) await page.locator("[data-mioboe] .why").click();
          await page.screenshot({
            path: join(folder, `${picture}.png`),
            animations: "disabled",
            clip: { x: 0, y: 0, width, height: await page.evaluate(heightOfPage) },
          });
          await page.close();
        }
      }
    }
  }
}
await browser.close();

/** Runs in the page. Pictures end shortly below the panel. */
function heightOfPage(): number {
  return Math.ceil(document.body.getBoundingClientRect().bottom) + 8;
}
