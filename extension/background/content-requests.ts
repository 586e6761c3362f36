import browser from "webextension-polyfill";
import type { Judge } from "../../src/judge/verdict.ts";
import type { ContentReply, ContentRequest, PausedReply } from "../messages.ts";
import { siteOf } from "../sites.ts";
import { regionOf } from "../ui/languages.ts";
import { showPageState } from "./badge.ts";
import { demoModel } from "./demo.ts";
import type { Asker } from "./guard/sender.ts";
import { injectPanel } from "./inject.ts";
import { readOriginalOf } from "./judging/original.ts";
import { marksFor, panelsFor } from "./judging/replies.ts";
import { beginLook, resumeLook } from "./look/begin.ts";
import { endLook } from "./look/end.ts";
import { runningLook } from "./look/running.ts";
import { lookStep } from "./look/step.ts";
import { setAnswer } from "./memory/answers.ts";
import { closeFlood, FLOOD_KEY } from "./memory/floods.ts";
import { rememberShown } from "./memory/shown.ts";
import { recall } from "./memory/store.ts";
import { closeWarning } from "./memory/warnings.ts";
import { openApps, openFound, openOriginal, openRecord, openVisits } from "./open-record.ts";
import { openPasswordCheck } from "./password-check.ts";
import type { SiteFiles } from "./site-files.ts";

/** What the background is made of besides the browser; tests bring their own. */
export interface Parts {
  judge: Judge;
  /** The path of the panel's script in the built extension. */
  panelFile: string;
  /** The content scripts for sites that the user names. */
  siteFiles: SiteFiles;
  /** The path of the script that looks through a mailbox. */
  lookFile: string;
  /** The path of the script that copies a page that can't be read. */
  copyFile: string;
}

/** Answers a content script. Rejects when what was asked could not be done; the page then says so. */
export async function answerContent(
  request: ContentRequest,
  asker: Asker,
  { judge, panelFile, lookFile }: Parts,
): Promise<ContentReply[ContentRequest["type"]] | PausedReply> {
  switch (request.type) {
    case "judge-rows": {
      const reading = await readingOf(asker);
      if (reading === "paused") return { paused: true };
      return { marks: reading === "looks" ? [] : await marksFor(request, judge) };
    }
    case "judge-messages": {
      const reading = await readingOf(asker);
      if (reading === "paused") return { paused: true };
      if (reading === "looks") return { panels: [] };
      const panels = await panelsFor(request, asker.document, judge);
      if (!request.hasPanel && panels.some((panel) => panel !== null)) await injectPanel(asker, panelFile);
      return { panels };
    }
    case "expect-panel":
      if (await isPaused(asker)) return { paused: true };
      await injectPanel(asker, panelFile);
      return { model: await demoModel() };
    case "answer":
      return { ok: await setAnswer(request.serviceKey, request.answer) };
    case "panel-seen":
      await rememberShown(request.serviceKey, request.mailHash, asker.document);
      return { ok: true };
    case "panel-closed":
      if (request.serviceKey.startsWith(FLOOD_KEY)) await closeFlood(request.serviceKey.slice(FLOOD_KEY.length));
      else await closeWarning(request.mailHash);
      return { ok: true };
    case "read-original":
      return readOriginalOf(request, asker.address);
    case "check-passwords":
      return openPasswordCheck(asker.tab);
    case "open-record":
      await openRecord(asker.tab);
      return { ok: true };
    case "open-apps":
      await openApps(asker.tab);
      return { ok: true };
    case "open-original":
      await openOriginal(asker.tab);
      return { ok: true };
    case "open-visits":
      await openVisits(asker.tab);
      return { ok: true };
    case "page-state":
      await showPageState(asker.tabId, request.state);
      if (request.state.reading === "ok") await resumeLook(asker, lookFile);
      return { ok: true };
    case "look-begin": {
      const { serviceKey } = request;
      const isAllowed = !(await isPaused(asker));
      return { ok: isAllowed && (await beginLook({ ...asker, serviceKey, page: null }, lookFile)) };
    }
    case "look-step":
      return lookStep(request, asker, judge, regionOf(browser.i18n.getUILanguage()));
    case "look-end":
      await endLook(asker.tabId, request.end);
      return { ok: true };
    case "open-found":
      await openFound(asker.tab);
      return { ok: true };
  }
}

/**
 * Whether mails are judged where it is asked. While a mailbox is looked through ("looks"), its lists are pages of results:
 * old mails, out of their order. Nothing in them is marked, and they are no witnesses of anything.
 */
async function readingOf(asker: Asker): Promise<"judges" | "paused" | "looks"> {
  const [paused, look] = await Promise.all([isPaused(asker), runningLook(asker.tabId)]);
  if (paused) return "paused";
  return look ? "looks" : "judges";
}

/** Whether the user has paused on the site that the tab shows; a webmail's frame may be of another one. */
async function isPaused({ tab, address }: Asker): Promise<boolean> {
  const { paused = [] } = (await recall()).settings;
  return paused.includes(siteOf(tab.url ?? address) ?? "");
}
