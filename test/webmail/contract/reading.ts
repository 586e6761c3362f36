/** Runs the whole content script's reader on a page of the stage, and keeps account of all that it hangs into it. */
import { setTimeout as pause } from "node:timers/promises";
import { vi } from "vitest";
import { PANEL_GLOBAL } from "../../../extension/content/panel/contract.ts";
import { Reader } from "../../../extension/content/reader.ts";
import { OWN_ATTRIBUTE } from "../../../extension/content/webmail/adapter.ts";
import type { ContentRequest, RowMark } from "../../../extension/messages.ts";
import { panelScriptWith } from "../../content/panel-script.ts";
import type { Opened } from "../stage/app.ts";

const MARK: RowMark = { tone: "warn", service: "Value Wallet", label: "You probably did not ask for this mail" };

export interface Reading {
  /** Every request to the background. */
  asked: ContentRequest[];
  /** What hangs in the page now: observers that observe, listeners, timers, work for idle moments. */
  hanging(): string[];
  /** Lets the page be idle until nothing is left to do. */
  settle(): Promise<void>;
  /** Ends the reader, as an update of the extension does. */
  end(): void;
}

/** The panel's place is what counts here, not the panel. */
const showPanel = panelScriptWith((...[{ parent, before }, , , signal]) => {
  const host = (before ?? parent).ownerDocument?.createElement("aside") as HTMLElement;
  host.setAttribute(OWN_ATTRIBUTE, "panel");
  parent.insertBefore(host, before);
  const handle = { host, update: () => undefined, focus: () => undefined, remove: () => host.remove() };
  signal.addEventListener("abort", handle.remove, { once: true });
  return handle;
});

/**
 * Starts it; the background finds every row and every mail worth a warning. To be ended before the test is.
 * @param isNeverIdle the browser tells of no idle moment: work is done when it has waited for as long as it may.
 */
export function startReading({ adapter, document }: Opened, isNeverIdle = false): Reading {
  const window = document.defaultView as unknown as typeof globalThis & Window;
  const asked: ContentRequest[] = [];
  const hanging = new Map<unknown, string>();
  const end = new window.AbortController();
  const { signal } = end;

  class CountedObserver extends window.MutationObserver {
    override observe(node: Node, options: MutationObserverInit) {
      super.observe(node, options);
      hanging.set(this, "an observer");
    }
    override disconnect() {
      super.disconnect();
      hanging.delete(this);
    }
  }
  /** Listeners go by their signal alone. */
  const listen = (target: EventTarget) => {
    const before = target.addEventListener.bind(target);
    return (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      before(type, listener, options);
      const registration = Symbol(type);
      hanging.set(registration, `a listener for ${type}`);
      options?.signal?.addEventListener("abort", () => hanging.delete(registration));
    };
  };
  const counted = <Handle, Wait>(kind: string, start: (work: () => void, wait?: Wait) => Handle) => {
    return (work: () => void, wait?: Wait) => {
      const handle: Handle = start(() => {
        hanging.delete(handle);
        work();
      }, wait);
      hanging.set(handle, kind);
      return handle;
    };
  };
  const stop =
    <Handle>(clear: (handle: Handle) => void) =>
    (handle: Handle) => {
      hanging.delete(handle);
      clear(handle);
    };
  // Nobody looks at jsdom's pages.
  Object.defineProperty(document, "hidden", { value: false, configurable: true });
  document.addEventListener = listen(document) as typeof document.addEventListener;
  vi.stubGlobal("document", document);
  vi.stubGlobal("location", window.location);
  vi.stubGlobal("MutationObserver", CountedObserver);
  vi.stubGlobal("addEventListener", listen(window));
  if (isNeverIdle) {
    const { setTimeout: wait, clearTimeout: stopWaiting } = globalThis;
    const atLatest = (work: () => void, options?: IdleRequestOptions) => wait(work, options?.timeout);
    vi.stubGlobal("requestIdleCallback", counted("idle work", atLatest));
    vi.stubGlobal("cancelIdleCallback", stop(stopWaiting));
  } else {
    vi.stubGlobal("requestIdleCallback", counted("idle work", setImmediate));
    vi.stubGlobal("cancelIdleCallback", stop(clearImmediate));
  }
  vi.stubGlobal("setTimeout", counted("a timer", globalThis.setTimeout));
  vi.stubGlobal("clearTimeout", stop(globalThis.clearTimeout));
  vi.stubGlobal(PANEL_GLOBAL, showPanel);
  const answer = (request: ContentRequest): unknown => {
    asked.push(request);
    if (request.type === "judge-rows") return { marks: request.mails.map(() => MARK) };
    if (request.type !== "judge-messages") return { ok: true };
    return { panels: request.mails.map(() => ({ serviceKey: "value-wallet", mailHash: "1", answer: null })) };
  };
  vi.stubGlobal("browser", {
    runtime: { id: "mioboe", sendMessage: async (request: ContentRequest) => answer(request) },
  });
  new Reader(adapter, end as AbortController);
  return {
    asked,
    hanging: () => [...hanging.values()],
    async settle() {
      for (let turn = 0; turn < 40; turn++) await pause(0);
    },
    end() {
      if (!signal.aborted) end.abort();
      vi.unstubAllGlobals();
    },
  };
}
