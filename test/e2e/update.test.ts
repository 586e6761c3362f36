/** An update of the extension while the webmail is open: the old script steps aside, the new one takes over. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { pause, until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { says, startBrowser } from "./session.ts";

test("there is one panel after it, one mark a row, and no error", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();

  await browser.update();
  await pause(1_500);
  await reader.goTo("#inbox");
  await reader.markOn(KOHNAN_SUBJECT);
  await until("one mark a row", async () => {
    const subjects = (await reader.marks()).map(({ subject }) => subject);
    return subjects.length === 4 && new Set(subjects).size === 4;
  });
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
  await pause(1_000);
  expect(await reader.panels()).toHaveLength(1);
  // And the new one works.
  await reader.panelSaying(says("panel_check_passwords")).catch(() => reader.press(says("panel_unfold")));
  await reader.press(says("panel_answer_mine"));
  await reader.panelSaying(says("panel_undo"));
  expect(tab.errors).toEqual([]);
});
