/** "Look for earlier mails": the webmail's own search, and back to where the reader was. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { GmailStage } from "../stage/gmail/gmail.ts";
import { mailbox, single } from "../stage/mail.ts";
import { demoMailbox } from "../stage/mailbox/demo.ts";
import { badgeSays, says, startBrowser } from "./session.ts";

const VENMO = "Verify your email address for Venmo";

test("that finds none says so, and the mail is open as before", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.open(VENMO);
  await reader.panel();
  const before = await tab.evaluate(() => location.hash);
  await reader.press(says("panel_look"));
  await reader.panelSaying(says("evidence_search_found_none"));
  expect(await tab.evaluate(() => location.hash)).toBe(before);
  expect(tab.errors).toEqual([]);
});

test("that finds mails from long before takes the mark away, and says why", async () => {
  const { owner, now, threads } = demoMailbox();
  const day = 24 * 60 * 60_000;
  const earlier = [400, 300, 200, 100, 50, 20, 10].map((days) =>
    single(
      {
        from: { name: "Venmo", address: "venmo@venmo.com" },
        subject: `Your Venmo newsletter of ${days} days ago`,
        text: "This month: offers from shops near you, and our new colours. Unsubscribe at any time.",
        time: now - days * day,
      },
      { lists: ["category/promotions"] },
    ),
  );
  const stage = new GmailStage(mailbox(owner, now, [...threads, ...earlier]), { language: "en" });
  const browser = await startBrowser({ stage });
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await badgeSays(browser, "4");
  await reader.open(VENMO);
  await reader.panel();
  const before = await tab.evaluate(() => location.hash);
  await reader.press(says("panel_look"));
  await reader.panelSaying(says("panel_headline_found", { service: "Venmo" }));
  await until("the mail is open again", () => tab.evaluate((hash) => location.hash === hash, before));
  await badgeSays(browser, "3");
  expect(tab.errors).toEqual([]);
});
