/** What every hosted webmail on the stage is walked through. */
import { expect } from "vitest";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import type { HostedCase } from "../stage/hosted/all.ts";
import type { StageMail } from "../stage/mail.ts";
import { says } from "./session.ts";

/** The texts of the rows that carry a mark that can be seen. */
export async function marked(tab: Tab, rows: string): Promise<string[]> {
  const found = await tab.inClosedRoots(
    "[data-mioboe=mark]",
    (root, selector) => {
      const { width, height } = root.host.getBoundingClientRect();
      const row = root.host.closest(selector);
      return root.host.checkVisibility() && width > 0 && height > 0 ? (row?.textContent ?? "outside of a row") : "";
    },
    rows,
  );
  return found.filter(Boolean);
}

/** The middle of the first row. */
function firstRow(tab: Tab, rows: string) {
  return tab.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, rows);
}

/**
 * From the mark in the list, over the panel above the opened mail, to the page that checks passwords.
 * @param first the newest mail, which nobody asked for.
 * @returns the tab with the opened mail.
 */
export async function walkThrough(browser: ExtensionBrowser, webmail: HostedCase, first: StageMail): Promise<Tab> {
  const tab = await browser.openMailbox(webmail.url);
  const reader = new MailReader(tab);

  const rows = await until("a mark", async () => {
    const seen = await marked(tab, webmail.rows);
    return seen.length > 0 && seen;
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(first.subject);

  const place = await until("the first row", () => firstRow(tab, webmail.rows));
  await tab.click(place.x, place.y);
  const panel = await reader.panel();
  expect(panel.text).toContain("Kohnan Pay");
  expect(await reader.panels()).toHaveLength(1);
  const body = await tab.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box && { top: box.top, left: box.left, right: box.right };
  }, webmail.body);
  expect(panel.box.y + panel.box.height).toBeLessThanOrEqual((body?.top ?? 0) + 1);
  expect(panel.box.x).toBeLessThan(body?.right ?? 0);
  expect(panel.box.x + panel.box.width).toBeGreaterThan(body?.left ?? 0);

  const before = await browser.addresses();
  await reader.press(says("panel_check_passwords"));
  await until("a page that checks passwords", async () =>
    (await browser.addresses()).some((address) => !before.includes(address) && address !== "about:blank"),
  );
  expect(tab.errors).toEqual([]);
  return tab;
}
