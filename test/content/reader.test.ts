// @vitest-environment jsdom
import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ORIGINAL_GLOBAL } from "../../extension/content/original/contract.ts";
import { PANEL_GLOBAL, type PanelActions, type ShowPanel } from "../../extension/content/panel/contract.ts";
import { Reader } from "../../extension/content/reader.ts";
import { OWN_ATTRIBUTE, OWN_ELEMENT } from "../../extension/content/webmail/adapter.ts";
import type { ContentReply, ContentRequest, PanelModel, RowMark } from "../../extension/messages.ts";
import { message, row, type TestAdapter, testAdapter } from "./page.ts";

const WARNED = "noreply@value-wallet.com";
const MARK: RowMark = { tone: "warn", service: "コーナンPay", label: "You probably did not ask for this mail" };

/** What the background was asked, in order, and how it answers. */
let asked: ContentRequest[];
let warned: Set<string>;
let backgroundFails: Error | null;
let isPaused: boolean;
/** What it says of the header of an original. */
let read: ContentReply["read-original"];
let shown: { model: PanelModel; actions: PanelActions; host: HTMLElement }[];
let end: AbortController;
let adapter: TestAdapter;

function answerAsBackground(request: ContentRequest): unknown {
  asked.push(request);
  if (backgroundFails) throw backgroundFails;
  if (isPaused && request.type.startsWith("judge-")) return { paused: true };
  if (request.type === "judge-rows")
    return { marks: request.mails.map((mail) => (warned.has(mail.fromAddress ?? "") ? MARK : null)) };
  if (request.type === "read-original") return read;
  if (request.type !== "judge-messages") return { ok: true };
  return {
    panels: request.mails.map((mail) =>
      warned.has(mail.fromAddress ?? "")
        ? ({ serviceKey: "kohnan-pay", mailHash: mail.id, answer: null } as PanelModel)
        : null,
    ),
  };
}

const showPanel: ShowPanel = (place, model, actions, signal) => {
  const host = document.createElement(OWN_ELEMENT);
  host.setAttribute(OWN_ATTRIBUTE, "");
  place.parent.insertBefore(host, place.before);
  const entry = { model, actions, host };
  shown.push(entry);
  const handle = {
    host,
    update: (next: PanelModel) => {
      entry.model = next;
    },
    focus: () => host.setAttribute("focused", ""),
    remove: () => host.remove(),
  };
  signal.addEventListener("abort", handle.remove);
  return handle;
};

/** Lets the page be idle until nothing is left to do. */
async function settle() {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const main = () => document.querySelector("main") as HTMLElement;
const marks = () => [...document.querySelectorAll(`main p [${OWN_ATTRIBUTE}]`)].map((mark) => mark.closest("p")?.id);
const panels = () => document.querySelectorAll(`main > ${OWN_ELEMENT}[${OWN_ATTRIBUTE}]`).length;
const requests = (type: ContentRequest["type"]) => asked.filter((request) => request.type === type);

beforeEach(() => {
  document.body.innerHTML = "<main></main>";
  asked = [];
  shown = [];
  warned = new Set([WARNED]);
  backgroundFails = null;
  isPaused = false;
  end = new AbortController();
  adapter = testAdapter();
  vi.stubGlobal("browser", fakeBrowser);
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setImmediate(work));
  vi.stubGlobal("cancelIdleCallback", clearImmediate);
  Object.assign(globalThis, { [PANEL_GLOBAL]: showPanel });
  fakeBrowser.runtime.id = "mioboe";
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (request) =>
    answerAsBackground(request as unknown as ContentRequest),
  );
});

afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("in the list", () => {
  test("an unasked sign-up mail is marked, an ordinary one is not", async () => {
    main().append(row("kohnan"), row("friend", "friend@people.example"));
    new Reader(adapter, end);
    await settle();
    expect(marks()).toEqual(["kohnan"]);
  });

  test("a mail is marked in a list that has taken the place of the one that was watched", async () => {
    adapter.watch = () => [{ node: main(), options: { childList: true } }];
    main().append(row("friend", "friend@people.example"));
    new Reader(adapter, end);
    await settle();
    const other = document.createElement("main");
    other.append(row("kohnan"));
    main().replaceWith(other);
    await settle();
    expect(marks()).toEqual(["kohnan"]);
  });

  test("each mail is asked about once, however often the page changes", async () => {
    main().append(row("kohnan"));
    new Reader(adapter, end);
    await settle();
    main().append(row("friend", "friend@people.example"));
    await settle();
    expect(
      requests("judge-rows").map((request) => ("mails" in request ? request.mails.map((mail) => mail.id) : [])),
    ).toEqual([["kohnan"], ["friend"]]);
  });

  test("a mail that arrives while a long page is looked at for the first time is marked", async () => {
    main().append(row("kohnan"));
    adapter.look = (document, url) => {
      const rows = adapter.rows(document, url);
      return {
        ...adapter,
        rows: () => rows,
        *prepare() {
          yield;
          if (!document.getElementById("late")) main().append(row("late"));
        },
      };
    };
    new Reader(adapter, end);
    await settle();
    expect(marks()).toEqual(["kohnan", "late"]);
  });

  test("a page that only seems wrong because it changed while it was looked at keeps its marks", async () => {
    main().append(row("kohnan"));
    new Reader(adapter, end);
    await settle();
    const [mark] = document.querySelectorAll(`[${OWN_ATTRIBUTE}]`);
    let looks = 0;
    adapter.look = () => ({
      ...adapter,
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
    new Reader(adapter, end);
    await settle();
    const [kohnan] = adapter.rows(document, new URL(location.href));
    kohnan?.replaceChildren("drawn again");
    await settle();
    expect(marks()).toEqual(["kohnan"]);
  });

  test("a row that is used again for another mail loses the mark of the first", async () => {
    main().append(row("kohnan"));
    new Reader(adapter, end);
    await settle();
    const [recycled] = adapter.rows(document, new URL(location.href));
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
    const reader = new Reader(adapter, end);
    for (let change = 0; change < 10; change++) {
      main().append(document.createElement("hr"));
      await settle();
    }
    expect(reader.report.state).toEqual({ reading: "hindered" });
  });

  test("nothing is read while nobody looks at the tab", async () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    main().append(row("kohnan"));
    new Reader(adapter, end);
    await settle();
    expect(asked).toEqual([]);
  });
});

describe("in an opened conversation", () => {
  test("the panel stands above it, once", async () => {
    main().append(message("kohnan"));
    new Reader(adapter, end);
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
      new Reader(adapter, end);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(panels()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a collapsed message is judged when it is opened, not before", async () => {
    const collapsed = message("kohnan", false);
    main().append(collapsed);
    new Reader(adapter, end);
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
    new Reader(adapter, end);
    await settle();
    expect(panels()).toBe(1);
  });

  test("a harmless later reply does not hide the earlier mail's panel", async () => {
    main().append(message("kohnan"), message("reply", true, "friend@people.example"));
    new Reader(adapter, end);
    await settle();
    expect(shown.map(({ model }) => model.mailHash)).toEqual(["kohnan"]);
  });

  test("the panel goes with its conversation", async () => {
    main().append(message("kohnan"));
    new Reader(adapter, end);
    await settle();
    main().replaceChildren(message("other", true, "friend@people.example"));
    await settle();
    expect(panels()).toBe(0);
  });

  test("a closed panel stays closed while the page is open, and the background knows", async () => {
    main().append(message("kohnan"));
    new Reader(adapter, end);
    await settle();
    shown[0]?.actions.close();
    main().append(document.createElement("hr"));
    await settle();
    expect(panels()).toBe(0);
    expect(requests("panel-closed")).toHaveLength(1);
  });

  test("a closed panel comes back when its warning is taken up again in the popup", async () => {
    main().append(message("kohnan"));
    const reader = new Reader(adapter, end);
    await settle();
    shown[0]?.actions.close();
    reader.judgeAgain();
    await settle();
    expect(panels()).toBe(1);
  });

  test("after “I signed up for this” the panel stays to be undone, and undoing brings the warning back", async () => {
    main().append(message("kohnan"));
    const reader = new Reader(adapter, end);
    await settle();
    shown[0]?.actions.answer("mine");
    warned.clear();
    reader.judgeAgain();
    await settle();
    expect(panels()).toBe(1);
    expect(shown[0]?.model.answer).toBe("mine");
    shown[0]?.actions.answer(null);
    warned.add(WARNED);
    reader.judgeAgain();
    await settle();
    expect(panels()).toBe(1);
    expect(shown[0]?.model.answer).toBe(null);
  });

  test("an answer given in another tab takes the panel and the marks away here", async () => {
    main().append(row("kohnan-row"), message("kohnan"));
    const reader = new Reader(adapter, end);
    await settle();
    expect([marks(), panels()]).toEqual([["kohnan-row"], 1]);
    warned.clear();
    reader.judgeAgain();
    await settle();
    expect([marks(), panels()]).toEqual([[], 0]);
  });

  test("the key gives the panel the focus", async () => {
    main().append(message("kohnan"));
    const reader = new Reader(adapter, end);
    await settle();
    reader.focusPanel();
    expect(shown[0]?.host.hasAttribute("focused")).toBe(true);
  });
});

describe("the sender’s signature", () => {
  const DMARC = { dmarc: "pass" } as const;
  const fetchOriginal = vi.fn();

  beforeEach(() => {
    fetchOriginal.mockReset();
    fetchOriginal.mockResolvedValue({ header: "From: noreply@value-wallet.com" });
    Object.assign(globalThis, { [ORIGINAL_GLOBAL]: fetchOriginal });
    adapter.original = (message) =>
      message.id === "printed" ? null : () => [new URL(`${location.href}?${message.id}`)];
    read = { answer: { result: "right", domain: "value-wallet.com", by: "Test" }, authentication: DMARC };
  });

  const openPanel = async (id = "kohnan") => {
    main().append(message(id));
    new Reader(adapter, end);
    await settle();
    return shown[0];
  };

  test("is checked upon the user’s press only, of that mail, and the mail is judged again with it", async () => {
    const panel = await openPanel();
    expect(fetchOriginal).not.toHaveBeenCalled();
    await panel?.actions.checkSignature?.();
    expect(fetchOriginal.mock.calls.map(([places]) => String(places))).toEqual([`${location.href}?kohnan`]);
    expect(requests("read-original")).toEqual([
      {
        type: "read-original",
        webmail: "test",
        account: "mika@mailtest.example",
        fromAddress: WARNED,
        header: "From: noreply@value-wallet.com",
      },
    ]);
    expect(requests("judge-messages").at(-1)).toMatchObject({ mails: [{ id: "kohnan", authentication: DMARC }] });
    expect(panel?.model).toMatchObject({ mailHash: "kohnan", signature: { result: "right", by: "Test" } });
  });

  test("stays known while the page is open", async () => {
    const panel = await openPanel();
    await panel?.actions.checkSignature?.();
    const reader = new Reader(adapter, end);
    reader.judgeAgain();
    await settle();
    expect(shown[0]?.model).toHaveProperty("signature.result", "right");
    expect(requests("read-original")).toHaveLength(1);
  });

  test("that couldn’t be read leaves the judgment as it was", async () => {
    const panel = await openPanel();
    fetchOriginal.mockResolvedValue({ problem: "slow" });
    const before = asked.length;
    await panel?.actions.checkSignature?.();
    expect(asked).toHaveLength(before);
    expect(panel?.model).toMatchObject({ mailHash: "kohnan", signature: { result: "slow" } });
  });

  test("that ends the warning is told by the panel that asked", async () => {
    const panel = await openPanel();
    warned.clear();
    await panel?.actions.checkSignature?.();
    expect(panel?.model).toMatchObject({ signed: true, signature: { result: "right" } });
    expect(panels()).toBe(1);
  });

  test("of a mail that was left meanwhile is told to nobody", async () => {
    const panel = await openPanel();
    let answer = (_: object) => {};
    fetchOriginal.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const checked = panel?.actions.checkSignature?.();
    document.querySelector("article")?.remove();
    await settle();
    answer({ problem: "slow" });
    await checked;
    expect(panel?.model).not.toHaveProperty("signature");
    expect(panels()).toBe(0);
  });

  test("isn’t offered where the webmail shows no original", async () => {
    expect((await openPanel("printed"))?.actions.checkSignature).toBeUndefined();
  });

  test("ends quietly when the background can’t answer", async () => {
    const panel = await openPanel();
    backgroundFails = new Error("asleep");
    await panel?.actions.checkSignature?.();
    expect(panel?.model).not.toHaveProperty("signature");
  });
});

describe("when something is wrong", () => {
  test("a page that no longer fits is told about after a second look, and nothing on it is judged", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      adapter.found = [{ what: "rows-disagree", count: 3, weight: "blind" }];
      main().append(row("kohnan"));
      const reader = new Reader(adapter, end);
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
    new Reader(adapter, end);
    await settle();
    adapter.found = [{ what: "rows-disagree", count: 1, weight: "blind" }];
    main().append(document.createElement("hr"));
    await settle();
    expect(marks()).toEqual([]);
  });

  test("a background that fails is told about, and the next change tries again", async () => {
    backgroundFails = new Error("storage is broken");
    main().append(row("kohnan"));
    const reader = new Reader(adapter, end);
    await settle();
    expect(reader.report.state).toEqual({ reading: "unavailable" });
    backgroundFails = null;
    main().append(document.createElement("hr"));
    await settle();
    expect(marks()).toEqual(["kohnan"]);
    expect(reader.report.state).toEqual({ reading: "ok" });
  });

  test("an answer given while the background ends reaches its successor", async () => {
    main().append(message("kohnan"));
    new Reader(adapter, end);
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
    shown[0]?.actions.answer("mine");
    await settle();
    expect(answered).toMatchObject([{ type: "answer", serviceKey: "kohnan-pay", answer: "mine" }]);
  });

  test("a background that is not there yet is asked again by itself", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      backgroundFails = new Error("Could not establish connection. Receiving end does not exist.");
      main().append(row("kohnan"));
      new Reader(adapter, end);
      await settle();
      backgroundFails = null;
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
    new Reader(adapter, end);
    await settle();
    expect(document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)).toHaveLength(0);
    expect(inner.querySelectorAll(`[${OWN_ATTRIBUTE}]`)).toHaveLength(0);
  });

  test("the script of an extension that was updated takes its things along and says nothing", async () => {
    const complaints = vi.spyOn(console, "error");
    main().append(row("kohnan"), message("opened"));
    new Reader(adapter, end);
    await settle();
    fakeBrowser.runtime.id = undefined as unknown as string;
    main().append(document.createElement("hr"));
    await settle();
    expect(document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)).toHaveLength(0);
    expect(end.signal.aborted).toBe(true);
    expect(complaints).not.toHaveBeenCalled();
  });
});

describe("on a site that the user has paused", () => {
  const read = async () => {
    const reader = new Reader(adapter, end);
    await settle();
    return reader;
  };

  test("marks and panel go at once, and come back when the user goes on", async () => {
    main().append(row("kohnan"), message("opened"));
    const reader = await read();
    expect([marks(), panels()]).toEqual([["kohnan"], 1]);
    isPaused = true;
    reader.judgeAgain();
    await settle();
    expect([marks(), panels()]).toEqual([[], 0]);
    isPaused = false;
    reader.judgeAgain();
    await settle();
    expect([marks(), panels()]).toEqual([["kohnan"], 1]);
  });

  test("nothing more is read, whatever comes, and nobody is told that something failed", async () => {
    isPaused = true;
    main().append(row("kohnan"));
    const reader = await read();
    const before = asked.length;
    main().append(row("another"));
    await settle();
    expect(asked).toHaveLength(before);
    expect(reader.report.state).toEqual({ reading: "ok" });
  });
});
