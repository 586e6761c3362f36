// @vitest-environment jsdom
/** What the reader of a page does for somebody who has just pressed something: they wait for what comes of it. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { actionsFor } from "../../extension/content/panel/actions.ts";
import { PANEL_GLOBAL, type PanelActions, type ShowPanel } from "../../extension/content/panel/contract.ts";
import { foreseenBy } from "../../extension/content/panel/foreseen.ts";
import { Reader } from "../../extension/content/reader.ts";
import { OWN_ATTRIBUTE, OWN_ELEMENT } from "../../extension/content/webmail/adapter.ts";
import type { ContentRequest, PanelModel, RowMark } from "../../extension/messages.ts";
import { message, row, type TestAdapter, testAdapter } from "./page.ts";

const MARK: RowMark = { tone: "warn", service: "コーナンPay", label: "You probably did not ask for this mail" };
const FRIEND = "friend@people.example";

let asked: ContentRequest[];
let adapter: TestAdapter;
let end: AbortController;
/** The page has idle moments. */
let isIdle: boolean;
let practised: unknown[];
/** Who hears the pointer come to an element. */
let entered: Map<EventTarget, Set<(event: Event) => void>>;
/** What the last panel's buttons lead to. */
let actions: PanelActions;
/** The mails that the background warns of in the list only: opened, they turn out to be harmless. */
let harmless: Set<string>;
let listeners: { type: string; listener: (event: unknown) => void }[];

/** Puts a panel into the page; what it says stands in an attribute. */
function panelOf(model: PanelModel, signal: AbortSignal) {
  const host = document.createElement(OWN_ELEMENT);
  host.setAttribute(OWN_ATTRIBUTE, "panel");
  const says = ({ mailHash }: PanelModel) => host.setAttribute("says", mailHash);
  says(model);
  const put = ({ parent, before }: { parent: Element; before: Node | null }, given: PanelActions) => {
    actions = given;
    parent.insertBefore(host, before);
  };
  const remove = () => host.remove();
  signal.addEventListener("abort", remove);
  return { host, put, update: says, focus: () => undefined, remove };
}
const show = (...[place, model, given, signal]: Parameters<ShowPanel>) => {
  const panel = panelOf(model, signal);
  panel.put(place, given);
  return panel;
};
const signatureOf = () => {
  throw new Error("nobody has asked for a signature");
};
const foresee: ShowPanel["foresee"] = (from, signal) =>
  foreseenBy(from, (_near, model) => panelOf(model, signal), signal);

function answer(request: ContentRequest): unknown {
  asked.push(request);
  const isFriend = ({ fromAddress }: { fromAddress?: string }) => fromAddress === FRIEND;
  switch (request.type) {
    case "judge-rows":
      return { marks: request.mails.map((mail) => (isFriend(mail) ? null : MARK)) };
    case "judge-messages":
      bringPanelScript();
      return {
        panels: request.mails.map((mail) =>
          isFriend(mail) || (mail.place === "message" && harmless.has(mail.id ?? ""))
            ? null
            : ({ serviceKey: "kohnan-pay", mailHash: `${mail.place} ${mail.id}`, answer: null } as PanelModel),
        ),
      };
    case "expect-panel":
      bringPanelScript();
      return { model: { serviceKey: "demo" } as PanelModel };
    default:
      return { ok: true };
  }
}

/** As the background does before it replies. */
function bringPanelScript() {
  const prepare = (_: Document, model: PanelModel) => {
    practised.push(model.serviceKey);
    return [];
  };
  Object.assign(globalThis, {
    [PANEL_GLOBAL]: Object.assign(show.bind(null), { actionsFor, signatureOf, foresee, prepare }),
  });
}

async function settle() {
  for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const main = () => document.querySelector("main") as HTMLElement;
const marks = () => [...document.querySelectorAll(`main p [${OWN_ATTRIBUTE}]`)].map((mark) => mark.closest("p")?.id);
const panels = () => document.querySelectorAll(`main > ${OWN_ELEMENT}[${OWN_ATTRIBUTE}]`).length;
const requests = <Type extends ContentRequest["type"]>(type: Type) =>
  asked.filter((request): request is Extract<ContentRequest, { type: Type }> => request.type === type);

/** The user presses an element: an event that no script can make. */
function press(element: Element, isTrusted = true) {
  const path: Node[] = [];
  for (let node: Node | null = element; node; node = node.parentNode) path.push(node);
  const event = { type: "pointerdown", isTrusted, composedPath: () => path };
  for (const { type, listener } of listeners) if (type === event.type) listener(event);
}

/** The pointer comes to an element, as the browser tells it, or as a script of the page does. */
function point(element: Element, isTrusted = true) {
  for (const hear of entered.get(element) ?? []) hear({ isTrusted, currentTarget: element } as unknown as Event);
}

/** A list that has been read, in a page that has no idle moment from then on. */
async function busyList(...rows: HTMLElement[]): Promise<Reader> {
  main().append(...rows);
  const reader = new Reader(adapter, end);
  await settle();
  isIdle = false;
  return reader;
}

beforeEach(() => {
  document.body.innerHTML = "<main></main>";
  asked = [];
  practised = [];
  harmless = new Set();
  listeners = [];
  isIdle = true;
  end = new AbortController();
  adapter = testAdapter();
  entered = new Map();
  const hear = Element.prototype.addEventListener;
  vi.spyOn(Element.prototype, "addEventListener").mockImplementation(function (this: Element, type, listener, options) {
    if (type === "pointerenter") entered.set(this, (entered.get(this) ?? new Set()).add(listener as () => void));
    hear.call(this, type, listener, options);
  });
  const { addEventListener: add } = globalThis;
  vi.stubGlobal("addEventListener", (type: string, listener: (event: unknown) => void, options?: object) => {
    listeners.push({ type, listener });
    add(type, listener, options);
  });
  vi.stubGlobal("browser", fakeBrowser);
  vi.stubGlobal("requestIdleCallback", (work: () => void) => (isIdle ? setImmediate(work) : undefined));
  vi.stubGlobal("cancelIdleCallback", clearImmediate);
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => setImmediate(work));
  fakeBrowser.runtime.id = "mioboe";
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (request) =>
    answer(request as unknown as ContentRequest),
  );
});

afterEach(() => {
  end.abort();
  Object.assign(globalThis, { [PANEL_GLOBAL]: undefined });
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a mail that was opened by a press", () => {
  test("has its panel though the page has no idle moment", async () => {
    await busyList(row("kohnan"));
    press(main());
    main().append(message("kohnan"));
    await settle();
    expect(panels()).toBe(1);
  });

  test("has none yet where the page itself made the press: that one waits for an idle moment", async () => {
    await busyList(row("kohnan"));
    press(main(), false);
    main().append(message("kohnan"));
    await settle();
    expect(panels()).toBe(0);
  });

  test("has none yet when the press was long ago", async () => {
    await busyList(row("kohnan"));
    press(main());
    const now = performance.now();
    vi.spyOn(performance, "now").mockReturnValue(now + 5_000);
    main().append(message("kohnan"));
    await settle();
    expect(panels()).toBe(0);
  });

  test("has its panel though it came while the reader was looking, and the page draws nothing after it", async () => {
    await busyList(row("kohnan"));
    let isStill = false;
    vi.stubGlobal("requestAnimationFrame", (work: () => void) => isStill || setImmediate(work));
    // What a look finds was there when it began.
    adapter.look = (page, url) => {
      const messages = adapter.messages(page, url);
      const { rows, problems, watch } = adapter;
      function* prepare() {
        if (main().querySelector("article")) return;
        main().append(message("kohnan"));
        setImmediate(() => {
          isStill = true;
        });
        yield;
      }
      return { prepare, messages: () => messages, rows, problems: problems.bind(adapter), watch };
    };
    press(main());
    main().append(document.createElement("hr"));
    await settle();
    expect(panels()).toBe(1);
  });

  test("costs one frame's wait, however often the page changes before that frame", async () => {
    await busyList(row("kohnan"));
    const frames: (() => void)[] = [];
    vi.stubGlobal("requestAnimationFrame", (work: () => void) => frames.push(work));
    press(main());
    for (let change = 0; change < 5; change++) {
      main().append(document.createElement("hr"));
      await settle();
    }
    main().append(message("kohnan"));
    await settle();
    expect([frames.length, panels()]).toEqual([1, 0]);
    for (const draw of frames) draw();
    await settle();
    expect(panels()).toBe(1);
  });

  test("is not judged, and costs no mark, while what is drawn of it fits nowhere", async () => {
    const reader = await busyList(row("kohnan"));
    adapter.found = [{ what: "rows-disagree", count: 1, weight: "blind" }];
    press(main());
    main().append(message("kohnan"));
    await settle();
    expect([marks(), panels(), requests("judge-messages")]).toEqual([["kohnan"], 0, []]);
    expect(reader.report.state).toEqual({ reading: "ok" });
    adapter.found = [];
    main().append(document.createElement("hr"));
    await settle();
    expect([marks(), panels()]).toEqual([["kohnan"], 1]);
  });

  test("is the only thing that is hurried: rows that came with it are marked in the next idle moment", async () => {
    let resume: (() => void) | undefined;
    await busyList(row("kohnan"));
    vi.stubGlobal("requestIdleCallback", (work: () => void) => {
      resume = work;
    });
    press(main());
    main().append(message("kohnan"), row("late"));
    await settle();
    expect([marks(), panels()]).toEqual([["kohnan"], 1]);
    isIdle = true;
    vi.stubGlobal("requestIdleCallback", (work: () => void) => setImmediate(work));
    resume?.();
    await settle();
    expect([marks(), panels()]).toEqual([["kohnan", "late"], 1]);
  });
});

describe("a press in a frame of the page, as that of a list that stands in one", () => {
  /** A page in a frame that hears presses as `window` does; jsdom can't make one that a user has made. */
  function frameIn(parent: Element): { pressed(isTrusted?: boolean): void; isHeard(): boolean; page: Document } {
    const frame = document.createElement("iframe");
    parent.append(frame);
    const page = frame.contentDocument as Document;
    const heard = new Map<string, Set<(event: unknown) => void>>();
    page.addEventListener = (type: string, listener: unknown) => {
      heard.set(type, (heard.get(type) ?? new Set()).add(listener as () => void));
    };
    page.removeEventListener = (type: string, listener: unknown) => {
      heard.get(type)?.delete(listener as () => void);
    };
    return {
      page,
      isHeard: () => [...heard.values()].some(({ size }) => size > 0),
      pressed(isTrusted = true) {
        const event = { type: "pointerdown", isTrusted, composedPath: () => [page.body, page] };
        for (const listener of heard.get("pointerdown") ?? []) listener(event);
      },
    };
  }

  test("brings the panel, though the page has no idle moment", async () => {
    const frame = frameIn(main());
    await busyList(row("kohnan"));
    frame.pressed();
    main().append(message("kohnan"));
    await settle();
    expect(panels()).toBe(1);
  });

  test("that the page itself has made does not", async () => {
    const frame = frameIn(main());
    await busyList(row("kohnan"));
    frame.pressed(false);
    main().append(message("kohnan"));
    await settle();
    expect(panels()).toBe(0);
  });

  test("is heard in a frame that came later, and no longer in one that went", async () => {
    const first = frameIn(main());
    main().append(row("kohnan"));
    new Reader(adapter, end);
    await settle();
    expect(first.isHeard()).toBe(true);
    first.page.defaultView?.frameElement?.remove();
    const second = frameIn(main());
    await settle();
    expect([first.isHeard(), second.isHeard()]).toEqual([false, true]);
    isIdle = false;
    second.pressed();
    main().append(message("kohnan"));
    await settle();
    expect(panels()).toBe(1);
  });

  test("is heard by nobody when the extension goes", async () => {
    const frame = frameIn(main());
    await busyList(row("kohnan"));
    expect(frame.isHeard()).toBe(true);
    end.abort();
    expect(frame.isHeard()).toBe(false);
  });
});

describe("before anything is opened", () => {
  test("the panel's script is brought and practised with once a row is marked, and once only", async () => {
    main().append(row("friend", FRIEND));
    new Reader(adapter, end);
    await settle();
    expect(requests("expect-panel")).toEqual([]);
    main().append(row("kohnan"));
    await settle();
    main().append(row("another"));
    await settle();
    expect(requests("expect-panel")).toHaveLength(1);
    expect(practised).toEqual(["demo"]);
    expect(panels()).toBe(0);
  });

  test("and is not brought a second time with the opened mail", async () => {
    await busyList(row("kohnan"));
    press(main());
    main().append(message("kohnan"));
    await settle();
    expect(requests("judge-messages")).toMatchObject([{ hasPanel: true }]);
  });

  test("an opened mail whose row had no mark brings the script itself", async () => {
    await busyList(row("friend", FRIEND));
    press(main());
    main().append(message("kohnan"));
    await settle();
    expect(requests("judge-messages").map((request) => "hasPanel" in request)).toEqual([false]);
    expect(panels()).toBe(1);
  });
});

describe("pressing a row", () => {
  test("that is marked wakes the background at once: by asking for the panel of its mail", async () => {
    await busyList(row("kohnan"), row("friend", FRIEND));
    asked = [];
    press(document.querySelector(`#kohnan [${OWN_ATTRIBUTE}]`) as Element);
    expect(asked).toMatchObject([
      { type: "judge-messages", account: "mika@mailtest.example", mails: [{ id: "kohnan", place: "row" }] },
    ]);
    await settle();
    expect(panels()).toBe(0);
  });

  test("that is not marked asks nothing", async () => {
    await busyList(row("kohnan"), row("friend", FRIEND));
    asked = [];
    press(document.querySelector("#friend") as Element);
    await settle();
    expect(asked).toEqual([]);
  });
});

describe("the panel of a mail whose marked row was pressed", () => {
  /** Frames begin when the test has them begin. */
  let frames: (() => void)[];
  /** What is done at the beginning of a frame, and nothing that follows it. */
  const drawFrame = async () => {
    for (const begin of frames.splice(0)) begin();
    await null;
    await null;
  };
  const says = () => document.querySelector(`main > ${OWN_ELEMENT}`)?.getAttribute("says");
  const judged = () => requests("judge-messages").flatMap((request) => request.mails.map(({ place }) => place));

  beforeEach(() => {
    frames = [];
    vi.stubGlobal("requestAnimationFrame", (begin: () => void) => frames.push(begin));
  });

  /** A list of which a row was pressed, and for whose mail the panel is ready. */
  async function pressed(...rows: HTMLElement[]) {
    const reader = await busyList(...rows);
    press(rows[0] as HTMLElement);
    await settle();
    return reader;
  }

  test("stands there in the frame that shows the mail, before the mail was read; then the mail is judged", async () => {
    await pressed(row("kohnan"));
    main().append(message("kohnan"));
    await settle();
    expect([panels(), judged()]).toEqual([0, ["row"]]);
    await drawFrame();
    expect([panels(), says(), judged()]).toEqual([1, "row kohnan", ["row"]]);
    await settle();
    expect([panels(), says(), judged()]).toEqual([1, "message kohnan", ["row", "message"]]);
  });

  test("is the same one afterwards", async () => {
    await pressed(row("kohnan"));
    main().append(message("kohnan"));
    await settle();
    await drawFrame();
    const panel = document.querySelector(`main > ${OWN_ELEMENT}`);
    await settle();
    expect(document.querySelector(`main > ${OWN_ELEMENT}`)).toBe(panel);
  });

  test("goes when the mail itself turns out to be harmless", async () => {
    harmless.add("kohnan");
    await pressed(row("kohnan"));
    main().append(message("kohnan"));
    await settle();
    await drawFrame();
    expect(panels()).toBe(1);
    await settle();
    expect(panels()).toBe(0);
  });

  test("is not taken away by what was found in a look at the page before it came", async () => {
    await pressed(row("kohnan"));
    const idle: (() => void)[] = [];
    vi.stubGlobal("requestIdleCallback", (work: () => void) => idle.push(work));
    let looks = 0;
    adapter.look = (page, url) => {
      looks++;
      const { messages, rows, problems, watch } = adapter;
      const found = messages(page, url);
      return { messages: () => found, rows, problems: problems.bind(adapter), watch };
    };
    main().append(document.createElement("hr"));
    await settle();
    await drawFrame();
    await settle();
    const before = looks;
    // The pass that follows in idle moments looks at the list, and has not come to its end when the mail comes.
    while (looks === before) {
      idle.shift()?.();
      await settle();
    }
    main().append(message("kohnan"));
    await settle();
    await drawFrame();
    const panel = document.querySelector(`main > ${OWN_ELEMENT}`);
    expect(says()).toBe("row kohnan");
    idle.shift()?.();
    await settle();
    await drawFrame();
    await settle();
    expect(document.querySelector(`main > ${OWN_ELEMENT}`)).toBe(panel);
    expect(says()).toBe("message kohnan");
  });

  test("stays while the mail's text is still to come", async () => {
    await pressed(row("kohnan"));
    main().append(message("kohnan", false));
    await settle();
    await drawFrame();
    await settle();
    expect([panels(), says(), judged()]).toEqual([1, "row kohnan", ["row"]]);
    main().querySelector("article")?.replaceWith(message("kohnan"));
    await settle();
    await drawFrame();
    await settle();
    expect([panels(), says(), judged()]).toEqual([1, "message kohnan", ["row", "message"]]);
  });

  test("goes with its mail, though that was never judged", async () => {
    await pressed(row("kohnan"));
    main().append(message("kohnan", false));
    await settle();
    await drawFrame();
    await settle();
    main().querySelector("article")?.remove();
    await settle();
    await drawFrame();
    isIdle = true;
    await settle();
    expect(panels()).toBe(0);
  });

  test.each([
    ["another mail is opened", [message("other", true, FRIEND)]],
    ["the mail is one of several in its conversation", [message("earlier", true, FRIEND), message("kohnan")]],
  ])("is not foreseen where %s: such a mail is judged first", async (_case, opened) => {
    await pressed(row("kohnan"));
    main().append(...opened);
    await settle();
    await drawFrame();
    expect(panels()).toBe(0);
    await settle();
    expect(says()).toBe(opened.some(({ id }) => id === "kohnan") ? "message kohnan" : undefined);
  });

  /** The pointer comes to a row and rests there. */
  async function rest(element: Element) {
    point(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settle();
  }

  test("does not come when the row was only pointed at, and another press opens the mail", async () => {
    await busyList(row("kohnan"), row("friend", FRIEND));
    await rest(document.querySelector("#kohnan") as Element);
    press(document.querySelector("#friend") as Element);
    main().append(message("friend", true, FRIEND));
    await settle();
    await drawFrame();
    await settle();
    expect(panels()).toBe(0);
  });

  test("is asked for when the pointer rests on the row, and not once more by the press", async () => {
    await busyList(row("kohnan"));
    await rest(document.querySelector("#kohnan") as Element);
    expect(judged()).toEqual(["row"]);
    press(document.querySelector("#kohnan") as Element);
    main().append(message("kohnan"));
    await settle();
    expect(judged()).toEqual(["row"]);
    await drawFrame();
    expect(says()).toBe("row kohnan");
  });

  test("is not asked for when the pointer passes by on its way to another marked row", async () => {
    await busyList(row("kohnan"), row("other"));
    point(document.querySelector("#kohnan") as Element);
    await rest(document.querySelector("#other") as Element);
    expect(requests("judge-messages").flatMap((request) => request.mails.map(({ id }) => id))).toEqual(["other"]);
  });

  test("is asked for anew by a press long after the pointer came: the background may have been ended", async () => {
    await busyList(row("kohnan"));
    await rest(document.querySelector("#kohnan") as Element);
    const now = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => now + 20_000);
    press(document.querySelector("#kohnan") as Element);
    expect(judged()).toEqual(["row", "row"]);
  });

  test("is not asked for by a pointer that the page itself has made up", async () => {
    await busyList(row("kohnan"));
    point(document.querySelector("#kohnan") as Element, false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(judged()).toEqual([]);
  });

  test("that was closed before the mail was judged stays closed", async () => {
    let reply: (() => void) | undefined;
    await pressed(row("kohnan"));
    main().append(message("kohnan"));
    await settle();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(async (request) => {
      const answered = answer(request as unknown as ContentRequest);
      if ((request as unknown as ContentRequest).type === "judge-messages")
        await new Promise<void>((resolve) => {
          reply = resolve;
        });
      return answered as never;
    });
    await drawFrame();
    await settle();
    expect([says(), reply !== undefined]).toEqual(["row kohnan", true]);
    actions.close();
    reply?.();
    await settle();
    expect([panels(), requests("panel-closed").length]).toEqual([0, 1]);
  });

  test("is not replaced when the row of the open mail is pressed again", async () => {
    await pressed(row("kohnan"));
    main().append(message("kohnan"));
    await settle();
    await drawFrame();
    await settle();
    const panel = document.querySelector(`main > ${OWN_ELEMENT}`);
    press(document.querySelector("#kohnan") as Element);
    await settle();
    main().append(document.createElement("hr"));
    await settle();
    await drawFrame();
    await settle();
    expect(document.querySelector(`main > ${OWN_ELEMENT}`)).toBe(panel);
    expect(panels()).toBe(1);
  });

  test("is forgotten when the answers have changed meanwhile", async () => {
    const reader = await pressed(row("kohnan"));
    reader.judgeAgain();
    main().append(message("kohnan", false));
    await settle();
    await drawFrame();
    await settle();
    expect(panels()).toBe(0);
  });

  test("comes as ever where looking at the page takes longer than a frame can wait, and that is not tried again", async () => {
    await pressed(row("kohnan"));
    let looks = 0;
    adapter.look = (page, url) => {
      const { rows, problems, watch } = adapter;
      function* prepare() {
        if (frames.length > 0) return;
        looks++;
        const now = performance.now();
        vi.spyOn(performance, "now").mockReturnValueOnce(now + 100);
        yield;
        yield;
      }
      return { prepare, messages: () => adapter.messages(page, url), rows, problems: problems.bind(adapter), watch };
    };
    main().append(message("kohnan"));
    await settle();
    await drawFrame();
    expect([panels(), looks]).toEqual([0, 1]);
    await settle();
    expect([panels(), says()]).toEqual([1, "message kohnan"]);
  });

  test("comes as ever where the webmail does not tell which mail it shows", async () => {
    delete (adapter as Partial<TestAdapter>).shows;
    await pressed(row("kohnan"));
    main().append(message("kohnan"));
    await settle();
    await drawFrame();
    expect(panels()).toBe(0);
    await settle();
    expect([panels(), says()]).toEqual([1, "message kohnan"]);
  });

  test("goes with the extension", async () => {
    await pressed(row("kohnan"));
    main().append(message("kohnan"));
    await settle();
    await drawFrame();
    end.abort();
    expect(panels()).toBe(0);
  });
});
