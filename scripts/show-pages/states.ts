import { OPTIONS_PAGE, ORIGINAL_PAGE, RECORD_PAGE } from "../../extension/browsers/own-pages.ts";
import { OWN_PAGE } from "../../extension/browsers/password-pages.ts";
import type { ExtensionBrowser, Tab } from "../../test/driver/driver.ts";
import { type ExtensionApi, WELCOME } from "../../test/driver/extension-page.ts";
import { textsIn } from "../../test/driver/texts.ts";
import { pause, until } from "../../test/driver/wait.ts";
import type { Mailbox } from "../../test/stage/mail.ts";
import { madeUpRecord } from "../../test/stage/record.ts";
import { ask, clickOn, dropFile, fill, openAt, remember, shows } from "./acting.ts";
import { EXPORT, MEMORY, ORIGINAL, REMEMBERED_ADDRESS } from "./contents.ts";
import { POPUP_STATES } from "./popup-states.ts";

/** One page in one state. */
export interface PageState {
  /** `<page>-<state>`, the beginning of its pictures' names. */
  name: string;
  widths: readonly number[];
  /** The mailbox that the browser shows; absent: the demo's. */
  mailbox?: () => Mailbox;
  /** Brings a fresh browser to that state. @returns the tab to take the pictures of. */
  open(browser: ExtensionBrowser, language: "ja" | "en"): Promise<Tab>;
  /** Done after each change of size, before the picture. */
  settle?(tab: Tab): Promise<void>;
}

/** A phone's width, and a desktop's. */
export const WIDTHS = [320, 1_280] as const;
const STEPS = "extension/pages/steps/steps.html";

const state = (name: string, open: PageState["open"], more: Partial<PageState> = {}): PageState => ({
  name,
  widths: WIDTHS,
  open,
  ...more,
});

/** Opens a page with something remembered. */
const withMemory = (path: string, wait: string) => async (browser: ExtensionBrowser) => {
  await remember(browser, MEMORY);
  return openAt(browser, path, wait);
};

const record = (count: number) => async (browser: ExtensionBrowser) => {
  const tab = await openAt(browser, RECORD_PAGE, ".keeping");
  if (count === 0) return tab;
  await ask(tab, { type: "import-record", json: madeUpRecord(count, Date.now()) });
  await tab.reload();
  await until("the rows", () => tab.evaluate(() => document.querySelector("tbody tr") !== null));
  return tab;
};

/** The passwords page with an export that was read. */
const reviewed = async (browser: ExtensionBrowser) => {
  await remember(browser, MEMORY);
  const tab = await openAt(browser, OWN_PAGE, ".drop");
  await dropFile(tab, ".drop", "passwords.csv", EXPORT);
  await shows(tab, ".counts");
  return tab;
};

export const PAGE_STATES: readonly PageState[] = [
  ...POPUP_STATES,
  state("welcome-start", (browser) => openAt(browser, WELCOME, ".promises")),
  state("welcome-demo", async (browser, language) => {
    const tab = await openAt(browser, WELCOME, ".demo");
    await clickOn(tab, textsIn(language).welcome_demo_show ?? "");
    await shows(tab, "[data-mioboe=panel]");
    await pause(800);
    return tab;
  }),
  state("welcome-search", async (browser) => {
    const tab = await openAt(browser, WELCOME, "[role=combobox]");
    await fill(tab, "[role=combobox]", "pay");
    await shows(tab, "[role=option]");
    return tab;
  }),
  state("options-start", (browser) => openAt(browser, OPTIONS_PAGE, ".keeping")),
  state("options-used", withMemory(OPTIONS_PAGE, ".found li")),
  state("options-paused", async (browser) => {
    const tab = await openAt(browser, OPTIONS_PAGE, ".keeping");
    await ask(tab, { type: "pause", site: "https://mail.google.com/*", pause: true });
    await tab.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const { settings = {} } = await storage.local.get();
      await storage.local.set({ settings: { ...(settings as object), sites: ["https://webmail.example.org/*"] } });
    });
    await tab.reload();
    await shows(tab, "[aria-labelledby=paused-title]");
    return tab;
  }),
  state("record-0", record(0)),
  state("record-1", record(1)),
  state("record-60", record(60)),
  state("passwords-start", (browser) => openAt(browser, OWN_PAGE, ".drop")),
  state("passwords-place", async (browser) => {
    const tab = await openAt(browser, OWN_PAGE, ".drop");
    await ask(tab, { type: "set-password-place", place: "bitwarden" });
    await tab.reload();
    await shows(tab, ".drop");
    return tab;
  }),
  state("passwords-tried", async (browser) => {
    const tab = await openAt(browser, OWN_PAGE, "#password");
    await fill(tab, "#password", "tanaka1985");
    await shows(tab, ".meter");
    return tab;
  }),
  state("passwords-refused", async (browser) => {
    const tab = await openAt(browser, OWN_PAGE, ".drop");
    await dropFile(tab, ".drop", "passwords.json", '{"items": []}');
    await shows(tab, ".problem:not(:empty)");
    return tab;
  }),
  state("passwords-file", reviewed),
  state("passwords-done", async (browser, language) => {
    const tab = await reviewed(browser);
    const done = textsIn(language).page_done ?? "";
    while (await clickOn(tab, done, 500).catch(() => false)) await pause(50);
    return tab;
  }),
  state("steps-none", (browser) => openAt(browser, STEPS, ".checklist")),
  state("steps-some", withMemory(STEPS, ".checklist")),
  state("steps-done", async (browser) => {
    await remember(browser, MEMORY);
    const tab = await openAt(browser, `${STEPS}#${REMEMBERED_ADDRESS}`, ".checklist");
    for (const step of ["passwords", "reused", "mailbox", "payments", "passkey", "exports"]) {
      await ask(tab, { type: "set-step", address: REMEMBERED_ADDRESS, step, state: "done" });
    }
    await tab.reload();
    await shows(tab, ".checklist .done");
    return tab;
  }),
  state("original-start", (browser) => openAt(browser, ORIGINAL_PAGE, "textarea")),
  state("original-read", async (browser) => {
    const tab = await openAt(browser, ORIGINAL_PAGE, "textarea");
    await dropFile(tab, ".place", "mail.eml", ORIGINAL);
    await shows(tab, "[data-mioboe=panel]");
    await pause(800);
    return tab;
  }),
  state("original-refused", async (browser) => {
    const tab = await openAt(browser, ORIGINAL_PAGE, "textarea");
    await dropFile(tab, ".place", "letter.txt", "Dear all, this is not a mail.");
    await shows(tab, "[role=alert]:not(:empty)");
    return tab;
  }),
];
