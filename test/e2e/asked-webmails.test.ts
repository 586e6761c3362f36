/** The webmails that are read once the user has allowed it: each from the answer to the last page, and back. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { ExtensionBrowser } from "../driver/driver.ts";
import { POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { until, pause as wait } from "../driver/wait.ts";
import { askedWebmails } from "../stage/hosted/asked.ts";
import { HostedStage } from "../stage/hosted/hosted.ts";
import { newest, type StageMail } from "../stage/mail.ts";
import { demoMailbox, kohnanPay, ordinary } from "../stage/mailbox/demo.ts";
import { marked, walkThrough } from "./hosted.ts";
import { ask, popupSays, says } from "./session.ts";

const mails = [kohnanPay, ...ordinary.slice(0, 3)].map(newest);
const webmails = askedWebmails(demoMailbox().owner);
const siteOf = (url: string) => `${new URL(url).origin}/*`;

let browser: ExtensionBrowser;

beforeAll(async () => {
  // No test can answer the browser's question: it has given the sites beforehand, and Mioboe reads none of them yet.
  browser = await launch(inject("browserKind"), { language: "en", permits: webmails.map(({ url }) => siteOf(url)) });
});
afterAll(() => browser?.close());

async function asPopup(request: object) {
  const popup = await browser.openExtensionPage(POPUP);
  await ask(popup, request);
  await popup.close();
}

test.each(webmails.map((webmail) => [webmail.name, webmail] as const))("%s", async (_, webmail) => {
  await browser.reset(browser.stage, "en");
  browser.others.set(new URL(webmail.url).hostname, new HostedStage(webmail, mails));
  const before = await browser.openMailbox(webmail.url);
  await wait(1_500);
  expect(await marked(before, webmail.rows)).toEqual([]);
  await popupSays(browser, before, says("popup_not_permitted"));

  await asPopup({ type: "add-site", site: siteOf(webmail.url) });
  await walkThrough(browser, webmail, mails[0] as StageMail);

  await before.bringToFront();
  await before.reload();
  await until("a mark", async () => (await marked(before, webmail.rows)).length === 1);
  // A webmail that changes its folders, or its rows, beyond what is known of it.
  await before.evaluate(() => {
    for (const one of document.querySelectorAll(".side, [data-testid]")) {
      if (one.matches(".side")) one.remove();
      else one.removeAttribute("data-testid");
      one.classList.remove("zmLSender", "zmLSub");
    }
  });
  await until("no mark on a page that can't be read", async () => (await marked(before, webmail.rows)).length === 0);
  await popupSays(browser, before, says("popup_blind"));

  await asPopup({ type: "remove-site", site: siteOf(webmail.url) });
  await before.bringToFront();
  await before.reload();
  await wait(2_000);
  expect(await marked(before, webmail.rows)).toEqual([]);
  expect(before.errors).toEqual([]);
});
