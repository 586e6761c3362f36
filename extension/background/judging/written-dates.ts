import type { PanelModel } from "../../messages.ts";
import { dayOf, knownDate, minutesOf, momentOf, spanOf } from "./dates.ts";

/** What {@link withDates} adds to a panel's model. */
type Undated = Omit<PanelModel, "dates">;

/** The values of a reason that are dates of the registry or of the user's mails. */
const DATES = ["date", "since", "first", "last"];

/**
 * Writes every date of a panel as its reader's language does. A browser's first date in a process takes 12 ms, most of
 * which is reading what languages there are: here no page waits for it.
 */
export function withDates(model: Undated): PanelModel {
  const { attack, flood, language, time, verdict } = model;
  const day = dayOf(time, language);
  const values: Record<string, string> = {};
  for (const gaps of [attack?.values, ...verdict.evidence.map((reason) => reason.values)]) {
    for (const [name, value] of Object.entries(gaps ?? {})) {
      const written = write(name, value, language);
      if (written !== value) values[`${name} ${value}`] = written;
    }
  }
  const dates = {
    ...(day === null ? {} : { day }),
    ...(flood
      ? {
          span: spanOf(flood.first, flood.last, language),
          moments: flood.hidden.map((hidden) => momentOf(hidden.time, language)),
        }
      : {}),
    values,
  };
  return { ...model, dates };
}

function write(name: string, value: string, language: string): string {
  if (name === "minutes") return minutesOf(value, language);
  return DATES.includes(name) ? knownDate(value, language) : value;
}
