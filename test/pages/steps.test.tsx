// @vitest-environment jsdom
/** The checklist: what starts the step about passkeys. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AddressSteps, OwnLock, PageRequest } from "../../extension/messages.ts";
import { StepAction } from "../../extension/pages/shared/checklist/step-action.tsx";
import { Speaks } from "../../extension/pages/shared/speech.tsx";
import { textsFrom } from "../../extension/ui/texts.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const english = join(import.meta.dirname, "../../extension/public/_locales/en/messages.json");
const TEXTS = textsFrom(JSON.parse(readFileSync(english, "utf8")));
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

async function show() {
  await act(async () =>
    render(
      <Speaks value={{ language: "en", texts: TEXTS }}>
        <StepAction id="passkey" address={ADDRESS} />
      </Speaks>,
      main(),
    ),
  );
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return [...main().querySelectorAll("a")].map((one) => [one.textContent, one.getAttribute("href")]);
}

const ALL = ["All companies, and sign-in in two steps", "/extension/pages/passwords/passwords.html#locks"];

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
