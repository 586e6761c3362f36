import type { ComponentChildren } from "preact";
import type { Evidence } from "../../../../src/judge/verdict.ts";
import type { PanelModel, WrittenDates } from "../../../messages.ts";
import { gaps, text } from "../../../ui/texts.ts";
import { written } from "../dates.ts";
import type { Guard } from "../guard.ts";
import type { Words } from "../words.ts";
import { GuardedButton } from "./button.tsx";
import { ChevronIcon } from "./icons.tsx";
import { type Speech, Text, TextLine } from "./text.tsx";

const PARTS: Record<Evidence["part"], string> = {
  kind: "panel_why_kind",
  service: "panel_why_service",
  sender: "panel_why_sender",
  relationship: "panel_why_relationship",
};

interface WhyProps {
  model: PanelModel;
  words: Words;
  speech: Speech;
  guard: Pick<Guard, "allows" | "watch">;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onRecord(): void;
  /** What stands in the same line, before the button. */
  children?: ComponentChildren;
}

/** "Why do I see this?": every reason of the verdict, by what it is a reason for, and what isn't known. */
export function Why({ model, words, speech, guard, isOpen, onOpen, onRecord, children }: WhyProps) {
  const say = (key: string) => text(speech.texts, key, speech.values);
  return (
    <div class="foot">
      {children}
      <GuardedButton
        guard={guard}
        class="quiet why"
        expanded={isOpen}
        controls={isOpen ? "reasons" : undefined}
        onPress={() => onOpen(!isOpen)}
      >
        <TextLine of="panel_why" speech={speech} />
        <ChevronIcon />
      </GuardedButton>
      {isOpen && (
        <div id="reasons">
          <dl>
            {(Object.keys(PARTS) as Evidence["part"][]).map((part) => {
              const reasons = model.verdict.evidence.filter((reason) => reason.part === part);
              if (reasons.length === 0) return null;
              return (
                <div key={part}>
                  <dt>
                    <TextLine of={PARTS[part]} speech={speech} />
                  </dt>
                  {reasons.map((reason, at) => (
                    <dd key={at}>
                      <Reason reason={reason} speech={speech} dates={model.dates} />
                    </dd>
                  ))}
                </div>
              );
            })}
            {words.unknown.length > 0 && (
              <div>
                <dt>{say("panel_why_unknown")}</dt>
                {words.unknown.map((key) => (
                  <dd key={key}>{say(key)}</dd>
                ))}
              </div>
            )}
          </dl>
          <p class="confirm">{say("panel_confirm")}</p>
          <GuardedButton guard={guard} class="quiet" onPress={onRecord}>
            <TextLine of="panel_all_warnings" speech={speech} />
          </GuardedButton>
        </div>
      )}
    </div>
  );
}

/** One reason as a sentence. */
export function Reason({ reason, speech, dates }: { reason: Evidence; speech: Speech; dates: WrittenDates }) {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(written(reason.values, dates))) {
    // The judge knows a service by its English name, the reader by the one in the headline.
    if (name !== "service" && value !== "") values[name] = value;
  }
  const key = `evidence_${reason.code.replaceAll("-", "_")}`;
  const wanted = gaps(speech.texts[key] ?? "").filter((gap) => !(gap in values) && !(gap in speech.values));
  const plain = `${key}_plain`;
  return <Text of={wanted.length > 0 && plain in speech.texts ? plain : key} speech={speech} values={values} />;
}
