/** When Gmail has changed, Mioboe says that it can't read the page, and guesses nothing. */
import { expect, test } from "vitest";
import type { ExtensionBrowser } from "../driver/driver.ts";
import { type ExtensionApi, POPUP } from "../driver/extension-page.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { badgeSays, popupSays, says, startBrowser } from "./session.ts";

/** The copy of the mailbox that the popup saves for whoever mends Mioboe. */
async function copied(browser: ExtensionBrowser): Promise<string> {
  const popup = await browser.openExtensionPage(POPUP);
  try {
    return await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const mailbox = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith("https://mail.google.com/"));
      const reply = await chrome.runtime.sendMessage({ type: "copy-page", tabId: mailbox?.id });
      return (reply as { html: string }).html;
    });
  } finally {
    await popup.close();
  }
}

test("a list without its addresses is not judged; badge and popup say so, until it can be read again", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  const addresses = await tab.evaluate(() =>
    [...document.querySelectorAll("[email]")].map((person) => person.getAttribute("email") ?? ""),
  );
  expect(addresses).not.toEqual([]);
  await tab.evaluate(() => {
    for (const person of document.querySelectorAll("tr.zA [email]")) {
      person.setAttribute("data-e", person.getAttribute("email") ?? "");
      person.removeAttribute("email");
      person.removeAttribute("data-hovercard-id");
    }
    document.querySelector(".aeF")?.append(document.createElement("i"));
  });
  await until("no mark on a page that can't be read", async () => (await reader.marks()).length === 0);
  await badgeSays(browser, "?");
  await popupSays(browser, tab, says("popup_blind"));
  const html = await copied(browser);
  expect(html).toMatch(/class="zA[^"]*"/);
  for (const secret of [KOHNAN_SUBJECT, ...new Set(addresses)]) expect(html).not.toContain(secret);

  await tab.evaluate(() => {
    for (const person of document.querySelectorAll("tr.zA [data-e]")) {
      person.setAttribute("email", person.getAttribute("data-e") ?? "");
    }
    document.querySelector(".aeF > i")?.remove();
  });
  await reader.markOn(KOHNAN_SUBJECT);
  await badgeSays(browser, "4");
});

test("Gmail's pages without mail are no fault of the page", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await reader.goTo("#settings/general");
  await reader.goTo("#search/nothing-of-this-kind");
  await reader.goTo("#inbox");
  await reader.markOn(KOHNAN_SUBJECT);
  await badgeSays(browser, "4");
  expect(tab.errors).toEqual([]);
});

test("the popup confirms a panel of ours, and sends nobody elsewhere away", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
  await popupSays(browser, tab, says("popup_panel_own"));
  await reader.goTo("#inbox");
  await reader.noPanel();
  await popupSays(browser, tab, says("popup_ok"));
  const popup = await browser.openExtensionPage(POPUP);
  await popup.bringToFront();
  await until("the popup knows no webmail here", () =>
    popup.evaluate((text) => document.body.textContent?.includes(text) ?? false, says("popup_elsewhere")),
  );
});
