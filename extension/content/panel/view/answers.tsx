import type { Answer } from "../../../messages.ts";
import { text } from "../../../ui/texts.ts";
import type { Guard } from "../guard.ts";
import { GuardedButton } from "./button.tsx";
import { type Speech, TextLine } from "./text.tsx";

interface AnswersProps {
  answer: Answer | null;
  speech: Speech;
  guard: Pick<Guard, "allows" | "watch">;
  onAnswer(answer: Answer | null): void;
}

/** "I signed up for this" and "It wasn't me"; once answered, what was answered and the way back. */
export function Answers({ answer, speech, guard, onAnswer }: AnswersProps) {
  const say = (key: string) => text(speech.texts, key, speech.values);
  if (answer) {
    const said = answer === "mine" ? "panel_headline_mine" : "panel_answered_not_mine";
    return (
      <div class="answers answered">
        <p role="status">{say(said)}</p>
        <GuardedButton key="undo" guard={guard} class="quiet undo" onPress={() => onAnswer(null)}>
          <TextLine of="panel_undo" speech={speech} />
        </GuardedButton>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls that are sent; these act at once
    <div class="answers" role="group" aria-labelledby="answer-title">
      <p id="answer-title">
        <TextLine of="panel_answer_title" speech={speech} />
      </p>
      <GuardedButton key="not-mine" guard={guard} class="secondary" onPress={() => onAnswer("not-mine")}>
        <TextLine of="panel_answer_not_mine" speech={speech} />
      </GuardedButton>
      <GuardedButton key="mine" guard={guard} class="secondary" onPress={() => onAnswer("mine")}>
        <TextLine of="panel_answer_mine" speech={speech} />
      </GuardedButton>
    </div>
  );
}
