/** What a page of the extension is told instead of the truth, so that it comes into a state that is hard to bring about. */
import type { PageReply, PageReport } from "../../extension/messages.ts";

export interface Pretended {
  /** What the background answers, laid over what it really does. */
  answers?: { [Type in keyof PageReply]?: Partial<PageReply[Type]> };
  /** The background does not answer at all. */
  isDead?: true;
  /** The tab that the popup is opened on, and what its page says; null: nothing of ours is in it. */
  tab?: { url: string; report: PageReport | null };
  /** What the browser says when it is asked for permissions, and when it is asked whether they are given. */
  permits?: boolean;
  /** The worker has begun, and is not yet done: this part of the file is read. */
  reading?: number;
}

type Callback = (reply: unknown) => void;
type Api = Record<string, Record<string, (...given: unknown[]) => unknown>>;

/** Where a page finds what it is to be told, and the language of its browser, in the session's storage. */
export const PRETENDED = "pretended";

/** Runs in each page of the extension before its own scripts. A page without a background speaks the browser's language. */
export function pretend(key: string) {
  const { answers = {}, isDead, tab, permits, reading }: Pretended = JSON.parse(sessionStorage.getItem(key) ?? "{}");
  const world = globalThis as unknown as { chrome: Api; browser?: Api };
  /** As the browser answers: to the callback if there is one, else as a promise. */
  const reply = (given: unknown[], value: unknown) => {
    const last = given.at(-1);
    if (typeof last !== "function") return Promise.resolve(value);
    setTimeout(() => (last as Callback)(value));
    return undefined;
  };
  // Where the browser has both names, they may be names of the same.
  const apis = world.browser?.runtime === world.chrome.runtime ? [world.chrome] : [world.chrome, world.browser];
  for (const api of apis) {
    if (!api?.runtime || !api.tabs || !api.permissions || !api.i18n) continue;
    const { runtime, tabs, permissions, i18n } = api;
    const send = runtime.sendMessage?.bind(runtime) as (message: unknown) => Promise<unknown>;
    Object.assign(globalThis, { reallySend: send });
    runtime.sendMessage = (...given) => {
      const { type } = given[0] as { type: keyof PageReply };
      if (isDead) return reply(given, undefined);
      const over = type === "popup" ? undefined : answers[type];
      const { remembered, looked, steps, sites, paused } = answers;
      const whole = (real: PageReply["popup"]) => ({
        remembered: { ...real.remembered, ...remembered },
        speech: real.speech,
        looked: { ...real.looked, ...looked },
        addresses: steps?.addresses ?? real.addresses,
        sites: sites?.sites ?? real.sites,
        paused: paused?.sites ?? real.paused,
      });
      const laidOver = (real: unknown) => {
        if (type === "popup") return whole(real as PageReply["popup"]);
        return over ? { ...(real as object), ...over } : real;
      };
      const answered = send(given[0]).then(laidOver);
      const last = given.at(-1);
      if (typeof last !== "function") return answered;
      void answered.then((value) => (last as Callback)(value));
      return undefined;
    };
    i18n.getUILanguage = () => sessionStorage.getItem("language") ?? "en";
    if (tab) {
      tabs.query = (...given) => reply(given, [{ id: 7, url: tab.url }]);
      tabs.get = (...given) => reply(given, { id: 7, url: tab.url });
      tabs.sendMessage = (...given) => reply(given, tab.report ?? undefined);
    }
    if (permits !== undefined) {
      for (const name of ["contains", "request"]) permissions[name] = (...given) => reply(given, permits);
    }
  }
  if (reading === undefined) return;
  class Reading extends EventTarget {
    onmessage: ((event: { data: object }) => void) | null = null;
    postMessage() {
      setTimeout(() => this.onmessage?.({ data: { type: "progress", part: reading, accounts: 41_234 } }));
    }
    terminate() {}
  }
  Object.assign(globalThis, { Worker: Reading });
}
