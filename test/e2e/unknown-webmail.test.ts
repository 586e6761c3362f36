/** A webmail that nobody has heard of, at an address of its own, which the user tells Mioboe to read. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { until, pause as wait } from "../driver/wait.ts";
import type { StageMail } from "../stage/mail.ts";
import { KOHNAN_SUBJECT, kohnanPay } from "../stage/mailbox/demo.ts";
import { COLLEAGUE, NAMELESS } from "../stage/mailbox/small.ts";
import { unknownPage } from "../stage/unknown/unknown.ts";
import { ask, says } from "./session.ts";

const SITE = "http://127.0.0.1/*";

const SIGN_UP = { ...(kohnanPay.mails[0] as StageMail), time: Date.now() - 3_600_000 };
const LATER: StageMail = { ...SIGN_UP, subject: `${KOHNAN_SUBJECT} (2)`, time: Date.now() };
const OTHERS = [COLLEAGUE, NAMELESS, { ...COLLEAGUE, subject: "Photos" }];

let browser: ExtensionBrowser;
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const opened = request.url?.includes("opened") ? { opened: SIGN_UP } : {};
    const mails = request.url?.includes("later") ? [LATER, SIGN_UP, ...OTHERS] : [SIGN_UP, ...OTHERS];
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(unknownPage(opened.opened ? [] : mails, { shape: "boxes", language: "ja", ...opened }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/box`;
  // Loopback, so nothing leaves the machine; what would stop everything would stop the webmail too.
  browser = await launch(inject("browserKind"), { language: "en", offline: false, permits: [SITE] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The subjects of the rows that have a mark. */
async function marked(tab: Tab): Promise<string[]> {
  return tab.inClosedRoots(".message-row [data-mioboe=mark]", (root) => {
    const row = root.host.closest(".message-row");
    return root.host.checkVisibility() ? (row?.querySelector(".message-subject")?.textContent ?? "") : "";
  });
}

/** Asks as the popup does. */
async function asPopup(request: object) {
  const popup = await browser.openExtensionPage(POPUP);
  await ask(popup, request);
  await popup.close();
}

test("is read where the user says so, as it changes, and no more when they take it back", async () => {
  const tab = await browser.openMailbox(address);
  await wait(500);
  expect(await marked(tab)).toEqual([]);

  await asPopup({ type: "add-site", site: SITE });
  await tab.bringToFront();
  await until("a mark", async () => (await marked(tab)).join() === KOHNAN_SUBJECT);

  await tab.evaluate(async () => {
    const page = new DOMParser().parseFromString(await (await fetch("?later")).text(), "text/html");
    document.querySelector(".messages")?.replaceWith(page.querySelector(".messages") as Element);
  });
  await until("two marks", async () => (await marked(tab)).length === 2);

  const opened = await browser.openMailbox(`${address}?opened`);
  const panel = await until("a panel", async () => {
    const [text] = await opened.inClosedRoots("[data-mioboe=panel]", (root) => root.textContent ?? "");
    return text;
  });
  expect(panel).toContain(says("panel_check_passwords"));

  await asPopup({ type: "remove-site", site: SITE });
  await tab.bringToFront();
  await tab.reload();
  await wait(3_000);
  expect(await marked(tab)).toEqual([]);
  expect([...tab.errors, ...opened.errors]).toEqual([]);
});
