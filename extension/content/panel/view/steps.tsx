import type { Progress } from "../../../messages.ts";
import { text } from "../../../ui/texts.ts";
import type { Guard } from "../guard.ts";
import type { Words } from "../words.ts";
import { GuardedButton } from "./button.tsx";
import { KeyIcon } from "./icons.tsx";
import { type Speech, Text, TextLine } from "./text.tsx";

interface StepsProps {
  words: Words;
  speech: Speech;
  guard: Pick<Guard, "allows" | "watch">;
  /** The user has said that it wasn't them: the steps come to the front. */
  isUrgent: boolean;
  /** How far the checklist of this address is. */
  progress: Progress | undefined;
  onCheck(): void;
}

/** What to do, in order, with the one primary button. */
export function Steps({ words, speech, guard, isUrgent, progress, onCheck }: StepsProps) {
  return (
    <div class={`steps ${isUrgent ? "urgent" : ""}`}>
      <h3>
        <TextLine of="panel_steps_title" speech={speech} />
        {progress && <span class="progress">{text(speech.texts, "panel_progress", inWords(progress))}</span>}
      </h3>
      <ol>
        {words.steps.map((step) => (
          <li key={step.title}>
            <p class="step">
              <TextLine of={step.title} speech={speech} />
            </p>
            <p>
              <Text of={step.text} speech={speech} />
            </p>
            {step.check && (
              <GuardedButton guard={guard} class="primary" onPress={onCheck}>
                <KeyIcon />
                <TextLine of="panel_check_passwords" speech={speech} />
              </GuardedButton>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function inWords({ done, count }: Progress): Record<string, string> {
  return { done: String(done), count: String(count) };
}
