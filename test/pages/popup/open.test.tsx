// @vitest-environment jsdom
/** Whoever opens the popup finds one first button, in their language, whatever is out of order behind it. */
import { fakeBrowser } from "@webext-core/fake-browser";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { background, KOHNAN, main, open, permission, press, setStage, words } from "./popup-stage.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

setStage();

describe("one button is clearly the first", () => {
  const first = () => [...main().querySelectorAll(".primary")].map((one) => one.textContent);

  test("the password check, as a rule", async () => {
    await open();
    expect(first()).toEqual(["Check my passwords"]);
  });

  test("the permission, where nothing can be read without it", async () => {
    permission.isGiven = false;
    await open();
    expect(first()).toEqual(["Allow reading this webmail"]);
    expect(words()).toContain("Check my passwords");
  });
});

test.each([
  ["full", "no room left"],
  ["broken", "storage doesn’t work"],
] as const)("memory is %s: the popup says so", async (problem, said) => {
  background.remembered.problem = problem;
  await open();
  expect(words()).toContain(said);
});

test("the background is out of order: the popup says so, and the password page opens all the same", async () => {
  background.isThere = false;
  vi.spyOn(fakeBrowser.tabs, "create");
  await open();
  expect(words()).toContain("Mioboe doesn’t answer.");
  await press("Check my passwords");
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: expect.stringMatching(/passwords\.html$/) });
});

test("the background refuses, and says so in an answer: that is none", async () => {
  const refusal = { __mozWebExtensionPolyfillReject__: true, message: "The memory can’t be read." };
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => refusal });
  await open();
  expect(words()).toContain("Mioboe doesn’t answer.");
});

test("it speaks the language that was chosen, whatever the browser's own", async () => {
  background.remembered.language = "ja";
  background.remembered.groups = [
    { serviceKey: "kohnan-pay", service: KOHNAN, tone: "warn", kind: "account-issued", count: 1, latest: 0 },
  ];
  await open();
  expect(words()).toContain("このページを読み取れています");
  expect(words()).toContain("コーナンPay");
  expect(document.documentElement.lang).toBe("ja");
});

test("assistive technology finds nothing to object to", async () => {
  background.remembered.groups = [
    { serviceKey: "kohnan-pay", service: KOHNAN, tone: "warn", kind: "account-issued", count: 1, latest: 0 },
  ];
  background.remembered.mine = [{ serviceKey: "paypal", service: { id: "paypal", names: { en: "PayPal" } }, at: 1 }];
  await open();
  // Colours need a real browser.
  const { violations } = await axe.run(main(), { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
