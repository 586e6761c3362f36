import { csv } from "../../../src/record/csv.ts";
import type { RecordView } from "../../record-messages.ts";
import { addressName, serviceName, whatWas } from "./words.ts";

/** Gives the user a file. Nothing leaves the machine: the browser writes it where downloads go. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on what it writes by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file's name with the day in it, as people sort by names. */
export function fileName(ending: "json" | "csv", now = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `mioboe-${day.join("-")}.${ending}`;
}

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

/** So many warnings go to the background at once: taking them in must not last until the browser ends it. */
const PART = 2_500;

/** A file in parts that can be taken in one after the other. What is no record of many warnings is one part. */
export function partsOf(json: string): string[] {
  try {
    const { warnings, ...others } = JSON.parse(json.replace(/^\uFEFF/, "")) as { warnings: unknown[] };
    if (!Array.isArray(warnings) || warnings.length <= PART) return [json];
    const parts: string[] = [];
    for (let from = 0; from < warnings.length; from += PART) {
      parts.push(JSON.stringify({ ...others, warnings: warnings.slice(from, from + PART) }));
    }
    return parts;
  } catch {
    // The background says what is wrong with it.
    return [json || " "];
  }
}
