import browser, { type Runtime, type Storage } from "webextension-polyfill";
import { isWebmail } from "../browsers/webmail-pages.ts";
import type { ContentNotice } from "../messages.ts";
import { refreshBadge } from "./badge.ts";
import { answerContent, type Parts } from "./content-requests.ts";
import { guardContentRequest } from "./guard/content-request.ts";
import { guardPageRequest } from "./guard/page-request.ts";
import { type Asker, contentAsker, isOwnPage } from "./guard/sender.ts";
import { injectIntoOpenTabs } from "./inject.ts";
import { RECORD_CHANGED } from "./memory/changed.ts";
import { changesMarks } from "./memory/floods.ts";
import { forgetManaged } from "./memory/managed.ts";
import { changesRelationship } from "./memory/seen.ts";
import { syncAnswers } from "./memory/sync.ts";
import { answerPage } from "./page-requests.ts";
import { isNamed, readSites, siteTabs } from "./sites.ts";
import { tell, tellWebmails } from "./webmail-tabs.ts";
import { welcome } from "./welcome.ts";

/**
 * Hangs everything on the browser's events. To be called while the script is first run, or the event that woke the
 * worker finds nobody. Nothing is kept between events: the worker may die after any of them.
 */
export function startBackground(parts: Parts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, parts),
  );
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session" && RECORD_CHANGED in changes) run(refreshBadge());
    if (area === "managed") {
      forgetManaged();
      run(tellEverybody({ type: "judge-again" }));
      run(refreshBadge());
    }
    if (area === "sync") run(syncAnswers());
    if (area !== "local") return;
    run(refreshBadge());
    if (Object.keys(changes).some((key) => key.startsWith("answer:"))) run(syncAnswers());
    if (changesVerdicts(changes)) run(tellEverybody({ type: "judge-again" }));
  });
  browser.runtime.onInstalled.addListener((details) => {
    run(injectIntoOpenTabs("installed"));
    run(readSites(parts.siteFiles));
    run(welcome(details));
  });
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    run(injectIntoOpenTabs("permitted"));
    run(readSites(parts.siteFiles));
    // Whether the user had just visited a service can be known now.
    if (permissions.includes("history")) run(tellWebmails({ type: "judge-again" }));
  });
  browser.permissions.onRemoved.addListener(() => run(readSites(parts.siteFiles)));
  // Registered so that the browser wakes us when it starts; the badge below is what it is for.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "focus-panel") run(focusPanel(tab?.id));
  });
  run(keepStorageToOurselves());
  run(syncAnswers());
  run(refreshBadge());
}

/**
 * The answer to a message, or undefined for one that is not for us. What is refused is answered with the reason, as
 * a rejected promise.
 */
function answer(message: unknown, sender: Runtime.MessageSender, parts: Parts): Promise<unknown> | undefined {
  if (isOwnPage(sender)) return answerOwnPage(message, sender, parts);
  const asker = contentAsker(sender);
  return asker && answerAsker(message, asker, parts);
}

async function answerOwnPage(message: unknown, { tab }: Runtime.MessageSender, parts: Parts): Promise<unknown> {
  return answerPage(guardPageRequest(message), tab, parts);
}

async function answerAsker(message: unknown, asker: Asker, parts: Parts): Promise<unknown> {
  if (!isWebmail(asker.address) && !(await isNamed(asker.tabId, asker.address))) return undefined;
  return answerContent(guardContentRequest(message), asker, parts);
}

/**
 * Whether marks and panels may have changed: by an answer, a setting, or the first receipt of a service. A warning
 * put away, or a panel seen, changes only what is asked next.
 */
function changesVerdicts(changes: Record<string, Storage.StorageChange>): boolean {
  return Object.entries(changes).some(([key, { oldValue, newValue }]) => {
    if (key.startsWith("seen:")) return changesRelationship(oldValue, newValue);
    if (key.startsWith("flood:")) return changesMarks(oldValue, newValue);
    return key.startsWith("answer:") || key === "settings";
  });
}

async function tellEverybody(notice: ContentNotice): Promise<void> {
  await tellWebmails(notice);
  await Promise.all((await siteTabs()).map(({ id }) => tell(id, notice)));
}

async function focusPanel(tabId: number | undefined): Promise<void> {
  const [active] = tabId === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  await tell(tabId ?? active?.id, { type: "focus-panel" });
}

/** Content scripts live in processes of web pages and have no business in our storage. Firefox can't forbid it. */
async function keepStorageToOurselves(): Promise<void> {
  const { local } = browser.storage as { local: { setAccessLevel?: (to: { accessLevel: string }) => Promise<void> } };
  await local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

/** Work that nobody waits for. Its failure is for the console of the background, where a developer looks. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn("Mioboe:", error));
}
