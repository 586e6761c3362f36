import { useRef, useState } from "preact/hooks";
import { KEEP_FOR_DAYS, type Keeping as Kept } from "../../../record-messages.ts";
import { ask } from "../ask.ts";
import { useSpeech } from "../speech.tsx";
import { fileName, partsOf, saveFile } from "./files.ts";

interface Props {
  kept: Kept;
  /** Gives the record as a table; absent: where there is none to give. */
  onCsv?(): void;
  onChange(): void;
}

/** What becomes of the record: out into a file, in again, how long it is kept, and how it is erased. */
export function Keeping({ kept, onCsv, onChange }: Props) {
  const { language, number, say, line } = useSpeech();
  const inDays = new Intl.NumberFormat(language, { style: "unit", unit: "day", unitDisplay: "long" });
  /** What came of the last thing that was done here. */
  const [outcome, setOutcome] = useState("");
  const failed = () => setOutcome(say("record_failed"));
  const done = (work: Promise<{ ok: boolean }>, text: string) =>
    void work
      .then(({ ok }) => (ok ? setOutcome(text) : failed()))
      .catch(failed)
      .then(onChange);

  const exportJson = () =>
    void ask({ type: "export-record" })
      .then(({ json }) => {
        saveFile(fileName("json"), "application/json", json);
        setOutcome(say("record_exported"));
      })
      .catch(failed);
  const exportCsv = () => {
    onCsv?.();
    setOutcome(say("record_exported"));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const sum = { added: 0, known: 0, damaged: 0 };
    for (const json of partsOf(await file.text())) {
      const reply = await ask({ type: "import-record", json });
      if (!reply.ok) return setOutcome(say(`record_import_${reply.reason.replaceAll("-", "_")}`));
      for (const what of ["added", "known", "damaged"] as const) sum[what] += reply[what];
    }
    const values = { added: number(sum.added), known: number(sum.known), damaged: number(sum.damaged) };
    setOutcome(say(sum.damaged > 0 ? "record_imported_damaged" : "record_imported", values));
    onChange();
  };
  return (
    <section class="keeping no-print" id="keeping" aria-labelledby="keeping-title">
      <div>
        <h2 id="keeping-title">{line("record_keeping_title")}</h2>
        <p class="soft">{say("record_keeping")}</p>
      </div>
      <div class="line">
        {kept.canExport && (
          <>
            <button type="button" onClick={exportJson}>
              {line("record_export_json")}
            </button>
            {onCsv && (
              <button type="button" onClick={exportCsv}>
                {line("record_export_csv")}
              </button>
            )}
          </>
        )}
        <FileButton label={say("record_import")} onFile={(file) => void take(file).catch(failed)} />
      </div>
      <p class="outcome" role="status">
        {outcome}
      </p>
      <label class="choice">
        {line("record_keep_for")}
        <select
          value={kept.keepForDays}
          disabled={kept.isKeepForManaged}
          onChange={({ currentTarget: { value } }) =>
            done(ask({ type: "set-keep-for", days: Number(value) }), say("record_kept"))
          }
        >
          {[...new Set([...KEEP_FOR_DAYS, kept.keepForDays])].map((days) => (
            <option key={days} value={days}>
              {days === 0 ? say("record_keep_always") : inDays.format(days)}
            </option>
          ))}
        </select>
      </label>
      {kept.isKeepForManaged && <p class="soft small">{say("record_managed")}</p>}
      <label class="choice">
        <input
          type="checkbox"
          checked={kept.isSynced}
          aria-describedby="sync-help"
          onChange={({ currentTarget: { checked } }) =>
            done(ask({ type: "set-sync", on: checked }), say("record_kept"))
          }
        />
        {line("record_sync")}
      </label>
      <p class="soft small" id="sync-help">
        {say("record_sync_help")}
      </p>
      {kept.isSynced && kept.hasSyncFailed && <p class="trouble small">{say("record_sync_failed")}</p>}
      <Erase onErase={() => done(ask({ type: "erase-all" }), say("record_erased"))} />
    </section>
  );
}

/** A button that opens the browser's choice of a file. */
function FileButton({ label, onFile }: { label: string; onFile(file: File | undefined): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          // The same file once more is a wish as well.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

/** One function for all times: another one at each drawing would take the focus at each drawing. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** Asks once more before everything is gone. */
function Erase({ onErase }: { onErase(): void }) {
  const { line } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="erase" onClick={() => setAsking(true)}>
        {line("record_erase")}
      </button>
    );
  }
  return (
    <fieldset class="trouble">
      <legend>{line("record_erase_question")}</legend>
      <p class="line">
        <button
          type="button"
          class="erase"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {line("record_erase_yes")}
        </button>
        {/* The harmless answer has the focus. */}
        <button type="button" ref={takeFocus} onClick={() => setAsking(false)}>
          {line("record_cancel")}
        </button>
      </p>
    </fieldset>
  );
}
