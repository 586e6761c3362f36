import { csv } from "../../../src/record/csv.ts";
import type { RecordView } from "../../record-messages.ts";
import { addressName, serviceName, whatWas } from "./words.ts";

/** The record as a table for spreadsheets, in the user's language, the newest first. */
export function recordCsv(
  view: RecordView,
  language: string,
  say: (key: string, values?: Record<string, string>) => string,
): string {
  const columns = ["date", "service", "what", "address", "state"].map((column) => say(`record_column_${column}`));
  const rows = view.entries.map((entry) => [
    localTime(new Date(entry.date)),
    serviceName(view, entry.serviceKey, language),
    whatWas(entry, say),
    addressName(view, entry.address, say),
    say(`record_state_${entry.state.replace("-", "_")}`),
  ]);
  return csv([columns, ...rows]);
}

/** As spreadsheets understand it everywhere: 2026-11-23 09:05. */
function localTime(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
