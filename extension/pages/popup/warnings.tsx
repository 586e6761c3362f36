import { RECORD_PAGE } from "../../browsers/own-pages.ts";
import type { WarningGroup } from "../../messages.ts";
import { nameIn } from "../../ui/load-texts.ts";
import { useSpeech } from "../shared/speech.tsx";

interface Props {
  groups: WarningGroup[];
  open: number;
  onClose(group: WarningGroup): void;
}

/** The open warnings, one entry a service. */
export function Warnings({ groups, open, onClose }: Props) {
  const { number, say, line } = useSpeech();
  return (
    <section aria-labelledby="warnings-title">
      <h2 id="warnings-title">
        {line("popup_warnings_title")}
        {open > 0 && <span class="number">{number(open)}</span>}
      </h2>
      {groups.length === 0 ? (
        <p class="soft small">{say("popup_warnings_none")}</p>
      ) : (
        <ul class="warnings">
          {groups.map((group) => (
            <Warning key={`${group.tone} ${group.serviceKey}`} group={group} onClose={onClose} />
          ))}
        </ul>
      )}
      <a class="small" href={`/${RECORD_PAGE}`} target="_blank" rel="noreferrer">
        {line("popup_all_warnings")}
      </a>
    </section>
  );
}

function Warning({ group, onClose }: { group: WarningGroup; onClose(group: WarningGroup): void }) {
  const { language, number, say, line } = useSpeech();
  const service = nameIn(group.service.names, language);
  const kind = say(`popup_kind_${group.kind.replaceAll("-", "_")}`);
  const what = group.tone === "fake" ? say("popup_fake") : kind;
  const count = group.count > 1 ? say("popup_count", { count: number(group.count) }) : "";
  return (
    <li class={group.tone}>
      <div class="what">
        <strong>
          <bdi>{service}</bdi>
        </strong>
        <p class="soft small">
          {[what, count].filter(Boolean).join(" · ")} · <time>{when(group.latest, language)}</time>
        </p>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={say("popup_done_label", { service })}
        onClick={() => onClose(group)}
      >
        {line("popup_done")}
      </button>
    </li>
  );
}

/** A date as people write it: the time if it was today, the year if it was another one. */
export function when(time: number, language: string, now = Date.now()): string {
  const [date, today] = [new Date(time), new Date(now)];
  if (date.toDateString() === today.toDateString()) {
    return new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" }).format(date);
  }
  const year = date.getFullYear() === today.getFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(language, { ...year, month: "short", day: "numeric" }).format(date);
}
