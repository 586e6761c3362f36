// @vitest-environment jsdom
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FoundService, Looked, LookPageReply } from "../../extension/look-messages.ts";
import type { PageRequest, ServiceEntry } from "../../extension/messages.ts";
import { Apps } from "../../extension/pages/shared/apps/apps.tsx";
import { Speaks } from "../../extension/pages/shared/speech.tsx";
import type { Found } from "../../src/look/found.ts";
import { textsIn } from "../driver/texts.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const TEXTS = textsIn("en");

const service = (id: string, name: string): ServiceEntry => ({
  id,
  names: { en: name },
  spellings: [],
  countries: ["JP"],
  changePassword: null,
  seen: true,
});
const found = (id: string, name: string, isLikely: boolean, more: Partial<Found> = {}): FoundService => ({
  serviceKey: id,
  service: { id, names: { en: name } },
  found: {
    receipts: 0,
    letters: 0,
    signUps: 0,
    firstSeen: Date.UTC(2023, 2, 9),
    lastSeen: Date.UTC(2026, 10, 3),
    ...more,
  },
  isLikely,
});

let looked: Looked;
let where: LookPageReply["look-through"]["where"];
let isKept: boolean;
let asked: PageRequest[];

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = "<main></main>";
  looked = { running: null, last: null, open: [], notTheirs: [] };
  where = "begun";
  isKept = true;
  asked = [];
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => "en" } });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (request: PageRequest) => {
      asked.push(request);
      if (request.type === "looked") return looked;
      if (request.type === "look-through") return { where };
      if (request.type === "declared") return { apps: [] };
      if (request.type === "services") return { services: [service("paypay", "PayPay"), service("venmo", "Venmo")] };
      return { ok: isKept };
    },
  });
});
afterEach(async () => {
  await act(async () => render(null, main()));
});

const main = () => document.querySelector("main") as HTMLElement;
const words = () => main().textContent ?? "";
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  });
async function show() {
  const speech = { language: "en" as const, texts: TEXTS };
  await act(async () =>
    render(
      <Speaks value={speech}>
        <Apps />
      </Speaks>,
      main(),
    ),
  );
  await settle();
}
async function press(name: string) {
  const button = [...main().querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`no button "${name}" in: ${words()}`);
  await act(async () => button.click());
  await settle();
}
async function choose(name: string, answer: "Mine" | "Not mine") {
  const question = [...main().querySelectorAll(".found li")].find((one) => one.textContent?.includes(name));
  const label = [...(question?.querySelectorAll("label") ?? [])].find(({ textContent }) => textContent === answer);
  await act(async () => label?.querySelector("input")?.click());
}
/** Names with what is chosen: "PayPay: Mine". */
const chosen = () =>
  [...main().querySelectorAll(".found li")].map((one) => {
    const answer = one.querySelector("input:checked")?.closest("label")?.textContent ?? "nothing";
    return `${one.querySelector(".name")?.textContent}: ${answer}`;
  });
const said = () => asked.flatMap((one) => (one.type === "declare-all" ? [one.said] : []));

describe("the offer to look through the mailbox", () => {
  test("says what will happen, and begins on a click", async () => {
    await show();
    expect(words()).toContain("mails of 2 payment services");
    expect(words()).toContain("Your webmail sees what is searched for, nobody else does");
    await press("Look through my mailbox");
    expect(asked).toContainEqual({ type: "look-through", tabId: null, webmail: "gmail" });
  });

  test.each([
    ["opened", "Once you are signed in there, the search begins by itself."],
    ["nowhere", "click Mioboe’s button in the toolbar"],
  ] as const)("where the look is %s, that is said", async (place, text) => {
    where = place;
    await show();
    await press("Look through my mailbox");
    expect(main().querySelector(".look [role=status]")?.textContent).toContain(text);
  });

  test("opens the webmail that was chosen", async () => {
    await show();
    const select = main().querySelector(".look select") as HTMLSelectElement;
    await act(async () => {
      select.value = "yahoo";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await press("Look through my mailbox");
    expect(asked).toContainEqual({ type: "look-through", tabId: null, webmail: "yahoo" });
  });

  test("while it runs there is its progress instead, and no list yet", async () => {
    looked = { ...looked, running: { done: 2, of: 9, found: 4 }, open: [found("paypay", "PayPay", true)] };
    await show();
    expect(words()).toContain("part 3 of 9, services found: 4");
    expect(words()).not.toContain("Look through my mailbox");
    expect(words()).not.toContain("Which of these do you use?");
  });

  test("afterwards it says when that was, and can be done again; one that ended early is offered as before", async () => {
    looked = { ...looked, last: { at: Date.UTC(2026, 10, 23, 12), end: "done" } };
    await show();
    expect(words()).toContain("Looked through on November 23, 2026.");
    await press("Look through it again");
    looked = { ...looked, last: { at: Date.UTC(2026, 10, 23, 12), end: "stopped" } };
    await show();
    await act(async () => render(null, main()));
    await show();
    expect(words()).toContain("The search of November 23, 2026 ended early.");
    expect(words()).toContain("Your webmail sees what is searched for, nobody else does");
  });
});

describe("the list of what was found", () => {
  beforeEach(() => {
    looked = {
      ...looked,
      last: { at: 1, end: "done" },
      open: [
        found("paypay", "PayPay", true, { receipts: 3, letters: 12 }),
        found("venmo", "Venmo", false, { letters: 2, signUps: 1 }),
        found("toss", "Toss", false, { signUps: 1 }),
      ],
    };
  });

  test("shows what speaks for each; the likely ones are chosen, of the others nothing is assumed", async () => {
    await show();
    expect(chosen()).toEqual(["PayPay: Mine", "Venmo: nothing", "Toss: nothing"]);
    expect(words()).toMatch(/Receipts: 3 · Other mails: 12 · Mar 2023\s–\sNov 2026/);
    expect(words()).toContain("older mails may be missing");
    expect(words()).not.toMatch(/\bsafe\b/i);
  });

  test("keeps all answers at once, and none that was not given", async () => {
    await show();
    await choose("Venmo", "Not mine");
    await press("Keep my answers");
    expect(said()).toEqual([
      [
        { serviceKey: "paypay", use: "uses" },
        { serviceKey: "venmo", use: "does-not-use" },
      ],
    ]);
    expect(words()).toContain("Your answers are kept.");
  });

  test("what was chosen beforehand can be taken out, and what follows is said", async () => {
    await show();
    expect(words()).not.toContain("Mioboe will then point out");
    await choose("PayPay", "Not mine");
    expect(words()).toContain("Mioboe will then point out its sign-up mails and codes.");
    await press("Keep my answers");
    expect(said()).toEqual([[{ serviceKey: "paypay", use: "does-not-use" }]]);
  });

  test("says so where the answers could not be kept", async () => {
    isKept = false;
    await show();
    await press("Keep my answers");
    expect(words()).toContain("That could not be remembered");
    expect(words()).not.toContain("Your answers are kept.");
  });

  test("names the services that write though they are not the user's, and leads to what to do", async () => {
    looked = { ...looked, open: [], notTheirs: [{ id: "toss", names: { en: "Toss" } }] };
    await show();
    expect(words()).toContain("You don’t use Toss, yet mails came.");
    expect(main().querySelector(".found a")?.getAttribute("href")).toMatch(/steps\.html$/);
    expect(words()).not.toContain("Which of these do you use?");
  });

  test("a service in the list is not offered a second time below it", async () => {
    await show();
    expect(main().querySelector(".seen")).toBeNull();
    looked = { ...looked, open: [] };
    await act(async () => render(null, main()));
    await show();
    expect(main().querySelector(".seen")?.textContent).toContain("PayPay");
  });
});
