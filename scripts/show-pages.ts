/**
 * Pictures of every page of the built extension in its states, for the person who changes one to look at.
 *
 *     node scripts/show-pages.ts FOLDER                    in Chromium; FOLDER stands outside of the repository
 *     node scripts/show-pages.ts FOLDER popup ja-dark      only pictures whose name has all of these in it
 *     node scripts/show-pages.ts FOLDER --firefox          the same in Firefox
 *     node scripts/show-pages.ts FOLDER --built            with what was built before
 *
 * A picture is called `<page>-<state>-<language>-<look>-<width>.png`. The panel has a script of its own, show-panel.ts,
 * which needs no extension; here it stands in its webmail.
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ExtensionBrowser, Tab } from "../test/driver/driver.ts";
import { launch } from "../test/driver/launch.ts";
import { GmailStage } from "../test/stage/gmail/gmail.ts";
import { demoMailbox } from "../test/stage/mailbox/demo.ts";
import { buildExtension } from "./build.ts";
import { ensureJapaneseFont } from "./debian.ts";
import { PAGE_STATES, type PageState } from "./show-pages/states.ts";

const LANGUAGES = ["ja", "en"] as const;
const LOOKS = ["light", "dark"] as const;
type Language = (typeof LANGUAGES)[number];
type Look = (typeof LOOKS)[number];

interface Wanted {
  folder: string;
  parts: string[];
  kind: ExtensionBrowser["kind"];
  isBuilt: boolean;
}

function readArguments(): Wanted {
  const { values, positionals } = parseArgs({
    options: { firefox: { type: "boolean", default: false }, built: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [folder, ...parts] = positionals;
  if (!folder) throw new Error("Where to? node scripts/show-pages.ts FOLDER");
  return { folder: resolve(folder), parts, kind: values.firefox ? "firefox" : "chromium", isBuilt: values.built };
}

/** The pictures of a state that are wanted. */
function picturesOf({ name, widths }: PageState, language: Language, look: Look, parts: string[]) {
  return widths
    .map((width) => ({ width, picture: `${name}-${language}-${look}-${width}` }))
    .filter(({ picture }) => parts.every((part) => picture.includes(part)));
}

/** Runs in the page: its whole height, and no more, also where it stands in an app's frame that scrolls by itself. */
function heightOfPage(): number {
  return Math.max(document.documentElement.getBoundingClientRect().height, document.body.scrollHeight, 300);
}

/** Makes the window as high as the page, which may grow higher on the way. */
async function resizeToFit(tab: Tab, width: number) {
  await tab.resize(width, 900);
  await tab.resize(width, Math.min(8_000, Math.ceil(await tab.evaluate(heightOfPage))));
}

const { folder, parts, kind, isBuilt } = readArguments();
await mkdir(folder, { recursive: true });
ensureJapaneseFont();
if (!isBuilt) await buildExtension();
for (const language of LANGUAGES) {
  for (const look of LOOKS) await show(language, look);
}

/** The states in one language and look: the browser itself is dark, as the pages follow it. */
async function show(language: Language, look: Look) {
  const states = PAGE_STATES.map((state) => ({ state, pictures: picturesOf(state, language, look, parts) }));
  const wanted = states.filter(({ pictures }) => pictures.length > 0);
  if (wanted.length === 0) return;
  // A click on the toolbar's button tells the popup the address of any page; no script can click there.
  const permits = ["https://mail.smt.docomo.ne.jp/*"];
  const browser = await launch(kind, { language, dark: look === "dark", permits });
  try {
    for (const { state, pictures } of wanted) {
      const theme = { language, theme: look };
      await browser.reset(new GmailStage(state.mailbox?.() ?? demoMailbox(), theme), language);
      const tab = await state.open(browser, language);
      // A tab behind another one is drawn when the browser finds time for it.
      await tab.bringToFront();
      for (const { width, picture } of pictures) {
        await resizeToFit(tab, width);
        await state.settle?.(tab);
        const path = join(folder, `${picture}.png`);
        await tab.screenshot(path);
        console.log(path);
      }
      if (tab.errors.length > 0) console.error(`${state.name}, ${language}:`, tab.errors);
    }
  } finally {
    await browser.close();
  }
}
