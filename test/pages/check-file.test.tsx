// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import axe from "axe-core";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CheckFile } from "../../extension/pages/passwords/check-file.tsx";
import { TryOne } from "../../extension/pages/passwords/try-one.tsx";
import type { PasswordWorker } from "../../extension/pages/passwords/use-worker.ts";
import type { WorkerReply, WorkerRequest } from "../../extension/pages/passwords/worker/protocol.ts";
import { Speaks, speechFor } from "../../extension/pages/shared/speech.tsx";
import { FILE_PROBLEMS } from "../../src/password/entry.ts";
import { Review } from "../../src/password/review.ts";
import { SiteReader } from "../../src/password/site.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

/** A worker that does what the test says. */
class TestWorker implements PasswordWorker {
  static all: TestWorker[] = [];
  readonly asked: WorkerRequest[] = [];
  ended = false;
  onmessage: PasswordWorker["onmessage"] = null;
  onerror: PasswordWorker["onerror"] = null;
  constructor() {
    TestWorker.all.push(this);
  }
  postMessage(request: WorkerRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
}
const start = () => new TestWorker();
const worker = () => TestWorker.all.at(-1) as TestWorker;
const reply = (message: WorkerReply) => act(async () => worker().onmessage?.({ data: message }));

const main = () => document.querySelector("main") as HTMLElement;
const words = () => main().textContent ?? "";
const press = (name: string) =>
  act(async () => {
    const button = [...main().querySelectorAll("button")].find(
      (one) => one.textContent === name || one.getAttribute("aria-label") === name,
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
    await new Promise((resolve) => setImmediate(resolve));
  });

let allowed: boolean;
beforeEach(() => {
  fakeBrowser.reset();
  TestWorker.all = [];
  allowed = false;
  document.body.innerHTML = "<main></main>";
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => "en" },
    permissions: { request: vi.fn(async () => allowed) },
  });
  fakeBrowser.runtime.onMessage.addListener(async () => ({ work: null }));
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(import.meta.dirname, "../../extension/public", path)));
  });
});
afterEach(async () => {
  await act(async () => render(null, main()));
});

async function show(part: "file" | "one", language: "en" | "ja" = "en") {
  const speech = await speechFor(language);
  const content =
    part === "file" ? <CheckFile start={start} addresses={["mika@mail.example"]} /> : <TryOne start={start} />;
  await act(async () => render(<Speaks value={speech}>{content}</Speaks>, main()));
}

async function choose() {
  const field = main().querySelector("input[type=file]") as HTMLInputElement;
  const file = new File(["x"], "passwords.csv");
  Object.defineProperty(field, "files", { value: [file], configurable: true });
  Object.defineProperty(field, "value", { value: "", writable: true });
  await act(async () => {
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  return file;
}

function result(accounts = 3) {
  const sites = new SiteReader();
  const review = new Review({ addresses: ["mika@mail.example"], isBreached: () => false, words: new Set(), now: 0 });
  for (let at = 0; at < accounts; at++) {
    const username = at === 1 ? "mika@mail.example" : "<b>mika</b>";
    review.add({ ...sites.read(`https://s${at}.com`, ""), username, password: "the-same-for-all", changedAt: null });
  }
  return review.result();
}
const checked = (accounts?: number) => reply({ type: "checked", format: "chromium", result: result(accounts) });

test("the file goes to the worker as it is, with the addresses that mails came to", async () => {
  await show("file");
  expect(TestWorker.all).toHaveLength(0);
  const file = await choose();
  expect(worker().asked).toEqual([{ type: "check", file, addresses: ["mika@mail.example"] }]);
  await reply({ type: "progress", part: 0.4, accounts: 1_234 });
  expect(words()).toContain("1,234");
  expect(main().querySelector("progress")?.value).toBe(0.4);
});

test("Cancel ends the worker, and a reply on its way changes nothing", async () => {
  await show("file");
  await choose();
  await press("Cancel");
  expect(worker().ended).toBe(true);
  await checked();
  expect(words()).toContain("Choose the file");
});

test("closing the page ends the worker", async () => {
  await show("file");
  await choose();
  await act(async () => render(null, main()));
  expect(worker().ended).toBe(true);
});

test.each(FILE_PROBLEMS)("a file that is %s: said in words, and another can be chosen", async (problem) => {
  await show("file");
  await choose();
  await reply({ type: "refused", problem });
  expect(main().querySelector("[role=alert]")?.textContent).toMatch(/\w.*[.?]$/);
  expect(words()).not.toMatch(/page_\w+/);
  expect(words()).toContain("Choose the file");
});

test("a worker that breaks is told, and leaves the page usable", async () => {
  await show("file");
  await choose();
  await act(async () => worker().onerror?.(new Event("error")));
  expect(words()).toContain("That did not work");
  await choose();
  expect(TestWorker.all).toHaveLength(2);
});

test("done and skipped count down, and can be undone; names are text", async () => {
  await show("file");
  await choose();
  await checked();
  expect(words()).toContain("Still to do: 3");
  expect(words()).toContain("<b>mika</b>");
  // The account with the address on the list comes first.
  expect(main().querySelector(".account .site")?.textContent).toBe("s1.com");
  await press("Done: s1.com");
  await press("Skip: s0.com");
  expect(words()).toContain("Still to do: 1");
  await press("Undo: s0.com");
  expect(words()).toContain("Still to do: 2");
  expect(worker().ended).toBe(false);
  await press("Check another file");
  expect(worker().ended).toBe(true);
});

test("once a password is changed, the company's own page about a second lock is offered", async () => {
  await show("file");
  await choose();
  const review = new Review({ addresses: [], isBreached: () => true, words: new Set(), now: 0 });
  review.add({ ...new SiteReader().read("https://www.paypal.com", ""), username: "m", password: "x", changedAt: null });
  await reply({ type: "checked", format: "chromium", result: review.result() });
  expect(words()).not.toContain("Add a second lock");
  await press("Done: PayPal");
  const link = [...main().querySelectorAll("a")].find((one) => one.textContent === "Add a second lock");
  expect(link?.href).toBe("https://www.paypal.com/us/cshelp/article/help167");
});

test("a long list is drawn bit by bit", async () => {
  await show("file");
  await choose();
  await checked(600);
  expect(main().querySelectorAll(".account").length).toBeLessThan(60);
  await press("Show more (574)");
  expect(main().querySelectorAll(".account").length).toBeGreaterThan(200);
});

test("without the user's consent the worker is never told to ask", async () => {
  await show("file");
  await choose();
  await checked();
  await press("Ask the larger list");
  expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ["https://api.pwnedpasswords.com/*"] });
  expect(worker().asked.map(({ type }) => type)).toEqual(["check"]);
  expect(words()).toContain("Not allowed, so nothing was sent.");
  allowed = true;
  await press("Ask the larger list");
  expect(worker().asked.map(({ type }) => type)).toEqual(["check", "ask-export"]);
  await reply({ type: "export-asked", result: result(), asked: 2, of: 3, problem: "busy" });
  expect(words()).toContain("Asked about passwords: 2 of 3");
  expect(words()).toContain("The service is busy");
});

test("of what is typed only the last is answered, and an empty field ends the worker", async () => {
  await show("one");
  const type = (text: string) =>
    act(async () => {
      const field = main().querySelector("#password") as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await type("a");
  await type("ab");
  await type("abc");
  expect(worker().asked).toEqual([{ type: "estimate", number: 1, password: "a" }]);
  await reply({ type: "estimated", number: 1, answer: { strength: "instant", reason: "short" } });
  expect(words()).not.toContain("Guessed at once");
  expect(worker().asked.at(-1)).toEqual({ type: "estimate", number: 3, password: "abc" });
  await reply({ type: "estimated", number: 3, answer: { strength: "instant", reason: "short" } });
  expect(words()).toContain("Guessed at once");
  await press("Ask the larger list");
  expect(worker().asked.some((request) => request.type === "ask-one")).toBe(false);
  const before = worker();
  await type("");
  expect(before.ended).toBe(true);
  expect(words()).not.toContain("Guessed at once");
  await type("b");
  expect(worker().asked.at(-1)).toMatchObject({ type: "estimate", password: "b" });
});

test.each(["en", "ja"] as const)(
  "in %s assistive technology finds nothing to object to, at any step",
  async (language) => {
    const look = async () => {
      expect(words()).not.toMatch(/page_\w+|\$\w+\$/);
      const { violations } = await axe.run(main(), { rules: { "color-contrast": { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
    };
    await show("file", language);
    await look();
    await choose();
    await look();
    await checked();
    await look();
    await show("one", language);
    await look();
  },
);
