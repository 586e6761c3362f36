// @vitest-environment jsdom
/** The user pauses Mioboe on a site, and goes on. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { describe, expect, test, vi } from "vitest";
import { background, open, press, setStage, tab, words } from "./popup-stage.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

setStage();

describe("the switch on a webmail", () => {
  const SITE = "https://mail.google.com/*";

  test("pauses on this site, and goes on there", async () => {
    await open();
    await press("Pause on this site");
    expect(background.asked).toContainEqual({ type: "pause", site: SITE, pause: true });
    expect(words()).toContain("Mioboe is paused on this site");
    expect(words()).not.toContain("Mioboe can read this page");
    await press("Resume here");
    expect(background.asked).toContainEqual({ type: "pause", site: SITE, pause: false });
    expect(words()).toContain("Mioboe can read this page");
  });

  test("is on no page that is no webmail", async () => {
    tab.address = "https://news.example/";
    tab.report = null;
    await open();
    expect(words()).not.toContain("Pause on this site");
  });
});
