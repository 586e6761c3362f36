/** "Look through my mailbox": the webmail's own search for every service, back again, and a list to answer. */
import { expect, test } from "vitest";
import type { ExtensionBrowser, Tab } from "../driver/driver.ts";
import { MailReader } from "../driver/reader.ts";
import { pause, until } from "../driver/wait.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { mailbox, single } from "../stage/mail.ts";
import { demoMailbox } from "../stage/mailbox/demo.ts";
import { memory, says, startBrowser } from "./session.ts";

const VENMO = "Verify your email address for Venmo";
const DAY = 24 * 60 * 60_000;
/** Nearly sixty searches, each with a second, and up to three where the list is believed only when it has stood still. */
const ALL_SEARCHES = 240_000;

/** A mailbox with receipts of one service, letters of another, and more of a third than a page of results has. */
function stage(): GmailStage {
  const { owner, threads } = demoMailbox();
  // The demo's own day is long past: what was paid then says nothing about today.
  const now = Date.now();
  const mail = (name: string, address: string, subject: string, text: string, days: number) =>
    single({ from: { name, address }, subject, text, time: now - days * DAY }, { lists: ["category/promotions"] });
  const earlier = [
    mail(
      "PayPay",
      "no-reply@paypay.ne.jp",
      "【PayPay】お支払い完了のお知らせ",
      "1,200円のお支払いが完了しました。",
      60,
    ),
    ...[90, 60, 30].map((days) =>
      mail(
        "Venmo",
        "venmo@venmo.com",
        `Your Venmo newsletter of ${days} days ago`,
        "Offers from shops near you.",
        days,
      ),
    ),
    ...Array.from({ length: 60 }, (_, at) =>
      mail(
        "PayPal",
        "service@paypal.com",
        `PayPal news ${at}`,
        "News and offers for you. Unsubscribe at any time.",
        20 + at * 15,
      ),
    ),
  ];
  return new GmailStage(mailbox(owner, now, [...threads, ...earlier]), { language: "en", rowsAPage: 50 });
}

/** The bar's text; empty while there is none. */
async function bar(tab: Tab): Promise<string> {
  const texts = await tab.inClosedRoots("[data-mioboe=bar]", (root) =>
    [...root.children].map((child) => (child as HTMLElement).innerText ?? "").join("\n"),
  );
  return texts.join("\n");
}

async function pressBar(tab: Tab, name: string) {
  const places = await tab.inClosedRoots(
    "[data-mioboe=bar]",
    (root, wanted) => {
      const found = [...root.querySelectorAll("button")].find((button) => button.textContent?.trim() === wanted);
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    name,
  );
  const [place] = places.filter((one) => one !== null);
  if (!place) throw new Error(`the bar has no button “${name}”`);
  await tab.click(place.x, place.y);
}

/** Presses a button or label of one of our own pages, as a script of the page: they have no guard. */
async function pressOn(page: Tab, name: string) {
  await until(`the button “${name}”`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>("button, label")].find(
        (one) => one.checkVisibility() && one.textContent?.trim() === wanted,
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
}

async function begin(browser: ExtensionBrowser) {
  const tab = await browser.openMailbox();
  await new MailReader(tab).markOn(VENMO);
  const page = await browser.openExtensionPage("extension/pages/options/options.html");
  await pressOn(page, says("apps_look_start"));
  await until("the bar", async () => (await bar(tab)).includes(says("look_running")));
  return { tab, page };
}

test("from the button to the answers: what is found is listed, and what is said is left alone from then on", async () => {
  const browser = await startBrowser({ stage: stage() });
  const { tab, page } = await begin(browser);
  expect(await bar(tab)).toContain(says("look_stop"));
  await until("a search", () => tab.evaluate(() => location.hash.startsWith("#search/from")));
  await until("the end of it", () => tab.evaluate(() => location.hash === "#inbox"), ALL_SEARCHES);
  await until("no bar", async () => (await bar(tab)) === "");

  const seen = () => page.evaluate(() => (document.querySelector("#found") as HTMLElement | null)?.innerText ?? "");
  await until("the questions", async () => (await seen()).includes(says("found_title")));
  const list = await seen();
  const [likely = "", asked = ""] = list.split(says("found_ask"));
  expect(likely).toContain("PayPay");
  // Letters for more than two years.
  expect(likely).toContain("PayPal");
  expect(asked).toContain("Venmo");
  expect(asked).not.toContain("Kohnan Pay");

  await page.evaluate(() => {
    const question = [...document.querySelectorAll("#found li")].find((one) => one.textContent?.includes("Venmo"));
    question?.querySelectorAll<HTMLElement>("label")[0]?.click();
  });
  await pressOn(page, says("found_keep"));
  await until("the answers are kept", async () => {
    const all = await memory(browser);
    return ["answer:paypay", "answer:paypal", "answer:venmo"].every((key) => key in all);
  });
  await tab.bringToFront();
  const reader = new MailReader(tab);
  await until("no mark on the mail of an app that is theirs", async () => {
    const marks = await reader.marks();
    return marks.length > 0 && marks.every(({ subject }) => subject !== VENMO);
  });
  const kept = JSON.stringify(await memory(browser));
  for (const secret of ["newsletter of", "PayPal news", "paypay.ne.jp", "venmo@"]) expect(kept).not.toContain(secret);
  expect(tab.errors).toEqual([]);
}, 280_000);

test("“Stop” ends it, and the reader is where they were", async () => {
  const browser = await startBrowser({ stage: stage() });
  const { tab } = await begin(browser);
  await until("a search", () => tab.evaluate(() => location.hash.startsWith("#search/from")));
  await pressBar(tab, says("look_stop"));
  await until("the inbox", () => tab.evaluate(() => location.hash === "#inbox"));
  await until("that it was stopped", async () => (await bar(tab)).includes(says("look_stopped")));
  await pressBar(tab, says("panel_close"));
  await until("no bar", async () => (await bar(tab)) === "");
  await new MailReader(tab).markOn(VENMO);
  expect(tab.errors).toEqual([]);
});

test("a reader who opens a mail meanwhile is left there", async () => {
  const browser = await startBrowser({ stage: stage() });
  const { tab } = await begin(browser);
  await until("a search", () => tab.evaluate(() => location.hash.startsWith("#search/from")));
  await tab.click(5, 5);
  await tab.evaluate(() => {
    location.hash = "#all";
  });
  await until("that it ended", async () => (await bar(tab)).includes(says("look_elsewhere")));
  await pause(1_000);
  expect(await tab.evaluate(() => location.hash)).toBe("#all");
});

test("a page that is loaded anew in the middle goes on", async () => {
  const browser = await startBrowser({ stage: stage() });
  const { tab } = await begin(browser);
  await until("a search", () => tab.evaluate(() => location.hash.startsWith("#search/from")));
  await tab.reload();
  await until("the bar again", async () => (await bar(tab)).includes(says("look_running")));
  await pressBar(tab, says("look_stop"));
  await until("the inbox", () => tab.evaluate(() => location.hash === "#inbox"));
});
