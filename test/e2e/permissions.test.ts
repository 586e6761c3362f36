/** Firefox gives no host that an update brings, and lets the user take each away: the settings say so, and ask. */
import { afterAll, expect, inject, test } from "vitest";
import { OPTIONS_PAGE } from "../../extension/browsers/own-pages.ts";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { launch } from "../driver/launch.ts";
import { until } from "../driver/wait.ts";
import { hostedWebmails } from "../stage/hosted/all.ts";
import { HostedStage } from "../stage/hosted/hosted.ts";
import { newest } from "../stage/mail.ts";
import { demoMailbox, kohnanPay, ordinary } from "../stage/mailbox/demo.ts";
import { says } from "./session.ts";

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

test.skipIf(inject("browserKind") !== "firefox")(
  "a webmail that is not permitted is not read, said to be so, and read again once it is allowed",
  async () => {
    browser = await launch("firefox", { givesAll: true });
    const outlook = hostedWebmails(demoMailbox().owner).find(({ name }) => name.includes("outlook.live.com"));
    if (!outlook) throw new Error("there is no Outlook on the stage");
    const mails = [kohnanPay, ...ordinary.slice(0, 3)].map(newest);
    browser.others.set(new URL(outlook.url).hostname, new HostedStage(outlook, mails));
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
    const marks = () => tab.evaluate(() => document.querySelectorAll("[data-mioboe]").length);
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
