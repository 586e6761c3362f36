/** "Check the sender's signature": the original of the mail, at the webmail's own address. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { mailbox, type StageMail } from "../stage/mail.ts";
import { demoMailbox, fakes, KOHNAN_SUBJECT, venmo } from "../stage/mailbox/demo.ts";
import { memory, recorded, says, startBrowser } from "./session.ts";

const VENMO = "Verify your email address for Venmo";

/** The demo mailbox, with what is known of who has sent some of its mails. */
function stageWith(more: [StageMail | undefined, Partial<StageMail>][]): GmailStage {
  const { owner, now, threads } = demoMailbox();
  const known = threads.map((thread) => ({
    ...thread,
    mails: thread.mails.map((mail) => ({ ...mail, ...more.find(([one]) => one?.subject === mail.subject)?.[1] })),
  }));
  return new GmailStage(mailbox(owner, now, known), { language: "en" });
}

test("tells a proven sender, a fake’s own signature, and why it couldn’t be read", async () => {
  const fake = fakes[1]?.mails[0];
  const stage = stageWith([
    [venmo.mails[0], { signedBy: "venmo.com" }],
    [fake, { signedBy: "paypal-accounts.example" }],
  ]);
  const browser = await startBrowser({ stage });
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);

  await reader.open(VENMO);
  expect((await reader.panel()).text).toContain("nothing here proves");
  await reader.press(says("panel_signature"));
  await reader.panelSaying(says("panel_signature_right", { by: "Gmail", domain: "venmo.com" }));
  const proven = await reader.panelSaying(says("panel_sender_authenticated", { service: "Venmo" }));
  expect(proven.buttons).not.toContain(says("panel_signature"));
  // The keyboard goes on where the answer stands.
  expect(await reader.panelHasFocus()).toBe(true);

  await reader.goTo("#inbox");
  await reader.noPanel();
  await reader.open(fake?.subject ?? "");
  await reader.press(says("panel_signature"));
  await reader.panelSaying(says("panel_signature_foreign", { domain: "paypal-accounts.example", service: "PayPal" }));

  await reader.goTo("#inbox");
  await reader.noPanel();
  await reader.open(KOHNAN_SUBJECT);
  stage.isSignedOut = true;
  await reader.press(says("panel_signature"));
  const refused = await reader.panelSaying(says("panel_signature_refused"));
  expect(refused.buttons).toContain(says("panel_signature"));

  // What is remembered knows nothing of the originals.
  const kept = JSON.stringify([await memory(browser), await recorded(browser)]);
  expect(kept).not.toMatch(/mx\.google\.com|Delivered-To|sender\.example|dkim/i);
  expect(tab.errors.filter((error) => !/404|Failed to load/.test(error))).toEqual([]);
});
