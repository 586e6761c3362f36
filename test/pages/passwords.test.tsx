// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import axe from "axe-core";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PASSWORD_PAGES } from "../../extension/browsers/password-pages.ts";
import { PASSWORD_PLACE_IDS, PASSWORD_PLACES, type PasswordPlaceId } from "../../extension/browsers/password-places.ts";
import type { BrowserName } from "../../extension/browsers/which-browser.ts";
import { PasswordsPage } from "../../extension/pages/passwords/view.tsx";
import { Speaks, speechFor } from "../../extension/pages/shared/speech.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const noWorker = () => {
  throw new Error("nothing here asks for the worker");
};

const main = () => document.querySelector("main") as HTMLElement;
const words = () => main().textContent ?? "";

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = "<main></main>";
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => "en" } });
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(import.meta.dirname, "../../extension/public", path)));
  });
  vi.spyOn(fakeBrowser.tabs, "create").mockResolvedValue({} as never);
});
afterEach(async () => {
  await act(async () => render(null, main()));
  vi.restoreAllMocks();
});

async function open(browserName: BrowserName, language: "en" | "ja" = "en", place: PasswordPlaceId | null = null) {
  const speech = await speechFor(language);
  await act(async () =>
    render(
      <Speaks value={speech}>
        <PasswordsPage browserName={browserName} place={place} addresses={[]} startWorker={noWorker} />
      </Speaks>,
      main(),
    ),
  );
}

const button = (name: string) => [...main().querySelectorAll("button")].find((one) => one.textContent === name);

test("Firefox: the way by the menu, an address to copy, and no button that could not work", async () => {
  await open("firefox");
  expect(words()).toContain("Open the menu ≡");
  expect(main().querySelector("code")?.textContent).toBe("about:logins");
  expect(main().querySelectorAll(".first button")).toHaveLength(1);
  expect([...main().querySelectorAll(".primary")].map((one) => one.textContent)).toEqual(["Open Mozilla Monitor"]);
});

describe("the address is copied", () => {
  const copy = async (writeText: () => Promise<void>) => {
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    await open("firefox");
    await act(async () => {
      button("Copy")?.click();
      await new Promise((resolve) => setImmediate(resolve));
    });
    return main().querySelector("[role=status]")?.textContent;
  };
  test("and that is said", async () => {
    const writeText = vi.fn(async () => undefined);
    expect(await copy(writeText)).toBe("Copied");
    expect(writeText).toHaveBeenCalledWith("about:logins");
  });
  test("or, where the clipboard is closed, the reader is told to do it by hand", async () => {
    expect(await copy(async () => Promise.reject(new Error("denied")))).toContain("by hand");
  });
});

test.each([
  ["chrome", "Open the check", "chrome://password-manager/checkup?start=true"],
  ["edge", "Open the check", "edge://settings/autofill/passwords/checkup"],
  ["brave", "Open my saved passwords", "brave://password-manager/passwords"],
  ["opera", "Open my saved passwords", "opera://settings/passwords"],
] as const)("%s: “%s” opens its page", async (name, label, address) => {
  await open(name);
  await act(async () => button(label)?.click());
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: address });
});

describe("the place of the passwords is chosen once", () => {
  const asked: unknown[] = [];
  let reply: { ok: boolean } = { ok: true };
  beforeEach(() => {
    asked.length = 0;
    reply = { ok: true };
    fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
      // What was kept of an earlier review is asked for in any case: nothing.
      if ((message as { type: string }).type === "password-work") return { work: null };
      if ((message as { type: string }).type === "locks") return { locks: [] };
      asked.push(message);
      return reply;
    });
  });
  const choose = async (id: PasswordPlaceId) => {
    const list = main().querySelector("select") as HTMLSelectElement;
    await act(async () => {
      list.value = id;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => setImmediate(resolve));
    });
  };

  test("the browser itself stands there until then", async () => {
    await open("brave");
    expect(main().querySelector("select")?.value).toBe("brave");
    expect(words()).toContain("Brave (this browser)");
  });

  test("what was chosen before stands there, with its way", async () => {
    await open("firefox", "en", "keepassxc");
    expect(main().querySelector("select")?.value).toBe("keepassxc");
    expect(words()).toContain("Passwords saved in KeePassXC");
    expect(words()).toContain("Database Reports");
    expect(words()).not.toContain("about:logins");
  });

  test("a choice is remembered, and its way shown at once", async () => {
    await open("chrome");
    await choose("bitwarden");
    expect(asked).toEqual([{ type: "set-password-place", place: "bitwarden" }]);
    const link = main().querySelector("a") as HTMLAnchorElement;
    expect(link.textContent).toBe("Open Bitwarden");
    expect(link.href).toBe("https://vault.bitwarden.com/#/reports");
    expect(link.rel).toBe("noreferrer");
  });

  test("the browser itself is no choice that has to be remembered", async () => {
    await open("chrome", "en", "bitwarden");
    await choose("chrome");
    expect(asked).toEqual([{ type: "set-password-place", place: null }]);
  });

  test("another browser's check can't be opened from here: its address is there to copy", async () => {
    await open("firefox", "en", "edge");
    expect(words()).toContain("Open Edge, and paste this");
    expect(main().querySelector("code")?.textContent).toBe("edge://settings/autofill/passwords/checkup");
    expect(button("Open the check")).toBeUndefined();
  });

  test("when it can't be remembered, that is said", async () => {
    reply = { ok: false };
    await open("chrome");
    await choose("dashlane");
    expect(words()).toContain("This choice could not be remembered.");
  });

  test.each(PASSWORD_PLACE_IDS)("%s: there is a way in words or a link, and it says where it is from", async (id) => {
    const { link, steps, browser, source } = PASSWORD_PLACES[id];
    expect(browser !== undefined || link !== undefined || steps > 0).toBe(true);
    expect(new URL(source).protocol).toBe("https:");
    if (browser) expect(PASSWORD_PAGES[browser].saved).toMatch(/^(\w+:\/\/|about:)[\w/-]+$/);
    if (link) {
      const { protocol, username, password, port } = new URL(link);
      expect([protocol, username, password, port]).toEqual(["https:", "", "", ""]);
    }
    for (const language of ["en", "ja"] as const) {
      await open("chrome", language, id);
      expect(words()).not.toMatch(/page_\w+|\$\w+\$/);
    }
  });
});

test("companies that explain a second lock: the user's own stand open, the list of all is folded", async () => {
  const lock = (site: string, name: string, more: object) => ({ site, name, passkey: null, twoSteps: null, ...more });
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message: unknown) =>
    (message as { type: string }).type === "locks"
      ? {
          locks: [
            lock("google.com", "Google", {
              passkey: "https://a.example/",
              twoSteps: "https://b.example/",
              isOwn: true,
            }),
            lock("kraken.com", "Kraken", { twoSteps: "https://c.example/", isOwn: false }),
          ],
        }
      : { work: null },
  );
  await open("chrome");
  const section = main().querySelector("#locks") as HTMLElement;
  await vi.waitFor(async () => {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(section.querySelector("details")).not.toBe(null);
  });
  const links = [...section.querySelectorAll<HTMLAnchorElement>("a")];
  const own = links.filter((one) => one.closest("details") === null);
  expect(own.map((one) => [one.getAttribute("aria-label"), one.href])).toEqual([
    ["Turn on a passkey: Google", "https://a.example/"],
    ["Turn on two steps: Google", "https://b.example/"],
  ]);
  const folded = section.querySelector("details");
  expect(folded?.open).toBe(false);
  expect(folded?.querySelector("summary")?.textContent).toBe("All companies (2)");
  expect([...(folded?.querySelectorAll("a") ?? [])].map((one) => one.href)).toEqual([
    "https://a.example/",
    "https://b.example/",
    "https://c.example/",
  ]);
  expect(links.every(({ rel, target }) => rel === "noreferrer" && target === "_blank")).toBe(true);
});

test("it links only to what the text names, and nothing opens by itself", async () => {
  await open("firefox");
  const links = [...main().querySelectorAll("a")];
  expect(links.map(({ href }) => href)).toEqual(["https://monitor.mozilla.org/"]);
  expect(links.every(({ rel, target }) => rel === "noreferrer" && target === "_blank")).toBe(true);
  expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
  expect(main().querySelectorAll("iframe, script, form")).toHaveLength(0);
});

test.each(["en", "ja"] as const)(
  "every word is there in %s, and assistive technology finds nothing to object to",
  async (language) => {
    await open("firefox", language);
    expect(words()).not.toMatch(/page_\w+|\$\w+\$/);
    const { violations } = await axe.run(main(), { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
