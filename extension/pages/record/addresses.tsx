import { useState } from "preact/hooks";
import type { RecordAddress, RecordEntry, RecordView } from "../../record-messages.ts";
import { ask } from "../shared/ask.ts";
import { MailAddress } from "../shared/mail-address.tsx";
import { useSpeech } from "../shared/speech.tsx";
import { addressName, serviceName, whatWas } from "./words.ts";

/** So many services that wait for an answer are named for an address. */
const MOST_NAMED = 5;

interface Props {
  view: RecordView;
  onChange(): void;
  /** Only the warnings of one address are to be shown. */
  onShow(address: string): void;
}

/** For each address: how often it was used, what is still to do, and what it is called here. */
export function Addresses({ view, onChange, onShow }: Props) {
  const { number, say, line } = useSpeech();
  const known = view.addresses.map(({ address }) => address);
  const all: (RecordAddress | { address: null; label: null; attack: null; progress: null })[] = [...view.addresses];
  if (view.entries.some(({ address }) => address === null || !known.includes(address))) {
    all.push({ address: null, label: null, attack: null, progress: null });
  }
  const of = (address: string | null) =>
    view.entries.filter((entry) =>
      address === null ? entry.address === null || !known.includes(entry.address) : entry.address === address,
    );
  const withSome = all.map((one) => ({ ...one, entries: of(one.address) })).filter(({ entries }) => entries.length > 0);
  return (
    <section aria-labelledby="addresses-title">
      <h2 id="addresses-title">{line("record_addresses_title")}</h2>
      <ul class="addresses">
        {withSome.map(({ address, label, attack, progress, entries }) => (
          <li key={address ?? "unknown"} class="card">
            <Name view={view} address={address} label={label} onChange={onChange} />
            <p class="soft small">
              {say(entries.length === 1 ? "record_address_count_one" : "record_address_count", {
                count: number(entries.length),
                services: number(new Set(entries.map(({ serviceKey }) => serviceKey)).size),
              })}
              {address !== null && view.addresses.length > 1 && (
                <button type="button" class="quiet no-print" onClick={() => onShow(address)}>
                  {line("record_address_show")}
                </button>
              )}
            </p>
            {attack && (
              <p class={`level ${attack.level}`}>
                {say(`panel_attack_${attack.reason.replaceAll("-", "_")}`, attack.values)}
              </p>
            )}
            <ToDo view={view} entries={entries} onChange={onChange} />
            {address !== null && (
              <p class="small no-print">
                <a href={`/extension/pages/steps/steps.html#${address}`}>{line("steps_title")}</a>
                {progress && (
                  <span class="soft">
                    {" "}
                    {say("steps_progress", { done: number(progress.done), count: number(progress.count) })}
                  </span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name(props: { view: RecordView; address: string | null; label: string | null; onChange(): void }) {
  const { view, address, label, onChange } = props;
  const { say, line } = useSpeech();
  const [draft, setDraft] = useState<string | null>(null);
  const name = addressName(view, address, say);
  const save = (wanted: string | null) => {
    setDraft(null);
    if (address === null) return;
    void ask({ type: "label-address", address, label: wanted })
      .catch(() => undefined)
      .then(onChange);
  };
  if (draft === null) {
    return (
      <h3>
        <MailAddress>{name}</MailAddress>
        {address !== null && (
          <button
            type="button"
            class="quiet no-print"
            aria-label={say("record_address_rename_label", { address: name })}
            onClick={() => setDraft(label ?? "")}
          >
            {line("record_address_rename")}
          </button>
        )}
      </h3>
    );
  }
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        save(draft.trim() || null);
      }}
    >
      <label>
        {line("record_address_name")}
        <input value={draft} maxLength={254} onInput={({ currentTarget }) => setDraft(currentTarget.value)} />
      </label>
      <p class="soft small">{say("record_address_name_help")}</p>
      <p class="line">
        <button type="submit" class="primary">
          {line("record_save")}
        </button>
        <button type="button" onClick={() => setDraft(null)}>
          {line("record_cancel")}
        </button>
        {label !== null && (
          <button type="button" class="quiet" onClick={() => save(null)}>
            {line("record_address_erase")}
          </button>
        )}
      </p>
    </form>
  );
}

/** What waits for an answer, and the way to the passwords. */
function ToDo({ view, entries, onChange }: { view: RecordView; entries: RecordEntry[]; onChange(): void }) {
  const { language, number, say, line } = useSpeech();
  const waiting = new Map<string, RecordEntry[]>();
  for (const entry of entries.filter(({ state }) => state === "open")) {
    const key = `${entry.tone} ${entry.serviceKey}`;
    waiting.set(key, [...(waiting.get(key) ?? []), entry]);
  }
  if (waiting.size === 0) return <p class="done">{say("record_todo_none")}</p>;
  const act = (work: Promise<unknown>) => void work.catch(() => undefined).then(onChange);
  return (
    <>
      <p class="small">{say("record_todo")}</p>
      <ul class="todo">
        {[...waiting.values()].slice(0, MOST_NAMED).map(([newest, ...older]) => {
          if (!newest) return null;
          const { serviceKey, tone } = newest;
          const service = serviceName(view, serviceKey, language);
          const count = older.length === 0 ? "" : ` · ${say("popup_count", { count: number(older.length + 1) })}`;
          return (
            <li key={`${tone} ${serviceKey}`}>
              <span>
                <bdi>{service}</bdi>
                <span class="soft small">
                  {" "}
                  {whatWas(newest, say)}
                  {count}
                </span>
              </span>
              <span class="answers no-print">
                {tone === "warn" && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`${say("panel_answer_mine")}: ${service}`}
                    onClick={() => act(ask({ type: "set-answer", serviceKey, answer: "mine" }))}
                  >
                    {line("panel_answer_mine")}
                  </button>
                )}
                <button
                  type="button"
                  class="quiet"
                  aria-label={say("popup_done_label", { service })}
                  onClick={() => act(ask({ type: "close-warnings", serviceKey, tone }))}
                >
                  {line("popup_done")}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {waiting.size > MOST_NAMED && (
        <p class="soft small">{say("record_todo_more", { count: number(waiting.size - MOST_NAMED) })}</p>
      )}
      <button type="button" class="primary no-print" onClick={() => act(ask({ type: "check-passwords" }))}>
        {line("popup_check_passwords")}
      </button>
    </>
  );
}
