/** An update of the extension while the webmail is open: the old script steps aside, the new one takes over. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { pause, until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { FLOOD_SUBJECT, HIDDEN_SUBJECT } from "../stage/mailbox/flood.ts";
import { says, startBrowser } from "./session.ts";

test("there is one panel after it, one mark a row, and no error", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  // The marks of a flood are the last to come.
  await reader.markOn(FLOOD_SUBJECT);
  await reader.markOn(HIDDEN_SUBJECT);
  const before = (await reader.marks()).map(({ subject }) => subject);
  expect(new Set(before).size, "one mark a row").toBe(before.length);
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();

  await browser.update();
  await pause(1_500);
  await reader.goTo("#inbox");
  await reader.markOn(KOHNAN_SUBJECT);
  await until("the same marks as before, one a row", async () => {
    const subjects = (await reader.marks()).map(({ subject }) => subject);
    return subjects.join("\n") === before.join("\n");
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
