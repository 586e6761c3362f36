/** Each hosted webmail besides Gmail, at its real address: from the mark in the list to the password check. */
import { expect, test } from "vitest";
import type { Tab } from "../driver/driver.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { hostedWebmails } from "../stage/hosted/all.ts";
import { HostedStage } from "../stage/hosted/hosted.ts";
import { newest } from "../stage/mail.ts";
import { demoMailbox, kohnanPay, ordinary } from "../stage/mailbox/demo.ts";
import { says, startBrowser } from "./session.ts";

const mails = [kohnanPay, ...ordinary.slice(0, 3)].map(newest);
const webmails = hostedWebmails(demoMailbox().owner);

/** The texts of the rows that carry a mark that can be seen. */
async function marked(tab: Tab, rows: string): Promise<string[]> {
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

test.each(webmails.map((webmail) => [webmail.name, webmail] as const))("%s", async (_, webmail) => {
  const browser = await startBrowser();
  browser.others.set(new URL(webmail.url).hostname, new HostedStage(webmail, mails));
  const tab = await browser.openMailbox(webmail.url);
  const reader = new MailReader(tab);

  const rows = await until("a mark", async () => {
    const seen = await marked(tab, webmail.rows);
    return seen.length > 0 && seen;
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(mails[0]?.subject);

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
});
