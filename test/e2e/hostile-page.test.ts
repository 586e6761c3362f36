/** A page that fights: it may hide what Mioboe shows, but it can neither read it nor work it, and the user is told. */
import { expect, inject, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { pause, until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import {
  cover,
  keepRemoving,
  makeTransparent,
  moveIntoTheMail,
  pressEverything,
  readEverything,
} from "./hostile-page.ts";
import { badgeSays, memory, openedMail, popupSays, says, startBrowser } from "./session.ts";

/** Long enough for anything that the page might have set off to show. */
const AFTERMATH = 1_500;

test("it can't read the panel or the marks", async () => {
  const { tab } = await openedMail();
  const stolen = await tab.evaluate(readEverything);
  expect(stolen).not.toContain(says("panel_check_passwords"));
  expect(stolen).not.toContain("Kohnan Pay");
  expect(stolen).not.toMatch(/"\w*mioboe\w*"/i);
});

test("it can't press a button", async () => {
  const { browser, tab, reader } = await openedMail();
  const before = await browser.addresses();
  await tab.evaluate(pressEverything);
  await pause(AFTERMATH);
  expect(await browser.addresses()).toEqual(before);
  expect(Object.keys(await memory(browser)).filter((key) => key.startsWith("answer:"))).toEqual([]);
  expect((await reader.panel()).buttons).toContain(says("panel_answer_mine"));
});

// Firefox offers no way to see a cover that lets clicks through: see extension/content/panel/guard.ts.
test.skipIf(inject("browserKind") === "firefox")(
  "a click through something that lies over the panel does nothing",
  async () => {
    const { browser, tab, reader } = await openedMail();
    await tab.evaluate(cover);
    await reader.press(says("panel_answer_mine"));
    await pause(AFTERMATH);
    expect(Object.keys(await memory(browser)).filter((key) => key.startsWith("answer:"))).toEqual([]);
  },
);

test("a click on a panel that was made invisible does nothing", async () => {
  const { browser, tab, reader } = await openedMail();
  await tab.evaluate(makeTransparent);
  await reader.press(says("panel_answer_mine"));
  await pause(AFTERMATH);
  expect(Object.keys(await memory(browser)).filter((key) => key.startsWith("answer:"))).toEqual([]);
});

test("a panel that keeps being removed is given up, without a flicker, and the popup says so", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  await tab.evaluate(keepRemoving);
  const reader = new MailReader(tab);
  await reader.open(KOHNAN_SUBJECT);
  const removed = () => tab.evaluate(() => (globalThis as unknown as { removed: number }).removed);
  await until("the page removes something", async () => (await removed()) > 0);
  await until(
    "an end of it",
    async () => {
      const before = await removed();
      await pause(AFTERMATH);
      return (await removed()) === before;
    },
    30_000,
  );
  // A few tries for each mark and for the panel, and no more.
  expect(await removed()).toBeLessThan(50);
  await popupSays(browser, tab, says("popup_hindered"));
  await badgeSays(browser, "?");
});

test("a panel that was moved into the mail is brought back above it", async () => {
  const { tab, reader } = await openedMail();
  await tab.evaluate(moveIntoTheMail);
  await tab.evaluate(() => document.querySelector(".a3s")?.append(document.createElement("p")));
  await until("the panel is outside of the mail", () =>
    tab.evaluate(
      () => document.querySelector("[data-mioboe=panel]") !== null && !document.querySelector(".a3s [data-mioboe]"),
    ),
  );
  expect(await reader.panels()).toHaveLength(1);
});
