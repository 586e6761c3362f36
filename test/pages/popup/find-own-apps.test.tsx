// @vitest-environment jsdom
/** The user says which apps are theirs, so that fewer warnings come. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { describe, expect, test, vi } from "vitest";
import type { FoundService } from "../../../extension/look-messages.ts";
import { background, open, press, setStage, tab, words } from "./popup-stage.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

setStage();

describe("the way to fewer warnings", () => {
  const found = (id: string, name: string): FoundService => ({
    serviceKey: id,
    service: { id, names: { en: name } },
    found: { receipts: 3, letters: 12, signUps: 0, firstSeen: Date.UTC(2023, 2, 9), lastSeen: Date.UTC(2026, 10, 3) },
    isLikely: true,
  });

  test("on a mailbox that can be looked through, that is offered, and begins in this tab", async () => {
    tab.report = { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true };
    await open();
    await press("Find the apps I use in this mailbox");
    expect(background.asked).toContainEqual({ type: "look-through", tabId: 5, webmail: null });
  });

  test.each<[string, () => void]>([
    ["where the webmail has no such search", () => undefined],
    [
      "where it was done",
      () => {
        tab.report = { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true };
        background.looked = { ...background.looked, last: { at: 1, end: "done" } };
      },
    ],
    [
      "while Mioboe is paused",
      () => {
        tab.report = { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true };
        background.paused = ["https://mail.google.com/*"];
      },
    ],
  ])("it is not offered %s", async (_, set) => {
    set();
    await open();
    expect(words()).not.toContain("Find the apps I use");
  });

  test("while it runs, the popup says how far it is", async () => {
    background.looked = { ...background.looked, running: { done: 2, of: 9, found: 4 } };
    await open();
    expect(words()).toContain("Looking for payment services in this mailbox");
    expect(document.querySelector("progress")?.getAttribute("aria-label")).toBe("Part 3 of 9");
  });

  test("what waits for an answer is asked about, one after the other", async () => {
    background.looked = {
      ...background.looked,
      last: { at: 1, end: "done" },
      open: [found("toss", "Toss"), found("venmo", "Venmo")],
    };
    await open();
    expect(words()).toContain("Do you use Toss?");
    expect(words()).toMatch(/Receipts: 3 · Other mails: 12 · Mar 2023\s–\sNov 2026/);
    expect(words()).toContain("All questions (2)");
    await press("Mine");
    expect(background.asked).toContainEqual({ type: "declare-all", said: [{ serviceKey: "toss", use: "uses" }] });
    expect(words()).toContain("Do you use Venmo?");
    expect(words()).not.toContain("All questions");
    await press("Not mine");
    expect(background.asked).toContainEqual({
      type: "declare-all",
      said: [{ serviceKey: "venmo", use: "does-not-use" }],
    });
    expect(words()).not.toContain("Do you use");
  });
});
