import { hashing, ownSalt } from "./hashes.ts";
import { readWarnings } from "./record.ts";
import type { StoredAddress, StoredAnswer, StoredFlood, StoredSeen, StoredSteps, StoredWarning } from "./records.ts";
import { recall } from "./store.ts";

/** What says that a file is a record of ours, and in which form. */
export const FORMAT = "mioboe-record";
export const FORMAT_VERSION = 1;

/** The whole record in a file of the user's own: enough to begin where it ended, on this machine or another. */
export interface ExportedRecord {
  format: typeof FORMAT;
  version: number;
  /** In UTC, ISO 8601. */
  exportedAt: string;
  /** What the hashes were made with: without it, another installation would not know the mails again. */
  salt: string;
  warnings: ({ mail: string } & StoredWarning)[];
  /** By service. */
  answers: Record<string, StoredAnswer>;
  /** By hash. */
  addresses: Record<string, StoredAddress>;
  /** By account and service. */
  seen: Record<string, StoredSeen>;
  /** The checklists, by the hash of the address. */
  steps: Record<string, StoredSteps>;
  /** By account and moment. */
  floods: Record<string, StoredFlood>;
}

/** The record as the text of a file, the oldest warning first. */
export async function exportRecord(now = Date.now()): Promise<string> {
  await hashing();
  const { answers, addresses, seen, steps, floods } = await recall();
  const warnings = [...(await readWarnings("all"))].map(([mail, warning]) => ({ mail, ...warning }));
  const record: ExportedRecord = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: new Date(now).toISOString(),
    salt: await ownSalt(),
    warnings: warnings.sort((one, other) => one.at - other.at),
    answers: Object.fromEntries(answers),
    addresses: Object.fromEntries(addresses),
    seen: Object.fromEntries(seen),
    steps: Object.fromEntries(steps),
    floods: Object.fromEntries(floods),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
