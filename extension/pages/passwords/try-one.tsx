import { useEffect, useRef, useState } from "preact/hooks";
import { STRENGTHS, type StrengthAnswer } from "../../../src/password/strength.ts";
import { askToAllow } from "../../browsers/optional-permissions.ts";
import { useSpeech } from "../shared/speech.tsx";
import { type StartWorker, useWorker } from "./use-worker.ts";
import type { RangeProblem } from "./worker/range-client.ts";

type Leaks = { state: "asking" | "denied" } | { state: "seen"; times: number } | { state: RangeProblem };

/** One password, typed in: how long it holds, why not longer, and on a click whether it is in a leak. */
export function TryOne({ start }: { start: StartWorker }) {
  const { say, line, language } = useSpeech();
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const [answer, setAnswer] = useState<StrengthAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [leaks, setLeaks] = useState<Leaks | null>(null);
  const latest = useRef({ number: 0, answered: 0, password: "" });

  const { send, stop } = useWorker(
    start,
    (reply) => {
      if (reply.type === "estimated") {
        latest.current.answered = reply.number;
        if (reply.number === latest.current.number) setAnswer(reply.answer);
        else ask();
      } else if (reply.type === "one-asked") setLeaks({ state: "seen", times: reply.seen });
      else if (reply.type === "range-problem") setLeaks({ state: reply.problem });
    },
    () => {
      asked.current = latest.current.answered;
      setFailed(true);
    },
  );

  /** One estimate at a time: who types faster than it goes gets the answer to what stands there in the end. */
  const asked = useRef(0);
  const ask = () => {
    if (asked.current > latest.current.answered || latest.current.password === "") return;
    asked.current = latest.current.number;
    send({ type: "estimate", number: asked.current, password: latest.current.password });
  };
  const type = (typed: string) => {
    setPassword(typed);
    setLeaks(null);
    setFailed(false);
    latest.current.password = typed;
    latest.current.number += 1;
    if (typed === "") {
      setAnswer(null);
      stop();
      asked.current = latest.current.answered;
      return;
    }
    ask();
  };
  useEffect(() => {
    // A page that the browser keeps for going back would keep what was typed as well.
    const forget = () => type("");
    addEventListener("pagehide", forget);
    return () => removeEventListener("pagehide", forget);
  }, []);

  const askLeaks = async () => {
    const allowed = askToAllow("leaks");
    setLeaks({ state: "asking" });
    if (await allowed) send({ type: "ask-one", password: latest.current.password });
    else setLeaks({ state: "denied" });
  };

  const field = {
    id: "password",
    value: password,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: false,
    maxLength: 1_000,
    "aria-describedby": "try-note",
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => type(currentTarget.value),
  } as const;
  return (
    <section aria-labelledby="try">
      <h2 id="try">{line("page_try_title")}</h2>
      <div class="card box">
        <label for="password">{line("page_try_label")}</label>
        <div class="row">
          {shown ? <input {...field} type="text" /> : <input {...field} type="password" />}
          <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {line("page_try_show")}
          </button>
        </div>
        <p id="try-note" class="soft small">
          {say("page_try_note")}
        </p>
        <div role="status" class="answer">
          {failed && <p>{say("page_worker_failed")}</p>}
          {answer && password !== "" && <Answer answer={answer} />}
        </div>
        {password !== "" && (
          <div class="leaks">
            <p class="soft small">{say("page_leak_explained")}</p>
            <button type="button" disabled={leaks?.state === "asking"} onClick={() => void askLeaks()}>
              {line("page_leak_ask")}
            </button>
            <p role="status">{leaks && leaksText(leaks, say, language)}</p>
          </div>
        )}
      </div>
    </section>
  );
}

function Answer({ answer: { strength, reason } }: { answer: StrengthAnswer }) {
  const { say } = useSpeech();
  const level = STRENGTHS.indexOf(strength) + 1;
  return (
    <>
      <div class="meter" data-level={level} aria-hidden="true">
        {STRENGTHS.map((one, at) => (
          <span key={one} class={at < level ? "on" : ""} />
        ))}
      </div>
      <p class="strength">{say(`page_strength_${strength}`)}</p>
      {reason && <p>{say(`page_reason_${reason}`)}</p>}
    </>
  );
}

type Say = ReturnType<typeof useSpeech>["say"];

function leaksText(leaks: Leaks, say: Say, language: string): string {
  if (leaks.state === "seen") {
    if (leaks.times === 0) return say("page_leak_none");
    return say("page_leak_seen", { times: new Intl.NumberFormat(language).format(leaks.times) });
  }
  return say(`page_leak_${leaks.state.replace("-", "_")}`);
}
