import type { FoundService, Looked } from "../../look-messages.ts";
import type { Use } from "../../messages.ts";
import { nameIn } from "../../ui/load-texts.ts";
import { evidenceOf } from "../shared/apps/evidence.ts";
import { ask } from "../shared/ask.ts";
import { useSpeech } from "../shared/speech.tsx";
import type { PageStatus } from "./page-status.ts";

/**
 * The way to few warnings: on a mailbox that was not looked through yet, the offer to do so; while it is, how far that is;
 * and afterwards one question at a time about what was found and not answered.
 */
export function Look({ status, looked: { running, last, open } }: { status: PageStatus; looked: Looked }) {
  const { language, say, line } = useSpeech();
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  if (running) {
    const values = { done: number(Math.min(running.done + 1, running.of)), of: number(running.of) };
    return (
      <section class="card look">
        <p class="small">{say("look_running")}</p>
        <progress max={running.of} value={running.done} aria-label={say("look_progress", values)} />
      </section>
    );
  }
  const [next] = open;
  if (next) return <Question of={next} count={open.length} />;
  if (last?.end === "done" || !canLook(status)) return null;
  const begin = () =>
    void ask({ type: "look-through", tabId: status.tabId, webmail: null })
      .catch(() => undefined)
      .then(() => close());
  return (
    <section class="card look">
      <button type="button" class="wide" onClick={begin}>
        {line("popup_search")}
      </button>
      <p class="soft small">{say("popup_search_text")}</p>
    </section>
  );
}

function canLook(status: PageStatus): status is Extract<PageStatus, { at: "webmail" }> {
  return status.at === "webmail" && !status.pause.isPaused && status.report.canLook;
}

/** One service that mails were found of: is it the user's? */
function Question({ of: { serviceKey, service, found }, count }: { of: FoundService; count: number }) {
  const { language, say, line } = useSpeech();
  const answer = (use: Use) => void ask({ type: "declare-all", said: [{ serviceKey, use }] }).catch(() => undefined);
  return (
    <section class="card look" aria-labelledby="question-title">
      <h2 id="question-title">{line("found_question", { service: nameIn(service.names, language) })}</h2>
      <p class="soft small">{evidenceOf(found, language, say)}</p>
      <div class="line">
        <button type="button" onClick={() => answer("uses")}>
          {line("found_mine")}
        </button>
        <button type="button" onClick={() => answer("does-not-use")}>
          {line("found_not_mine")}
        </button>
        {count > 1 && (
          <a class="small" href="/extension/pages/options/options.html#found" target="_blank" rel="noreferrer">
            {line("popup_found_all", { count: new Intl.NumberFormat(language).format(count) })}
          </a>
        )}
      </div>
    </section>
  );
}
