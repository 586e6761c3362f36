// @vitest-environment jsdom
/** The user goes through the open warnings, and takes an answer back. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { when } from "../../../extension/pages/popup/warnings.tsx";
import { background, KOHNAN, main, open, press, setStage, settle, words } from "./popup-stage.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

setStage();

describe("the list of open warnings", () => {
  beforeEach(() => {
    background.remembered.groups = [
      { serviceKey: "kohnan-pay", service: KOHNAN, tone: "warn", kind: "account-issued", count: 3, latest: Date.now() },
      { serviceKey: "kohnan-pay", service: KOHNAN, tone: "fake", kind: "other", count: 1, latest: 0 },
    ];
    background.remembered.open = 4;
  });

  test("shows service, kind, number and day", async () => {
    await open();
    const [first, second] = [...main().querySelectorAll(".warnings li")].map((one) => one.textContent);
    expect(first).toMatch(/Kohnan Pay.*Account opened · 3 mails · \d/);
    expect(second).toContain("Very likely a fake");
  });

  test("dates: the time today, the day this year, the year before that", () => {
    const now = new Date(2026, 10, 23, 12).getTime();
    expect(when(new Date(2026, 10, 23, 7, 46).getTime(), "ja", now)).toBe("7:46");
    expect(when(new Date(2026, 6, 23).getTime(), "ja", now)).toBe("7月23日");
    expect(when(new Date(2019, 6, 23).getTime(), "ja", now)).toBe("2019年7月23日");
    expect(when(new Date(2019, 6, 23).getTime(), "en", now)).toBe("Jul 23, 2019");
  });

  test("Done takes a service off the list, and can be undone", async () => {
    await open();
    await press("Done with Kohnan Pay");
    expect(background.asked).toContainEqual({ type: "close-warnings", serviceKey: "kohnan-pay", tone: "warn" });
    expect(words()).toContain("Taken off the list.");
    await press("Undo");
    expect(background.asked).toContainEqual({ type: "reopen-warnings", closedAt: 77 });
    expect(words()).not.toContain("Taken off the list.");
  });

  test("follows what happens in a tab while the popup is open", async () => {
    await open();
    background.remembered = { ...background.remembered, groups: [], open: 0 };
    await fakeBrowser.storage.local.set({ "answer:kohnan-pay": 1 });
    await settle();
    expect(words()).toContain("Nothing at the moment.");
    expect(words()).not.toMatch(/\bsafe\b/i);
  });

  test("shows a name with markup as the letters that it is", async () => {
    const [group] = background.remembered.groups;
    if (group) group.service = { id: null, names: { en: "<img src=x onerror=alert(1)>" } };
    await open();
    expect(main().querySelectorAll(".warnings img")).toHaveLength(0);
    expect(words()).toContain("<img src=x");
  });
});

test("I signed up for this can be taken back", async () => {
  background.remembered.mine = [{ serviceKey: "kohnan-pay", service: KOHNAN, at: 1 }];
  await open();
  await press("Undo: I signed up for Kohnan Pay");
  expect(background.asked).toContainEqual({ type: "set-answer", serviceKey: "kohnan-pay", answer: null });
});
