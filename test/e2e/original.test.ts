/** "Check a mail's original": for webmails that hand none out to an extension, the user brings it. */
import { expect, inject, test } from "vitest";
import type { Tab } from "../driver/driver.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { hostedWebmails } from "../stage/hosted/all.ts";
import { HostedStage } from "../stage/hosted/hosted.ts";
import { newest } from "../stage/mail.ts";
import { demoMailbox, kohnanPay, ordinary } from "../stage/mailbox/demo.ts";
import { venmoOriginal } from "../stage/original.ts";
import { memory, recorded, says, startBrowser } from "./session.ts";

const ORIGINAL = "extension/pages/original/original.html";

const SOURCE = venmoOriginal();

const words = (tab: Tab) => tab.evaluate(() => document.querySelector("main")?.innerText ?? "");

async function pressOn(tab: Tab, name: string) {
  const middle = await until(`a button “${name}”`, () =>
    tab.evaluate((wanted) => {
      const button = [...document.querySelectorAll("button")].find(
        (one) => one.textContent === wanted && !one.disabled,
      );
      button?.scrollIntoView({ block: "center" });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, name),
  );
  await tab.click(middle.x, middle.y);
}

test("is read in the page, judged with what its header proves, and forgotten", async () => {
  const browser = await startBrowser();
  const tab = await browser.openExtensionPage(ORIGINAL);
  await until("the field", () =>
    tab.evaluate(() => {
      const field = document.querySelector("textarea");
      field?.focus();
      return field !== null;
    }),
  );
  await tab.evaluate((source) => {
    const field = document.querySelector("textarea") as HTMLTextAreaElement;
    field.value = source;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, SOURCE);
  await pressOn(tab, says("original_read"));
  const right = says("panel_signature_right", { by: "Outlook", domain: "venmo.com" });
  await until("what the header says", async () => (await words(tab)).includes(right));
  const reader = new MailReader(tab);
  const panel = await reader.panelSaying(says("panel_sender_authenticated", { service: "Venmo" }));
  expect(panel.text).toContain("mika@mailtest.example");
  expect(JSON.stringify([await memory(browser), await recorded(browser)])).not.toMatch(/venmo|198\.51/i);

  // What is answered there counts for the service.
  await reader.press(says("panel_answer_mine"));
  await until("the answer", async () => JSON.stringify(await memory(browser)).includes("venmo"));
  expect(tab.errors).toEqual([]);
});

test("a file can be dropped, and what is none is said to be none", async () => {
  const browser = await startBrowser();
  const tab = await browser.openExtensionPage(ORIGINAL);
  const drop = (text: string) =>
    until("the place for the file", () =>
      tab.evaluate((content) => {
        const place = document.querySelector(".place");
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], "mail.eml", { type: "message/rfc822" }));
        place?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        return place !== null;
      }, text),
    );
  await drop("Hello Mika, please confirm your account.");
  await until("a word of what it is not", async () => (await words(tab)).includes(says("original_problem_none")));
  await drop(SOURCE.replace(/dkim=pass|dmarc=pass|spf=pass/g, (one) => one.replace("pass", "fail")));
  await until("what the header says", async () =>
    (await words(tab)).includes(says("panel_signature_failed", { by: "Outlook", domain: "venmo.com" })),
  );
  await pressOn(tab, says("original_again"));
  await until("the beginning", async () => (await words(tab)).includes(says("original_how")));
});

test("a panel leads there where the webmail hands out none", async () => {
  const browser = await startBrowser();
  const mails = [kohnanPay, ...ordinary.slice(0, 3)].map(newest);
  const outlook = hostedWebmails(demoMailbox().owner).find(({ name }) => name.includes("outlook.live.com"));
  if (!outlook) throw new Error("there is no Outlook on the stage");
  browser.others.set(new URL(outlook.url).hostname, new HostedStage(outlook, mails));
  const tab = await browser.openMailbox(outlook.url);
  const place = await until("the first row", () =>
    tab.evaluate((row) => {
      const box = document.querySelector(row)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, outlook.rows),
  );
  await tab.click(place.x, place.y);
  const reader = new MailReader(tab);
  await reader.panel();
  await reader.press(says("panel_original"));
  await until("the page", async () =>
    (await browser.addresses()).some(
      (address) => address.includes(ORIGINAL) || (inject("browserKind") === "firefox" && address.includes("original")),
    ),
  );
});
