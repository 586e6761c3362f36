// @vitest-environment jsdom
/** What the reader does with a webmail page: marks in the list, the panel in a conversation. */
import { describe, expect, test, vi } from "vitest";
import { Reader } from "../../extension/content/reader.ts";
import { OWN_ATTRIBUTE, OWN_ELEMENT } from "../../extension/content/webmail/adapter.ts";
import { message, row } from "./page.ts";
import { background, main, marks, page, panels, requests, setStage, settle, WARNED } from "./reader-stage.ts";

setStage();

describe("in the list", () => {
  test("an unasked sign-up mail is marked, an ordinary one is not", async () => {
    main().append(row("kohnan"), row("friend", "friend@people.example"));
    new Reader(page.adapter, page.end);
    await settle();
    expect(marks()).toEqual(["kohnan"]);
  });

  test("a mail is marked in a list that has taken the place of the one that was watched", async () => {
    page.adapter.watch = () => [{ node: main(), options: { childList: true } }];
    main().append(row("friend", "friend@people.example"));
    new Reader(page.adapter, page.end);
    await settle();
    const other = document.createElement("main");
    other.append(row("kohnan"));
    main().replaceWith(other);
    await settle();
    expect(marks()).toEqual(["kohnan"]);
  });

  test("each mail is asked about once, however often the page changes", async () => {
    main().append(row("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    main().append(row("friend", "friend@people.example"));
    await settle();
    expect(
      requests("judge-rows").map((request) => ("mails" in request ? request.mails.map((mail) => mail.id) : [])),
    ).toEqual([["kohnan"], ["friend"]]);
  });

  test("a mail that arrives while a long page is looked at for the first time is marked", async () => {
    main().append(row("kohnan"));
    page.adapter.look = (document, url) => {
      const rows = page.adapter.rows(document, url);
      return {
        ...page.adapter,
        rows: () => rows,
        *prepare() {
          yield;
          if (!document.getElementById("late")) main().append(row("late"));
        },
      };
    };
    new Reader(page.adapter, page.end);
    await settle();
    expect(marks()).toEqual(["kohnan", "late"]);
  });

  test("a mail is marked in whichever of the pauses of a first look it arrives", async () => {
    const idle = requestIdleCallback;
    page.adapter.look = (document, url) => {
      const rows = page.adapter.rows(document, url);
      return {
        ...page.adapter,
        rows: () => rows,
        *prepare() {
          for (let piece = 0; piece < 3; piece++) yield "dear";
        },
      };
    };
    const lookWithMailAt = async (arrival: number) => {
      main().replaceChildren(row("kohnan"));
      let pauses = 0;
      vi.stubGlobal("requestIdleCallback", (work: () => void) =>
        idle(() => {
          if (++pauses === arrival) main().append(row("late"));
          work();
        }),
      );
      const end = new AbortController();
      new Reader(page.adapter, end);
      await settle();
      const marked = marks();
      end.abort();
      return { hasCome: document.getElementById("late") !== null, marked };
    };
    // How many pauses there are depends on the machine: until the look is over before the mail comes.
    for (let arrival = 1; ; arrival++) {
      const { hasCome, marked } = await lookWithMailAt(arrival);
      if (!hasCome) {
        expect(arrival).toBeGreaterThan(10);
        return;
      }
      expect(marked, `pause ${arrival}`).toEqual(["kohnan", "late"]);
    }
  });

  test("a page that only seems wrong because it changed while it was looked at keeps its marks", async () => {
    main().append(row("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    const [mark] = document.querySelectorAll(`[${OWN_ATTRIBUTE}]`);
    let looks = 0;
    page.adapter.look = () => ({
      ...page.adapter,
      *prepare() {
        yield;
        // Drawn in two steps, between which a look comes.
        if (++looks === 1) main().append(row("late"));
      },
      problems: () => (looks === 1 ? [{ what: "rows-disagree", count: 1, weight: "blind" }] : []),
    });
    main().append(row("friend", "friend@people.example"));
    await settle();
    expect(looks).toBeGreaterThan(1);
    expect(marks()).toEqual(["kohnan", "late"]);
    expect(mark?.isConnected).toBe(true);
  });

  test("a mark that the webmail drops when it draws the row again comes back", async () => {
    main().append(row("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    const [kohnan] = page.adapter.rows(document, new URL(location.href));
    kohnan?.replaceChildren("drawn again");
    await settle();
    expect(marks()).toEqual(["kohnan"]);
  });

  test("a row that is used again for another mail loses the mark of the first", async () => {
    main().append(row("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    const [recycled] = page.adapter.rows(document, new URL(location.href));
    recycled?.setAttribute("from", "friend@people.example");
    if (recycled) recycled.id = "friend";
    main().append(document.createElement("hr"));
    await settle();
    expect(marks()).toEqual([]);
  });

  test("a page that removes every mark is told about, and the fight ends", async () => {
    main().append(row("kohnan"));
    new MutationObserver(() => {
      for (const mark of document.querySelectorAll(`p [${OWN_ATTRIBUTE}]`)) mark.remove();
    }).observe(main(), { childList: true, subtree: true });
    const reader = new Reader(page.adapter, page.end);
    for (let change = 0; change < 10; change++) {
      main().append(document.createElement("hr"));
      await settle();
    }
    expect(reader.report.state).toEqual({ reading: "hindered" });
  });

  test("nothing is read while nobody looks at the tab", async () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    main().append(row("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    expect(background.asked).toEqual([]);
  });
});

describe("in an opened conversation", () => {
  test("the panel stands above it, once", async () => {
    main().append(message("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    main().append(document.createElement("hr"));
    await settle();
    expect(panels()).toBe(1);
    expect(main().firstElementChild?.localName).toBe(OWN_ELEMENT);
  });

  test("the panel is there within two seconds where the browser never tells of an idle moment", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    vi.stubGlobal("requestIdleCallback", (work: () => void, { timeout }: IdleRequestOptions) =>
      setTimeout(work, timeout),
    );
    try {
      main().append(message("kohnan"));
      new Reader(page.adapter, page.end);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(panels()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a collapsed message is judged when it is opened, not before", async () => {
    const collapsed = message("kohnan", false);
    main().append(collapsed);
    new Reader(page.adapter, page.end);
    await settle();
    expect(panels()).toBe(0);
    collapsed.toggleAttribute("open", true);
    collapsed.append("the rest");
    await settle();
    expect(panels()).toBe(1);
  });

  test("an opened message whose text stands where it can't be read is judged by the rest", async () => {
    const opened = message("opened", false);
    opened.toggleAttribute("closed-frame");
    main().append(opened);
    new Reader(page.adapter, page.end);
    await settle();
    expect(panels()).toBe(1);
  });

  test("a harmless later reply does not hide the earlier mail's panel", async () => {
    main().append(message("kohnan"), message("reply", true, "friend@people.example"));
    new Reader(page.adapter, page.end);
    await settle();
    expect(page.shown.map(({ model }) => model.mailHash)).toEqual(["kohnan"]);
  });

  test("the panel goes with its conversation", async () => {
    main().append(message("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    main().replaceChildren(message("other", true, "friend@people.example"));
    await settle();
    expect(panels()).toBe(0);
  });

  test("a closed panel stays closed while the page is open, and the background knows", async () => {
    main().append(message("kohnan"));
    new Reader(page.adapter, page.end);
    await settle();
    page.shown[0]?.actions.close();
    main().append(document.createElement("hr"));
    await settle();
    expect(panels()).toBe(0);
    expect(requests("panel-closed")).toHaveLength(1);
  });

  test("a closed panel comes back when its warning is taken up again in the popup", async () => {
    main().append(message("kohnan"));
    const reader = new Reader(page.adapter, page.end);
    await settle();
    page.shown[0]?.actions.close();
    reader.judgeAgain();
    await settle();
    expect(panels()).toBe(1);
  });

  test("after “I signed up for this” the panel stays to be undone, and undoing brings the warning back", async () => {
    main().append(message("kohnan"));
    const reader = new Reader(page.adapter, page.end);
    await settle();
    page.shown[0]?.actions.answer("mine");
    background.warned.clear();
    reader.judgeAgain();
    await settle();
    expect(panels()).toBe(1);
    expect(page.shown[0]?.model.answer).toBe("mine");
    page.shown[0]?.actions.answer(null);
    background.warned.add(WARNED);
    reader.judgeAgain();
    await settle();
    expect(panels()).toBe(1);
    expect(page.shown[0]?.model.answer).toBe(null);
  });

  test("an answer given in another tab takes the panel and the marks away here", async () => {
    main().append(row("kohnan-row"), message("kohnan"));
    const reader = new Reader(page.adapter, page.end);
    await settle();
    expect([marks(), panels()]).toEqual([["kohnan-row"], 1]);
    background.warned.clear();
    reader.judgeAgain();
    await settle();
    expect([marks(), panels()]).toEqual([[], 0]);
  });

  test("the key gives the panel the focus", async () => {
    main().append(message("kohnan"));
    const reader = new Reader(page.adapter, page.end);
    await settle();
    reader.focusPanel();
    expect(page.shown[0]?.host.hasAttribute("focused")).toBe(true);
  });
});
