import { useEffect, useState } from "preact/hooks";
import type { RecordEntry, RecordView } from "../../record-messages.ts";
import { useSpeech } from "../shared/speech.tsx";
import { addressName, serviceName, whatWas } from "./words.ts";

/** So many rows at first; each press of the button brings as many again. */
const ROWS = 50;
/** So many are printed. */
const MOST_PRINTED = 1_000;

interface Props {
  view: RecordView;
  entries: RecordEntry[];
  colours: ReadonlyMap<string, number>;
  /** Only those of one dot are listed: what brings all back. Null: they are all. */
  onAll: (() => void) | null;
}

/** The warnings as a table: for screen readers, small screens, printers, and whoever wants to read. */
export function WarningTable({ view, entries, colours, onAll }: Props) {
  const { language, number, say, line } = useSpeech();
  const [rows, setRows] = useState(ROWS);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    print();
    setPrinting(false);
  }, [isPrinting]);
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const shown = entries.slice(0, isPrinting ? MOST_PRINTED : rows);
  const columns = ["date", "service", "what", "address", "state"] as const;
  const title = line(onAll ? "record_table_chosen" : "record_table_title", { count: number(entries.length) });
  return (
    <section class="list" aria-labelledby="table-title">
      <div class="line">
        <h2 id="table-title">{title}</h2>
        {onAll && (
          <button type="button" class="quiet no-print" onClick={onAll}>
            {line("record_table_all")}
          </button>
        )}
        <button type="button" class="quiet no-print" onClick={() => setPrinting(true)}>
          {line("record_print")}
        </button>
      </div>
      {/* The roles say what CSS takes away where the table becomes a list of cards. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" aria-labelledby="table-title">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {say(`record_column_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((entry) => {
            const colour = colours.get(entry.serviceKey);
            return (
              <tr key={entry.id} role="row" class={colour === undefined ? "others" : `c${colour}`}>
                <td role="cell" class="date">
                  <time dateTime={new Date(entry.date).toISOString()}>{format.format(entry.date)}</time>
                </td>
                <td role="cell" class="service">
                  <i class={`swatch ${entry.tone}`} />
                  <bdi>{serviceName(view, entry.serviceKey, language)}</bdi>
                </td>
                <td role="cell" class={`what ${entry.tone}`}>
                  {whatWas(entry, say)}
                </td>
                <td role="cell" class="address">
                  <bdi>{addressName(view, entry.address, say)}</bdi>
                </td>
                <td role="cell" class={`state ${entry.state}`}>
                  {say(`record_state_${entry.state.replace("-", "_")}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {entries.length > shown.length && (
        <p class="line">
          <span class="soft small">
            {say("record_table_part", { shown: number(shown.length), count: number(entries.length) })}
          </span>
          <button type="button" class="no-print" onClick={() => setRows(rows + ROWS)}>
            {line("record_table_more")}
          </button>
        </p>
      )}
    </section>
  );
}
