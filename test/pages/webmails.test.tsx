// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { askedWebmailOf } from "../../extension/asked-webmails/index.ts";
import type { PageRequest, Site } from "../../extension/messages.ts";
import { Webmails } from "../../extension/pages/options/webmails.tsx";
import { Speaks, speechFor } from "../../extension/pages/shared/speech.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const SITE = "https://mail.my-server.example/*";
const DOCOMO = "https://mail.smt.docomo.ne.jp/*";
const ZOHO_EU = "https://mail.zoho.eu/*";

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
  const isThere = () => {
    for (const { site } of sites) {
      const known = askedWebmailOf(site);
      if (known) expect(line(known.name)?.textContent).toContain("Allowed");
      else expect(document.getElementById(site)).not.toBeNull();
    }
  };
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

  test("a webmail that asks first can be allowed there, and says what nobody has checked", async () => {
    await open();
    expect(line("ドコモメール")?.textContent).toContain("Not yet checked on a real page");
    expect(line("Zoho Mail")?.textContent).not.toContain("Not yet checked");
    button("ドコモメール", "Allow")?.click();
    await settle();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [DOCOMO] });
    expect(asked.filter(({ type }) => type === "add-site").at(-1)).toEqual({ type: "add-site", site: DOCOMO });
  });

  test("a refused permission takes the webmail back", async () => {
    vi.mocked(fakeBrowser.permissions.request).mockResolvedValue(false as never);
    await open();
    button("ドコモメール", "Allow")?.click();
    await settle();
    expect(asked.filter(({ type }) => type.endsWith("-site")).at(-1)).toEqual({ type: "remove-site", site: DOCOMO });
  });

  test("a webmail of several hosts, of which one is allowed, has one line, and can be taken back there", async () => {
    sites = [{ site: ZOHO_EU, permitted: true }];
    await open();
    expect(line("Zoho Mail")?.textContent).toContain("Allowed");
    expect(line("mail.zoho.eu")).toBeUndefined();
    button("Zoho Mail", "No longer read this site")?.click();
    await settle();
    expect(asked).toContainEqual({ type: "remove-site", site: ZOHO_EU });
    expect(line("Zoho Mail")?.textContent).not.toContain("Allowed");
  });

  test("a named site that the browser does not permit any more is offered to be allowed", async () => {
    sites = [{ site: SITE, permitted: false }];
    await open();
    button("mail.my-server.example", "Allow")?.click();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });
});
