import { useState } from "preact/hooks";
import { MINUTES, type StepId, type StepState } from "../../../checklist.ts";
import type { AddressSteps } from "../../../messages.ts";
import { ask } from "../ask.ts";
import { CheckIcon } from "../icons.tsx";
import { useMarking } from "../marking.ts";
import { useSpeech } from "../speech.tsx";
import { StepAction } from "./step-action.tsx";

interface Props {
  of: AddressSteps;
  /** After a step was marked: what is remembered has changed. */
  onChange(): void;
}

/** What is to do for one address: the steps in order, each with its time, its start, and "done", "skip" and "undo". */
export function Checklist({ of, onChange }: Props) {
  const { language, say } = useSpeech();
  const [failed, setFailed] = useState(false);
  const { done, count } = of.progress;
  const mark = (step: StepId, state: StepState) =>
    void ask({ type: "set-step", address: of.address, step, state })
      .then(({ ok }) => setFailed(!ok))
      .catch(() => setFailed(true))
      .then(onChange);
  const number = new Intl.NumberFormat(language);
  return (
    <div class="checklist">
      <div class="progress">
        <progress max={Math.max(1, count)} value={count === 0 ? 1 : done} aria-hidden="true" />
        <p role="status">
          {done === count ? say("steps_all_done") : say("steps_progress", inWords({ done, count }, number))}
        </p>
      </div>
      {failed && <p class="trouble small">{say("steps_not_kept")}</p>}
      <ol>
        {of.steps.map(({ id, state }) => (
          <Step key={id} id={id} state={state} address={of} onMark={(to) => mark(id, to)} />
        ))}
      </ol>
    </div>
  );
}

/** The two numbers of a progress, as a language writes them. */
export function inWords({ done, count }: AddressSteps["progress"], number: Intl.NumberFormat) {
  return { done: number.format(done), count: number.format(count) };
}

interface StepProps {
  id: StepId;
  state: StepState;
  address: AddressSteps;
  onMark(state: StepState): void;
}

function Step({ id, state, address, onMark }: StepProps) {
  const { language, say, line } = useSpeech();
  const step = say(`steps_${id}_title`);
  const { buttons, mark } = useMarking(state, onMark);
  const time = new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "long" });
  return (
    <li class={state}>
      <span class="sign" aria-hidden="true">
        {state === "done" && <CheckIcon />}
      </span>
      <div class="what">
        <h3>
          {line(`steps_${id}_title`)}{" "}
          <span class="note small">
            {state === "open" ? say("steps_time", { time: time.format(MINUTES[id]) }) : say(`steps_state_${state}`)}
          </span>
        </h3>
        {state === "open" && (
          <>
            <p class="soft">{say(`steps_${id}_text`)}</p>
            <StepAction id={id} address={address} />
          </>
        )}
      </div>
      <div class="marks" ref={buttons}>
        {state === "open" ? (
          <>
            <button type="button" aria-label={say("steps_done_label", { step })} onClick={() => mark("done")}>
              {line("steps_done")}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={say("steps_skip_label", { step })}
              onClick={() => mark("skipped")}
            >
              {line("steps_skip")}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="quiet"
            aria-label={say("steps_undo_label", { step })}
            onClick={() => mark("open")}
          >
            {line("popup_undo")}
          </button>
        )}
      </div>
    </li>
  );
}
