import { text } from "../../../ui/texts.ts";
import type { Guard } from "../guard.ts";
import type { Words } from "../words.ts";
import { GuardedButton } from "./button.tsx";
import { KeyIcon } from "./icons.tsx";
import { type Speech, Text } from "./text.tsx";

interface StepsProps {
  words: Words;
  speech: Speech;
  guard: Pick<Guard, "allows" | "watch">;
  /** The user has said that it wasn't them: the steps come to the front. */
  isUrgent: boolean;
  onCheck(): void;
}

/** What to do, in order, with the one primary button. */
export function Steps({ words, speech, guard, isUrgent, onCheck }: StepsProps) {
  return (
    <div class={`steps ${isUrgent ? "urgent" : ""}`}>
      <h3>{text(speech.texts, "panel_steps_title")}</h3>
      <ol>
        {words.steps.map((step) => (
          <li key={step.title}>
            <p class="step">
              <Text of={step.title} speech={speech} />
            </p>
            <p>
              <Text of={step.text} speech={speech} />
            </p>
            {step.check && (
              <GuardedButton guard={guard} class="primary" onPress={onCheck}>
                <KeyIcon />
                {text(speech.texts, "panel_check_passwords")}
              </GuardedButton>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
