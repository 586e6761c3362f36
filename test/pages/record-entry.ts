/** A warning as the record page gets it from the background. */
import type { RecordEntry } from "../../extension/record-messages.ts";

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 23, 9);
/** The address that it came to. */
export const HOME = "a".repeat(64);

/** The n-th, of n days ago. */
export const entry = (n: number, more: Partial<RecordEntry> = {}): RecordEntry => ({
  id: String(n).padStart(64, "0"),
  serviceKey: "kohnan-pay",
  tone: "warn",
  kind: "account-issued",
  date: NOW - n * DAY,
  address: HOME,
  state: "open",
  ...more,
});
