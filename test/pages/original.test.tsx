// @vitest-environment jsdom
import { fakeBrowser } from "@webext-core/fake-browser";
import axe from "axe-core";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { JudgedBrought, PageRequest } from "../../extension/messages.ts";
import { OriginalPage } from "../../extension/pages/original/view.tsx";
import { textsIn } from "../driver/texts.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const MAIL = `Received: from mx1.paypal.com by mx.google.com with ESMTPS
From: "PayPal <b>" <service@paypal.com>
Subject: =?UTF-8?B?44GC44GE?=
Date: Mon, 23 Nov 2026 11:00:00 +0000
Content-Type: text/plain; charset=UTF-8

Hello
`;
const NOTHING: JudgedBrought = { signature: { result: "unchecked" }, sender: "unknown", service: null, panel: null };

let asked: PageRequest[];
let answer: () => JudgedBrought;
const main = () => document.querySelector("main") as HTMLElement;
const words = () => main().textContent ?? "";
const texts = textsIn("en");
const button = (key: string) =>
  [...main().querySelectorAll("button")].find((one) => one.textContent === texts[key]) as HTMLButtonElement;
/** Waits until the page shows an element. */
const shows = (selector: string) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    expect(main().querySelector(selector)).not.toBeNull();
  }, 20_000);
/** What was brought is read, or told to be unreadable. */
const settle = () => shows(".facts, [role=alert]:not(:empty)");

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  answer = () => NOTHING;
  document.body.innerHTML = "<main></main>";
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => "en" } });
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://id/${path}`,
    sendMessage: async (request: PageRequest) => {
      asked.push(request);
      if (request.type === "remembered") return { language: "en", open: 0, groups: [], mine: [], problem: null };
      if (request.type === "judge-brought") return answer();
      throw new Error("not asked in this test");
    },
  });
  vi.stubGlobal("fetch", async () => ({
    json: async () => (await import("../../extension/public/_locales/en/messages.json")).default,
  }));
  await act(async () => render(<OriginalPage />, main()));
  await shows("textarea");
});
afterEach(async () => {
  await act(async () => render(null, main()));
  vi.unstubAllGlobals();
});

async function paste(text: string) {
  const field = main().querySelector("textarea") as HTMLTextAreaElement;
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(async () => button("original_read").click());
  await settle();
}

async function drop(file: File) {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [file] } });
  await act(async () => {
    main().querySelector(".place")?.dispatchEvent(event);
  });
  await settle();
}

describe("the page for a mail's original", () => {
  test("reads what is pasted: who it is from, and what its header says", async () => {
    answer = () => ({ ...NOTHING, signature: { result: "right", domain: "paypal.com", by: "Gmail" } });
    await paste(`Original Message\n\n${MAIL}`);
    const [request] = asked.filter(({ type }) => type === "judge-brought");
    expect(request).toMatchObject({
      mail: { place: "message", fromAddress: "service@paypal.com", subject: "あい", body: "Hello\n" },
      header: expect.stringMatching(/^Received: from mx1/),
    });
    expect(words()).toContain("PayPal <b> <service@paypal.com>");
    expect(words()).toContain("あい");
    expect(words()).toContain("Gmail checked the signature");
    expect(words()).toContain(texts.original_nothing);
    expect(main().querySelector("b")).toBeNull();
  });

  test("reads a file that is dropped", async () => {
    await drop(new File([MAIL], "mail.eml"));
    expect(words()).toContain(texts.original_result);
  });

  test.each<[JudgedBrought, string]>([
    [{ ...NOTHING, signature: { result: "other", domain: "mailer.example" } }, "Mailing companies sign like that"],
    [{ ...NOTHING, signature: { result: "another" } }, "It names no sender, or more than one"],
    [
      {
        ...NOTHING,
        service: "PayPal",
        sender: "imitated",
        signature: { result: "right", domain: "evil.example", by: "Gmail" },
      },
      "that isn’t PayPal",
    ],
    [{ ...NOTHING, signature: { result: "noted", domain: "a.example", by: "mx.a.example" } }, "a note of mx.a.example"],
  ])("says what %j means", async (judged, said) => {
    answer = () => judged;
    await paste(MAIL);
    expect(words()).toContain(said);
  });

  test("says so when it is no original, and keeps what was pasted", async () => {
    await paste("Hello Mika,\n\nplease confirm your account.");
    expect(main().querySelector("[role=alert]")?.textContent).toBe(texts.original_problem_none);
    expect(main().querySelector("textarea")?.value).toContain("Hello Mika");
    expect(asked.some(({ type }) => type === "judge-brought")).toBe(false);
  });

  test("says so when the file can't be read, and when the background doesn't answer", async () => {
    const file = new File([MAIL], "mail.eml");
    file.slice = () => ({ arrayBuffer: async () => Promise.reject(new Error("gone")) }) as unknown as Blob;
    await drop(file);
    expect(main().querySelector("[role=alert]")?.textContent).toBe(texts.original_problem_unreadable);
    answer = () => {
      throw new Error("gone");
    };
    await paste(MAIL);
    await vi.waitFor(
      () => expect(main().querySelector("[role=alert]")?.textContent).toBe(texts.popup_no_answer),
      20_000,
    );
  });

  test("begins anew, with nothing left of the mail", async () => {
    await paste(MAIL);
    await act(async () => button("original_again").click());
    expect(main().querySelector("textarea")?.value).toBe("");
    expect(words()).not.toContain("paypal.com");
  });

  test("is one that a screen reader can use, before and after", async () => {
    const find = async () =>
      (await axe.run(main(), { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);
    expect(await find()).toEqual([]);
    await paste(MAIL);
    expect(await find()).toEqual([]);
    expect(document.activeElement).toBe(main().querySelector(".original"));
  });
});
