// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PageRequest, Site } from "../../extension/messages.ts";
import { Webmails } from "../../extension/pages/options/webmails.tsx";
import { Speaks, speechFor } from "../../extension/pages/shared/speech.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const SITE = "https://mail.my-server.example/*";

let sites: Site[];
let asked: PageRequest[];
let missing: string[];

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = "<main></main>";
  sites = [];
  asked = [];
  missing = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(import.meta.dirname, "../../extension/public", path)));
  });
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => "en" },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => !origins.some((one) => missing.includes(one)),
      request: vi.fn(async () => true),
      onAdded: { addListener: () => undefined, removeListener: () => undefined },
      onRemoved: { addListener: () => undefined, removeListener: () => undefined },
    },
  });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (request: PageRequest) => {
      asked.push(request);
      if (request.type === "remove-site") sites = [];
      return { sites, ok: true };
    },
  });
});
afterEach(() => {
  render(null, document.querySelector("main") as Element);
  vi.unstubAllGlobals();
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const open = async () => {
  const speech = await speechFor("en");
  render(
    <Speaks value={speech}>
      <Webmails />
    </Speaks>,
    document.querySelector("main") as Element,
  );
  // The list comes with what the browser permits, the named sites with what the background knows.
  const isThere = () => expect(document.querySelectorAll("li bdi[id]")).toHaveLength(sites.length);
  await vi.waitFor(() => act(() => expect(line("Gmail")).toBeDefined()), { timeout: 10_000 });
  await vi.waitFor(() => act(isThere), { timeout: 10_000 });
};
const line = (name: string) => [...document.querySelectorAll("li")].find((one) => one.textContent?.includes(name));
const button = (name: string, text: string) =>
  [...(line(name)?.querySelectorAll("button") ?? [])].find((one) => one.textContent === text);

describe("the webmails in the settings", () => {
  test("each says whether it may be read; what is missing can be allowed there", async () => {
    missing = ["https://outlook.live.com/*"];
    await open();
    expect(line("Gmail")?.textContent).toContain("Allowed");
    button("Outlook", "Allow")?.click();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({
      origins: expect.arrayContaining(["https://outlook.live.com/*"]),
    });
  });

  test("a site that the user has named stands below them, and can be taken back", async () => {
    sites = [{ site: SITE, permitted: true }];
    await open();
    expect(line("mail.my-server.example")?.textContent).toContain("Allowed");
    button("mail.my-server.example", "No longer read this site")?.click();
    await settle();
    expect(asked).toContainEqual({ type: "remove-site", site: SITE });
    expect(line("mail.my-server.example")).toBeUndefined();
  });

  test("a named site that the browser does not permit any more is offered to be allowed", async () => {
    sites = [{ site: SITE, permitted: false }];
    await open();
    button("mail.my-server.example", "Allow")?.click();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });
});
