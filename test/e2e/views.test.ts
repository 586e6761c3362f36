/** Gmail's many views: everything that moves without a reload, and everything that is laid out differently. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import type { StageInPage } from "../stage/gmail/client.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { mailbox } from "../stage/mail.ts";
import { demoMailbox, KOHNAN_SUBJECT, kohnanPay } from "../stage/mailbox/demo.ts";
import { manyMails } from "../stage/mailbox/many.ts";
import { openedMail, says, startBrowser } from "./session.ts";

test("from view to view without a reload: list, mail, search, mail, back", async () => {
  const { tab, reader } = await openedMail();
  await reader.goTo("#search/venmo");
  await reader.noPanel();
  expect((await reader.markOn("Venmo")).label).toContain("Venmo");
  await reader.open("Verify your email address for Venmo");
  await reader.panelSaying("Venmo");
  await reader.goTo("#sent");
  await reader.noPanel();
  await reader.goTo("#inbox");
  await reader.markOn(KOHNAN_SUBJECT);
  // Gmail shows the view that it kept.
  await reader.open(KOHNAN_SUBJECT);
  expect((await reader.panel()).text).toContain("Kohnan Pay");
  expect(await reader.panels()).toHaveLength(1);
  expect(tab.errors).toEqual([]);
});

test("a mail that arrives while the list is open gets its mark", async () => {
  const demo = demoMailbox();
  const threads = demo.threads.filter(({ mails }) => mails[0]?.subject !== KOHNAN_SUBJECT);
  const browser = await startBrowser({ stage: new GmailStage({ ...demo, threads }) });
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn("【PayPay】");
  await tab.evaluate((thread) => (globalThis as unknown as { stage: StageInPage }).stage.receive(thread), kohnanPay);
  await reader.markOn(KOHNAN_SUBJECT);
});

test("a mark stays on its row when Gmail draws the row anew", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await tab.evaluate(() => (globalThis as unknown as { stage: StageInPage }).stage.redraw());
  await reader.markOn(KOHNAN_SUBJECT);
  expect((await reader.marks()).filter(({ subject }) => subject === KOHNAN_SUBJECT)).toHaveLength(1);
});

for (const pane of ["right", "below"] as const) {
  test(`with the split pane ${pane === "right" ? "right of" : "below"} the list`, async () => {
    const browser = await startBrowser({ stage: new GmailStage(demoMailbox(), { pane }) });
    const reader = new MailReader(await browser.openMailbox());
    await reader.markOn(KOHNAN_SUBJECT);
    await reader.open(KOHNAN_SUBJECT);
    expect((await reader.panel()).text).toContain("Kohnan Pay");
    await until("the marks stay beside the opened mail", async () => (await reader.marks()).length >= 4);
  });
}

test("in the second account, with compact rows and without snippets", async () => {
  const options = { account: 1, density: "compact", snippets: false } as const;
  const browser = await startBrowser({ stage: new GmailStage(demoMailbox(), options) });
  const reader = new MailReader(await browser.openMailbox());
  await reader.markOn(KOHNAN_SUBJECT);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
});

test("in a window of its own, and printed", async () => {
  const browser = await startBrowser();
  const popout = new MailReader(await browser.openMailbox(browser.stage.popoutUrl(KOHNAN_SUBJECT)));
  expect((await popout.panel()).text).toContain("Kohnan Pay");
  const printed = new MailReader(await browser.openMailbox(browser.stage.printUrl(KOHNAN_SUBJECT)));
  expect((await printed.panel()).text).toContain("Kohnan Pay");
});

test("an earlier message of a conversation is explained when it is opened", async () => {
  const { owner, now, threads } = demoMailbox();
  const [unasked] = kohnanPay.mails;
  if (!unasked) throw new Error("the demo has no such mail");
  const reply = { ...unasked, subject: `Re: ${KOHNAN_SUBJECT}`, text: "ご確認ください。", time: unasked.time + 60_000 };
  const thread = {
    mails: [
      { ...unasked, unread: false },
      { ...reply, from: { name: "Haru Ono", address: "haru@friends.example" } },
    ],
  };
  const browser = await startBrowser({ stage: new GmailStage(mailbox(owner, now, [thread, ...threads.slice(0, 3)])) });
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.open(KOHNAN_SUBJECT);
  await tab.evaluate(() => document.querySelector<HTMLElement>(".kv .adf")?.click());
  expect((await reader.panel()).text).toContain("Kohnan Pay");
});

test("signed and verified by the webmail is said differently from “the address is theirs”", async () => {
  const { owner, now } = demoMailbox();
  const signed = structuredClone(kohnanPay);
  for (const mail of signed.mails) Object.assign(mail, { mailedBy: "value-wallet.com", signedBy: "value-wallet.com" });
  const browser = await startBrowser({ stage: new GmailStage(mailbox(owner, now, [signed])) });
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panelSaying(says("panel_sender_their_domain", { service: "Kohnan Pay" }));
  // The webmail tells it when its details are opened.
  await tab.evaluate(() => document.querySelector<HTMLElement>(".ajy")?.click());
  await reader.panelSaying(says("panel_sender_authenticated", { service: "Kohnan Pay" }));
});

test("in a list of 2,000 mails", async () => {
  const box = manyMails(2_000, 100);
  const browser = await startBrowser({ stage: new GmailStage(box, { rowsAPage: 2_000 }) });
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await until("a mark on each of the twenty", async () => (await reader.marks()).length === 20, 45_000);
  expect(tab.errors).toEqual([]);
});
