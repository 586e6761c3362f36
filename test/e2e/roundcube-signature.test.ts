/** "Check the sender's signature" in a real Roundcube: the source of the mail, from Roundcube itself. */
import { afterAll, expect, inject, test } from "vitest";
import { hasRoundcube, type RoundcubeServer, startRoundcube } from "../../scripts/roundcube.ts";
import type { ExtensionBrowser } from "../driver/driver.ts";
import { type ExtensionApi, POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { venmo } from "../stage/mailbox/demo.ts";
import { says } from "./session.ts";

const isThere = hasRoundcube();
if (!isThere) console.log("There is no Roundcube: its test is left out.");

const USER = "mika@mailtest.example";
const [mail] = venmo.mails;

/** With the note of its server, which has the name of the webmail, and below it another that a sender may have written. */
const MAIL = `Authentication-Results: 127.0.0.1;
\tdkim=pass header.d=venmo.com; dmarc=pass header.from=venmo.com
Authentication-Results: 127.0.0.1; dmarc=fail header.from=venmo.com
From: Venmo <venmo@venmo.com>
To: Mika Tester <${USER}>
Subject: ${mail?.subject}
Date: ${new Date().toUTCString()}
Message-ID: <1@mailtest.example>
Content-Type: text/plain; charset=UTF-8

${mail?.text}
`;

let server: RoundcubeServer | undefined;
let browser: ExtensionBrowser | undefined;
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test.skipIf(!isThere)("is told as a note of the mailbox’s own server, which proves nothing by itself", async () => {
  const started = await startRoundcube({
    user: USER,
    password: "secret",
    language: "en_GB",
    skin: "elastic",
    rows: 10,
  });
  server = started;
  started.deliver("1", MAIL);
  const opened = await launch(inject("browserKind"), {
    language: "en",
    offline: false,
    permits: ["http://127.0.0.1/*"],
  });
  browser = opened;
  const popup = await opened.openExtensionPage(POPUP);
  await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.runtime.sendMessage({ type: "add-site", site: "http://127.0.0.1/*" });
  });
  await popup.close();
  const tab = await opened.openMailbox(started.url);
  await tab.evaluate(() => {
    (document.querySelector("#rcmloginpwd") as HTMLInputElement).value = "secret";
    (document.querySelector("#rcmloginsubmit") as HTMLButtonElement).click();
  });
  const address = await until("the mail in the list", () =>
    tab.evaluate(() => document.querySelector<HTMLAnchorElement>("#messagelist tr.message a[href*=_uid]")?.href),
  );
  await tab.evaluate((href) => location.assign(href), address);
  await tab.bringToFront();
  const reader = new MailReader(tab);
  expect((await reader.panel()).text).toContain("nothing here proves");
  await reader.press(says("panel_signature"));
  const note = says("panel_signature_noted", { by: "127.0.0.1", domain: "venmo.com" });
  const told = await reader.panelSaying(note).catch(async ({ message }: Error) => {
    throw new Error(`${message}; it said “${(await reader.panel()).text}”`);
  });
  // A note makes no proof: what the panel says of the sender is as before.
  expect(told.text).toContain("nothing here proves");
});
