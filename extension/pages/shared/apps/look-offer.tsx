import { useState } from "preact/hooks";
import type { Looked } from "../../../look-messages.ts";
import { WEBMAILS } from "../../../webmails.ts";
import { ask } from "../ask.ts";
import { useSpeech } from "../speech.tsx";

interface Props {
  looked: Looked;
  /** How many services are looked for. */
  count: number;
}

/** Those whose whole mailbox can be searched. */
const SEARCHABLE = WEBMAILS.filter(({ isSearchable }) => isSearchable);

/** The offer to have the mailbox looked through for the services that the user uses; and how a look goes, or went. */
export function LookOffer({ looked: { running, last }, count }: Props) {
  const { language, say, line } = useSpeech();
  const [webmail, setWebmail] = useState(SEARCHABLE[0]?.id ?? null);
  const [said, setSaid] = useState("");
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  if (running) {
    const { done, of, found } = running;
    const values = { done: number(Math.min(done + 1, of)), of: number(of), found: number(found) };
    return (
      <div class="look card">
        <p role="status">{say("apps_look_running", values)}</p>
        <progress max={of} value={done} aria-label={say("look_progress", values)} />
      </div>
    );
  }
  const look = () => {
    setSaid("");
    void ask({ type: "look-through", tabId: null, webmail })
      .then(({ where }) => setSaid(where === "begun" ? "" : say(`apps_look_${where}`)))
      .catch(() => setSaid(say("apps_look_nowhere")));
  };
  const date = last && new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(last.at);
  const isDone = last?.end === "done";
  return (
    <div class="look card">
      {!isDone && <h3>{line("apps_look_title")}</h3>}
      {date && <p class={isDone ? "soft" : ""}>{say(isDone ? "apps_look_last" : "apps_look_early", { date })}</p>}
      {!isDone && <p class="soft">{say("apps_look_text", { count: number(count) })}</p>}
      <div class="line">
        <button type="button" class={isDone ? "" : "primary"} onClick={look}>
          {line(last ? "apps_look_again" : "apps_look_start")}
        </button>
        {SEARCHABLE.length > 1 && (
          <label class="soft small">
            {line("apps_look_webmail")}
            <select value={webmail ?? ""} onChange={({ currentTarget }) => setWebmail(currentTarget.value)}>
              {SEARCHABLE.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
    </div>
  );
}
