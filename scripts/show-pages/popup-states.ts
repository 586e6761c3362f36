import type { ExtensionBrowser, Tab } from "../../test/driver/driver.ts";
import { type ExtensionApi, POPUP } from "../../test/driver/extension-page.ts";
import { MailReader } from "../../test/driver/reader.ts";
import { textsIn } from "../../test/driver/texts.ts";
import { until } from "../../test/driver/wait.ts";
import { askedWebmails } from "../../test/stage/hosted/asked.ts";
import { HostedStage } from "../../test/stage/hosted/hosted.ts";
import { mailbox, newest } from "../../test/stage/mail.ts";
import { demoMailbox, KOHNAN_SUBJECT, ordinary } from "../../test/stage/mailbox/demo.ts";
import { ask, openAt, remember } from "./acting.ts";
import { MEMORY } from "./contents.ts";
import type { PageState } from "./states.ts";

/** The popup gives its own width; the other one is that of a narrow screen. */
const WIDTHS = [320, 360];

const popup = (name: string, open: PageState["open"], more: Partial<PageState> = {}): PageState => ({
  name: `popup-${name}`,
  widths: WIDTHS,
  open,
  ...more,
});

/**
 * Loads the popup behind the tab that it is to speak of: in front, it would find itself there. It is loaded again and
 * again, because the page's own state comes when it comes.
 */
async function popupOn(browser: ExtensionBrowser, tab: Tab, says: string): Promise<Tab> {
  const page = await browser.openExtensionPage(POPUP);
  await tab.bringToFront();
  await until(`a popup that says “${says}”`, async () => {
    await page.evaluate(() => location.reload()).catch(() => undefined);
    const isSaid = () => page.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, says);
    return until("that text", isSaid, 4_000).catch(() => false);
  });
  await page.evaluate(holdTab);
  return page;
}

/** Runs in the page: the tab in front stays the one that it is now, also when the popup comes before it. */
async function holdTab() {
  const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const found = await tabs.query({ active: true, currentWindow: true });
  (tabs as { query: unknown }).query = (_: unknown, done?: (answer: unknown) => void) => {
    done?.(found);
    return Promise.resolve(found);
  };
}

const say = (language: "ja" | "en", key: string) => textsIn(language)[key] ?? key;

/** Runs in the page: what no script can do in a browser's own window, which is to take a permission away. */
function refuse() {
  const { chrome } = globalThis as unknown as { chrome: { permissions: { contains: unknown } } };
  chrome.permissions.contains = (_: unknown, done?: (is: boolean) => void) => {
    done?.(false);
    return Promise.resolve(false);
  };
}

/** Runs in the page: a change in the memory, so that it looks again. */
async function change() {
  const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  await storage.local.set({ shown: Math.random() });
}

/** A webmail that is read once the user has allowed it, of whose pages nothing is known. */
function openAsked(browser: ExtensionBrowser): Promise<Tab> {
  const [webmail] = askedWebmails(demoMailbox().owner).filter(({ url }) => url.includes("docomo"));
  if (!webmail) throw new Error("there is no such webmail on the stage");
  browser.others.set(new URL(webmail.url).hostname, new HostedStage(webmail, ordinary.map(newest)));
  return browser.openMailbox(webmail.url);
}

const quiet = () => mailbox(demoMailbox().owner, demoMailbox().now, ordinary);

export const POPUP_STATES: readonly PageState[] = [
  popup("warning", async (browser, language) => {
    const tab = await browser.openMailbox();
    const reader = new MailReader(tab);
    await reader.markOn(KOHNAN_SUBJECT);
    await reader.open(KOHNAN_SUBJECT);
    await reader.panelSaying(say(language, "panel_check_passwords"));
    return popupOn(browser, tab, say(language, "popup_panel_own"));
  }),
  popup(
    "reading",
    async (browser, language) => popupOn(browser, await browser.openMailbox(), say(language, "popup_ok")),
    { mailbox: quiet },
  ),
  popup("found", async (browser, language) => {
    await remember(browser, MEMORY);
    const tab = await browser.openMailbox();
    await new MailReader(tab).markOn(KOHNAN_SUBJECT);
    return popupOn(browser, tab, say(language, "popup_ok"));
  }),
  popup("paused", async (browser, language) => {
    const tab = await browser.openMailbox();
    await new MailReader(tab).markOn(KOHNAN_SUBJECT);
    const page = await browser.openExtensionPage(POPUP);
    await ask(page, { type: "pause", site: "https://mail.google.com/*", pause: true });
    await page.close();
    return popupOn(browser, tab, say(language, "popup_paused"));
  }),
  popup("unreadable", async (browser, language) => {
    const tab = await browser.openMailbox();
    await new MailReader(tab).markOn(KOHNAN_SUBJECT);
    await tab.evaluate(() => {
      for (const person of document.querySelectorAll("tr.zA [email]")) {
        person.removeAttribute("email");
        person.removeAttribute("data-hovercard-id");
      }
      document.querySelector(".aeF")?.append(document.createElement("i"));
    });
    return popupOn(browser, tab, say(language, "popup_blind"));
  }),
  popup("not-permitted", async (browser, language) => {
    const tab = await browser.openMailbox();
    await new MailReader(tab).markOn(KOHNAN_SUBJECT);
    const page = await popupOn(browser, tab, say(language, "popup_ok"));
    await page.evaluate(refuse);
    return until("the popup without the permission", async () => {
      await page.evaluate(change);
      const isSaid = (wanted: string) => document.body.textContent?.includes(wanted) ?? false;
      return (await page.evaluate(isSaid, say(language, "popup_not_permitted"))) && page;
    });
  }),
  popup("asked", async (browser, language) => {
    const tab = await openAsked(browser);
    return popupOn(browser, tab, say(language, "popup_by_meaning"));
  }),
  popup("elsewhere", (browser) => openAt(browser, POPUP, "h2")),
];
