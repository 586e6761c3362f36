/** A real Roundcube with real mails over IMAP, at an address that no manifest names: read because the user has said so. */
import { afterAll, expect, inject, test } from "vitest";
import { hasRoundcube, type RoundcubeServer, startRoundcube } from "../../scripts/roundcube.ts";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { type ExtensionApi, POPUP } from "../driver/extension-page.ts";
import { launch } from "../driver/launch.ts";
import { until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT, kohnanPay } from "../stage/mailbox/demo.ts";
import { says } from "./session.ts";

const isThere = hasRoundcube();
if (!isThere) console.log("There is no Roundcube: its tests are left out.");

const USER = "mika@mailtest.example";
const ROWS = 10;

let server: RoundcubeServer | undefined;
let browser: ExtensionBrowser | undefined;
const end = async () => {
  await browser?.close();
  await server?.stop();
  browser = undefined;
  server = undefined;
};
afterAll(end);

const encoded = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;

function mail(name: string, from: string, subject: string, text: string): string {
  return `From: ${from}
To: Mika Tester <${USER}>
Subject: ${encoded(subject)}
Date: ${new Date().toUTCString()}
Message-ID: <${name}@mailtest.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: base64

${Buffer.from(text).toString("base64")}
`;
}

const [kohnan] = kohnanPay.mails;
const signUp = (name: string) => mail(name, "noreply <noreply@value-wallet.com>", KOHNAN_SUBJECT, kohnan?.text ?? "");

async function enter(language: "en" | "ja"): Promise<{ tab: Tab }> {
  await end();
  const started = await startRoundcube({
    user: USER,
    password: "secret",
    language: language === "ja" ? "ja_JP" : "en_GB",
    rows: ROWS,
  });
  server = started;
  for (let one = 0; one < 12; one++) {
    started.deliver(
      `a${one}`,
      mail(`a${one}`, "Haru Ono <haru@friends.example>", `Photos, part ${one}`, "From the lake."),
    );
  }
  started.deliver("signup", signUp("signup"));
  // Loopback, so nothing leaves the machine; what would stop everything would stop Roundcube too.
  browser = await launch(inject("browserKind"), { language, offline: false, permits: ["http://127.0.0.1/*"] });
  const tab = await browser.openMailbox(started.url);
  await tab.evaluate(() => {
    (document.querySelector("#rcmloginpwd") as HTMLInputElement).value = "secret";
    (document.querySelector("#rcmloginsubmit") as HTMLButtonElement).click();
  });
  await until("the list of mails", () =>
    tab.evaluate(() => document.querySelector("#messagelist tr.message") !== null),
  );
  const popup = await browser.openExtensionPage(POPUP);
  await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.runtime.sendMessage({ type: "add-site", site: "http://127.0.0.1/*" });
  });
  await popup.close();
  await tab.bringToFront();
  return { tab };
}

/** What the marks in the list say, from the top. */
const marks = (tab: Tab) =>
  tab.inClosedRoots(
    "#messagelist tr.message [data-mioboe=mark]",
    (root) => root.querySelector("title")?.textContent ?? "",
  );

const marked = (tab: Tab, count: number) =>
  until(`${count} marks`, async () => (await marks(tab)).length === count || undefined).catch(async (error: Error) => {
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll("#messagelist tr.message")].map((row) => row.textContent?.slice(0, 60)),
    );
    throw new Error(`${error.message}; there were ${(await marks(tab)).length} on ${rows.join(" | ")}`);
  });

/** How the panel stands in the frame beside the list, if it does. */
const previewed = (tab: Tab) =>
  tab.evaluate(() => {
    const inner = document.querySelector<HTMLIFrameElement>("#messagecontframe")?.contentDocument;
    const host = inner?.querySelector("[data-mioboe=panel]");
    const body = inner?.querySelector("#messagebody");
    if (!host || !body) return null;
    const { width, height, bottom } = host.getBoundingClientRect();
    return { width, height, isAbove: bottom <= body.getBoundingClientRect().top, isInBody: body.contains(host) };
  });

/** Clicks on the newest mail of the list. */
async function openFirst(tab: Tab) {
  const place = await tab.evaluate(() => {
    const box = document.querySelector("#messagelist tr.message")?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (!place) throw new Error("the list is empty");
  await tab.click(place.x, place.y);
}

test.skipIf(!isThere)("a mark in the list, and the panel in the frame beside it", async () => {
  const { tab } = await enter("en");
  await marked(tab, 1);
  expect(await marks(tab)).toEqual([says("mark_warn", { service: "Kohnan Pay" })]);
  await openFirst(tab);
  const panel = await until("a panel in the frame", async () => {
    const seen = await previewed(tab);
    return seen && seen.height > 100 && seen;
  });
  expect(panel).toMatchObject({ isAbove: true, isInBody: false });
  await end();
});

test.skipIf(!isThere)("in Japanese", async () => {
  const { tab } = await enter("ja");
  await marked(tab, 1);
  expect(await marks(tab)).toEqual([says("mark_warn", { service: "コーナンPay" }, "ja")]);
  await end();
});
