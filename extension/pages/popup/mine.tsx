import type { Remembered } from "../../messages.ts";
import { nameIn } from "../../ui/load-texts.ts";
import { useSpeech } from "../shared/speech.tsx";

/** The services that the user said "I signed up for this" of, each to be taken back. */
export function Mine({ mine, onUndo }: { mine: Remembered["mine"]; onUndo(serviceKey: string): void }) {
  const { language, number, say, line } = useSpeech();
  if (mine.length === 0) return null;
  return (
    <details>
      <summary>{line("popup_mine_title", { count: number(mine.length) })}</summary>
      <ul class="mine">
        {mine.map(({ serviceKey, service }) => {
          const name = nameIn(service.names, language);
          return (
            <li key={serviceKey}>
              <bdi>{name}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={say("popup_mine_undo_label", { service: name })}
                onClick={() => onUndo(serviceKey)}
              >
                {line("popup_undo")}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
