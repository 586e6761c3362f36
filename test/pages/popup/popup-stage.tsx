/** What the popup finds in its tests: a background and a tab that answer, and a browser that permits or refuses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeBrowser } from "@webext-core/fake-browser";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, vi } from "vitest";
import type { Looked } from "../../../extension/look-messages.ts";
import type { PageReport, PageRequest, Remembered, Site } from "../../../extension/messages.ts";
import { Popup } from "../../../extension/pages/popup/view.tsx";
import { popupTexts, type Speech } from "../../../extension/ui/texts.ts";
import { textsIn } from "../../driver/texts.ts";

export const KOHNAN = { id: "kohnan-pay", names: { en: "Kohnan Pay", ja: "コーナンPay" } };

interface Background {
  isThere: boolean;
  /** What it was asked, in order. */
  asked: PageRequest[];
  remembered: Remembered;
  looked: Looked;
  sites: Site[];
  paused: string[];
  /** What it copied of the page. */
  copy: string | null;
}
export const background = {} as Background;

interface Tab {
  address: string | undefined;
  /** What our script in it says; null: there is none. */
  report: PageReport | null;
  /** What it was told, in order. */
  told: unknown[];
}
export const tab = {} as Tab;

interface Permission {
  isGiven: boolean;
  /** Hosts that the browser refuses. */
  refused: string[];
}
export const permission = {} as Permission;

export const main = () => document.querySelector("main") as HTMLElement;
export const words = () => main().textContent ?? "";
export const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  });

export async function open() {
  await act(async () => render(<Popup />, main()));
  await settle();
}

export async function press(name: string) {
  const found = [...main().querySelectorAll("button")].find(
    (one) => one.getAttribute("aria-label") === name || one.textContent === name,
  );
  if (!found) throw new Error(`no button "${name}" in: ${words()}`);
  await act(async () => found.click());
  await settle();
}

/** As the background says it: the user's choice, else the browser's language, which is English here. */
function speech(): Speech {
  const { language: chosen } = background.remembered;
  const language = chosen === "auto" ? "en" : chosen;
  return { language, texts: popupTexts({ ...textsIn("en"), ...textsIn(language) }) };
}

async function answerAsBackground(request: PageRequest): Promise<unknown> {
  if (!background.isThere) throw new Error("Could not establish connection. Receiving end does not exist.");
  background.asked.push(request);
  if (request.type === "popup") {
    const { remembered, looked, sites, paused } = background;
    return { remembered, speech: speech(), looked, addresses: [], sites, paused };
  }
  if (request.type === "copy-page") return { html: background.copy };
  if (request.type === "pause") background.paused = request.pause ? [request.site] : [];
  if (request.type === "declare-all") {
    const said = new Set(request.said.map(({ serviceKey }) => serviceKey));
    const { looked } = background;
    background.looked = { ...looked, open: looked.open.filter(({ serviceKey }) => !said.has(serviceKey)) };
    await fakeBrowser.storage.local.set({ "answer:some": {} });
  }
  if (request.type === "close-warnings") return { ok: true, closedAt: 77 };
  return { ok: true };
}

/** Before each test of a file all is well: a mailbox in front, which is read, and nothing remembered. */
export function setStage() {
  beforeEach(() => {
    fakeBrowser.reset();
    document.body.innerHTML = "<main></main>";
    Object.assign(background, {
      isThere: true,
      asked: [],
      remembered: { language: "en", open: 0, groups: [], mine: [], addresses: [], problem: null },
      looked: { running: null, last: null, open: [], notTheirs: [] },
      sites: [],
      paused: [],
      copy: "<p>xxx</p>",
    } satisfies Background);
    Object.assign(tab, {
      address: "https://mail.google.com/mail/u/0/",
      report: { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: false },
      told: [],
    } satisfies Tab);
    Object.assign(permission, { isGiven: true, refused: [] } satisfies Permission);
    vi.stubGlobal("close", vi.fn());
    vi.stubGlobal("fetch", async (address: string) => {
      const path = new URL(address).pathname;
      return new Response(readFileSync(join(import.meta.dirname, "../../../extension/public", path)));
    });
    Object.assign(fakeBrowser, {
      i18n: { getUILanguage: () => "en" },
      permissions: {
        contains: async ({ origins = [] }: { origins?: string[] }) =>
          permission.isGiven && !origins.some((one) => permission.refused.includes(one)),
        request: vi.fn(async () => {
          permission.isGiven = true;
          return true;
        }),
      },
    });
    Object.assign(fakeBrowser.runtime, {
      getManifest: () => ({
        content_scripts: [{ matches: ["https://mail.google.com/mail/*"] }],
        host_permissions: ["https://mail.google.com/*"],
      }),
      sendMessage: answerAsBackground,
    });
    Object.assign(fakeBrowser.tabs, {
      query: async () => [{ id: 5, url: tab.address }],
      get: async (id: number) => ({ id, url: tab.address }),
      reload: vi.fn(async () => undefined),
      sendMessage: async (_tab: number, notice: { type: string }) => {
        tab.told.push(notice.type);
        if (!tab.report) throw new Error("Could not establish connection. Receiving end does not exist.");
        return tab.report;
      },
    });
  });

  afterEach(async () => {
    await act(async () => render(null, main()));
  });
}
