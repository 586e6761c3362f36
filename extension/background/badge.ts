import browser from "webextension-polyfill";
import type { PageState } from "../messages.ts";
import { chooseLanguage, loadTexts } from "../ui/load-texts.ts";
import { type Texts, text } from "../ui/texts.ts";
import { recall } from "./memory/store.ts";
import { openWarnings } from "./memory/warnings.ts";

/** The colours of ui/tokens.css (`--warn`, `--ink-soft`): ochre, not red, for a notice and no alarm. */
const WARNING_COLOUR = "#96590a";
const QUESTION_COLOUR = "#5b5448";

const UNREADABLE = "?";

/** The badge has room for three signs. */
const MOST_SHOWN = 99;

/** Brings the number on the toolbar button, and what it says, up to date with what is remembered. */
export async function refreshBadge(): Promise<void> {
  const snapshot = await recall();
  const open = (await openWarnings(snapshot)).length;
  const texts = await textsFor(snapshot.settings.language);
  await browser.action.setBadgeBackgroundColor({ color: WARNING_COLOUR });
  await browser.action.setBadgeText({ text: badgeText(open) });
  await browser.action.setTitle({ title: badgeTitle(texts, open) });
}

/** The badge of one tab: a question mark where the page can't be read or shown in, else the number as everywhere. */
export async function showPageState(tabId: number, state: PageState): Promise<void> {
  if (state.reading === "ok") return resetTab(tabId);
  const { settings } = await recall();
  const texts = await textsFor(settings.language);
  await browser.action.setBadgeBackgroundColor({ tabId, color: QUESTION_COLOUR });
  await browser.action.setBadgeText({ tabId, text: UNREADABLE });
  await browser.action.setTitle({ tabId, title: text(texts, `badge_${state.reading}`) });
}

/** Takes back what {@link showPageState} did, so that the tab shows what all tabs show. */
async function resetTab(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) !== UNREADABLE) return;
  await browser.action.setBadgeText({ tabId, text: null });
  await browser.action.setBadgeBackgroundColor({ tabId, color: WARNING_COLOUR });
  try {
    await browser.action.setTitle({ tabId, title: null });
  } catch {
    // Chrome knows no way back to the title of all tabs; a copy of it is replaced at the next load.
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  }
}

function badgeText(open: number): string {
  if (open === 0) return "";
  return open > MOST_SHOWN ? `${MOST_SHOWN}+` : String(open);
}

function badgeTitle(texts: Texts, open: number): string {
  if (open === 0) return text(texts, "extension_name");
  return text(texts, open === 1 ? "badge_open_one" : "badge_open", { count: String(open) });
}

function textsFor(setting: Parameters<typeof chooseLanguage>[0]): Promise<Texts> {
  return loadTexts(chooseLanguage(setting, browser.i18n.getUILanguage()));
}
