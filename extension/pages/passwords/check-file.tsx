import { useRef, useState } from "preact/hooks";
import type { FileProblem } from "../../../src/password/entry.ts";
import type { ReviewResult } from "../../../src/password/finding.ts";
import type { Format } from "../../../src/password/formats.ts";
import { askToAllow } from "../../browsers/optional-permissions.ts";
import { useSpeech } from "../shared/speech.tsx";
import { DropFile } from "./drop-file.tsx";
import { KeptWork } from "./kept-work.tsx";
import { Reviewed } from "./reviewed.tsx";
import { type StartWorker, useWorker } from "./use-worker.ts";
import type { RangeProblem } from "./worker/range-client.ts";

type State =
  | { step: "choose"; problem?: FileProblem | "worker" }
  | { step: "reading"; part: number; accounts: number }
  | { step: "checked"; format: Format; result: ReviewResult };

/** How asking for leaked passwords goes, for the passwords of an export. */
export type Asking =
  | { state: "denied" }
  | { state: "asking"; asked: number; of: number }
  | { state: "asked"; asked: number; of: number; problem: RangeProblem | null };

interface CheckFileProps {
  start: StartWorker;
  /** The user's addresses that warnings came to: their accounts come first. */
  addresses: string[];
}

/** An export, chosen or dropped, and what its passwords tell. Leaving the page ends everything. */
export function CheckFile({ start, addresses }: CheckFileProps) {
  const { say, line, language } = useSpeech();
  const [state, setState] = useState<State>({ step: "choose" });
  const [asking, setAsking] = useState<Asking | null>(null);
  const place = useRef<HTMLElement>(null);

  const { send, stop } = useWorker(
    start,
    (reply) => {
      switch (reply.type) {
        case "progress":
          return setState({ step: "reading", part: reply.part, accounts: reply.accounts });
        case "checked":
          setState({ step: "checked", format: reply.format, result: reply.result });
          return place.current?.focus();
        case "refused":
          stop();
          return setState({ step: "choose", problem: reply.problem });
        case "asking":
          return setAsking({ state: "asking", asked: reply.asked, of: reply.of });
        case "export-asked":
          setAsking({ state: "asked", asked: reply.asked, of: reply.of, problem: reply.problem });
          return setState((now) => (now.step === "checked" ? { ...now, result: reply.result } : now));
      }
    },
    () => setState({ step: "choose", problem: "worker" }),
  );

  const again = (problem?: FileProblem) => {
    stop();
    setAsking(null);
    setState(problem ? { step: "choose", problem } : { step: "choose" });
  };
  const check = (file: File) => {
    again();
    setState({ step: "reading", part: 0, accounts: 0 });
    send({ type: "check", file, addresses });
  };
  const ask = async () => {
    const allowed = askToAllow("leaks");
    setAsking({ state: "asking", asked: 0, of: 0 });
    if (await allowed) send({ type: "ask-export" });
    else setAsking({ state: "denied" });
  };

  return (
    <section aria-labelledby="check" ref={place} tabIndex={-1}>
      <h2 id="check">{line("page_file_title")}</h2>
      {state.step === "choose" && (
        <>
          <KeptWork />
          <DropFile onFile={check} problem={state.problem ?? null} />
        </>
      )}
      {state.step === "reading" && (
        <div class="card box">
          <label for="reading">
            {say("page_file_reading", { count: new Intl.NumberFormat(language).format(state.accounts) })}
          </label>
          <progress id="reading" value={state.part} max={1} />
          <button type="button" onClick={() => again()}>
            {line("page_file_cancel")}
          </button>
        </div>
      )}
      {state.step === "checked" && (
        <Reviewed
          format={state.format}
          result={state.result}
          asking={asking}
          onAsk={() => void ask()}
          onAgain={() => again()}
        />
      )}
    </section>
  );
}
