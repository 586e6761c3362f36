// @vitest-environment jsdom
/** The user allows Mioboe to read a webmail, or a page that it does not know. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { background, main, open, permission, press, setStage, settle, tab, words } from "./popup-stage.tsx";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

setStage();

describe("a webmail with several addresses, one of which an update has brought", () => {
  test("is read at the others, and asked for where the user stands", async () => {
    permission.refused = ["https://outlook.cloud.microsoft/*"];
    tab.address = "https://outlook.live.com/mail/0/";
    await open();
    expect(words()).not.toContain("may not read this webmail");
    await act(async () => render(null, main()));
    tab.address = "https://outlook.cloud.microsoft/mail/";
    await open();
    expect(words()).toContain("Mioboe may not read this webmail yet");
    permission.refused = [];
    await press("Allow reading this webmail");
    const [[asked] = []] = vi.mocked(fakeBrowser.permissions.request).mock.calls;
    expect(asked?.origins).toContain("https://outlook.cloud.microsoft/*");
    expect(words()).not.toContain("may not read this webmail");
  });
});

describe("on a page at an address that Mioboe does not know", () => {
  const SITE = "https://mail.my-server.example/*";
  beforeEach(() => {
    tab.address = "https://mail.my-server.example:8443/webmail/";
    tab.report = null;
  });

  test("one click looks for mails there", async () => {
    await open();
    tab.report = { webmail: "roundcube", state: { reading: "ok" }, panelShown: false, canLook: false };
    await press("Look for sign-up mails on this page");
    await settle();
    expect(background.asked).toContainEqual({ type: "read-page", tabId: 5 });
    expect(words()).not.toContain("Look for sign-up mails");
    expect(words()).toContain("Always do this here");
  });

  test.each([
    ["by-layout", true],
    ["roundcube", false],
  ])("what is read by its layout alone is said to be so (%s)", async (webmail, isSaid) => {
    tab.report = { webmail, state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words().includes("reads the page by its layout")).toBe(isSaid);
  });

  test("“Always do this here” asks the browser for this one site, of which the background knows beforehand", async () => {
    await open();
    expect(words()).toContain("read mail.my-server.example.");
    await press("Always do this here");
    await settle();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
    const about = background.asked.filter(({ type }) => type.endsWith("-site"));
    expect(about).toEqual([
      { type: "add-site", site: SITE },
      { type: "add-site", site: SITE },
    ]);
  });

  test("a permission that the user refuses is not asked for again by the list of sites", async () => {
    vi.mocked(fakeBrowser.permissions.request).mockResolvedValue(false as never);
    await open();
    await press("Always do this here");
    await settle();
    expect(background.asked.filter(({ type }) => type.endsWith("-site")).at(-1)).toEqual({
      type: "remove-site",
      site: SITE,
    });
  });

  test("what is read always is said, and can be stopped", async () => {
    background.sites = [{ site: SITE, permitted: true }];
    tab.report = { webmail: "roundcube", state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words()).toContain("Mioboe always reads mail.my-server.example.");
    await press("No longer read this site");
    expect(background.asked).toContainEqual({ type: "remove-site", site: SITE });
  });

  test("a permission that was taken away is asked for again by a click", async () => {
    background.sites = [{ site: SITE, permitted: false }];
    await open();
    await press("Allow reading this webmail");
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });

  describe.each([
    ["docomo’s", "https://mail.smt.docomo.ne.jp/mail/", "https://mail.smt.docomo.ne.jp/*", true],
    ["Zoho’s", "https://mail.zoho.eu/zm/", "https://mail.zoho.eu/*", false],
  ])("on %s page, which is read once the user has allowed it", (_, address, site, isUnchecked) => {
    beforeEach(() => {
      tab.address = address;
    });

    test("that it isn’t allowed yet is said, and what nobody has checked", async () => {
      await open();
      expect(words()).toContain("Mioboe may not read this webmail yet");
      expect(words()).not.toContain("Look for sign-up mails");
      expect(words().includes("Not yet checked on a real page")).toBe(isUnchecked);
      await press("Allow reading this webmail");
      await settle();
      expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [site] });
      expect(background.asked.filter(({ type }) => type.endsWith("-site")).at(-1)).toEqual({ type: "add-site", site });
    });

    test("what nobody has checked is said while it is read, too", async () => {
      background.sites = [{ site, permitted: true }];
      tab.report = { webmail: "docomo", state: { reading: "ok" }, panelShown: false, canLook: false };
      await open();
      expect(words().includes("Not yet checked on a real page")).toBe(isUnchecked);
    });

    test("that it can’t be read is said", async () => {
      background.sites = [{ site, permitted: true }];
      const problems = ["nothing-readable"];
      tab.report = { webmail: "docomo", state: { reading: "blind", problems }, panelShown: false, canLook: false };
      await open();
      expect(words()).toContain("This page can’t be read at the moment");
    });
  });

  test("a webmail known by its address alone that is read by a known program's adapter is not said to be read by its layout", async () => {
    tab.address = "https://webmail.sso.biglobe.ne.jp/";
    background.sites = [{ site: "https://webmail.sso.biglobe.ne.jp/*", permitted: true }];
    tab.report = { webmail: "biglobe", state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words()).toContain("by its layout");
    render(null, document.querySelector("main") as Element);
    tab.report = { webmail: "zimbra", state: { reading: "ok" }, panelShown: false, canLook: false };
    await open();
    expect(words()).not.toContain("by its layout");
  });

  test("a page of the browser's own offers nothing", async () => {
    tab.address = "about:config";
    await open();
    expect(words()).not.toContain("Look for sign-up mails");
  });
});
