// @vitest-environment jsdom
/** Whoever opens the popup on a page learns how things stand there. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { PageRequest } from "../../../extension/messages.ts";
import { background, open, permission, press, setStage, settle, tab, words } from "./popup-stage.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

setStage();

describe("the popup says how things stand on this page", () => {
  test("a page that can't be read: a copy of it without what is private can be saved, for whoever mends Mioboe", async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    tab.report = {
      webmail: "gmail",
      state: { reading: "blind", problems: ["rows"] },
      panelShown: false,
      canLook: false,
    };
    await open();
    expect(words()).toContain("This page can’t be read at the moment");
    await press("Save a copy for Mioboe’s makers");
    await settle();
    expect(background.asked).toContainEqual({ type: "copy-page", tabId: 5 });
    expect(saved.map(({ size }) => size)).toEqual(["<p>xxx</p>".length]);
    background.copy = null;
    await press("Save a copy for Mioboe’s makers");
    await settle();
    expect(words()).toContain("This page can’t be copied.");
    expect(saved).toHaveLength(1);
  });

  test("read, and no panel: one that can be seen is not Mioboe's", async () => {
    await open();
    expect(words()).not.toContain("Save a copy");
    expect(words()).toContain("Mioboe can read this page");
    expect(words()).toContain("If you see one, it is not Mioboe’s.");
  });

  test("a panel of ours is confirmed, and can be gone to", async () => {
    tab.report = { webmail: "gmail", state: { reading: "ok" }, panelShown: true, canLook: false };
    await open();
    expect(words()).toContain("The notice on this page is genuine");
    await press("Take me to it");
    expect(tab.told).toContain("focus-panel");
    expect(close).toHaveBeenCalled();
  });

  test.each([
    ["blind", "This page can’t be read at the moment"],
    ["hindered", "This page hides what Mioboe shows"],
    ["unavailable", "This page was not checked"],
  ] as const)("%s: it says so and what to do, and never that all is well", async (reading, title) => {
    tab.report = {
      webmail: "gmail",
      state: reading === "blind" ? { reading, problems: ["row-sender"] } : { reading },
      panelShown: true,
      canLook: false,
    };
    await open();
    expect(words()).toContain(title);
    expect(words()).not.toContain("genuine");
    await press("Reload the page");
    expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(5);
  });

  test("a mailbox without our script", async () => {
    tab.report = null;
    await open();
    expect(words()).toContain("Mioboe isn’t running on this page yet");
  });

  test("a page that answers nonsense is not believed", async () => {
    tab.report = { webmail: "gmail", state: { reading: "marvellous" }, panelShown: "yes" } as never;
    await open();
    expect(words()).toContain("Mioboe isn’t running on this page yet");
  });

  test("the tab it was opened on, also when another one is in front by now", async () => {
    await open();
    expect(words()).toContain("Mioboe can read this page");
    fakeBrowser.tabs.query = async () => [{ id: 6, url: "https://example.com/" }] as never;
    await act(async () => fakeBrowser.storage.local.set({ "answer:some": {} }));
    await settle();
    expect(background.asked.filter(({ type }) => type === "popup")).toHaveLength(2);
    expect(words()).toContain("Mioboe can read this page");
  });

  test("as they are now, though an earlier answer comes late", async () => {
    await open();
    const { sendMessage } = fakeBrowser.runtime;
    let answerLate: (() => void) | undefined;
    fakeBrowser.runtime.sendMessage = (async (request: PageRequest) => {
      const answer = await sendMessage(request);
      const early = { ...(answer as object) };
      if (request.type === "popup" && !answerLate) await new Promise<void>((resolve) => (answerLate = resolve));
      return early;
    }) as never;
    await act(async () => fakeBrowser.storage.local.set({ "answer:some": {} }));
    await settle();
    background.paused = ["https://mail.google.com/*"];
    await act(async () => fakeBrowser.storage.local.set({ "answer:other": {} }));
    await settle();
    expect(words()).toContain("Mioboe is paused");
    await act(async () => answerLate?.());
    await settle();
    expect(words()).toContain("Mioboe is paused");
  });

  test("any other page", async () => {
    tab.address = undefined;
    await open();
    expect(words()).toContain("Mioboe doesn’t read this page");
  });

  test("Firefox has not given the permission: one click asks for it", async () => {
    permission.isGiven = false;
    await open();
    expect(words()).toContain("Mioboe may not read this webmail yet");
    await press("Allow reading this webmail");
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ["https://mail.google.com/*"] });
    expect(words()).toContain("Mioboe can read this page");
  });
});
