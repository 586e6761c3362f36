/** A browser of the tests' own around the background: storage that can be full, broken or slow to die, tabs, pages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { vi } from "vitest";
import type { ContentReply, ContentRequest, PageReply, PageReport, PageRequest } from "../../extension/messages.ts";
import type { Judge, Kind, NamedService, Outcome, SenderAnswer } from "../../src/judge/verdict.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { relate } from "../../src/relationship/relationship.ts";
import { compiledRegistry } from "../../src/service/compiled-registry.ts";
import { newDatabase } from "./database.ts";

export const GMAIL = "https://mail.google.com/mail/u/0/";
export const PANEL_FILE = "extension/content/panel/panel.iife.js";
export const SITE_FILES = {
  reader: "extension/content/reader.iife.js",
  byLayout: "extension/content/by-layout.iife.js",
  selfHosted: "extension/content/self-hosted.iife.js",
  asked: { zoho: "extension/content/zoho.iife.js" },
};
export const COPY_FILE = "extension/content/copy/copy.iife.js";
export const LOOK_FILE = "extension/content/look/look.iife.js";
export const CONTENT_FILE = "extension/content/gmail.iife.js";

type Request<Type extends ContentRequest["type"]> = Extract<ContentRequest, { type: Type }>;
type Asked<Type extends PageRequest["type"]> = Extract<PageRequest, { type: Type }>;

export interface World {
  /** Storage as it is on disk. */
  stored(): Promise<Record<string, unknown>>;
  store(items: Record<string, unknown>): Promise<void>;
  /** The record of warnings as it is on disk, by the hash of the mail. */
  recorded(): Promise<Record<string, Record<string, unknown>>>;
  /** Empties all storage under the extension's feet, as the browser's own tools can. */
  wipe(): Promise<void>;
  wipeDatabase(): Promise<void>;
  /** What the webmail tabs were told, in order. */
  told: { tab: number; notice: unknown }[];
  /** What was put into pages. */
  injected: { tab: number; frames: number[] | undefined; files: string[] }[];
  /** Sites that the browser permits. */
  permitted: Set<string>;
  /** The scripts that were registered for sites. */
  registered: { id: string; matches: string[]; js: string[] }[];
  /** What the content scripts of open tabs say of their pages; a tab without one says nothing. */
  reports: Map<number, PageReport>;
  /** Tabs that were closed. */
  closed: Set<number>;
  /** Addresses that the browser refuses to open. */
  refused: Set<string>;
  /** Ends the worker and starts a new one, as the browser does all the time. */
  restart(): Promise<void>;
  /** The worker dies at its n-th use of storage from now: that use and all later ones never happen. */
  dieAt(use: number): void;
  /** Whether the worker died by {@link dieAt} and was not started again. */
  readonly isDead: boolean;
  /** The worker lives on. */
  spare(): void;
  /** What fails: all reading, all writing, the database alone, or the reading of one warning, named by its mail. */
  fail: { read: Error | null; write: Error | null; database: Error | null; value: string | null };
  ask<Type extends ContentRequest["type"]>(
    request: Request<Type>,
    tab?: number,
    document?: string,
  ): Promise<ContentReply[Type]>;
  askAsPage<Type extends PageRequest["type"]>(request: Asked<Type>): Promise<PageReply[Type]>;
  /** Any message from any sender. */
  send(message: unknown, sender: unknown): Promise<unknown>;
  badge(): Promise<string>;
}

export const SERVICES: Record<string, NamedService> = {
  "kohnan.example": { id: "kohnan-pay", names: { en: "Kohnan Pay", ja: "コーナンPay" } },
  "other.example": { id: "paypay", names: { en: "PayPay" } },
  "unlisted.example": { id: null, names: { en: "Hibari Wallet" } },
};

/** A judge that goes by the sender's domain, and by words of the subject: "receipt", "letter", "fake", "hello". */
export const testJudge: Judge = (mail, context) => {
  const service = SERVICES[mail.fromAddress?.split("@")[1] ?? ""] ?? null;
  const subject = mail.subject ?? "";
  const relationship = service ? relate(service, context, mail.time).relationship : "unknown";
  const uses = relationship === "uses";
  const isFake = subject.includes("fake");
  const isSignUp = service !== null && !/receipt|letter|hello/.test(subject) && !mail.body?.includes("newsletter");
  const outcome: Outcome = isFake ? "warn-fake" : isSignUp && !uses ? "warn" : "none";
  const quiet: Kind = subject.includes("receipt") ? "transaction" : subject.includes("letter") ? "marketing" : "other";
  const kind: Kind = isSignUp ? "account-issued" : quiet;
  const sender: SenderAnswer = isFake ? "imitated" : "their-domain";
  return { kind, service, sender, relationship, outcome, sure: 0.9, partial: mail.body === undefined, evidence: [] };
};

export function row(id: string, subject = "account issued", domain = "kohnan.example"): Mail {
  return {
    id,
    place: "row",
    fromName: "noreply",
    fromAddress: `noreply@${domain}`,
    subject,
    snippet: "secret preview",
  };
}

export function message(id: string, subject = "account issued", domain = "kohnan.example"): Mail {
  return { ...row(id, subject, domain), place: "message", body: "a text that nobody else may read" };
}

export const rows = (mails: Mail[], account: string | null = "mika@mail.example"): Request<"judge-rows"> => ({
  type: "judge-rows",
  webmail: "gmail",
  account,
  mails,
});

export const messages = (mails: Mail[], account: string | null = "mika@mail.example"): Request<"judge-messages"> => ({
  type: "judge-messages",
  webmail: "gmail",
  account,
  mails,
});

/** Lets everything that was started run until it waits for something that doesn't come. */
export async function settle() {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const never = () => new Promise<never>(() => undefined);

/** A fresh browser with one open webmail tab (id 1) and the background running in it. */
export async function newWorld(judge: Judge = testJudge): Promise<World> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  const { local } = fakeBrowser.storage;
  let uses = 0;
  let deathAt = Number.POSITIVE_INFINITY;
  const world: World = {
    told: [],
    injected: [],
    permitted: new Set(),
    registered: [],
    reports: new Map(),
    closed: new Set(),
    refused: new Set(),
    fail: { read: null, write: null, database: null, value: null },
    get isDead() {
      return uses >= deathAt;
    },
    spare() {
      deathAt = Number.POSITIVE_INFINITY;
    },
    stored: () => real.get(null) as Promise<Record<string, unknown>>,
    store: (items) => real.set(items) as Promise<void>,
    recorded: () => database.recorded(),
    async wipe() {
      await fakeBrowser.storage.local.clear();
      await database.wipe();
    },
    wipeDatabase: () => database.wipe(),
    dieAt(use) {
      deathAt = uses + use;
    },
    async restart() {
      await settle();
      stop();
      uses = 0;
      deathAt = Number.POSITIVE_INFINITY;
      await start(judge);
      await settle();
    },
    ask: (request, tab = 1, document = `document of ${tab}`) =>
      world.send(request, contentSender(tab, document)) as Promise<never>,
    askAsPage: (request) =>
      world.send(request, {
        id: fakeBrowser.runtime.id,
        url: fakeBrowser.runtime.getURL("extension/pages/popup/popup.html"),
      }) as Promise<never>,
    async send(sent, sender) {
      const copy: unknown = JSON.parse(JSON.stringify(sent));
      const replies = await fakeBrowser.runtime.onMessage.trigger(copy, sender as never, () => undefined);
      await settle();
      return replies.find((reply) => reply !== undefined);
    },
    badge: () => fakeBrowser.action.getBadgeText({}) as Promise<string>,
  };

  const database = newDatabase({
    use() {
      uses += 1;
      return uses < deathAt;
    },
    failure: (sort, key) => {
      if (sort === "read" && world.fail.value !== null && (key === undefined || key === world.fail.value)) {
        return new Error("UnknownError: a value can't be read");
      }
      return world.fail.database ?? world.fail[sort];
    },
  });
  const real = { get: local.get.bind(local), set: local.set.bind(local), remove: local.remove.bind(local) };
  const use = (error: () => Error | null, work: () => Promise<unknown>) => async () => {
    uses += 1;
    if (uses >= deathAt) return never();
    await new Promise((resolve) => setImmediate(resolve));
    const failure = error();
    if (failure) throw failure;
    return work();
  };
  vi.spyOn(local, "get").mockImplementation(((keys: never) =>
    use(
      () => world.fail.read,
      () => real.get(keys),
    )()) as never);
  vi.spyOn(local, "set").mockImplementation(((items: never) =>
    use(
      () => world.fail.write,
      () => real.set(items),
    )()) as never);
  vi.spyOn(local, "remove").mockImplementation(((keys: never) =>
    use(
      () => world.fail.write,
      () => real.remove(keys),
    )()) as never);

  Object.assign(local, { setAccessLevel: vi.fn(async () => undefined) });
  const event = () => ({ addListener: vi.fn() });
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => world.permitted.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => origins.every((origin) => world.permitted.delete(origin)),
    },
    commands: { onCommand: event() },
    i18n: { getUILanguage: () => "en-GB" },
    scripting: {
      getRegisteredContentScripts: async () => world.registered,
      unregisterContentScripts: async () => {
        world.registered = [];
      },
      registerContentScripts: async (scripts: World["registered"]) => {
        world.registered.push(...scripts);
      },
      async executeScript(injection: { target: { tabId: number; frameIds?: number[] }; files?: string[] }) {
        if (!injection.files) return [{ result: false }];
        world.injected.push({ tab: injection.target.tabId, frames: injection.target.frameIds, files: injection.files });
        return [{}];
      },
    },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ["https://mail.google.com/mail/*"], js: [CONTENT_FILE] }] }),
    getBrowserInfo: undefined,
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [
      { id: 1, index: 0, windowId: 0, url: GMAIL },
      { id: 2, index: 1, windowId: 0, url: GMAIL },
    ],
    sendMessage: async (tab: number, notice: unknown) => {
      world.told.push({ tab, notice });
      const isAsked = (notice as { type?: unknown }).type === "tell-state";
      return isAsked && world.reports.has(tab) ? world.reports.get(tab) : { ok: true };
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async (tab: number) => {
      if (world.closed.has(tab)) throw new Error(`No tab with id: ${tab}.`);
      return { id: tab, index: tab, windowId: 0 };
    },
  });
  const create = fakeBrowser.tabs.create.bind(fakeBrowser.tabs);
  vi.spyOn(fakeBrowser.tabs, "create").mockImplementation((async (properties: { url: string }) => {
    if (world.refused.has(properties.url)) throw new Error(`Illegal URL: ${properties.url}`);
    return create(properties);
  }) as never);
  vi.stubGlobal("fetch", async (address: string) => {
    const path = new URL(address).pathname;
    return new Response(readFileSync(join(import.meta.dirname, "../../extension/public", path)));
  });
  await start(judge);
  await settle();
  return world;
}

function contentSender(tab: number, documentId: string) {
  return {
    id: fakeBrowser.runtime.id,
    url: GMAIL,
    frameId: 0,
    documentId,
    tab: { id: tab, index: tab, windowId: 0, url: GMAIL },
  };
}

/** A new worker: nothing of the old one's modules is left. */
async function start(judge: Judge) {
  vi.resetModules();
  // The built worker has the registry ready-made; to read and compile it anew would be most of what a start takes here.
  vi.doMock("../../src/service/compiled-registry.ts", () => ({ compiledRegistry }));
  const { startBackground } = await import("../../extension/background/background.ts");
  startBackground({
    judge,
    panelFile: PANEL_FILE,
    siteFiles: SITE_FILES,
    lookFile: LOOK_FILE,
    copyFile: COPY_FILE,
  });
}

function stop() {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
}
