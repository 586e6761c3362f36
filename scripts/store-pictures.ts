/**
 * The pictures for the extension stores, made from the real extension: `node scripts/store-pictures.ts [en|ja]`.
 * They are written to screenshots/store/, which git leaves out:
 *
 * - `<language>-<n>-….png`, 1280 × 800: the panel, the list, a fake, the checklist, the first page
 * - `<language>-tile-440x280.png` and `<language>-tile-1400x560.png`: promotional tiles, in Mioboe's own colours, with
 *   nobody else's brand
 *
 * Sizes: https://developer.chrome.com/docs/webstore/images and https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/
 */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import type { Tab } from "../test/driver/driver.ts";
import { WELCOME } from "../test/driver/extension-page.ts";
import { launch } from "../test/driver/launch.ts";
import { MailReader } from "../test/driver/reader.ts";
import { textsIn } from "../test/driver/texts.ts";
import { until } from "../test/driver/wait.ts";
import { KOHNAN_SUBJECT } from "../test/stage/mailbox/demo.ts";
import { ensureBrowser } from "./browsers.ts";
import { buildExtension } from "./build.ts";

type Language = "ja" | "en";
const root = join(import.meta.dirname, "..");
const FOLDER = join(root, "screenshots", "store");
const SIZE = { width: 1280, height: 800 };
const TILES = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
];
const FAKE_SUBJECT = "アカウント登録のご確認";

/** The extension at work, as a user sees it. */
async function screenshots(language: Language) {
  const texts = textsIn(language);
  const say = (key: string) => texts[key] ?? key;
  const browser = await launch("chromium", { language, size: SIZE });
  let number = 0;
  const shoot = async (tab: Tab, name: string) => {
    number += 1;
    const path = join(FOLDER, `${language}-${number}-${name}.png`);
    await tab.screenshot(path);
    console.log(path);
  };
  try {
    const mailbox = await browser.openMailbox();
    const reader = new MailReader(mailbox);
    await reader.markOn(KOHNAN_SUBJECT);
    await reader.open(KOHNAN_SUBJECT);
    await reader.panelSaying(say("panel_check_passwords"));
    await shoot(mailbox, "panel");
    await reader.goTo("#inbox");
    await reader.markOn(FAKE_SUBJECT);
    await shoot(mailbox, "list");
    await reader.open(FAKE_SUBJECT);
    await reader.panelSaying(say("panel_step_no_touch_title"));
    await shoot(mailbox, "fake");
    const pages = [
      { name: "checklist", path: "extension/pages/steps/steps.html", wait: ".checklist li" },
      { name: "first-page", path: WELCOME, wait: ".promises" },
    ];
    for (const { name, path, wait } of pages) {
      const page = await browser.openExtensionPage(path);
      await until(name, () => page.evaluate((selector) => document.querySelector(selector) !== null, wait));
      await shoot(page, name);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** A tile: the icon, the name, and in one sentence what it is for. */
async function tiles(language: Language) {
  const texts = textsIn(language);
  const icon = await readFile(join(root, "extension/public/icons/mioboe.svg"), "utf8");
  const tokens = await readFile(join(root, "extension/ui/tokens.css"), "utf8");
  const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
  try {
    for (const { width, height } of TILES) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: "light" });
      await page.setContent(`<!doctype html><html lang="${language}"><style>${tokens}
        body { margin: 0; block-size: 100vb; display: grid; grid-template-columns: 38% 1fr; align-items: center;
          background: var(--paper); color: var(--ink); font: 400 ${height / 15}px/1.4 var(--font); }
        .icon { display: grid; place-items: center; block-size: 100%; background: var(--paper-sunk); }
        .icon svg { inline-size: 56%; block-size: auto; }
        .words { padding-inline: 9%; }
        h1 { margin: 0 0 .3em; font-size: 1.9em; line-height: 1.2; }
        p { margin: 0; text-wrap: balance; word-break: auto-phrase; }
      </style><body><div class="icon">${icon}</div><div class="words"><h1>Mioboe</h1><p></p></div></body></html>`);
      await page.locator("p").evaluate((place, text) => {
        place.textContent = text;
      }, texts.welcome_title ?? "");
      const path = join(FOLDER, `${language}-tile-${width}x${height}.png`);
      await page.screenshot({ path });
      console.log(path);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

const asked = process.argv.slice(2).filter((one): one is Language => one === "ja" || one === "en");
await mkdir(FOLDER, { recursive: true });
await buildExtension();
for (const language of asked.length > 0 ? asked : (["en", "ja"] as const)) {
  await screenshots(language);
  await tiles(language);
}
