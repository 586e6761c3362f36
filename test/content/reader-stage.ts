/** What the reader finds in its tests: a made-up webmail, a background that answers, and panels that are written down. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, vi } from "vitest";
import { PANEL_GLOBAL, type PanelActions } from "../../extension/content/panel/contract.ts";
import { OWN_ATTRIBUTE, OWN_ELEMENT } from "../../extension/content/webmail/adapter.ts";
import type { ContentReply, ContentRequest, PanelModel, RowMark } from "../../extension/messages.ts";
import { type TestAdapter, testAdapter } from "./page.ts";
import { panelScriptWith } from "./panel-script.ts";

/** The sender whose mails are warned of. */
export const WARNED = "noreply@value-wallet.com";
export const MARK: RowMark = {
  tone: "warn",
  service: "コーナンPay",
  label: "You probably did not ask for this mail",
};

interface Background {
  /** What it was asked, in order. */
  asked: ContentRequest[];
  /** The senders whose mails it warns of. */
  warned: Set<string>;
  /** It fails with this at everything. */
  failure: Error | null;
  /** The user has paused the site. */
  isPaused: boolean;
  /** What it says of the header of an original. */
  read: ContentReply["read-original"] | null;
}
export const background = {} as Background;

interface TestPage {
  adapter: TestAdapter;
  /** The panels that were shown, in order. */
  shown: { model: PanelModel; actions: PanelActions; host: HTMLElement }[];
  /** Ends the reader. */
  end: AbortController;
}
export const page = {} as TestPage;

function answerAsBackground(request: ContentRequest): unknown {
  const { asked, warned, failure, isPaused, read } = background;
  asked.push(request);
  if (failure) throw failure;
  if (isPaused && request.type.startsWith("judge-")) return { paused: true };
  if (request.type === "judge-rows")
    return { marks: request.mails.map((mail) => (warned.has(mail.fromAddress ?? "") ? MARK : null)) };
  if (request.type === "read-original") return read;
  if (request.type !== "judge-messages") return { ok: true };
  return {
    panels: request.mails.map((mail) =>
      warned.has(mail.fromAddress ?? "")
        ? ({ serviceKey: "kohnan-pay", mailHash: mail.id, answer: null } as PanelModel)
        : null,
    ),
  };
}

const showPanel = panelScriptWith((...[place, model, actions, signal]) => {
  const host = document.createElement(OWN_ELEMENT);
  host.setAttribute(OWN_ATTRIBUTE, "");
  place.parent.insertBefore(host, place.before);
  const entry = { model, actions, host };
  page.shown.push(entry);
  const handle = {
    host,
    update: (next: PanelModel) => {
      entry.model = next;
    },
    focus: () => host.setAttribute("focused", ""),
    remove: () => host.remove(),
  };
  signal.addEventListener("abort", handle.remove);
  return handle;
});

/** How often the page was asked for an idle moment. */
let waits = 0;

/** So many turns without a wait for an idle moment: whatever was to be done is done. */
const QUIET_TURNS = 30;

/**
 * Lets the page be idle until nothing is left to do. How many turns that takes is not known beforehand: a slice ends by the
 * clock, so that on a busy machine the same work takes more of them.
 */
export async function settle() {
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    const before = waits;
    await new Promise((resolve) => setImmediate(resolve));
    quiet = waits > before ? 0 : quiet + 1;
  }
}

export const main = () => document.querySelector("main") as HTMLElement;
export const marks = () =>
  [...document.querySelectorAll(`main p [${OWN_ATTRIBUTE}]`)].map((mark) => mark.closest("p")?.id);
export const panels = () => document.querySelectorAll(`main > ${OWN_ELEMENT}[${OWN_ATTRIBUTE}]`).length;
export const requests = (type: ContentRequest["type"]) => background.asked.filter((request) => request.type === type);

/** Before each test of a file the page is empty and the background answers. */
export function setStage() {
  beforeEach(() => {
    document.body.innerHTML = "<main></main>";
    Object.assign(background, {
      asked: [],
      warned: new Set([WARNED]),
      failure: null,
      isPaused: false,
      read: null,
    } satisfies Background);
    Object.assign(page, { adapter: testAdapter(), shown: [], end: new AbortController() } satisfies TestPage);
    vi.stubGlobal("browser", fakeBrowser);
    vi.stubGlobal("requestIdleCallback", (work: () => void) => {
      waits++;
      return setImmediate(work);
    });
    vi.stubGlobal("cancelIdleCallback", clearImmediate);
    Object.assign(globalThis, { [PANEL_GLOBAL]: showPanel });
    fakeBrowser.runtime.id = "mioboe";
    vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (request) =>
      answerAsBackground(request as unknown as ContentRequest),
    );
  });

  afterEach(() => {
    page.end.abort();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}
