import browser, { type Tabs } from "webextension-polyfill";
import { LOOK_GLOBAL } from "../../content/look/contract.ts";
import { guardPageReport } from "../../guard/page-state.ts";
import type { LookPageReply, LookWords } from "../../look-messages.ts";
import type { ContentNotice } from "../../messages.ts";
import { chooseLanguage, loadTexts } from "../../ui/load-texts.ts";
import { WEBMAILS } from "../../webmails.ts";
import type { Asker } from "../guard/sender.ts";
import { injectScript } from "../inject.ts";
import { recall } from "../memory/store.ts";
import { siteTabs } from "../sites.ts";
import { tell, webmailTabs } from "../webmail-tabs.ts";
import { endLook } from "./end.ts";
import { changeLook, type RunningLook, runningLook } from "./running.ts";
import { isOf } from "./step.ts";

/** Where a look begins, and what it is to find. */
interface Wanted {
  tabId: number;
  frameId: number;
  serviceKey: string | null;
  /** The page of ours that asked for it. */
  page: number | null;
}

/** Begins a look in a tab. @returns false where one is running there already, or its script can't be put into the page. */
export async function beginLook({ tabId, frameId, serviceKey, page }: Wanted, lookFile: string): Promise<boolean> {
  const isFree = await changeLook(tabId, async (running) => {
    if (running) return { result: false };
    return { look: { frameId, serviceKey, page, at: Date.now(), phase: "searching" }, result: true };
  });
  if (!isFree) return false;
  const look = await runningLook(tabId);
  if (look && (await goOn(tabId, look, lookFile).catch(() => false))) return true;
  await changeLook(tabId, async () => ({ look: null, result: undefined }));
  return false;
}

/** A page has loaded: goes on with the look in its tab, or begins the one that waited for it. */
export async function resumeLook(asker: Pick<Asker, "tabId" | "frameId" | "address">, lookFile: string) {
  const { tabId, frameId } = asker;
  const look = await runningLook(tabId);
  if (look && look.frameId === frameId && look.work && !isOf(look.work, asker)) return endLook(tabId, "elsewhere");
  if (look?.phase === "returning") return endLook(tabId, "done");
  if (look) {
    if (look.frameId === frameId) await goOn(tabId, look, lookFile);
    return;
  }
  const page = frameId === 0 ? await takeAwaited(tabId) : undefined;
  if (page !== undefined) await beginLook({ tabId, frameId, serviceKey: null, page }, lookFile);
}

/** Puts the script into the page and tells it to work; a page in which it is at work already takes no notice. */
async function goOn(tabId: number, { frameId, serviceKey }: RunningLook, lookFile: string): Promise<boolean> {
  await injectScript({ tabId, frameId }, lookFile, LOOK_GLOBAL);
  return tell(tabId, { type: "look-through", words: await words(serviceKey !== null) });
}

async function words(isForOne: boolean): Promise<LookWords> {
  const { settings } = await recall();
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const texts = Object.entries(await loadTexts(language)).filter(
    ([key]) => key.startsWith("look_") || key === "panel_who" || key === "panel_close",
  );
  return { isForOne, language, texts: Object.fromEntries(texts) };
}

/**
 * Begins a look that a page of ours was asked for: in the named tab; else in an open mailbox that can be searched, which
 * comes to the front; else in a webmail that is opened for it.
 * @param webmail the one to open, by its id; null: none.
 */
export async function lookThroughFrom(
  { tabId, webmail }: { tabId: number | null; webmail: string | null },
  page: number | null,
  lookFile: string,
): Promise<LookPageReply["look-through"]> {
  if (tabId !== null) {
    const isBegun = await beginLook({ tabId, frameId: 0, serviceKey: null, page }, lookFile);
    return { where: isBegun ? "begun" : "nowhere" };
  }
  const open = await searchableTab();
  if (open?.id !== undefined) {
    await bringToFront(open);
    if (await beginLook({ tabId: open.id, frameId: 0, serviceKey: null, page }, lookFile)) return { where: "begun" };
  }
  const home = WEBMAILS.find(({ id }) => id === webmail)?.home;
  if (home === undefined) return { where: "nowhere" };
  const { id } = await browser.tabs.create({ url: home, active: true });
  if (id === undefined) return { where: "nowhere" };
  await browser.storage.session.set({ [AWAITED]: { tabId: id, page, at: Date.now() } });
  return { where: "opened" };
}

async function searchableTab(): Promise<Tabs.Tab | undefined> {
  const tabs = [...(await webmailTabs()), ...(await siteTabs())];
  tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const tab of tabs) if (await canLook(tab.id)) return tab;
  return undefined;
}

async function canLook(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const notice: ContentNotice = { type: "tell-state" };
  try {
    const report = guardPageReport(await browser.tabs.sendMessage(tabId, notice));
    return report.canLook && report.state.reading === "ok";
  } catch {
    return false;
  }
}

async function bringToFront({ id, windowId }: Tabs.Tab): Promise<void> {
  await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true }).catch(() => undefined);
}

/** In the session's storage: a webmail was opened in order to be looked through, and may ask for a password first. */
const AWAITED = "awaited-look";

/** Whoever signs in after that has something else in mind. */
const AWAITED_MS = 15 * 60_000;

/** The page of ours that waits for the mailbox in this tab. undefined: none does, or no mailbox to search stands there. */
async function takeAwaited(tabId: number): Promise<number | null | undefined> {
  const { [AWAITED]: awaited } = await browser.storage.session.get(AWAITED);
  const { tabId: where, page, at } = (awaited ?? {}) as { tabId?: unknown; page?: unknown; at?: unknown };
  if (where !== tabId || typeof at !== "number" || Math.abs(Date.now() - at) > AWAITED_MS) return undefined;
  if (!(await canLook(tabId))) return undefined;
  await browser.storage.session.remove(AWAITED);
  return typeof page === "number" ? page : null;
}
