import type { Room } from "../../../src/look/plan.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import type { LookEnd, LookStep } from "../../look-messages.ts";
import { ask } from "../ask.ts";
import type { Adapter } from "../webmail/adapter.ts";
import { type Bar, showBar } from "./bar.tsx";
import type { RunLook } from "./contract.ts";
import { Searches } from "./search.ts";

/** Where nobody has said how much a search holds. */
const A_HANDFUL = 20;

/**
 * One search after the other, as the background says, and back to where the user was. A bar says what goes on and stops
 * it. What the rows say goes to the background, and nowhere else.
 */
export const runLook: RunLook = async (adapter, words, signal) => {
  const stop = new AbortController();
  const bar = showBar(words, { stop: () => stop.abort(), show: () => void ask({ type: "open-found" }) }, signal);
  const look = new Look(adapter, bar, AbortSignal.any([signal, stop.signal]));
  const end = await look.run().catch((): LookEnd => (stop.signal.aborted ? "stopped" : "failed"));
  signal.throwIfAborted();
  const { last } = look;
  if (end !== "elsewhere" && last?.back) await new Searches(adapter, signal).back(new URL(last.back));
  await ask({ type: "look-end", end });
  if (words.isForOne || !last?.back) bar.remove();
  else bar.ended(end, last.progress.found);
};

class Look {
  readonly #adapter: Adapter;
  readonly #bar: Bar;
  readonly #signal: AbortSignal;
  readonly #searches: Searches;
  /** What the background said last. */
  last: LookStep | undefined;

  constructor(adapter: Adapter, bar: Bar, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#bar = bar;
    this.#signal = signal;
    this.#searches = new Searches(adapter, signal);
  }

  /** Searches until there is nothing left to search for. Rejects when it is stopped, or nobody answers. */
  async run(): Promise<LookEnd> {
    let rows: Mail[] | null = null;
    for (;;) {
      const step = await this.#ask(rows);
      if (!step.search) return step.back === null ? "failed" : "done";
      this.#bar.update(step.progress);
      const { from, before } = step.search;
      const target = this.#adapter.searchUrl?.(new URL(location.href), from, before);
      if (target?.origin !== location.origin) return "failed";
      const result = await (step.isAgain ? this.#searches.here() : this.#searches.at(target));
      if (result === "elsewhere") return "elsewhere";
      rows = result === "nothing" ? [] : result.flatMap((row) => this.#adapter.readRow(row) ?? []);
    }
  }

  async #ask(rows: Mail[] | null): Promise<LookStep> {
    const { webmail } = this.#adapter;
    const account = this.#adapter.ownAddress(document) ?? null;
    const here = location.href;
    const made = this.last?.made ?? 0;
    this.last = await ask({ type: "look-step", webmail, account, room: this.#room(), here, rows, made });
    this.#signal.throwIfAborted();
    return this.last;
  }

  #room(): Room {
    const { searchTerms = A_HANDFUL, searchIsPartial } = this.#adapter;
    const before = Boolean(this.#adapter.searchUrl?.(new URL(location.href), ["one.example"], Date.now()));
    return { terms: searchTerms, before, ...(searchIsPartial ? { isPartial: true } : {}) };
  }
}
