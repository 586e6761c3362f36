// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import axe from "axe-core";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BrowserName } from "../../extension/browsers/which-browser.ts";
import { PasswordsPage } from "../../extension/pages/passwords/view.tsx";
import { Speaks, speechFor } from "../../extension/pages/shared/speech.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

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

async function open(browserName: BrowserName, language: "en" | "ja" = "en") {
  const speech = await speechFor(language);
  await act(async () =>
    render(
      <Speaks value={speech}>
        <PasswordsPage browserName={browserName} />
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
  expect(main().querySelectorAll("button")).toHaveLength(1);
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

test("it links only to what the text names, and nothing opens by itself", async () => {
  await open("firefox");
  const links = [...main().querySelectorAll("a")];
  expect(links.map(({ href }) => href)).toEqual([
    "https://monitor.mozilla.org/",
    "https://passwords.google.com/checkup/start",
  ]);
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
