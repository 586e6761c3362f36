// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PageRequest } from "../../extension/messages.ts";
import { languageOf } from "../../extension/pages/record/report-maker.tsx";
import { RecordPage } from "../../extension/pages/record/view.tsx";
import type { RecordEntry, RecordView } from "../../extension/record-messages.ts";
import { DAY, entry, HOME, NOW } from "./record-entry.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const SHOP = "b".repeat(64);

const SERVICES = {
  "kohnan-pay": { id: "kohnan-pay", names: { en: "Kohnan Pay", ja: "コーナンPay" } },
  paypay: { id: "paypay", names: { en: "PayPay" } },
  "unlisted:x": { id: null, names: { en: "=cmd|calc" } },
};
const viewOf = (entries: RecordEntry[], more: Partial<RecordView> = {}): RecordView => ({
  language: "en",
  entries,
  services: SERVICES,
  addresses: [
    { address: HOME, label: "mika@mail.example", attack: null, progress: { done: 2, count: 6 } },
    {
      address: SHOP,
      label: null,
      attack: { level: "on-a-list", reason: "several-services", values: { count: "3", days: "9" } },
      progress: null,
    },
  ],
  floods: [{ first: NOW - DAY, last: NOW - DAY + 3_600_000, count: 200, senders: 180 }],
  canExport: entries.length > 0,
  keepForDays: 365,
  isSynced: false,
  hasSyncFailed: false,
  isKeepForManaged: false,
  problem: null,
  ...more,
});
const SOME = [
  entry(1),
  entry(2, { serviceKey: "paypay", state: "not-mine" }),
  entry(3, { tone: "fake", address: SHOP }),
  entry(200, { serviceKey: "unlisted:x", address: null, state: "done" }),
];

let view: RecordView | null;
let asked: PageRequest[];
let replies: Record<string, unknown>;
let files: { name: string; text: string }[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.setSystemTime(NOW);
  document.body.innerHTML = '<div id="record"></div>';
  view = viewOf(SOME);
  asked = [];
  files = [];
  replies = {};
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(import.meta.dirname, "../../extension/public", path)));
  });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => "en" } });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (request: PageRequest) => {
      if (!view) throw new Error("Could not establish connection. Receiving end does not exist.");
      asked.push(request);
      if (request.type === "record") return view;
      if (request.type === "remembered") return { language: view.language, problem: view.problem };
      return replies[request.type] ?? { ok: true };
    },
  });
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.getAttribute("href") ?? "");
    const reader = new FileReader();
    reader.onload = () => files.push({ name: this.download, text: String(reader.result) });
    if (blob) reader.readAsText(blob);
  };
});
afterEach(async () => {
  await act(async () => render(null, root()));
  vi.useRealTimers();
});

const root = () => document.getElementById("record") as HTMLElement;
const words = () => root().textContent ?? "";
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  });
async function open() {
  await act(async () => render(<RecordPage />, root()));
  await settle();
}
const named = (name: string) =>
  [...root().querySelectorAll<HTMLElement>("button, [role=button], a")].filter(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  );
async function press(name: string) {
  const [found] = named(name);
  if (!found) throw new Error(`no button "${name}" in: ${words()}`);
  await act(async () => void found.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  await settle();
}
async function choose(label: string, option: string) {
  const found = [...root().querySelectorAll("label")].find((one) => one.textContent?.startsWith(label));
  const select = found?.querySelector("select");
  const value = [...(select?.options ?? [])].find(({ textContent }) => textContent === option)?.value;
  if (!select || value === undefined) throw new Error(`no choice "${option}" of "${label}"`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle();
}
const rows = () => [...root().querySelectorAll("tbody tr")].map((row) => row.textContent ?? "");
const dots = () => [...root().querySelectorAll<SVGGElement>(".dot")];
async function key(name: string) {
  await act(
    async () =>
      void (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent("keydown", { key: name, bubbles: true }),
      ),
  );
  await settle();
}

describe("the record page", () => {
  test("says that there is nothing yet, and can take a record in", async () => {
    view = viewOf([]);
    await open();
    expect(words()).toContain("No warnings yet");
    expect(named("Import")).toHaveLength(1);
    expect(named("Export")).toHaveLength(0);
  });

  test("with one warning, shows it as a mark, as a row, and as something to do", async () => {
    view = viewOf([entry(1)]);
    await open();
    expect(words()).toContain("One warning");
    expect(dots()).toHaveLength(1);
    expect(rows()).toHaveLength(1);
    expect(words()).toContain("Still waiting");
  });

  test("lists each warning with its service, what it was, its address and how it stands", async () => {
    await open();
    expect(words()).toContain("Warnings: 4, services: 3");
    expect(rows()[0]).toMatch(/Kohnan Pay.*Account opened.*mika@mail\.example.*Waiting for you/);
    expect(rows()[2]).toMatch(/Kohnan Pay.*fake.*Address 2 \(name erased\)/i);
    expect(rows()[3]).toMatch(/=cmd.*Address not shown.*Done/);
  });

  test("says what is wrong when memory fails or nobody answers", async () => {
    view = viewOf(SOME, { problem: "rebuilt" });
    await open();
    expect(words()).toContain("was damaged and has been set up again");
    await act(async () => render(null, root()));
    view = null;
    await open();
    expect(words()).toContain("Mioboe doesn’t answer");
  });

  test("speaks Japanese", async () => {
    view = viewOf(SOME, { language: "ja" });
    await open();
    expect(document.documentElement.lang).toBe("ja");
    expect(rows()[0]).toMatch(/コーナンPay.*未確認/);
  });
});

describe("what is shown can be narrowed", () => {
  test("by time, by service, by address and by sort; and all of it brought back", async () => {
    await open();
    await choose("Period", "Last 30 days");
    expect(rows()).toHaveLength(3);
    await choose("Service", "Kohnan Pay");
    expect(rows()).toHaveLength(2);
    await choose("Sort of mail", "Mail that only pretends to be from the service");
    expect(rows()).toHaveLength(1);
    await choose("Address", "mika@mail.example");
    expect(rows()).toHaveLength(0);
    expect(words()).toContain("No warning matches");
    await press("Show everything again");
    expect(rows()).toHaveLength(4);
  });

  test("to the warnings of one mark, by pressing it, and back", async () => {
    await open();
    await press(dots()[0]?.getAttribute("aria-label") ?? "");
    expect(words()).toContain("At this mark: 1");
    expect(dots()[0]?.getAttribute("aria-pressed")).toBe("true");
    await press("List all again");
    expect(rows()).toHaveLength(4);
  });
});

describe("the timeline by keyboard", () => {
  test("is one stop; arrows go along a lane and to the next, and each mark tells itself", async () => {
    await open();
    expect(dots().map((dot) => dot.getAttribute("tabindex"))).toEqual(["0", "-1", "-1", "-1"]);
    await act(async () => dots()[0]?.focus());
    await settle();
    expect(root().querySelector(".tip")?.textContent).toContain("Kohnan Pay");
    const start = document.activeElement?.getAttribute("aria-label");
    await key("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).not.toBe(start);
    await key("ArrowDown");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("PayPay");
    expect(dots().filter((dot) => dot.getAttribute("tabindex") === "0")).toHaveLength(1);
    await key("Enter");
    expect(rows()).toHaveLength(1);
    await key("Escape");
    expect(root().querySelector(".tip")).toBe(null);
  });
});

describe("what is left to do", () => {
  test("can be answered in place", async () => {
    await open();
    await press("I signed up for this: Kohnan Pay");
    expect(asked).toContainEqual({ type: "set-answer", serviceKey: "kohnan-pay", answer: "mine" });
  });

  test("says how hard an address is tried, and how far its checklist is", async () => {
    await open();
    const [home, shop] = [...root().querySelectorAll(".addresses > li")].map((one) => one.textContent ?? "");
    expect(home).toContain("2 of 6 done");
    expect(shop).toContain("Such mails came from 3 services within 9 days");
  });

  test("is not answered with “I signed up” for a fake", async () => {
    view = viewOf([entry(1, { tone: "fake" })]);
    await open();
    expect(named("I signed up for this: Kohnan Pay")).toHaveLength(0);
  });

  test("an address can be renamed, and its name erased", async () => {
    await open();
    await press("Rename mika@mail.example");
    const input = root().querySelector<HTMLInputElement>(".rename input");
    await act(async () => {
      if (input) input.value = "at work";
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await act(async () => root().querySelector<HTMLFormElement>(".rename")?.requestSubmit());
    await settle();
    expect(asked).toContainEqual({ type: "label-address", address: HOME, label: "at work" });
    await press("Rename mika@mail.example");
    await press("Erase the name");
    expect(asked).toContainEqual({ type: "label-address", address: HOME, label: null });
  });
});

describe("the record as a file", () => {
  test("goes out as it is, and as a table whose cells calculate nothing", async () => {
    replies["export-record"] = { json: '{"format":"mioboe-record"}' };
    await open();
    await press("Export");
    await press("Export as a table (CSV)");
    await vi.waitFor(() => expect(files).toHaveLength(2));
    expect(files[0]).toEqual({ name: "mioboe-2026-11-23.json", text: '{"format":"mioboe-record"}' });
    expect(files[1]?.name).toBe("mioboe-2026-11-23.csv");
    expect(files[1]?.text).toContain('"\'=cmd|calc"');
    expect(files[1]?.text.trim().split("\r\n")).toHaveLength(5);
  });

  test.each([
    [{ ok: true, added: 3, known: 1, damaged: 0 }, "Warnings added: 3. Already here: 1."],
    [{ ok: true, added: 3, known: 1, damaged: 2 }, "Could not be read: 2"],
    [{ ok: false, reason: "not-json" }, "can’t be read"],
    [{ ok: false, reason: "not-ours" }, "isn’t from Mioboe"],
    [{ ok: false, reason: "newer" }, "newer version"],
    [{ ok: false, reason: "not-kept" }, "no room to store it"],
  ])("comes in, and what came of it is said: %j", async (reply, said) => {
    replies["import-record"] = reply;
    await open();
    const input = root().querySelector<HTMLInputElement>("input[type=file]");
    const file = { text: async () => "{}" };
    Object.defineProperty(input, "files", { value: [file] });
    Object.defineProperty(input, "value", { writable: true, value: "" });
    await act(async () => void input?.dispatchEvent(new Event("change", { bubbles: true })));
    await settle();
    expect(asked).toContainEqual({ type: "import-record", json: "{}" });
    expect(words()).toContain(said);
  });
});

describe("the record is the user's", () => {
  test("everything is erased only after a second question, whose harmless answer has the focus", async () => {
    await open();
    await press("Erase everything");
    expect(asked.map(({ type }) => type)).not.toContain("erase-all");
    expect(document.activeElement?.textContent).toBe("Cancel");
    await press("Cancel");
    await press("Erase everything");
    await press("Yes, erase everything");
    expect(asked.map(({ type }) => type)).toContain("erase-all");
    expect(words()).toContain("Everything is erased.");
  });

  test("how long it is kept, and whether answers are shared, is asked and not assumed", async () => {
    await open();
    const box = root().querySelector<HTMLInputElement>("input[type=checkbox]");
    expect(box?.checked).toBe(false);
    await act(async () => box?.click());
    await settle();
    expect(asked).toContainEqual({ type: "set-sync", on: true });
    await choose("Keep warnings for", "90 days");
    expect(asked).toContainEqual({ type: "set-keep-for", days: 90 });
  });

  test("what an organisation has set can't be changed", async () => {
    view = viewOf(SOME, { isKeepForManaged: true, keepForDays: 30 });
    await open();
    expect(root().querySelector<HTMLSelectElement>(".choice select")?.disabled).toBe(true);
    expect(words()).toContain("Your organisation has set this.");
  });
});

describe("a report", () => {
  const draft = () => root().querySelector("textarea")?.value ?? "";

  test("is in the language of the office, about what is listed, and goes nowhere by itself", async () => {
    await open();
    await choose("Country", "Japan");
    await choose("For", "Council of Anti-Phishing Japan");
    await settle();
    expect(draft()).toContain("コーナンPay");
    expect(draft()).toContain("フィッシング対策協議会 御中");
    await choose("Service", "PayPay");
    expect(draft()).not.toContain("コーナンPay");
    expect(named("Open in my mail program")[0]?.getAttribute("href")).toMatch(
      /^mailto:info@antiphishing\.jp\?subject=/,
    );
    await choose("For", "The service itself");
    expect(draft()).toContain("Please check whether an account exists");
  });
});

test.each([
  ["JP", "ja"],
  ["DE", "de"],
  ["AT", "de"],
  ["HK", "zh-TW"],
  ["CN", "zh-CN"],
  ["BR", "pt-BR"],
  ["MX", "es"],
  ["ID", "id"],
  ["TH", "en"],
  [null, "en"],
])("an office of %s gets its report in %s: what most read there, where Mioboe speaks it", (country, language) => {
  expect(languageOf({ country })).toBe(language);
});
