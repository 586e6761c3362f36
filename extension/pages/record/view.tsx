import { useEffect, useMemo, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { RecordEntry, RecordView } from "../../record-messages.ts";
import { ask } from "../shared/ask.ts";
import { fileName, saveFile } from "../shared/keeping/files.ts";
import { Keeping } from "../shared/keeping/keeping.tsx";
import { OwnPage } from "../shared/own-page.tsx";
import { useSpeech } from "../shared/speech.tsx";
import { Addresses } from "./addresses.tsx";
import { recordCsv } from "./files.ts";
import { type Filter, filtered, isFiltering, NO_FILTER } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { ReportMaker } from "./report-maker.tsx";
import { WarningTable } from "./table.tsx";
import { Timeline } from "./timeline.tsx";
import { coloursOf } from "./timeline-layout.ts";
import { stretch } from "./words.ts";

/** Does work again when it is asked for, but never twice at once: what is asked for meanwhile is one more time after. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = () => {
    if (isRunning) {
      isWanted = true;
      return;
    }
    isRunning = true;
    void work().finally(() => {
      isRunning = false;
      if (!isWanted) return;
      isWanted = false;
      run();
    });
  };
  return run;
}

/** The record page. It shows what the background remembers, and asks it again when that changes. */
export function RecordPage() {
  /** Undefined: not asked yet. Null: the background did not answer. */
  const [view, setView] = useState<RecordView | null | undefined>();
  const [refresh] = useState(() => oneAtATime(() => ask({ type: "record" }).then(setView, () => setView(null))));
  useEffect(() => {
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);
  return (
    <OwnPage title="record_title" tellsTrouble>
      {view !== undefined && <Record view={view} onChange={refresh} />}
    </OwnPage>
  );
}

function Record({ view, onChange }: { view: RecordView | null; onChange(): void }) {
  const { say } = useSpeech();
  if (view === null) return <p class="trouble">{say("popup_no_answer")}</p>;
  return (
    <>
      {view.problem && <p class="trouble">{say(`popup_${view.problem}`)}</p>}
      {view.entries.length === 0 ? <Empty /> : <Entries view={view} onChange={onChange} />}
      <Kept view={view} onChange={onChange} />
    </>
  );
}

/** What becomes of the record, with the table of what is in it. */
function Kept({ view, onChange }: { view: RecordView; onChange(): void }) {
  const { language, say } = useSpeech();
  const csv = () => saveFile(fileName("csv"), "text/csv;charset=utf-8", recordCsv(view, language, say));
  return <Keeping kept={view} {...(view.entries.length > 0 ? { onCsv: csv } : {})} onChange={onChange} />;
}

function Empty() {
  const { say, line } = useSpeech();
  return (
    <section class="empty">
      <svg viewBox="0 0 120 48" width="120" height="48" aria-hidden="true">
        <path d="M4 34h112" />
        <circle cx="30" cy="34" r="5" />
        <circle cx="60" cy="34" r="5" />
        <circle cx="90" cy="34" r="5" />
      </svg>
      <h2>{line("record_empty_title")}</h2>
      <p>{say("record_empty")}</p>
    </section>
  );
}

function Entries({ view, onChange }: { view: RecordView; onChange(): void }) {
  const { language, number, say, line } = useSpeech();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  /** The ids of the warnings of one dot, while only they are to be listed. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const colours = useMemo(() => coloursOf(view.entries), [view]);
  const shown = useMemo(() => filtered(view.entries, filter), [view, filter]);
  const listed = chosen ? shown.filter(({ id }) => chosen.has(id)) : shown;
  const choose = (entries: RecordEntry[] | null) => setChosen(entries && new Set(entries.map(({ id }) => id)));
  const change = (wanted: Filter) => {
    setFilter(wanted);
    setChosen(null);
  };
  const services = new Set(view.entries.map(({ serviceKey }) => serviceKey)).size;
  const first = view.entries.at(-1)?.date ?? 0;
  const last = view.entries[0]?.date ?? 0;
  return (
    <>
      <p class="sum">
        {say(view.entries.length === 1 ? "record_sum_one" : "record_sum", {
          count: number(view.entries.length),
          services: number(services),
          span: stretch(first, last, language),
        })}
      </p>
      <section class="card chart" aria-labelledby="timeline-title">
        <h2 id="timeline-title">{line("record_timeline_title")}</h2>
        <Filters view={view} filter={filter} onChange={change} />
        <p class="small soft" role="status">
          {isFiltering(filter) ? say("record_filtered", { count: number(shown.length) }) : ""}
        </p>
        {shown.length > 0 ? (
          <Timeline entries={shown} colours={colours} view={view} chosen={chosen} onChoose={choose} />
        ) : (
          <p class="soft">{say("record_nothing_passes")}</p>
        )}
      </section>
      {/* What is to do comes before the long list, but what was asked for comes at once. */}
      {chosen && <WarningTable view={view} entries={listed} colours={colours} onAll={() => setChosen(null)} />}
      <Addresses view={view} onChange={onChange} onShow={(address) => change({ ...NO_FILTER, address })} />
      {!chosen && <WarningTable view={view} entries={listed} colours={colours} onAll={null} />}
      <ReportMaker view={view} entries={listed} />
    </>
  );
}
