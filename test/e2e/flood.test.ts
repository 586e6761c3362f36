/** Thirty sign-up mails within an hour, and one mail that they are meant to hide. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { until } from "../driver/wait.ts";
import { FLOOD_SUBJECT, HIDDEN_SUBJECT } from "../stage/mailbox/flood.ts";
import { says, startBrowser } from "./session.ts";

test("a flood is marked once, explained, and leads to the mail that it hides", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);

  const mark = await reader.markOn(FLOOD_SUBJECT);
  expect(mark.label).toBe(says("mark_flood", { count: "30" }));
  expect((await reader.markOn(HIDDEN_SUBJECT)).label).toBe(says("mark_hidden"));
  const marks = await reader.marks();
  expect(marks.filter(({ label }) => label === mark.label)).toHaveLength(1);

  await reader.open(FLOOD_SUBJECT);
  const panel = await reader.panelSaying(says("panel_headline_flood"));
  expect(panel.text).toContain(HIDDEN_SUBJECT);
  expect(panel.text).toContain("Northwind Outfitters");
  expect(panel.text).not.toContain(says("panel_answer_mine"));

  await reader.press(`${says("panel_flood_open")}: ${says("panel_flood_sort_password")}, Northwind Outfitters`);
  await until("the hidden mail", () =>
    tab.evaluate(
      (subject) =>
        [...document.querySelectorAll("h2.hP")].some(
          (one) => one.checkVisibility() && one.textContent?.includes(subject),
        ),
      HIDDEN_SUBJECT,
    ),
  );
  await reader.panelSaying(says("panel_headline_flood_hides"));
  expect(tab.errors).toEqual([]);
});
