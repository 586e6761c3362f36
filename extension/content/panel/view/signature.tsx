import type { PanelModel } from "../../../messages.ts";
import { canCheckSignature, mayBring, signatureWords } from "../../../ui/signature-words.ts";
import { text } from "../../../ui/texts.ts";
import type { Guard } from "../guard.ts";

import { GuardedButton } from "./button.tsx";
import { type Speech, Text, TextLine } from "./text.tsx";

interface SignatureProps {
  model: PanelModel;
  speech: Speech;
  guard: Pick<Guard, "allows" | "watch">;
  /** The original is being read. */
  isChecking: boolean;
  /** Absent: this webmail shows no original here. */
  onCheck: (() => void) | undefined;
  /** Absent: an original can't be brought from here. */
  onBring: (() => void) | undefined;
}

/** "Check the sender's signature", and once that was done, what the original said, or why it could not be read. */
export function Signature({ model, speech, guard, isChecking, onCheck, onBring }: SignatureProps) {
  const { signature } = model;
  const canCheck = onCheck !== undefined && canCheckSignature(model);
  const canBring = onBring !== undefined && (mayBring(model) || (!onCheck && canCheckSignature(model)));
  if (!signature && !canCheck && !canBring && !isChecking) return null;
  const { domain, by } = signature ?? {};
  const values = { ...(domain && { domain }), ...(by && { by }) };
  return (
    <div class="signature">
      <p class="said" role="status" tabIndex={-1}>
        {isChecking
          ? text(speech.texts, "panel_signature_reading")
          : signature && <Text of={signatureWords(signature, model.verdict.sender)} speech={speech} values={values} />}
      </p>
      {canCheck && (
        <GuardedButton guard={guard} class="quiet check-signature" isBusy={isChecking} onPress={onCheck}>
          <TextLine of="panel_signature" speech={speech} />
        </GuardedButton>
      )}
      {canBring && !isChecking && (
        <GuardedButton guard={guard} class="quiet bring-original" onPress={onBring}>
          <TextLine of="panel_original" speech={speech} />
        </GuardedButton>
      )}
    </div>
  );
}
