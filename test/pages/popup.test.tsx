// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import axe from "axe-core";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FoundService, Looked } from "../../extension/look-messages.ts";
import type { PageReport, PageRequest, Remembered, Site } from "../../extension/messages.ts";
import { Popup } from "../../extension/pages/popup/view.tsx";
import { when } from "../../extension/pages/popup/warnings.tsx";
import { popupTexts, type Speech, textsFrom } from "../../extension/ui/texts.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const KOHNAN = { id: "kohnan-pay", names: { en: "Kohnan Pay", ja: "コーナンPay" } };

let remembered: Remembered;
let asked: PageRequest[];
let report: PageReport | null;
let tabAddress: string | undefined;
/** Hosts that the browser refuses. */
let refused: string[] = [];
let permitted: boolean;
let sites: Site[];
let paused: string[];
let looked: Looked;
let backgroundIsThere: boolean;
/** What the background copied of the page. */
let copy: string | null;
let told: unknown[];

beforeEach(() => {
  refused = [];
  fakeBrowser.reset();
  document.body.innerHTML = "<main></main>";
  remembered = { language: "en", open: 0, groups: [], mine: [], addresses: [], problem: null };
  asked = [];
  told = [];
  report = { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: false };
  tabAddress = "https://mail.google.com/mail/u/0/";
  permitted = true;
  sites = [];
  paused = [];
  looked = { running: null, last: null, open: [], notTheirs: [] };
  backgroundIsThere = true;
  copy = "<p>xxx</p>";
  vi.stubGlobal("close", vi.fn());
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(import.meta.dirname, "../../extension/public", path)));
  });
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => "en" },
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        permitted && !origins.some((one) => refused.includes(one)),
      request: vi.fn(async () => {
        permitted = true;
        return true;
      }),
    },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({
      content_scripts: [{ matches: ["https://mail.google.com/mail/*"] }],
      host_permissions: ["https://mail.google.com/*"],
    }),
    sendMessage: async (request: PageRequest) => {
      if (!backgroundIsThere) throw new Error("Could not establish connection. Receiving end does not exist.");
      asked.push(request);
      if (request.type === "popup") return { remembered, speech: speech(), looked, addresses: [], sites, paused };
      if (request.type === "copy-page") return { html: copy };
      if (request.type === "pause") paused = request.pause ? [request.site] : [];
      if (request.type === "declare-all") {
        const said = new Set(request.said.map(({ serviceKey }) => serviceKey));
        looked = { ...looked, open: looked.open.filter(({ serviceKey }) => !said.has(serviceKey)) };
        await fakeBrowser.storage.local.set({ "answer:some": {} });
      }
      if (request.type === "close-warnings") return { ok: true, closedAt: 77 };
      return { ok: true };
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 5, url: tabAddress }],
    get: async (id: number) => ({ id, url: tabAddress }),
    reload: vi.fn(async () => undefined),
    sendMessage: async (_tab: number, notice: { type: string }) => {
      told.push(notice.type);
      if (!report) throw new Error("Could not establish connection. Receiving end does not exist.");
      return report;
    },
  });
});
afterEach(async () => {
  await act(async () => render(null, main()));
});

/** As the background says it: the user's choice, else the browser's language, which is English here. */
const speech = (): Speech => {
  const language = remembered.language === "auto" ? "en" : remembered.language;
  return { language, texts: popupTexts({ ...textsOf("en"), ...textsOf(language) }) };
};
const textsOf = (language: string) =>
  textsFrom(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, `../../extension/public/_locales/${language.replace("-", "_")}/messages.json`),
        "utf8",
      ),
    ),
  );

const main = () => document.querySelector("main") as HTMLElement;
const words = () => main().textContent ?? "";
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  });
async function open() {
  await act(async () => render(<Popup />, main()));
  await settle();
}
async function press(name: string) {
  const found = [...main().querySelectorAll("button")].find(
    (one) => one.getAttribute("aria-label") === name || one.textContent === name,
  );
  if (!found) throw new Error(`no button "${name}" in: ${words()}`);
  await act(async () => found.click());
  await settle();
}

describe("a webmail with several addresses, one of which an update has brought", () => {
  test("is read at the others, and asked for where the user stands", async () => {
    refused = ["https://outlook.cloud.microsoft/*"];
    tabAddress = "https://outlook.live.com/mail/0/";
    await open();
    expect(words()).not.toContain("may not read this webmail");
    await act(async () => render(null, main()));
    tabAddress = "https://outlook.cloud.microsoft/mail/";
    await open();
    expect(words()).toContain("Mioboe may not read this webmail yet");
    refused = [];
    await press("Allow reading this webmail");
    const [[asked] = []] = vi.mocked(fakeBrowser.permissions.request).mock.calls;
    expect(asked?.origins).toContain("https://outlook.cloud.microsoft/*");
    expect(words()).not.toContain("may not read this webmail");
  });
});

describe("one button is clearly the first", () => {
  const first = () => [...main().querySelectorAll(".primary")].map((one) => one.textContent);

  test("the password check, as a rule", async () => {
    await open();
    expect(first()).toEqual(["Check my passwords"]);
  });

  test("the permission, where nothing can be read without it", async () => {
    permitted = false;
    await open();
    expect(first()).toEqual(["Allow reading this webmail"]);
    expect(words()).toContain("Check my passwords");
  });
});

describe("the way to fewer warnings", () => {
  const found = (id: string, name: string): FoundService => ({
    serviceKey: id,
    service: { id, names: { en: name } },
    found: { receipts: 3, letters: 12, signUps: 0, firstSeen: Date.UTC(2023, 2, 9), lastSeen: Date.UTC(2026, 10, 3) },
    isLikely: true,
  });

  test("on a mailbox that can be looked through, that is offered, and begins in this tab", async () => {
    report = { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true };
    await open();
    await press("Find the apps I use in this mailbox");
    expect(asked).toContainEqual({ type: "look-through", tabId: 5, webmail: null });
  });

  test.each<[string, () => void]>([
    ["where the webmail has no such search", () => undefined],
    [
      "where it was done",
      () => {
        report = { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true };
        looked = { ...looked, last: { at: 1, end: "done" } };
      },
    ],
    [
      "while Mioboe is paused",
      () => {
        report = { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true };
        paused = ["https://mail.google.com/*"];
      },
    ],
  ])("it is not offered %s", async (_, set) => {
    set();
    await open();
    expect(words()).not.toContain("Find the apps I use");
  });

  test("while it runs, the popup says how far it is", async () => {
    looked = { ...looked, running: { done: 2, of: 9, found: 4 } };
    await open();
    expect(words()).toContain("Looking for payment services in this mailbox");
    expect(document.querySelector("progress")?.getAttribute("aria-label")).toBe("Part 3 of 9");
  });

  test("what waits for an answer is asked about, one after the other", async () => {
    looked = { ...looked, last: { at: 1, end: "done" }, open: [found("toss", "Toss"), found("venmo", "Venmo")] };
    await open();
    expect(words()).toContain("Do you use Toss?");
    expect(words()).toMatch(/Receipts: 3 · Other mails: 12 · Mar 2023\s–\sNov 2026/);
    expect(words()).toContain("All questions (2)");
    await press("Mine");
    expect(asked).toContainEqual({ type: "declare-all", said: [{ serviceKey: "toss", use: "uses" }] });
    expect(words()).toContain("Do you use Venmo?");
    expect(words()).not.toContain("All questions");
    await press("Not mine");
    expect(asked).toContainEqual({ type: "declare-all", said: [{ serviceKey: "venmo", use: "does-not-use" }] });
    expect(words()).not.toContain("Do you use");
  });
});

describe("the switch on a webmail", () => {
  const SITE = "https://mail.google.com/*";

  test("pauses on this site, and goes on there", async () => {
    await open();
    await press("Pause on this site");
    expect(asked).toContainEqual({ type: "pause", site: SITE, pause: true });
    expect(words()).toContain("Mioboe is paused on this site");
    expect(words()).not.toContain("Mioboe can read this page");
    await press("Resume here");
    expect(asked).toContainEqual({ type: "pause", site: SITE, pause: false });
    expect(words()).toContain("Mioboe can read this page");
  });

  test("is on no page that is no webmail", async () => {
    tabAddress = "https://news.example/";
    report = null;
    await open();
    expect(words()).not.toContain("Pause on this site");
  });
});

describe("on a page at an address that Mioboe does not know", () => {
  const SITE = "https://mail.my-server.example/*";
  beforeEach(() => {
    tabAddress = "https://mail.my-server.example:8443/webmail/";
    report = null;
  });

  test("one click looks for mails there", async () => {
    await open();
    report = { webmail: "roundcube", state: { reading: "ok" }, panelShown: false, canLook: false };
    await press("Look for sign-up mails on this page");
    await settle();
    expect(asked).toContainEqual({ type: "read-page", tabId: 5 });
    expect(words()).not.toContain("Look for sign-up mails");
    expect(words()).toContain("Always do this here");
  });

  test.each([
    ["by-layout", true],
    ["roundcube", false],
  ])("what is read by its layout alone is said to be so (%s)", async (webmail, isSaid) => {
    report = { webmail, state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words().includes("reads the page by its layout")).toBe(isSaid);
  });

  test("“Always do this here” asks the browser for this one site, of which the background knows beforehand", async () => {
    await open();
    expect(words()).toContain("read mail.my-server.example.");
    await press("Always do this here");
    await settle();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
    const about = asked.filter(({ type }) => type.endsWith("-site"));
    expect(about).toEqual([
      { type: "add-site", site: SITE },
      { type: "add-site", site: SITE },
    ]);
  });

  test("a permission that the user refuses is not asked for again by the list of sites", async () => {
    vi.mocked(fakeBrowser.permissions.request).mockResolvedValue(false as never);
    await open();
    await press("Always do this here");
    await settle();
    expect(asked.filter(({ type }) => type.endsWith("-site")).at(-1)).toEqual({ type: "remove-site", site: SITE });
  });

  test("what is read always is said, and can be stopped", async () => {
    sites = [{ site: SITE, permitted: true }];
    report = { webmail: "roundcube", state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words()).toContain("Mioboe always reads mail.my-server.example.");
    await press("No longer read this site");
    expect(asked).toContainEqual({ type: "remove-site", site: SITE });
  });

  test("a permission that was taken away is asked for again by a click", async () => {
    sites = [{ site: SITE, permitted: false }];
    await open();
    await press("Allow reading this webmail");
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });

  describe.each([
    ["docomo’s", "https://mail.smt.docomo.ne.jp/mail/", "https://mail.smt.docomo.ne.jp/*", true],
    ["Zoho’s", "https://mail.zoho.eu/zm/", "https://mail.zoho.eu/*", false],
  ])("on %s page, which is read once the user has allowed it", (_, address, site, isUnchecked) => {
    beforeEach(() => {
      tabAddress = address;
    });

    test("that it isn’t allowed yet is said, and what nobody has checked", async () => {
      await open();
      expect(words()).toContain("Mioboe may not read this webmail yet");
      expect(words()).not.toContain("Look for sign-up mails");
      expect(words().includes("Not yet checked on a real page")).toBe(isUnchecked);
      await press("Allow reading this webmail");
      await settle();
      expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [site] });
      expect(asked.filter(({ type }) => type.endsWith("-site")).at(-1)).toEqual({ type: "add-site", site });
    });

    test("what nobody has checked is said while it is read, too", async () => {
      sites = [{ site, permitted: true }];
      report = { webmail: "docomo", state: { reading: "ok" }, panelShown: false, canLook: false };
      await open();
      expect(words().includes("Not yet checked on a real page")).toBe(isUnchecked);
    });

    test("that it can’t be read is said", async () => {
      sites = [{ site, permitted: true }];
      const problems = ["nothing-readable"];
      report = { webmail: "docomo", state: { reading: "blind", problems }, panelShown: false, canLook: false };
      await open();
      expect(words()).toContain("This page can’t be read at the moment");
    });
  });

  test("a webmail known by its address alone that is read by a known program's adapter is not said to be read by its layout", async () => {
    tabAddress = "https://webmail.sso.biglobe.ne.jp/";
    sites = [{ site: "https://webmail.sso.biglobe.ne.jp/*", permitted: true }];
    report = { webmail: "biglobe", state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words()).toContain("by its layout");
    render(null, document.querySelector("main") as Element);
    report = { webmail: "zimbra", state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words()).not.toContain("by its layout");
  });

  test("a page of the browser's own offers nothing", async () => {
    tabAddress = "about:config";
    await open();
    expect(words()).not.toContain("Look for sign-up mails");
  });
});

describe("the popup says how things stand on this page", () => {
  test("a page that can't be read: a copy of it without what is private can be saved, for whoever mends Mioboe", async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    report = { webmail: "gmail", state: { reading: "blind", problems: ["rows"] }, panelShown: false, canLook: false };
    await open();
    expect(words()).toContain("This page can’t be read at the moment");
    await press("Save a copy for Mioboe’s makers");
    await settle();
    expect(asked).toContainEqual({ type: "copy-page", tabId: 5 });
    expect(saved.map(({ size }) => size)).toEqual(["<p>xxx</p>".length]);
    copy = null;
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
    report = { webmail: "gmail", state: { reading: "ok" }, panelShown: true, canLook: false };
    await open();
    expect(words()).toContain("The notice on this page is genuine");
    await press("Take me to it");
    expect(told).toContain("focus-panel");
    expect(close).toHaveBeenCalled();
  });

  test.each([
    ["blind", "This page can’t be read at the moment"],
    ["hindered", "This page hides what Mioboe shows"],
    ["unavailable", "This page was not checked"],
  ] as const)("%s: it says so and what to do, and never that all is well", async (reading, title) => {
    report = {
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
    report = null;
    await open();
    expect(words()).toContain("Mioboe isn’t running on this page yet");
  });

  test("a page that answers nonsense is not believed", async () => {
    report = { webmail: "gmail", state: { reading: "marvellous" }, panelShown: "yes" } as never;
    await open();
    expect(words()).toContain("Mioboe isn’t running on this page yet");
  });

  test("the tab it was opened on, also when another one is in front by now", async () => {
    await open();
    expect(words()).toContain("Mioboe can read this page");
    fakeBrowser.tabs.query = async () => [{ id: 6, url: "https://example.com/" }] as never;
    await act(async () => fakeBrowser.storage.local.set({ "answer:some": {} }));
    await settle();
    expect(asked.filter(({ type }) => type === "popup")).toHaveLength(2);
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
    paused = ["https://mail.google.com/*"];
    await act(async () => fakeBrowser.storage.local.set({ "answer:other": {} }));
    await settle();
    expect(words()).toContain("Mioboe is paused");
    await act(async () => answerLate?.());
    await settle();
    expect(words()).toContain("Mioboe is paused");
  });

  test("any other page", async () => {
    tabAddress = undefined;
    await open();
    expect(words()).toContain("Mioboe doesn’t read this page");
  });

  test("Firefox has not given the permission: one click asks for it", async () => {
    permitted = false;
    await open();
    expect(words()).toContain("Mioboe may not read this webmail yet");
    await press("Allow reading this webmail");
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ["https://mail.google.com/*"] });
    expect(words()).toContain("Mioboe can read this page");
  });
});

describe("the list of open warnings", () => {
  beforeEach(() => {
    remembered.groups = [
      { serviceKey: "kohnan-pay", service: KOHNAN, tone: "warn", kind: "account-issued", count: 3, latest: Date.now() },
      { serviceKey: "kohnan-pay", service: KOHNAN, tone: "fake", kind: "other", count: 1, latest: 0 },
    ];
    remembered.open = 4;
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
    expect(asked).toContainEqual({ type: "close-warnings", serviceKey: "kohnan-pay", tone: "warn" });
    expect(words()).toContain("Taken off the list.");
    await press("Undo");
    expect(asked).toContainEqual({ type: "reopen-warnings", closedAt: 77 });
    expect(words()).not.toContain("Taken off the list.");
  });

  test("follows what happens in a tab while the popup is open", async () => {
    await open();
    remembered = { ...remembered, groups: [], open: 0 };
    await fakeBrowser.storage.local.set({ "answer:kohnan-pay": 1 });
    await settle();
    expect(words()).toContain("Nothing at the moment.");
    expect(words()).not.toMatch(/\bsafe\b/i);
  });

  test("shows a name with markup as the letters that it is", async () => {
    const [group] = remembered.groups;
    if (group) group.service = { id: null, names: { en: "<img src=x onerror=alert(1)>" } };
    await open();
    expect(main().querySelectorAll(".warnings img")).toHaveLength(0);
    expect(words()).toContain("<img src=x");
  });
});

test("I signed up for this can be taken back", async () => {
  remembered.mine = [{ serviceKey: "kohnan-pay", service: KOHNAN, at: 1 }];
  await open();
  await press("Undo: I signed up for Kohnan Pay");
  expect(asked).toContainEqual({ type: "set-answer", serviceKey: "kohnan-pay", answer: null });
});

test.each([
  ["full", "no room left"],
  ["broken", "storage doesn’t work"],
] as const)("memory is %s: the popup says so", async (problem, said) => {
  remembered.problem = problem;
  await open();
  expect(words()).toContain(said);
});

test("the background is out of order: the popup says so, and the password page opens all the same", async () => {
  backgroundIsThere = false;
  vi.spyOn(fakeBrowser.tabs, "create");
  await open();
  expect(words()).toContain("Mioboe doesn’t answer.");
  await press("Check my passwords");
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: expect.stringMatching(/passwords\.html$/) });
});

test("the background refuses, and says so in an answer: that is none", async () => {
  const refusal = { __mozWebExtensionPolyfillReject__: true, message: "The memory can’t be read." };
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => refusal });
  await open();
  expect(words()).toContain("Mioboe doesn’t answer.");
});

test("it speaks the language that was chosen, whatever the browser's own", async () => {
  remembered.language = "ja";
  remembered.groups = [
    { serviceKey: "kohnan-pay", service: KOHNAN, tone: "warn", kind: "account-issued", count: 1, latest: 0 },
  ];
  await open();
  expect(words()).toContain("このページを読み取れています");
  expect(words()).toContain("コーナンPay");
  expect(document.documentElement.lang).toBe("ja");
});

test("assistive technology finds nothing to object to", async () => {
  remembered.groups = [
    { serviceKey: "kohnan-pay", service: KOHNAN, tone: "warn", kind: "account-issued", count: 1, latest: 0 },
  ];
  remembered.mine = [{ serviceKey: "paypal", service: { id: "paypal", names: { en: "PayPal" } }, at: 1 }];
  await open();
  // Colours need a real browser.
  const { violations } = await axe.run(main(), { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
