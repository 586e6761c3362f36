/** Mioboe's own pages, for everybody: with a screen reader, by keyboard alone, in every language, look and width. */
import { describe, expect, inject, test } from "vitest";
import { installAxe } from "../driver/axe.ts";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { type ExtensionApi, POPUP, WELCOME } from "../driver/extension-page.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { ALL, axeFinds, isDark } from "../pages/checks.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { declared, foundByLook } from "../stage/remembered.ts";
import { badgeSays, damageMemory, says, startBrowser } from "./session.ts";

const OPTIONS = "extension/pages/options/options.html";
const STEPS = "extension/pages/steps/steps.html";
const PASSWORDS = "extension/pages/passwords/passwords.html";
const ORIGINAL = "extension/pages/original/original.html";
const PAGES = [POPUP, WELCOME, OPTIONS, STEPS, PASSWORDS, ORIGINAL];

const HASH = "a".repeat(64);
/** Something to show on each page: an address, a checklist in every state, an app in use, what a look has found. */
const MEMORY = {
  [`seen:${HASH}:paypal`]: foundByLook(12, 30, 1_300),
  [`seen:${HASH}:venmo`]: foundByLook(0, 3, 90),
  [`look:${HASH}`]: { at: 1, end: "done" },
  ...declared("not-mine", "toss", { en: "Toss" }),
  [`seen:${HASH}:toss`]: foundByLook(0, 3, 90),
  [`address:${HASH}`]: { label: "hanako.yamada.with.a.long.name@subdomain.example.com", at: 1 },
  [`steps:${HASH}`]: { passwords: { state: "done", at: 1 }, exports: { state: "skipped", at: 1 } },
  ...declared("mine", "paypay", { en: "PayPay" }),
};

/** Loads the page in another language. */
async function speak(tab: Tab, language: string) {
  await tab.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.runtime.sendMessage({ type: "set-language", language: wanted });
  }, language);
  await tab.reload();
  await until(`the page in ${language}`, () =>
    tab.evaluate(
      (wanted) => document.documentElement.lang === wanted && document.querySelector("h1") !== null,
      language,
    ),
  );
}

/** The elements that stick out of the page sideways. */
function sticksOut(): string[] {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > edge + 1 || one.getBoundingClientRect().left < -1)
    .map((one) => one.outerHTML.slice(0, 120));
}

/** Chromium has a test of its own for every state and language, test/pages/access.browser.test.ts: the pages are the same. */
const SPOKEN = ["en", "ja"] as const;

const isHere = inject("browserKind") === "firefox";
const PAGES_HERE = isHere ? PAGES : [];

describe.runIf(isHere).each([
  ["light", false],
  ["dark", true],
])("in a %s browser", (_, dark) => {
  test.each(PAGES)("axe finds nothing on %s", { timeout: 240_000 }, async (path) => {
    const browser = await startBrowser({ dark });
    await damageMemory(browser, MEMORY);
    const tab = await browser.openExtensionPage(path);
    for (const language of SPOKEN) {
      await speak(tab, language);
      expect(await tab.evaluate(isDark)).toBe(dark);
      await tab.evaluate(installAxe);
      expect(await tab.evaluate(axeFinds, ALL), language).toEqual([]);
    }
    expect(tab.errors).toEqual([]);
  });
});

test.each(PAGES_HERE)(
  "at 320 px nothing sticks out of %s, from left to right and from right to left",
  { timeout: 240_000 },
  async (path) => {
    const browser = await startBrowser();
    await damageMemory(browser, MEMORY);
    const tab = await browser.openExtensionPage(path);
    await tab.resize(320, 800);
    for (const language of SPOKEN) {
      await speak(tab, language);
      for (const direction of ["ltr", "rtl"]) {
        await tab.evaluate((wanted) => {
          document.documentElement.dir = wanted;
        }, direction);
        expect(await tab.evaluate(sticksOut), `${language}, ${direction}`).toEqual([]);
      }
      await tab.evaluate(() => document.documentElement.removeAttribute("dir"));
    }
    expect(tab.errors).toEqual([]);
  },
);

/** What has the keyboard's focus, by its name. */
function focused(): string {
  const active = document.activeElement;
  return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
}

/** Presses Tab until something with this name has the focus, as somebody without a mouse does. */
async function tabTo(tab: Tab, name: string, focus: () => Promise<string>) {
  for (let at = 0; at < 60; at++) {
    if ((await focus()).trim() === name) return;
    await tab.press("Tab");
  }
  throw new Error(`Tab never came to “${name}”; it is on “${await focus()}”`);
}

const onPage = (tab: Tab) => () => tab.evaluate(focused);
const inPanel = (tab: Tab) => async () => {
  const found = await tab.inClosedRoots("[data-mioboe=panel]", (root) => {
    const active = root.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });
  return found.find(Boolean) ?? "";
};

/** The address of a tab that was opened, by its end. */
const opened = (browser: ExtensionBrowser, end: RegExp) =>
  until(`a tab at ${end}`, async () => (await browser.addresses()).find((address) => end.test(address)));

const EXPORT = "name,url,username,password\nShop,https://shop.example.com/login,mika,123456\n";

/** On the page about passwords: a file, the site's own page to change its password, and "done"; all by keyboard. */
async function checkExport(browser: ExtensionBrowser) {
  const page = await browser.openExtensionPage(PASSWORDS);
  await until("the place for a file", () => page.evaluate(() => document.querySelector(".drop input") !== null));
  const isOnFile = () => page.evaluate(() => document.activeElement?.matches(".drop input[type=file]") ?? false);
  for (let at = 0; at < 30 && !(await isOnFile()); at++) await page.press("Tab");
  expect(await isOnFile()).toBe(true);
  // The browser's own choice of a file is its own matter: the page gets what was chosen there.
  await page.evaluate((text) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], "passwords.csv", { type: "text/csv" }));
    const input = document.querySelector<HTMLInputElement>(".drop input");
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  }, EXPORT);
  // Other accounts are on the page before: the companies that offer a second lock.
  await until("the account", () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(".account a")].some(({ textContent }) => textContent?.trim() === wanted),
      says("page_change"),
    ),
  );
  await tabTo(page, says("page_change"), onPage(page));
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(
    "https://shop.example.com/.well-known/change-password",
  );
  const before = (await browser.addresses()).length;
  await page.press("Enter");
  await until("the site's own page", async () => (await browser.addresses()).length > before);
  await page.bringToFront();
  await tabTo(page, `${says("page_done")}: example.com`, onPage(page));
  await page.press("Enter");
  await until("nothing is left", () =>
    page.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, says("page_remaining_none")),
  );
  // The focus stays where the mark can be taken back.
  await until(
    "the focus on “undo”",
    async () => (await page.evaluate(focused)) === `${says("page_undo")}: example.com`,
  );
  expect(page.errors).toEqual([]);
  await page.close();
}

test("from the panel to “all done” by keyboard alone", { timeout: 180_000 }, async () => {
  const browser = await startBrowser();
  const mailbox = await browser.openMailbox();
  const reader = new MailReader(mailbox);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panelSaying(says("panel_check_passwords"));
  // Read first; then from the top of the page into the panel.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await until("the panel has the focus", async () => {
    await mailbox.press("Tab");
    return reader.panelHasFocus();
  });
  await tabTo(mailbox, says("panel_check_passwords"), inPanel(mailbox));
  const before = (await browser.addresses()).length;
  await mailbox.press("Enter");
  await until("a page that checks passwords", async () => (await browser.addresses()).length > before);
  await checkExport(browser);

  const popup = await browser.openExtensionPage(POPUP);
  await until("the popup's line", () =>
    popup.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, says("steps_title")),
  );
  const line = await until("the link to the checklist", () =>
    popup.evaluate(() => document.querySelector(".todo a")?.textContent ?? ""),
  );
  await tabTo(popup, line.trim(), onPage(popup));
  await popup.press("Enter");
  const address = await opened(browser, /steps\.html#[0-9a-f]{64}$/);
  await popup.close();

  const steps = await browser.openExtensionPage(`${STEPS}#${address.split("#")[1]}`);
  await until("the steps", () => steps.evaluate(() => document.querySelectorAll(".checklist li").length > 4));
  for (const step of ["passwords", "reused", "mailbox", "payments", "passkey"]) {
    const title = says(`steps_${step}_title`);
    await tabTo(steps, says("steps_done_label", { step: title }), onPage(steps));
    await steps.press("Enter");
    // The focus stays where the mark can be taken back.
    await until("the focus on “undo”", async () => {
      return (await steps.evaluate(focused)) === says("steps_undo_label", { step: title });
    });
  }
  await tabTo(steps, says("steps_skip_label", { step: says("steps_exports_title") }), onPage(steps));
  await steps.press(" ");
  await until("all is done", () =>
    steps.evaluate((wanted) => document.querySelector("[role=status]")?.textContent === wanted, says("steps_all_done")),
  );

  await mailbox.bringToFront();
  await mailbox.reload();
  await reader.panelSaying(says("panel_unfold"));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await tabTo(mailbox, says("panel_unfold"), inPanel(mailbox));
  await mailbox.press("Enter");
  await reader.panelSaying(says("panel_progress", { done: "5", count: "5" }));
  expect(steps.errors).toEqual([]);
});

const VENMO_SUBJECT = "Verify your email address for Venmo";

test("an app that mails came from is a tap away, and its mark goes", async () => {
  const browser = await startBrowser();
  const mailbox = await browser.openMailbox();
  const reader = new MailReader(mailbox);
  await reader.markOn(VENMO_SUBJECT);
  const tab = await browser.openExtensionPage(OPTIONS);
  const name = says("apps_add", { service: "Venmo" });
  const isOffered = () => tab.evaluate((label) => document.querySelector(`[aria-label="${label}"]`) !== null, name);
  await until("Venmo among what was seen", isOffered);
  const isOnIt = () => tab.evaluate((label) => document.activeElement?.getAttribute("aria-label") === label, name);
  for (let at = 0; at < 20 && !(await isOnIt()); at++) await tab.press("Tab");
  await tab.press("Enter");
  await until("Venmo among the apps", () =>
    tab.evaluate(() => document.querySelector(".chosen")?.textContent?.includes("Venmo") ?? false),
  );
  expect(await isOffered()).toBe(false);
  await badgeSays(browser, "3");
  await mailbox.bringToFront();
  await until("no mark on its mail", async () =>
    (await reader.marks()).every(({ subject }) => !subject.includes(VENMO_SUBJECT)),
  );
  expect([...tab.errors, ...mailbox.errors]).toEqual([]);
});

test("an app is found and chosen by keyboard, and taken away again", async () => {
  const browser = await startBrowser({ language: "ja" });
  const tab = await browser.openExtensionPage(OPTIONS);
  await until("the search", () => tab.evaluate(() => document.querySelector("[role=combobox]") !== null));
  const isOnSearch = () => tab.evaluate(() => document.activeElement?.getAttribute("role") === "combobox");
  for (let at = 0; at < 20 && !(await isOnSearch()); at++) await tab.press("Tab");
  await tab.type("コーナン");
  await until("what was found", () => tab.evaluate(() => document.querySelectorAll("[role=option]").length > 0));
  await tab.press("Enter");
  const chosen = () => tab.evaluate(() => document.querySelector(".chosen")?.textContent ?? "");
  await until("the app", async () => (await chosen()).includes("コーナンPay"));
  expect(await isOnSearch()).toBe(true);
  await tab.press("Tab");
  expect(await tab.evaluate(focused)).toBe(says("apps_remove", { service: "コーナンPay" }, "ja"));
  await tab.press("Enter");
  await until("no app", async () => (await chosen()) === "");
  expect(await isOnSearch()).toBe(true);
});
