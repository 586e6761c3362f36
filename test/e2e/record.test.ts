/** The record page in the built extension: from a mail to an entry, out into a file, in again, and gone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { installAxe } from "../driver/axe.ts";
import type { Tab } from "../driver/driver.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { ALL, axeFinds, isDark } from "../pages/checks.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { madeUpRecord } from "../stage/record.ts";
import { ask, badge, badgeSays, says, startBrowser } from "./session.ts";

const PAGE = "extension/pages/record/record.html";

let page: Tab | undefined;
afterEach(async () => {
  await page?.close().catch(() => undefined);
  page = undefined;
});

const words = (tab: Tab) => tab.evaluate(() => document.body.innerText);
const shows = (tab: Tab, text: string, limit?: number) =>
  until(`a page that says “${text}”`, async () => (await words(tab)).includes(text), limit);
const rows = (tab: Tab) => tab.evaluate(() => document.querySelectorAll("tbody tr").length);

/** Presses the first button that says or is called so. */
const press = (tab: Tab, name: string) =>
  tab.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>("button, [role=button]")];
    const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent)?.includes(wanted));
    if (!found) throw new Error(`no button ${wanted}`);
    found.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }, name);

/** Hands the page a file as if the user had chosen it. */
const choose = (tab: Tab, text: string) =>
  tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], "mioboe.json", { type: "application/json" }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);

test("a warning stands in the record; the file brings it back after everything was erased", async () => {
  const browser = await startBrowser();
  const mailbox = await browser.openMailbox();
  const reader = new MailReader(mailbox);
  await reader.markOn(KOHNAN_SUBJECT);
  await badgeSays(browser, "4");
  page = await browser.openExtensionPage(PAGE);
  await until("four rows", async () => (await rows(page as Tab)) === 4);
  expect(await words(page)).toContain("mika.hayashi@gmail.example");

  await press(page, says("record_export_json"));
  let file = "";
  await until("the file in the folder for downloads", () => {
    const [name] = readdirSync(browser.downloads).filter((one) => /^mioboe-[\d-]+\.json$/.test(one));
    file = name ? readFileSync(join(browser.downloads, name), "utf8") : "";
    return Promise.resolve(file.endsWith("}\n"));
  });
  expect(JSON.parse(file).warnings).toHaveLength(4);
  expect(file).not.toContain(KOHNAN_SUBJECT);

  await press(page, says("record_erase"));
  await press(page, says("record_erase_yes"));
  await shows(page, says("record_empty_title"));
  await badgeSays(browser, "");
  await mailbox.bringToFront();
  await until("no mark in the mailbox", async () => (await reader.marks()).length === 0);

  await page.bringToFront();
  await choose(page, "no record");
  await shows(page, says("record_import_not_json"));
  await choose(page, file);
  await until("four rows again", async () => (await rows(page as Tab)) === 4);
  expect(await badge(browser)).toBe("4");
  expect([...page.errors, ...mailbox.errors]).toEqual([]);
});

test("the popup and the panel lead to it", async () => {
  const browser = await startBrowser();
  const reader = new MailReader(await browser.openMailbox());
  await reader.open(KOHNAN_SUBJECT);
  await reader.press(says("panel_why"));
  await reader.press(says("panel_all_warnings"));
  await until("a tab with the record", async () => (await browser.addresses()).some((one) => one.endsWith(PAGE)));
});

describe("everybody can use it", () => {
  /** What axe objects to, as the page is now. */
  const objections = async (tab: Tab): Promise<string[]> => {
    await tab.evaluate(installAxe);
    return tab.evaluate(axeFinds, ALL);
  };

  test("axe finds nothing: empty, one, many, in both languages, light and dark, with everything open", async () => {
    for (const [language, dark] of [
      ["en", false],
      ["ja", true],
    ] as const) {
      const browser = await startBrowser({ dark });
      page = await browser.openExtensionPage(PAGE);
      for (const count of [0, 1, 60]) {
        await ask(page, { type: "erase-all" });
        await ask(page, { type: "set-language", language });
        if (count > 0) await ask(page, { type: "import-record", json: madeUpRecord(count, Date.now()) });
        await page.reload();
        await shows(page, says("record_keeping_title", {}, language));
        await until("the rows", async () => (await rows(page as Tab)) === Math.min(count, 50));
        expect(await page.evaluate(isDark)).toBe(dark);
        expect(await objections(page), `${language}, ${count}`).toEqual([]);
        if (count === 0) continue;
        await press(page, says("record_address_rename", {}, language));
        await press(page, says("record_erase", {}, language));
        await page.evaluate(() => {
          const [dot] = document.querySelectorAll<SVGElement>(".dot");
          dot?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
          dot?.focus();
        });
        await until("the tip", () => (page as Tab).evaluate(() => document.querySelector(".tip") !== null));
        expect(await objections(page), `${language}, ${count}, open`).toEqual([]);
      }
      expect(page.errors).toEqual([]);
    }
  });

  test("ten thousand warnings come in, each once, and from 320 pixels to a wide screen nothing sticks out", async () => {
    const browser = await startBrowser({ language: "ja" });
    page = await browser.openExtensionPage(PAGE);
    await shows(page, says("record_empty_title", {}, "ja"));
    const file = madeUpRecord(10_000, Date.now());
    await choose(page, file);
    await shows(page, says("record_imported", { added: "10,000", known: "0" }, "ja"), 90_000);
    const [sum = ""] = says("record_sum", { count: "10,000", services: "10" }, "ja").split("$span$");
    await shows(page, sum, 60_000);
    expect(await page.evaluate(() => document.querySelectorAll(".dot").length)).toBeGreaterThan(100);
    const { entries } = (await ask(page, { type: "record" })) as { entries: { id: string }[] };
    expect(new Set(entries.map(({ id }) => id)).size).toBe(10_000);
    // What the file has is what went in: the same marks of time, service and answer, by the file that comes out.
    const { json } = (await ask(page, { type: "export-record" })) as { json: string };
    const ofMail = (text: string) =>
      (JSON.parse(text).warnings as { mail: string; time: number; serviceKey: string; closedAt?: number }[])
        .map(({ mail, time, serviceKey, closedAt }) => [mail, time, serviceKey, closedAt].join())
        .sort();
    expect(ofMail(json)).toEqual(ofMail(file));
    await choose(page, file);
    await shows(page, says("record_imported", { added: "0", known: "10,000" }, "ja"), 90_000);
    expect(page.errors).toEqual([]);
    for (const width of [320, 600, 1_280, 2_560]) {
      await page.resize(width, 900);
      await until(`a page of ${width} pixels without a sideways scroll`, () =>
        (page as Tab).evaluate(
          (wanted) => innerWidth <= wanted && document.documentElement.scrollWidth <= innerWidth,
          width,
        ),
      );
    }
  }, 300_000);
});
