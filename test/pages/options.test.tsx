// @vitest-environment jsdom
/** The settings as a page: the way to each part, and the permissions beside the words that explain them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PageRequest } from "../../extension/messages.ts";
import { OptionsPage } from "../../extension/pages/options/view.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const LEAKS = "https://api.pwnedpasswords.com/*";
let given: Set<string>;
let agrees: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = "<main></main>";
  given = new Set();
  agrees = true;
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(import.meta.dirname, "../../extension/public", path)));
  });
  const names = ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => [
    ...origins,
    ...permissions,
  ];
  const listeners = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => "en" },
    permissions: {
      contains: async (what: object) => names(what).every((one) => given.has(one)),
      request: async (what: object) => {
        if (agrees) for (const one of names(what)) given.add(one);
        return agrees;
      },
      remove: async (what: object) => names(what).every((one) => given.delete(one)),
      onAdded: listeners,
      onRemoved: listeners,
    },
  });
  const replies: Partial<Record<PageRequest["type"], unknown>> = {
    remembered: { language: "en", problem: null, groups: [], mine: [], addresses: [], open: 0 },
    declared: { apps: [] },
    services: { services: [] },
    looked: { running: null, last: null, open: [], notTheirs: [] },
    sites: { sites: [] },
    paused: { sites: [] },
    "password-place": { place: null },
    keeping: { canExport: false, keepForDays: 365, isSynced: false, hasSyncFailed: false, isKeepForManaged: false },
  };
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type }: PageRequest) => replies[type] ?? { ok: true },
  });
});
afterEach(async () => {
  await act(async () => render(null, main()));
  vi.unstubAllGlobals();
});

const main = () => document.querySelector("main") as HTMLElement;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
async function open() {
  await act(async () => render(<OptionsPage />, main()));
  await vi.waitFor(async () => {
    await settle();
    if (!document.getElementById("keeping")) throw new Error("the last part is not there yet");
  });
}
const part = (id: string) => document.getElementById(id) as HTMLElement;
const press = async (id: string) => {
  await act(async () => part(id).querySelector("button")?.click());
  await settle();
};

test("every part has its link, by the heading's own words, and every link leads to a part", async () => {
  await open();
  const links = [...main().querySelectorAll<HTMLAnchorElement>(".contents a")];
  const headed = [...main().querySelectorAll(".parts > section")].map((one) => one.querySelector("h2")?.textContent);
  expect(links.map(({ textContent }) => textContent)).toEqual(headed);
  for (const link of links) {
    const { hash } = new URL(link.href);
    expect(document.querySelector(hash)?.querySelector("h2")?.textContent).toBe(link.textContent);
  }
});

describe("the permission to ask the larger list of leaked passwords", () => {
  test("is explained, given on a click, and taken back", async () => {
    await open();
    expect(part("leaks").textContent).toContain("never the password");
    await press("leaks");
    expect(given.has(LEAKS)).toBe(true);
    expect(part("leaks").querySelector("[role=status]")?.textContent).toContain("Allowed.");
    await press("leaks");
    expect(given.has(LEAKS)).toBe(false);
    expect(part("leaks").querySelector("[role=status]")?.textContent).toContain("Taken back.");
  });

  test("stays as it is when the user says no, and nothing else is touched", async () => {
    agrees = false;
    await open();
    await press("leaks");
    expect(given.size).toBe(0);
    expect(part("leaks").textContent).toContain("Everything else works as before");
    expect(part("leaks").querySelector("button")?.textContent).toBe("Allow asking the list");
    expect(part("visits").querySelector("[role=status]")?.textContent).toBe("");
  });
});

test("the way to the other pages ends the page, and this one is marked", async () => {
  history.replaceState(null, "", "/extension/pages/options/options.html");
  await open();
  const links = [...main().querySelectorAll<HTMLAnchorElement>(".other-pages a")];
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((one) => one.getAttribute("aria-current") === "page").map((one) => one.textContent)).toEqual([
    "Settings",
  ]);
});
