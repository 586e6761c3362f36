/** The user pauses Mioboe on the webmail, and goes on. */
import { expect, test } from "vitest";
import { POPUP } from "../driver/extension-page.ts";
import { MailReader } from "../driver/reader.ts";
import { until, pause as wait } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { ask, openedMail, says } from "./session.ts";

const OPTIONS = "extension/pages/options/options.html";

test("marks and panel go at once, stay away in a new tab, and come back when the user goes on", async () => {
  const { browser, tab, reader } = await openedMail();

  const popup = await browser.openExtensionPage(POPUP);
  const pause = { type: "pause", site: "https://mail.google.com/*", pause: true };
  expect(await ask(popup, pause)).toEqual({ ok: true });
  await popup.close();
  await tab.bringToFront();
  await until("no panel", async () => (await reader.panels()).length === 0);
  await reader.goTo("#inbox");
  await until("no mark", async () => (await reader.marks()).length === 0);

  const another = new MailReader(await browser.openMailbox());
  await until("the list", async () => (await another.rows()).includes(KOHNAN_SUBJECT));
  // As long as marks need to come elsewhere.
  await wait(1_500);
  expect(await another.marks()).toEqual([]);
  await reader.open(KOHNAN_SUBJECT);
  await wait(1_500);
  expect(await reader.panels()).toEqual([]);

  const options = await browser.openExtensionPage(OPTIONS);
  await until("the paused site", () =>
    options.evaluate(
      (title) => [...document.querySelectorAll("h2")].some((one) => one.textContent === title),
      says("options_paused_title"),
    ),
  );
  await options.evaluate(() => document.querySelector<HTMLElement>("[aria-labelledby=paused-title] button")?.click());
  await until("the list of paused sites to go", () =>
    options.evaluate(() => document.querySelector("[aria-labelledby=paused-title]") === null),
  );
  await options.close();
  await tab.bringToFront();
  await reader.panel();
  expect(tab.errors).toEqual([]);
});
