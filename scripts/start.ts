/**
 * `npm start`: a browser with the extension, and a demo mailbox at Gmail's address. Nothing of it goes to the network.
 *
 *     npm start                    in Chromium, Chrome or Edge
 *     npm start -- --firefox       in Firefox
 *     npm start -- --lang ja       in Japanese (or en); else in the language of the system
 *     npm start -- --headless      walk through the demo without a window, and write screenshots; so also without a display
 */
import { parseArgs } from "node:util";
import { launch } from "../test/driver/launch.ts";
import { textsIn } from "../test/driver/texts.ts";
import { type BrowserKind, ensureBrowser, findFirefox } from "./browsers.ts";
import { buildExtension } from "./build.ts";
import { ensureJapaneseFont } from "./debian.ts";
import { walk } from "./demo/walk.ts";

type Language = "ja" | "en";

/** Whether a window could be seen by anybody. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

interface Wanted {
  firefox: boolean;
  headless: boolean;
  /** The language that was asked for. */
  asked: Language | undefined;
  language: Language;
}

function readArguments(): Wanted {
  const { values } = parseArgs({
    options: {
      firefox: { type: "boolean", default: false },
      headless: { type: "boolean", default: false },
      lang: { type: "string" },
    },
  });
  const system: Language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("ja") ? "ja" : "en";
  const asked = values.lang;
  if (asked !== undefined && asked !== "ja" && asked !== "en") throw new Error("--lang is ja or en");
  return { firefox: values.firefox, headless: values.headless || !hasDisplay(), asked, language: asked ?? system };
}

/** A window to try it out, until it is closed. */
async function show(kind: BrowserKind, language: Language) {
  const browser = await launch(kind, { language, headless: false, offline: false });
  const close = () => void browser.close();
  process.once("SIGINT", close);
  process.once("SIGTERM", close);
  await browser.openMailbox();
  console.log(instructions(language));
  await browser.gone;
  await browser.close();
}

function instructions(language: Language): string {
  const say = (key: string) => textsIn(language)[key] ?? key;
  const lines =
    language === "ja"
      ? [
          "ブラウザの窓にデモ用のメールボックスが開きました。",
          "1. 一覧で、印のついた「コーナンPayサービスアカウント発行のご案内」をクリックします。",
          `2. メールの上の説明を読み、「${say("panel_check_passwords")}」を押します。`,
          `3. 「${say("panel_answer_mine")}」を押すと、このサービスの印がすべて消えます。「${say("panel_undo")}」で元に戻ります。`,
          "4. 「【PayPay】アカウント登録のご確認」は偽物です。説明の違いを見てください。",
          "終わるには、窓を閉じるか、ここで Ctrl-C を押します。",
        ]
      : [
          "The window shows the demo mailbox.",
          "1. In the list, click on the marked mail “コーナンPayサービスアカウント発行のご案内” (Kohnan Pay).",
          `2. Read what stands above the mail, and press “${say("panel_check_passwords")}”.`,
          `3. Press “${say("panel_answer_mine")}”: every mark of that service goes. “${say("panel_undo")}” brings them back.`,
          "4. “【PayPay】アカウント登録のご確認” is a fake: see how the explanation differs.",
          "To end, close the window or press Ctrl-C here.",
        ];
  return `\n${lines.join("\n")}\n`;
}

/** The same without a window: in every browser that is there, in both languages, in light and dark. */
async function showOnPaper(kinds: BrowserKind[], languages: Language[]) {
  for (const kind of kinds) {
    for (const language of languages) {
      for (const look of ["light", "dark"] as const) {
        const browser = await launch(kind, { language, dark: look === "dark" });
        console.log(`\n${browser.version}, ${language}, ${look}`);
        try {
          await walk(browser, language, look);
        } finally {
          await browser.close();
        }
      }
    }
  }
}

try {
  const { firefox, headless, asked, language } = readArguments();
  const chosen: BrowserKind = firefox ? "firefox" : "chromium";
  await ensureBrowser(chosen);
  ensureJapaneseFont();
  await buildExtension();
  if (!headless) {
    await show(chosen, language);
  } else {
    console.log("No window is opened: here are pictures of the demo instead.");
    const other: BrowserKind | null = firefox ? null : (await findFirefox()) ? "firefox" : null;
    await showOnPaper(other ? [chosen, other] : [chosen], asked ? [asked] : ["en", "ja"]);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
