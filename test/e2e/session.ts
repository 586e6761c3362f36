import { afterAll, inject } from "vitest";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { MailReader } from "../driver/reader.ts";
import { textsIn } from "../driver/texts.ts";
import { until } from "../driver/wait.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { demoMailbox, KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { askBackground, badgeText, readRecord, readStorage, writeStorage } from "./in-extension.ts";

/** One browser a file: starting one takes longer than most tests. */
let running: ExtensionBrowser | undefined;
let isRunningDark = false;

afterAll(async () => {
  await running?.close();
  running = undefined;
});

/**
 * The browser that this run is about, with nothing remembered, no tab, and the extension in it. A change between light
 * and dark takes a new browser: it is the browser's own preference that the extension's pages follow.
 */
export async function startBrowser(
  wanted: { stage?: GmailStage; language?: "ja" | "en"; dark?: boolean } = {},
): Promise<ExtensionBrowser> {
  const { language = "en", dark = false } = wanted;
  const stage = wanted.stage ?? new GmailStage(demoMailbox(), { language });
  if (running && isRunningDark === dark) {
    await running.reset(stage, language);
    return running;
  }
  await running?.close();
  running = await launch(inject("browserKind"), { stage, language, dark });
  isRunningDark = dark;
  return running;
}

/** A mailbox in which the unasked sign-up mail is marked and open, with its panel. */
export async function openedMail() {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
  return { browser, tab, reader };
}

/** What Mioboe says in a language, as the user reads it, its gaps filled. */
export function says(key: string, values: Record<string, string> = {}, language: "ja" | "en" = "en"): string {
  const message = textsIn(language)[key];
  if (message === undefined) throw new Error(`Mioboe has no text ${key}`);
  return message.replace(/\$(\w+)\$/g, (gap, name: string) => values[name.toLowerCase()] ?? gap);
}

/** What the toolbar button's badge says; of the tab with the mailbox, where that differs. */
export async function badge(browser: ExtensionBrowser): Promise<string> {
  const page = await browser.openExtensionPage(POPUP);
  try {
    return await page.evaluate(badgeText);
  } finally {
    await page.close();
  }
}

/** Asks the background as a page of the extension does. */
export function ask(page: Tab, request: object): Promise<unknown> {
  return page.evaluate(askBackground, request);
}

/** Waits until the badge says something. */
export function badgeSays(browser: ExtensionBrowser, text: string): Promise<unknown> {
  let last = "";
  return until(`a badge that says “${text}”`, async () => {
    last = await badge(browser);
    return last === text;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it said “${last}”`);
  });
}

/** Everything that the extension remembers. */
export async function memory(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  const page = await browser.openExtensionPage(POPUP);
  try {
    return await page.evaluate(readStorage);
  } finally {
    await page.close();
  }
}

/** The record of warnings as it is kept. */
export async function recorded(browser: ExtensionBrowser): Promise<unknown[]> {
  const page = await browser.openExtensionPage(POPUP);
  try {
    return await page.evaluate(readRecord);
  } finally {
    await page.close();
  }
}

/** Writes into the extension's memory, as something broken would. */
export async function damageMemory(browser: ExtensionBrowser, items: Record<string, unknown>) {
  const page = await browser.openExtensionPage(POPUP);
  await page.evaluate(writeStorage, items);
  await page.close();
}

/** Waits until the popup says something about the tab, which is brought to the front. */
export async function popupSays(browser: ExtensionBrowser, tab: Tab, text: string) {
  const popup = await browser.openExtensionPage(POPUP);
  await tab.bringToFront();
  await until(`a popup that says “${text}”`, async () => {
    // In a tab of its own it would find itself in front, so it is loaded anew behind the mailbox. There the browser
    // gives it little time.
    await popup.evaluate(() => location.reload()).catch(() => undefined);
    const says = () => popup.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, text);
    return until("that text", says, 4_000).catch(() => false);
  });
  await popup.close();
}
