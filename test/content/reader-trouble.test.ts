// @vitest-environment jsdom
/** The reader when something is wrong: the page, the background, an update; and on a paused site. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { describe, expect, test, vi } from "vitest";
import { Reader } from "../../extension/content/reader.ts";
import { OWN_ATTRIBUTE, OWN_ELEMENT } from "../../extension/content/webmail/adapter.ts";
import type { ContentRequest } from "../../extension/messages.ts";
import { message, row } from "./page.ts";
import { background, main, marks, page, panels, requests, setStage, settle } from "./reader-stage.ts";

setStage();

describe("when something is wrong", () => {
  test("a page that no longer fits is told about after a second look, and nothing on it is judged", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      page.adapter.found = [{ what: "rows-disagree", count: 3, weight: "blind" }];
      main().append(row("kohnan"));
      const reader = new Reader(page.adapter, page.end);
      await settle();
      expect(reader.report.state).toEqual({ reading: "ok" });
      vi.advanceTimersByTime(1_000);
      await settle();
      expect(reader.report.state).toEqual({ reading: "blind", problems: ["rows-disagree"] });
      expect(requests("page-state")).toHaveLength(1);
      expect(requests("judge-rows")).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a page that goes blind loses the marks it had: nothing is guessed", async () => {
    main().append(row("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    page.adapter.found = [{ what: "rows-disagree", count: 1, weight: "blind" }];
    main().append(document.createElement("hr"));
    await settle();
    expect(marks()).toEqual([]);
  });

  test("a background that fails is told about, and the next change tries again", async () => {
    background.failure = new Error("storage is broken");
    main().append(row("kohnan"));
    const reader = new Reader(page.adapter, page.end);
    await settle();
    expect(reader.report.state).toEqual({ reading: "unavailable" });
    background.failure = null;
    main().append(document.createElement("hr"));
    await settle();
    expect(marks()).toEqual(["kohnan"]);
    expect(reader.report.state).toEqual({ reading: "ok" });
  });

  test("an answer given while the background ends reaches its successor", async () => {
    main().append(message("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    const answered: ContentRequest[] = [];
    let hasEnded = false;
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(async (request) => {
      if (!hasEnded) {
        hasEnded = true;
        throw new Error("A listener indicated an asynchronous response, but the message channel closed");
      }
      answered.push(request as unknown as ContentRequest);
      return { ok: true };
    });
    page.shown[0]?.actions.answer("mine");
    await settle();
    expect(answered).toMatchObject([{ type: "answer", serviceKey: "kohnan-pay", answer: "mine" }]);
  });

  test("a background that is not there yet is asked again by itself", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      background.failure = new Error("Could not establish connection. Receiving end does not exist.");
      main().append(row("kohnan"));
      new Reader(page.adapter, page.end);
      await settle();
      background.failure = null;
      vi.advanceTimersByTime(1_000);
      await settle();
      expect(marks()).toEqual(["kohnan"]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("what the script of an older version left is gone, in a frame of the page too", async () => {
    const leftover = (page: Document) => {
      const host = page.createElement(OWN_ELEMENT);
      host.setAttribute(OWN_ATTRIBUTE, "panel");
      return host;
    };
    const frame = document.createElement("iframe");
    main().append(leftover(document), frame);
    const inner = frame.contentDocument as Document;
    inner.body.append(leftover(inner));
    new Reader(page.adapter, page.end);
    await settle();
    expect(document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)).toHaveLength(0);
    expect(inner.querySelectorAll(`[${OWN_ATTRIBUTE}]`)).toHaveLength(0);
  });

  test("the script of an extension that was updated takes its things along and says nothing", async () => {
    const complaints = vi.spyOn(console, "error");
    main().append(row("kohnan"), message("opened"));
    new Reader(page.adapter, page.end);
    await settle();
    fakeBrowser.runtime.id = undefined as unknown as string;
    main().append(document.createElement("hr"));
    await settle();
    expect(document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)).toHaveLength(0);
    expect(page.end.signal.aborted).toBe(true);
    expect(complaints).not.toHaveBeenCalled();
  });
});

describe("on a site that the user has paused", () => {
  const read = async () => {
    const reader = new Reader(page.adapter, page.end);
    await settle();
    return reader;
  };

  test("marks and panel go at once, and come back when the user goes on", async () => {
    main().append(row("kohnan"), message("opened"));
    const reader = await read();
    expect([marks(), panels()]).toEqual([["kohnan"], 1]);
    background.isPaused = true;
    reader.judgeAgain();
    await settle();
    expect([marks(), panels()]).toEqual([[], 0]);
    background.isPaused = false;
    reader.judgeAgain();
    await settle();
    expect([marks(), panels()]).toEqual([["kohnan"], 1]);
  });

  test("nothing more is read, whatever comes, and nobody is told that something failed", async () => {
    background.isPaused = true;
    main().append(row("kohnan"));
    const reader = await read();
    const before = background.asked.length;
    main().append(row("another"));
    await settle();
    expect(background.asked).toHaveLength(before);
    expect(reader.report.state).toEqual({ reading: "ok" });
  });
});
