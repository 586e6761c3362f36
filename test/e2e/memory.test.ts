/** What the user answered is remembered, whatever happens to the browser. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import type { StageInPage } from "../stage/gmail/client.ts";
import { KOHNAN_SUBJECT, kohnanPay } from "../stage/mailbox/demo.ts";
import { badge, badgeSays, damageMemory, memory, recorded, says, startBrowser } from "./session.ts";

const VENMO = "Verify your email address for Venmo";

test("the answer is remembered when the browser is closed and opened again", async () => {
  const browser = await startBrowser();
  const reader = new MailReader(await browser.openMailbox());
  await reader.open(KOHNAN_SUBJECT);
  await reader.press(says("panel_answer_mine"));
  await reader.panelSaying(says("panel_undo"));

  await browser.restart();
  const again = new MailReader(await browser.openMailbox());
  await again.markOn(VENMO);
  expect((await again.marks()).map(({ subject }) => subject)).not.toContain(KOHNAN_SUBJECT);
  await badgeSays(browser, "3");
});

test("an answer in one tab takes the marks away in the other, and its undo brings them back", async () => {
  const browser = await startBrowser();
  const first = await browser.openMailbox();
  const second = await browser.openMailbox();
  const [here, there] = [new MailReader(first), new MailReader(second)];
  await there.markOn(KOHNAN_SUBJECT);
  await first.bringToFront();
  await here.open(KOHNAN_SUBJECT);
  await here.press(says("panel_answer_mine"));
  await here.panelSaying(says("panel_undo"));

  await second.bringToFront();
  await until("no mark in the other tab", async () => {
    const marks = await there.marks();
    return marks.length > 0 && marks.every(({ subject }) => subject !== KOHNAN_SUBJECT);
  });
  await first.bringToFront();
  await here.press(says("panel_undo"));
  await here.panelSaying(says("panel_answer_mine"));
  await second.bringToFront();
  await there.markOn(KOHNAN_SUBJECT);
});

test("the background may end at any moment", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await browser.stopBackground();
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
  await browser.stopBackground();
  await reader.press(says("panel_answer_mine"));
  await reader.panelSaying(says("panel_undo"));
  await browser.stopBackground();
  await badgeSays(browser, "3");
  expect(tab.errors).toEqual([]);
});

test("a second mail of the same service is explained in one line", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panelSaying(says("panel_steps_title"));
  await until("the panel counts as seen", async () => "shown:kohnan-pay" in (await memory(browser)));
  await tab.bringToFront();
  await reader.goTo("#inbox");
  const later = structuredClone(kohnanPay);
  for (const mail of later.mails) Object.assign(mail, { time: mail.time + 60_000, subject: `${mail.subject} 2` });
  await tab.evaluate((thread) => (globalThis as unknown as { stage: StageInPage }).stage.receive(thread), later);
  // In a new tab, as on the next day.
  browser.stage.mailbox.threads.unshift(later);
  const next = new MailReader(await browser.openMailbox());
  await next.open(`${KOHNAN_SUBJECT} 2`);
  const folded = await next.panel();
  expect(folded.text).not.toContain(says("panel_steps_title"));
  expect(folded.buttons).toContain(says("panel_unfold"));
  await next.press(says("panel_unfold"));
  await next.panelSaying(says("panel_steps_title"));
});

test("damaged memory loses nothing that is sound, and stops nothing", async () => {
  const browser = await startBrowser();
  const reader = new MailReader(await browser.openMailbox());
  await reader.open(KOHNAN_SUBJECT);
  await reader.press(says("panel_answer_mine"));
  await reader.panelSaying(says("panel_undo"));
  await damageMemory(browser, {
    "answer:paypay": { answer: "perhaps", at: "yesterday" },
    "warning:zz": 17,
    "shown:venmo": null,
  });
  await browser.restart();
  const again = new MailReader(await browser.openMailbox());
  await again.markOn(VENMO);
  await again.markOn("【PayPay】");
  expect((await again.marks()).map(({ subject }) => subject)).not.toContain(KOHNAN_SUBJECT);
  expect(await badge(browser)).toBe("3");
});

test("what is remembered holds nothing of the mails", async () => {
  const browser = await startBrowser();
  const reader = new MailReader(await browser.openMailbox());
  await reader.markOn(KOHNAN_SUBJECT);
  await reader.open(KOHNAN_SUBJECT);
  await reader.press(says("panel_answer_not_mine"));
  await badgeSays(browser, "3");
  const all = Object.entries(await memory(browser));
  // What the user's own address is called stands in one record by itself; everything else has its hash.
  const addresses = all.filter(([key]) => key.startsWith("address:"));
  expect(addresses.map(([, value]) => value)).toEqual([
    { label: "mika.hayashi@gmail.example", at: expect.any(Number) },
  ]);
  const record = await recorded(browser);
  expect(record).toHaveLength(4);
  const kept = JSON.stringify([all.filter((one) => !addresses.includes(one)), record]);
  for (const secret of ["mika.hayashi", "value-wallet", "アカウント発行", "7d41c09be2", "haru@friends"]) {
    expect(kept).not.toContain(secret);
  }
});
