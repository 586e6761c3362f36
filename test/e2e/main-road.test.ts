/** What the project began with: the Kohnan Pay mail arrives, is marked, explained and answered. */
import { expect, test } from "vitest";
import { MailReader } from "../driver/reader.ts";
import { pause, until } from "../driver/wait.ts";
import { KOHNAN_SUBJECT } from "../stage/mailbox/demo.ts";
import { FLOOD_SUBJECT, HIDDEN_SUBJECT } from "../stage/mailbox/flood.ts";
import { badge, badgeSays, says, startBrowser } from "./session.ts";

const FAKE = "アカウント登録のご確認";

test("from the mark in the list to the answer and back", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);

  await reader.markOn(KOHNAN_SUBJECT);
  const marks = await until("four marks, and those of the flood", async () => {
    const seen = await reader.marks();
    return seen.length >= 6 && seen;
  });
  expect(marks.map(({ subject }) => subject)).toEqual([
    KOHNAN_SUBJECT,
    "【PayPay】アカウント登録のご確認",
    "Verify your email address for Venmo",
    "Confirm your email address to activate your PayPal account",
    FLOOD_SUBJECT,
    HIDDEN_SUBJECT,
  ]);
  expect(marks[0]?.label).toBe(says("mark_warn", { service: "Kohnan Pay" }));
  expect(marks[1]?.label).toBe(says("mark_fake", { service: "PayPay" }));
  await badgeSays(browser, "4");

  await reader.open(KOHNAN_SUBJECT);
  const panel = await reader.panel();
  expect(panel.text).toContain("Kohnan Pay");
  expect(panel.text).toContain("mika.hayashi@gmail.example");
  expect(panel.text).toContain(says("panel_sender_their_domain", { service: "Kohnan Pay" }));
  expect(panel.text).not.toMatch(/\bsafe\b/i);
  expect(await reader.panels()).toHaveLength(1);

  const before = await browser.addresses();
  await reader.press(says("panel_check_passwords"));
  const opened = await until("a page that checks passwords", async () =>
    (await browser.addresses()).find((address) => !before.includes(address) && address !== "about:blank"),
  );
  expect(opened).toMatch(
    browser.kind === "chromium" ? /^chrome:\/\/password-manager\/checkup/ : /^moz-extension:.*\/passwords\.html/,
  );

  await tab.bringToFront();
  await reader.press(says("panel_answer_mine"));
  await reader.panelSaying(says("panel_headline_mine", { service: "Kohnan Pay" }));
  await badgeSays(browser, "3");
  await reader.press(says("panel_undo"));
  await reader.panelSaying(says("panel_answer_title"));
  await badgeSays(browser, "4");

  expect(tab.errors).toEqual([]);
});

test("what is laid out before a mail is opened is not seen, moves nothing and leaves nothing in the page", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  await tab.evaluate(() => {
    const seen: { visibility: string; height: number; scrolls: boolean }[] = [];
    Object.assign(globalThis, { seen });
    const heightOfPage = () => document.documentElement.scrollHeight;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement) || node.dataset.mioboe !== "stage") continue;
          const { visibility } = getComputedStyle(node);
          const { height } = node.getBoundingClientRect();
          const withIt = heightOfPage();
          node.style.setProperty("display", "none", "important");
          seen.push({ visibility, height, scrolls: heightOfPage() !== withIt });
          node.style.setProperty("display", "block", "important");
        }
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await new MailReader(tab).markOn(KOHNAN_SUBJECT);
  const stages = await until("a panel is laid out beforehand, and gone", () =>
    tab.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: object[] };
      return seen.length > 0 && document.querySelector("[data-mioboe=stage]") === null && seen;
    }),
  );
  expect(stages).toEqual([{ visibility: "hidden", height: 0, scrolls: false }]);
  expect(tab.errors).toEqual([]);
});

test("the panel comes with its mail, in the same frame, and pushes nothing down afterwards", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  await tab.evaluate(() => {
    const frames: { hasPanel: boolean; top: number | undefined }[] = [];
    Object.assign(globalThis, { frames });
    const changes = new MutationObserver(() => {
      const text = document.querySelector("div.a3s");
      if (!text) return;
      changes.disconnect();
      // It is called between the layout and the drawing of each frame in which the text has another size, and of the first.
      new ResizeObserver(() => {
        const hasPanel = document.querySelector("[data-mioboe=panel]") !== null;
        frames.push({ hasPanel, top: text.getBoundingClientRect().top });
      }).observe(text);
    });
    changes.observe(document, { childList: true, subtree: true });
  });
  await reader.pointAt(KOHNAN_SUBJECT);
  // Longer than most rest, for machines that are busy with other tests.
  await pause(2_000);
  await reader.open(KOHNAN_SUBJECT);
  const panel = await reader.panel();
  expect(panel.text).toContain("Kohnan Pay");
  await pause(1_000);
  const { frames, top } = await tab.evaluate(() => ({
    frames: (globalThis as unknown as { frames: { hasPanel: boolean; top: number }[] }).frames,
    top: document.querySelector("div.a3s")?.getBoundingClientRect().top,
  }));
  expect(frames).toEqual([{ hasPanel: true, top }]);
  expect(await reader.panels()).toHaveLength(1);
  expect(tab.errors).toEqual([]);
});

test("in Japanese, for a Japanese reader", async () => {
  const browser = await startBrowser({ language: "ja" });
  const reader = new MailReader(await browser.openMailbox());
  const mark = await reader.markOn(KOHNAN_SUBJECT);
  expect(mark.label).toBe(says("mark_warn", { service: "コーナンPay" }, "ja"));
  await reader.open(KOHNAN_SUBJECT);
  const panel = await reader.panel();
  expect(panel.text).toContain("コーナンPay");
  expect(panel.buttons).toContain(says("panel_check_passwords", {}, "ja"));
  expect(panel.text).not.toContain("安全");
});

test("a fake is called one, and asks nobody whether they signed up", async () => {
  const browser = await startBrowser();
  const reader = new MailReader(await browser.openMailbox());
  await reader.markOn(FAKE);
  await reader.open(FAKE);
  const panel = await reader.panel();
  expect(panel.text).toContain(says("panel_headline_fake", { service: "PayPay" }));
  expect(panel.text).toContain(says("panel_step_no_touch_title"));
  expect(panel.text).not.toContain(says("panel_answer_mine"));
});

test("nothing on ordinary mail", async () => {
  const browser = await startBrowser();
  const tab = await browser.openMailbox();
  const reader = new MailReader(tab);
  await reader.markOn(KOHNAN_SUBJECT);
  for (const subject of [
    "今度の土曜日",
    "ご注文ありがとうございます",
    "夏の金利キャンペーン",
    "Photos from the lake",
  ]) {
    await reader.open(subject);
    await pause(1_000);
    expect(await reader.panels()).toEqual([]);
    await reader.goTo("#inbox");
  }
  await reader.open(KOHNAN_SUBJECT);
  await reader.panel();
  expect(await badge(browser)).toBe("4");
  expect(tab.errors).toEqual([]);
});

test("“It wasn’t me” puts the warning away, and the steps come to the front", async () => {
  const browser = await startBrowser();
  const reader = new MailReader(await browser.openMailbox());
  await reader.markOn(KOHNAN_SUBJECT);
  await reader.open(KOHNAN_SUBJECT);
  await reader.press(says("panel_answer_not_mine"));
  await reader.panelSaying(says("panel_answered_not_mine"));
  await badgeSays(browser, "3");
  // The mail stays what it is, so its row keeps the mark.
  await reader.goTo("#inbox");
  await reader.markOn(KOHNAN_SUBJECT);
});

test("the reasons are shown when the reader asks for them", async () => {
  const browser = await startBrowser();
  const reader = new MailReader(await browser.openMailbox());
  await reader.open(KOHNAN_SUBJECT);
  await reader.press(says("panel_why"));
  const panel = await reader.panelSaying(says("panel_why_sender"));
  expect(panel.text).toContain("value-wallet.com");
  expect(panel.text).toContain(says("panel_unknown_who"));
});
