/** Mails that try to break Mioboe or to fool it. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { pause, until } from "../driver/wait.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { mailbox, type StageThread } from "../stage/mail.ts";
import { demoMailbox, KOHNAN_SUBJECT, kohnanPay } from "../stage/mailbox/demo.ts";
import { disguised, enormous, forgedHeader, framed, stuffed, withoutSender } from "../stage/mailbox/hostile.ts";
import { says, startBrowser } from "./session.ts";

async function mailboxWith(...threads: StageThread[]) {
  const { owner, now } = demoMailbox();
  const browser = await startBrowser({ stage: new GmailStage(mailbox(owner, now, [kohnanPay, ...threads])) });
  const tab = await browser.openMailbox();
  return { browser, tab, reader: new MailReader(tab) };
}

test("a header that a mail draws in its body is not taken for the real one", async () => {
  const { tab, reader } = await mailboxWith(forgedHeader);
  await reader.markOn(KOHNAN_SUBJECT);
  expect((await reader.marks()).map(({ subject }) => subject)).toEqual([KOHNAN_SUBJECT]);
  await reader.open("Look at this header");
  // The text is Kohnan Pay's, the sender is not: no drawn address or signature changes that.
  const panel = await reader.panelSaying(says("panel_headline_fake", { service: "Kohnan Pay" }));
  expect(panel.text).not.toContain(says("panel_sender_their_domain", { service: "Kohnan Pay" }));
  expect(panel.text).not.toContain(says("panel_sender_authenticated", { service: "Kohnan Pay" }));
  expect(await reader.panels()).toHaveLength(1);
  expect(tab.errors).toEqual([]);
});

test("a mail full of scripts, hidden and turned letters is read like any other", async () => {
  const { tab, reader } = await mailboxWith(stuffed);
  const place = await until("a mark on it", async () => (await reader.marks()).length === 2);
  expect(place).toBe(true);
  await tab.evaluate(() => {
    const row = [...document.querySelectorAll("tr.zA .y6")].find((one) => one.textContent?.includes("\u202E"));
    (row as HTMLElement).click();
  });
  expect((await reader.panel()).text).toContain("Kohnan Pay");
  // What the mail brought may complain in the console; Mioboe does not.
  expect(tab.errors.filter((error) => /extension:|mioboe/i.test(error))).toEqual([]);
});

test("a mail of ten megabytes is explained", async () => {
  const { tab, reader } = await mailboxWith(enormous());
  await reader.open("(10 MB)");
  expect((await reader.panel()).text).toContain("Kohnan Pay");
  expect(tab.errors).toEqual([]);
});

test("a mail without a sender is not judged, and the others are", async () => {
  const { tab, reader } = await mailboxWith(withoutSender);
  await reader.markOn(KOHNAN_SUBJECT);
  expect(await reader.marks()).toHaveLength(1);
  await reader.open("A mail from nobody");
  await pause(1_000);
  expect(await reader.panels()).toEqual([]);
  await reader.goTo("#inbox");
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
  expect(tab.errors).toEqual([]);
});

test("a mail in a frame of its own is judged by what can be read of it", async () => {
  const { tab, reader } = await mailboxWith(framed);
  await reader.markOn("(frame)");
  await reader.open("(frame)");
  const panels = await until(
    "an outcome",
    async () => {
      const seen = await reader.panels();
      return seen.length > 0 ? seen : null;
    },
    4_000,
  ).catch(() => []);
  // With a panel or without: never a verdict on an empty body as if that were all.
  for (const { text } of panels) expect(text).toContain("Kohnan Pay");
  expect(tab.errors).toEqual([]);
});

test("a name that shows another's address does not make a mail theirs", async () => {
  const { reader } = await mailboxWith(disguised);
  await reader.markOn("Confirm your email address");
  await reader.open("Confirm your email address");
  const panel = await reader.panel();
  expect(panel.text).not.toContain(says("panel_sender_authenticated", { service: "PayPal" }));
  expect(panel.text).not.toContain(says("panel_sender_their_domain", { service: "PayPal" }));
});
