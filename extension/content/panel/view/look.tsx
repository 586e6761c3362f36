import type { PanelModel } from "../../../messages.ts";
import type { Guard } from "../guard.ts";
import { GuardedButton } from "./button.tsx";
import { type Speech, TextLine } from "./text.tsx";
import { Reason } from "./why.tsx";

interface LookProps {
  model: PanelModel;
  speech: Speech;
  guard: Pick<Guard, "allows" | "watch">;
  /** Absent: this webmail has no search that can be run from here. */
  onLook: (() => void) | undefined;
}

/** "Look through this mailbox", and once that was done, what it found. */
export function Look({ model, speech, guard, onLook }: LookProps) {
  const found = model.verdict.evidence.find(({ code }) => code.startsWith("search-found"));
  if (found) {
    return (
      <p class="looked" role="status">
        <Reason reason={found} speech={speech} dates={model.dates} />
      </p>
    );
  }
  if (!model.search || !onLook) return null;
  return (
    <GuardedButton guard={guard} class="quiet look" onPress={onLook}>
      <TextLine of="panel_look" speech={speech} />
    </GuardedButton>
  );
}
