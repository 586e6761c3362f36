/** The way through the demo, as a person would go it, with a screenshot at every stop. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ExtensionBrowser, Tab } from "../../test/driver/driver.ts";
import { POPUP } from "../../test/driver/extension-page.ts";
import { MailReader } from "../../test/driver/reader.ts";
import { textsIn } from "../../test/driver/texts.ts";
import { until } from "../../test/driver/wait.ts";
import { KOHNAN_SUBJECT } from "../../test/stage/mailbox/demo.ts";

export const SCREENSHOTS = join(import.meta.dirname, "../../screenshots");

const WIDTHS = { narrow: 420, wide: 1280 };
const HEIGHT = 860;
/** Milliseconds after which nothing in a panel or on a page moves any more (panel.css, and a frame or two). */
const LONGEST_TRANSITION = 250;
const FAKE_SUBJECT = "アカウント登録のご確認";

/**
 * Opens the list, the mail and its panel, checks the passwords, answers, takes the answer back, and looks at a fake
 * and at the popup.
 * @param language, look as the browser was launched with; they are part of the names of the pictures.
 * @returns the paths of the screenshots.
 */
export async function walk(
  browser: ExtensionBrowser,
  language: "ja" | "en",
  look: "light" | "dark",
): Promise<string[]> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const paths: string[] = [];
  const shoot = async (tab: Tab, ...name: string[]) => {
    const path = join(SCREENSHOTS, `${[browser.kind, language, look, ...name].join("-")}.png`);
    await new Promise((resolve) => setTimeout(resolve, LONGEST_TRANSITION));
    await tab.screenshot(path);
    paths.push(path);
    console.log(path);
  };
  const texts = textsIn(language);
  const say = (key: string) => texts[key] ?? key;

  const tab = await browser.openMailbox();
  const bothSizes = async (name: string) => {
    for (const size of ["narrow", "wide"] as const) {
      await tab.resize(WIDTHS[size], HEIGHT);
      await shoot(tab, size, name);
    }
  };
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await bothSizes("1-list");

  await reader.open(KOHNAN_SUBJECT);
  await reader.panelSaying(say("panel_check_passwords"));
  await bothSizes("2-mail");
  await reader.press(say("panel_why"));
  await reader.panelSaying(say("panel_why_kind"));
  await shoot(tab, "wide", "3-why");

  const before = await browser.addresses();
  await reader.press(say("panel_check_passwords"));
  const opened = await until("a page that checks passwords", async () =>
    (await browser.addresses()).find((address) => !before.includes(address) && address !== "about:blank"),
  );
  console.log(`“${say("panel_check_passwords")}” opened ${opened}`);
  await tab.bringToFront();

  await reader.press(say("panel_answer_mine"));
  await reader.panelSaying(say("panel_undo"));
  await shoot(tab, "wide", "4-answered");
  await reader.press(say("panel_undo"));
  await reader.panelSaying(say("panel_answer_mine"));

  await reader.goTo("#inbox");
  await reader.markOn(FAKE_SUBJECT);
  await reader.open(FAKE_SUBJECT);
  await reader.panelSaying(say("panel_step_no_touch_title"));
  await bothSizes("5-fake");

  const popup = await browser.openExtensionPage(POPUP);
  await popup.resize(380, 560);
  await until("the popup shows something", () => popup.evaluate(() => document.body.textContent?.trim() !== ""));
  await shoot(popup, "6-popup");
  return paths;
}
