/** Each hosted webmail besides Gmail, at its real address: from the mark in the list to the password check. */
import { test } from "vitest";
import { hostedWebmails } from "../stage/hosted/all.ts";
import { HostedStage } from "../stage/hosted/hosted.ts";
import { newest, type StageMail } from "../stage/mail.ts";
import { demoMailbox, kohnanPay, ordinary } from "../stage/mailbox/demo.ts";
import { walkThrough } from "./hosted.ts";
import { startBrowser } from "./session.ts";

const mails = [kohnanPay, ...ordinary.slice(0, 3)].map(newest);
const webmails = hostedWebmails(demoMailbox().owner);

test.each(webmails.map((webmail) => [webmail.name, webmail] as const))("%s", async (_, webmail) => {
  const browser = await startBrowser();
  browser.others.set(new URL(webmail.url).hostname, new HostedStage(webmail, mails));
  await walkThrough(browser, webmail, mails[0] as StageMail);
});
