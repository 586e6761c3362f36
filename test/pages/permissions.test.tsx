// @vitest-environment jsdom
/** Whatever the extension may ask for is explained in the settings, and asked for beside the words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askedWebmailOf } from "../../extension/asked-webmails/index.ts";
import { fitsPattern } from "../../extension/browsers/webmail-pages.ts";
import type { PageRequest } from "../../extension/messages.ts";
import { OptionsPage } from "../../extension/pages/options/view.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8")) as {
  optional_permissions: string[];
  optional_host_permissions: string[];
};
const OPTIONAL = [...manifest.optional_permissions, ...manifest.optional_host_permissions];

interface Asked {
  permissions?: string[];
  origins?: string[];
}
let given: Set<string>;
/** Whether the user says yes. */
let isYes: boolean;

const named = ({ permissions = [], origins = [] }: Asked) => [...permissions, ...origins];
const SITES = ["https://mail.my-server.example/*", "http://192.168.178.20:8080/*"];

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = "<main></main>";
  given = new Set();
  isYes = true;
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(root, "extension/public", path)));
  });
  const listeners = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => "en" },
    permissions: {
      contains: async (asked: Asked) => named(asked).every((one) => given.has(one)),
      request: vi.fn(async (asked: Asked) => {
        if (isYes) for (const one of named(asked)) given.add(one);
        return isYes;
      }),
      remove: async (asked: Asked) => {
        for (const one of named(asked)) given.delete(one);
        return true;
      },
      onAdded: listeners,
      onRemoved: listeners,
    },
  });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type }: PageRequest) => {
      if (type === "sites") return { sites: SITES.map((site) => ({ site, permitted: false })) };
      if (type === "remembered") return { language: "en", open: 0, groups: [], mine: [], addresses: [], problem: null };
      return undefined;
    },
  });
});
afterEach(() => {
  render(null, document.querySelector("main") as Element);
  vi.unstubAllGlobals();
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
async function open() {
  render(<OptionsPage />, document.querySelector("main") as Element);
  // Each part of the page appears when it knows what it shows.
  const isThere = () => expect(document.querySelectorAll(`#visits, #leaks, li bdi[id*="://"]`)).toHaveLength(4);
  await vi.waitFor(() => act(isThere), { timeout: 10_000 });
}
/** Presses every button of the settings that asks the browser for something. @returns what was asked for, by its section. */
async function askForAll(): Promise<Map<string, HTMLElement>> {
  const request = fakeBrowser.permissions.request as unknown as ReturnType<typeof vi.fn>;
  const asked = new Map<string, HTMLElement>();
  for (const button of document.querySelectorAll<HTMLButtonElement>("section.setting button")) {
    const before = request.mock.calls.length;
    const section = button.closest("section") as HTMLElement;
    button.click();
    await settle();
    for (const [what] of request.mock.calls.slice(before)) for (const one of named(what)) asked.set(one, section);
  }
  return asked;
}

/** Whether what was asked for is this permission, or one site of those that it stands for. */
function isOf(permission: string, one: string): boolean {
  if (one === permission) return true;
  const isNamed = SITES.includes(one) || askedWebmailOf(one) !== undefined;
  return /^https?:\/\/\*\/\*$/.test(permission) && isNamed && fitsPattern(one.replace("*", ""), permission);
}

test.each(OPTIONAL)(
  "%s is asked for by a button of the settings, below words that say what for",
  async (permission) => {
    isYes = false;
    await open();
    const [, section] = [...(await askForAll())].find(([one]) => isOf(permission, one)) ?? [];
    expect(section?.querySelector("h2")?.textContent).toMatch(/\S/);
    const words = [...(section?.querySelectorAll(".soft") ?? [])].map((one) => one.textContent).join(" ");
    expect(words.length).toBeGreaterThan(80);
    const host = /^https:\/\/api\.([^/*]+)/.exec(permission)?.[1];
    if (host) expect(words).toContain("Pwned Passwords");
  },
);

test("nothing is asked for but what the manifest lists, and never all sites at once", async () => {
  isYes = false;
  await open();
  const asked = [...(await askForAll()).keys()];
  const hosts = (JSON.parse(readFileSync(join(root, "manifest.json"), "utf8")).host_permissions ?? []) as string[];
  expect(asked.filter((one) => !hosts.includes(one) && !OPTIONAL.some((permission) => isOf(permission, one)))).toEqual(
    [],
  );
  expect(asked).not.toContain("https://*/*");
  expect(asked).not.toContain("http://*/*");
});
