// @vitest-environment jsdom
/** The checklist: what starts the steps about the mailbox and about passkeys. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { StepId } from "../../extension/checklist.ts";
import type { AddressSteps, OwnLock, PageRequest } from "../../extension/messages.ts";
import { StepAction } from "../../extension/pages/shared/checklist/step-action.tsx";
import { Speaks } from "../../extension/pages/shared/speech.tsx";
import { textsIn } from "../driver/texts.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const TEXTS = textsIn("en");
const ADDRESS: AddressSteps = { address: null, label: null, steps: [], progress: { done: 0, count: 6 } };
const lock = (name: string, more: Partial<OwnLock>): OwnLock => ({
  site: `${name.toLowerCase()}.example`,
  name,
  passkey: null,
  twoSteps: null,
  isOwn: true,
  ...more,
});

let locks: OwnLock[];
const main = () => document.querySelector("main") as HTMLElement;
beforeEach(() => {
  document.body.innerHTML = "<main></main>";
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type }: PageRequest) => (type === "locks" ? { locks } : { ok: true }),
  });
});
afterEach(() => act(async () => render(null, main())));

async function show(id: StepId = "passkey", label: string | null = null) {
  await act(async () =>
    render(
      <Speaks value={{ language: "en", texts: TEXTS }}>
        <StepAction id={id} address={{ ...ADDRESS, label }} />
      </Speaks>,
      main(),
    ),
  );
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return [...main().querySelectorAll("a")].map((one) => [one.textContent, one.getAttribute("href")]);
}

const ALL = ["All companies, and two-step verification", "/extension/pages/passwords/passwords.html#locks"];

test("passkeys: the user's companies that have them, then the list of all", async () => {
  locks = [
    lock("Google", { passkey: "https://a.example/" }),
    lock("Kraken", { twoSteps: "https://b.example/" }),
    lock("Wise", { passkey: "https://c.example/", isOwn: false }),
  ];
  expect(await show()).toEqual([["Passkey at Google", "https://a.example/"], ALL]);
});

test("without any of them, the list of all is still there", async () => {
  locks = [];
  expect(await show()).toEqual([ALL]);
});

test("the mailbox: its provider's settings where they are known, else its help about a second lock", async () => {
  locks = [lock("Proton", { site: "proton.me", twoSteps: "https://help.example/2fa" })];
  expect(await show("mailbox", "mika@gmail.com")).toEqual([
    ["Security settings at Google", "https://myaccount.google.com/security"],
  ]);
  expect(await show("mailbox", "mika@pm.me")).toEqual([["Add a second lock: Proton", "https://help.example/2fa"]]);
  expect(await show("mailbox", "mika@mail.example")).toEqual([]);
  expect(await show("mailbox", null)).toEqual([]);
});
