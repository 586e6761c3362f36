import type { FloodModel } from "../../../messages.ts";
import { text } from "../../../ui/texts.ts";
import { NOTICES } from "../flood-words.ts";
import type { Guard } from "../guard.ts";
import { GuardedButton } from "./button.tsx";
import { type Speech, Text, TextLine } from "./text.tsx";

interface HiddenProps {
  flood: FloodModel;
  /** When each of them came, as the reader's language writes it. */
  moments: readonly string[] | undefined;
  speech: Speech;
  guard: Pick<Guard, "allows" | "watch">;
  /** Absent: this webmail has no way to a mail. */
  onOpen: ((mailId: string) => void) | undefined;
}

/** The mails that a flood may be meant to hide, the likeliest first, each with the way to it. */
export function Hidden({ flood, moments, speech, guard, onOpen }: HiddenProps) {
  if (flood.hidden.length === 0) return null;
  return (
    <div class="hidden">
      <h3 id="hidden-title">
        <TextLine of="panel_flood_hidden_title" speech={speech} />
      </h3>
      <ul aria-labelledby="hidden-title">
        {flood.hidden.map(({ sort, from, subject, time, mailId, isThis }, at) => {
          const noticed = text(speech.texts, NOTICES[sort]);
          return (
            <li key={at} aria-current={isThis ? "true" : undefined}>
              <p class="sort">
                {noticed}
                <time dateTime={new Date(time).toISOString()}>{moments?.[at]}</time>
              </p>
              <p class="mail">
                <Text of="panel_flood_mail" speech={speech} values={{ from, subject }} />
              </p>
              {isThis && <p class="this">{text(speech.texts, "panel_flood_this")}</p>}
              {!isThis && mailId !== undefined && onOpen && (
                <GuardedButton
                  guard={guard}
                  class="secondary"
                  label={`${text(speech.texts, "panel_flood_open")}: ${noticed}, ${from}`}
                  onPress={() => onOpen(mailId)}
                >
                  <TextLine of="panel_flood_open" speech={speech} />
                </GuardedButton>
              )}
            </li>
          );
        })}
      </ul>
      {flood.more > 0 && (
        <p class="more">
          <Text of="panel_flood_more" speech={speech} values={{ count: String(flood.more) }} />
        </p>
      )}
    </div>
  );
}
