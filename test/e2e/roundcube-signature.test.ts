/** "Check the sender's signature" in a real Roundcube: the source of the mail, from Roundcube itself. */
import { afterAll, expect, test } from "vitest";
import { hasRoundcube } from "../../scripts/webmail/roundcube.ts";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { venmo } from "../stage/mailbox/demo.ts";
import { signInToRoundcube } from "./roundcube-session.ts";
import { leaveSelfHosted, readAlways, USER } from "./self-hosted.ts";
import { says } from "./session.ts";

const isThere = hasRoundcube();
if (!isThere) console.log("There is no Roundcube: its test is left out.");

const [mail] = venmo.mails;

/** With the note of its server, which has the name of the webmail, and below it another that a sender may have written. */
const MAIL = `Authentication-Results: 127.0.0.1;
\tdkim=pass header.d=venmo.com; dmarc=pass header.from=venmo.com
Authentication-Results: 127.0.0.1; dmarc=fail header.from=venmo.com
From: Venmo <venmo@venmo.com>
To: Mika Tester <${USER}>
Subject: ${mail?.subject}
Date: ${new Date().toUTCString()}
Message-ID: <1@mailtest.example>
Content-Type: text/plain; charset=UTF-8

${mail?.text}
`;

afterAll(leaveSelfHosted);

test.skipIf(!isThere)("is told as a note of the mailbox’s own server, which proves nothing by itself", async () => {
  const entered = await signInToRoundcube((server) => server.deliver("1", MAIL));
  await readAlways(entered);
  const { tab } = entered;
  const address = await until("the mail in the list", () =>
    tab.evaluate(() => document.querySelector<HTMLAnchorElement>("#messagelist tr.message a[href*=_uid]")?.href),
  );
  await tab.evaluate((href) => location.assign(href), address);
  await tab.bringToFront();
  const reader = new MailReader(tab);
  expect((await reader.panel()).text).toContain("nothing here proves");
  await reader.press(says("panel_signature"));
  const note = says("panel_signature_noted", { by: "127.0.0.1", domain: "venmo.com" });
  const told = await reader.panelSaying(note).catch(async ({ message }: Error) => {
    throw new Error(`${message}; it said “${(await reader.panel()).text}”`);
  });
  // A note makes no proof: what the panel says of the sender is as before.
  expect(told.text).toContain("nothing here proves");
});
