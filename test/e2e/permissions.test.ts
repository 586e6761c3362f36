/**
 * Firefox gives no host that an update brings, and lets the user take each away; Chrome lets the user say that an
 * extension may read a site only when clicked. The settings say so, and ask.
 */
import { afterAll, expect, inject, test } from "vitest";
import { OPTIONS_PAGE } from "../../extension/browsers/own-pages.ts";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { launch } from "../driver/launch.ts";
import { until } from "../driver/wait.ts";
import { hostedWebmails } from "../stage/hosted/all.ts";
import { HostedStage } from "../stage/hosted/hosted.ts";
import { newest } from "../stage/mail.ts";
import { demoMailbox, kohnanPay, ordinary } from "../stage/mailbox/demo.ts";
import { popupSays, says } from "./session.ts";

const HOSTS = ["live.com", "office.com", "office365.com", "cloud.microsoft"].map((host) => `https://outlook.${host}/*`);

let browser: ExtensionBrowser | undefined;
afterAll(() => browser?.close());

/** The state of a webmail in the settings, and where its button is. */
function line(page: Tab, webmail: string) {
  return page.evaluate((name) => {
    const lines = [...document.querySelectorAll(".webmails li")];
    const found = lines.find((one) => one.querySelector("bdi")?.textContent === name);
    const button = found?.querySelector("button");
    button?.scrollIntoView({ block: "center" });
    const box = button?.getBoundingClientRect();
    const state = found?.textContent?.slice(name.length) ?? "";
    return { state, button: box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null };
  }, webmail);
}

const states = async (page: Tab, webmail: string, text: string) =>
  until(`“${webmail}: ${text}” in the settings`, async () => (await line(page, webmail)).state === text);

/** An Outlook with a mail that deserves a mark. */
function outlookOnStage(on: ExtensionBrowser) {
  const outlook = hostedWebmails(demoMailbox().owner).find(({ name }) => name.includes("outlook.live.com"));
  if (!outlook) throw new Error("there is no Outlook on the stage");
  const mails = [kohnanPay, ...ordinary.slice(0, 3)].map(newest);
  on.others.set(new URL(outlook.url).hostname, new HostedStage(outlook, mails));
  return outlook;
}

const marksIn = (tab: Tab) => tab.evaluate(() => document.querySelectorAll("[data-mioboe]").length);

test.skipIf(inject("browserKind") !== "firefox")(
  "a webmail that is not permitted is not read, said to be so, and read again once it is allowed",
  async () => {
    browser = await launch("firefox", { givesAll: true });
    const outlook = outlookOnStage(browser);
    const options = await browser.openExtensionPage(OPTIONS_PAGE);
    await states(options, "Outlook", says("options_webmails_allowed"));
    await states(options, "Gmail", says("options_webmails_allowed"));

    await options.evaluate(async (origins) => {
      const { browser: own } = globalThis as unknown as {
        browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
      };
      await own.permissions.remove({ origins });
    }, HOSTS);
    await states(options, "Outlook", says("options_webmails_allow"));
    await states(options, "Gmail", says("options_webmails_allowed"));

    const tab = await browser.openMailbox(outlook.url);
    const marks = () => marksIn(tab);
    await until("the list", () => tab.evaluate((row) => document.querySelector(row) !== null, outlook.rows));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await marks()).toBe(0);

    await options.bringToFront();
    const { button } = await line(options, "Outlook");
    if (!button) throw new Error("there is no button beside Outlook");
    await options.click(button.x, button.y);
    await states(options, "Outlook", says("options_webmails_allowed"));
    await tab.bringToFront();
    await tab.reload();
    await until("a mark", async () => (await marks()) > 0);
  },
);

test.skipIf(inject("browserKind") !== "chromium")(
  "a webmail that may be read only when clicked is said to be so in the settings, and read once the user allows it",
  async () => {
    browser = await launch("chromium");
    const outlook = outlookOnStage(browser);
    const options = await browser.openExtensionPage(OPTIONS_PAGE);
    await states(options, "Outlook", says("options_webmails_allowed"));
    const { host: id } = new URL((await browser.addresses()).find((one) => one.endsWith(OPTIONS_PAGE)) ?? "");
    // The switch that stands on the browser's own page of extensions. No test can answer the question that it asks
    // after a press of "Allow": whose answer is yes does what this switch does.
    const own = await browser.openMailbox("chrome://extensions");
    const letRead = (hostAccess: "ON_CLICK" | "ON_ALL_SITES") =>
      own.evaluate(
        async (extensionId, access) => {
          type Update = (what: { extensionId: string; hostAccess: string }) => Promise<void>;
          const { chrome } = globalThis as unknown as {
            chrome: { developerPrivate: { updateExtensionConfiguration: Update } };
          };
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
        },
        id,
        hostAccess,
      );
    await letRead("ON_CLICK");
    await states(options, "Outlook", says("options_webmails_allow"));
    await states(options, "Gmail", says("options_webmails_allow"));

    const tab = await browser.openMailbox(outlook.url);
    await until("the list", () => tab.evaluate((row) => document.querySelector(row) !== null, outlook.rows));
    // The popup says so, too, but only where a press of the toolbar's button has opened it, which no test can do.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await marksIn(tab)).toBe(0);

    await letRead("ON_ALL_SITES");
    await states(options, "Outlook", says("options_webmails_allowed"));
    await tab.bringToFront();
    await tab.reload();
    await until("a mark", async () => (await marksIn(tab)) > 0);
    await popupSays(browser, tab, says("popup_ok"));
  },
);
