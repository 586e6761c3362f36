/** "Check the sender's signature" in a real Roundcube: the source of the mail, from Roundcube itself. */
import { afterAll, test } from "vitest";
import { hasRoundcube } from "../../scripts/webmail/roundcube.ts";
import { until } from "../driver/wait.ts";
import { signInToRoundcube } from "./roundcube-session.ts";
import { deliverNoted, expectNote, leaveSelfHosted, readAlways } from "./self-hosted.ts";

const isThere = hasRoundcube();
if (!isThere) console.log("There is no Roundcube: its test is left out.");

afterAll(leaveSelfHosted);

test.skipIf(!isThere)("is told as a note of the mailbox’s own server, which proves nothing by itself", async () => {
  const entered = await signInToRoundcube(deliverNoted);
  await readAlways(entered);
  const { tab } = entered;
  const address = await until("the mail in the list", () =>
    tab.evaluate(() => document.querySelector<HTMLAnchorElement>("#messagelist tr.message a[href*=_uid]")?.href),
  );
  await tab.evaluate((href) => location.assign(href), address);
  await tab.bringToFront();
  await expectNote(tab);
});
