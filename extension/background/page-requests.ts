import type { Tabs } from "webextension-polyfill";
import { PANEL_GLOBAL } from "../content/panel/contract.ts";
import type { PageReply, PageRequest, PopupContents, Remembered } from "../messages.ts";
import { popupTexts } from "../ui/texts.ts";
import type { Parts } from "./content-requests.ts";
import { copyPage } from "./copy-page.ts";
import { demoModel } from "./demo.ts";
import { judgeBrought } from "./judging/brought.ts";
import { speech } from "./judging/speech.ts";
import { locksFor } from "./locks.ts";
import { lookThroughFrom } from "./look/begin.ts";
import { looked } from "./look/looked.ts";
import { ownAddresses } from "./memory/addresses.ts";
import { setAnswer } from "./memory/answers.ts";
import { declare, declareAll, declaredApps } from "./memory/declared.ts";
import { forgetPasswordWork, keepPasswordWork, markPasswordWork, passwordWork } from "./memory/password-work.ts";
import { memoryProblem } from "./memory/problem.ts";
import { witnessed } from "./memory/seen.ts";
import { setLanguage, setPasswordPlace, setPaused } from "./memory/settings.ts";
import { checklists, setStep } from "./memory/steps.ts";
import { recall, type Snapshot } from "./memory/store.ts";
import { closeGroup, groupsOf, openWarnings, reopen } from "./memory/warnings.ts";
import { openPasswordCheck } from "./password-check.ts";
import { answerRecordPage } from "./record-requests.ts";
import { services } from "./services.ts";
import { addSite, readOnce, removeSite, sites } from "./sites.ts";

/** Answers the popup and our other pages. */
export async function answerPage(
  request: PageRequest,
  from: Tabs.Tab | undefined,
  { judge, panelFile, siteFiles, lookFile, copyFile }: Parts,
): Promise<PageReply[PageRequest["type"]]> {
  switch (request.type) {
    case "remembered":
      return remembered(await recall());
    case "popup":
      return popupContents();
    case "set-answer":
      return { ok: await setAnswer(request.serviceKey, request.answer) };
    case "declared":
      return { apps: declaredApps(await recall()) };
    case "declare":
      return { ok: await declare(request.serviceKey, request.use) };
    case "services":
      return { services: services(await servicesSeen()) };
    case "locks":
      return { locks: locksFor(await recall()) };
    case "steps":
      return { addresses: checklists(await recall()) };
    case "set-step":
      return { ok: await setStep(request.address, request.step, request.state) };
    case "demo-panel":
      return { file: panelFile, name: PANEL_GLOBAL, model: await demoModel() };
    case "judge-brought":
      return judgeBrought(request, judge, panelFile);
    case "close-warnings":
      return closeGroup(request.serviceKey, request.tone);
    case "reopen-warnings":
      return { ok: await reopen(request.closedAt) };
    case "set-language":
      return { ok: await setLanguage(request.language) };
    case "password-place":
      return { place: (await recall()).settings.passwordPlace ?? null };
    case "set-password-place":
      return { ok: await setPasswordPlace(request.place) };
    case "password-work":
      return { work: await passwordWork() };
    case "keep-password-work": {
      const work = await keepPasswordWork(request.accounts);
      return { ok: work !== null, work: work ?? [] };
    }
    case "mark-password-work":
      return { ok: await markPasswordWork(request.account, request.state) };
    case "forget-password-work":
      return { ok: await forgetPasswordWork() };
    case "check-passwords":
      return openPasswordCheck(from);
    case "read-page":
      return { ok: await readOnce(request.tabId, siteFiles).catch(() => false) };
    case "copy-page":
      return { html: await copyPage(request.tabId, copyFile).catch(() => null) };
    case "sites":
      return { sites: await sites() };
    case "paused":
      return { sites: (await recall()).settings.paused ?? [] };
    case "pause":
      return { ok: await setPaused(request.site, request.pause) };
    case "add-site":
      return { ok: await addSite(request.site, siteFiles) };
    case "remove-site":
      return { ok: await removeSite(request.site, siteFiles) };
    case "look-through":
      return lookThroughFrom(request, from?.id ?? null, lookFile);
    case "looked":
      return looked();
    case "declare-all":
      return { ok: await declareAll(request.said) };
    default:
      return answerRecordPage(request);
  }
}

/** The services that genuine mails were seen of, asked for or not. */
async function servicesSeen(): Promise<Set<string>> {
  const snapshot = await recall();
  const warned = (await openWarnings(snapshot)).filter(({ outcome }) => outcome === "warn");
  return new Set([...witnessed(snapshot), ...warned.map(({ serviceKey }) => serviceKey)]);
}

/** All that the popup shows, from what is remembered at one moment: reading it takes longer than all the rest. */
async function popupContents(): Promise<PopupContents> {
  const snapshot = await recall();
  const [known, found, named, { language, texts }] = await Promise.all([
    remembered(snapshot),
    looked(snapshot),
    sites(snapshot),
    speech(snapshot),
  ]);
  return {
    remembered: known,
    speech: { language, texts: popupTexts(texts) },
    looked: found,
    addresses: checklists(snapshot),
    sites: named,
    paused: snapshot.settings.paused ?? [],
  };
}

async function remembered(snapshot: Snapshot): Promise<Remembered> {
  const [open, problem] = await Promise.all([openWarnings(snapshot), memoryProblem()]);
  const mine = [...snapshot.answers].filter(([, { answer }]) => answer === "mine");
  return {
    language: snapshot.settings.language,
    open: open.length,
    groups: groupsOf(open),
    mine: mine
      .map(([serviceKey, { service, at }]) => ({ serviceKey, service, at }))
      .sort((one, other) => other.at - one.at),
    addresses: ownAddresses(snapshot),
    problem,
  };
}
