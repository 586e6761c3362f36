import type { RecordEntry, RecordView } from "../../record-messages.ts";
import { nameIn } from "../../ui/load-texts.ts";

type Say = (key: string, values?: Record<string, string>) => string;

/** What a warning was about, in words. */
export function whatWas({ tone, kind }: Pick<RecordEntry, "tone" | "kind">, say: Say): string {
  return tone === "fake" ? say("popup_fake") : say(`popup_kind_${kind.replaceAll("-", "_")}`);
}

export function serviceName(view: Pick<RecordView, "services">, serviceKey: string, language: string): string {
  const service = view.services[serviceKey];
  return service ? nameIn(service.names, language) : serviceKey.replace(/^unlisted:/, "");
}

/** What an address is called; one that was erased, or that the page did not tell, has a word of its own. */
export function addressName(view: Pick<RecordView, "addresses">, address: string | null, say: Say): string {
  if (address === null) return say("record_address_unknown");
  const label = view.addresses.find((one) => one.address === address)?.label;
  return label ?? say("record_address_unnamed", { number: String(numberOf(view, address)) });
}

function numberOf({ addresses }: Pick<RecordView, "addresses">, address: string): number {
  return addresses.findIndex((one) => one.address === address) + 1;
}

const DAY = 24 * 60 * 60 * 1_000;

/** How dates on an axis are written: the hour, the day, or the month, by how long the axis is. */
export function tickFormat(span: number, language: string): (date: Date) => string {
  const day = new Intl.DateTimeFormat(language, { month: "short", day: "numeric" });
  const hour = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const month = new Intl.DateTimeFormat(language, { year: "numeric", month: "short" });
  const isMidnight = (date: Date) => date.getHours() === 0 && date.getMinutes() === 0;
  if (span > 200 * DAY) return (date) => month.format(date);
  return (date) => (isMidnight(date) ? day : hour).format(date);
}

/** A stretch of time, in words; a moment if it is one. */
export function stretch(from: number, to: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  return from === to
    ? new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(from)
    : format.formatRange(from, to);
}
