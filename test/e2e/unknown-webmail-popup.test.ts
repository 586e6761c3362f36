/** The buttons of the popup on a webmail that nobody has heard of, as the user presses them. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { until, pause as wait } from "../driver/wait.ts";
import { newest } from "../stage/mail.ts";
import { KOHNAN_SUBJECT, kohnanPay } from "../stage/mailbox/demo.ts";
import { COLLEAGUE, NAMELESS } from "../stage/mailbox/small.ts";
import { unknownPage } from "../stage/unknown/unknown.ts";
import { says } from "./session.ts";

/** The browser has given it beforehand, as a click on the toolbar's button does: no test can press that. */
const SITE = "http://127.0.0.1/*";

let browser: ExtensionBrowser;
let server: Server;
let tab: Tab;
let popup: Tab;

beforeAll(async () => {
  const mails = [{ ...newest(kohnanPay), time: Date.now() - 3_600_000 }, COLLEAGUE, NAMELESS];
  server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(unknownPage([...mails, { ...COLLEAGUE, subject: "Photos" }], { shape: "boxes", language: "ja" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await launch(inject("browserKind"), { language: "en", offline: false, permits: [SITE] });
  tab = await browser.openMailbox(`http://127.0.0.1:${(server.address() as AddressInfo).port}/box`);
  popup = await browser.openExtensionPage(POPUP);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The popup on the mailbox: in a tab of its own, loaded anew behind it. */
async function openPopup(button: string) {
  await tab.bringToFront();
  await until(`a popup with “${button}”`, async () => {
    // What stood there before is not taken for what comes.
    const renew = () => {
      document.body.replaceChildren();
      location.reload();
    };
    await popup.evaluate(renew).catch(() => undefined);
    return until("the button", () => popup.evaluate(placeOf, button).catch(() => null), 4_000).catch(() => null);
  });
}

/** Runs in the popup: where the button with this text is. */
function placeOf(text: string): { x: number; y: number } | null {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === text);
  button?.scrollIntoView({ block: "center" });
  const box = button?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** A permission is given only for a real press, which needs the popup in front. */
async function press(text: string) {
  await popup.bringToFront();
  const place = await until(`the button “${text}”`, () => popup.evaluate(placeOf, text));
  await popup.click(place.x, place.y);
}

/** The subjects of the rows that have a mark. */
async function marked(): Promise<string[]> {
  return tab.inClosedRoots(".message-row [data-mioboe=mark]", (root) => {
    const row = root.host.closest(".message-row");
    return root.host.checkVisibility() ? (row?.querySelector(".message-subject")?.textContent ?? "") : "";
  });
}

const isMarked = () => until("a mark", async () => (await marked()).join() === KOHNAN_SUBJECT);

async function reload() {
  await tab.bringToFront();
  await tab.reload();
}

/** So long a page waits to be recognised, and some more. */
async function staysUnmarked() {
  await wait(4_000);
  expect(await marked()).toEqual([]);
}

test("“Look for sign-up mails on this page” reads it this once, “Always do this here” from now on, until it is taken back", async () => {
  await openPopup(says("popup_look"));
  await press(says("popup_look"));
  await tab.bringToFront();
  await isMarked();
  await reload();
  await staysUnmarked();

  await openPopup(says("popup_always"));
  await press(says("popup_always"));
  await tab.bringToFront();
  await isMarked();
  await reload();
  await isMarked();

  await openPopup(says("popup_site_stop"));
  await press(says("popup_site_stop"));
  await until("no more to stop", async () => (await popup.evaluate(placeOf, says("popup_site_stop"))) === null);
  await reload();
  await staysUnmarked();
  expect(tab.errors).toEqual([]);
});
