import browser from "webextension-polyfill";
import { type Fields, fields, finite, list, optional, wholeText } from "../../guard/values.ts";
import type { LanguageSetting } from "../../messages.ts";
import { LANGUAGE_SETTINGS } from "../../ui/languages.ts";

/**
 * What an organisation (or whoever looks after a family's machines) sets by the browser's policies. docs/managed.md
 * says how; managed-schema.json is what Chrome checks it against.
 */
export interface Managed {
  /** Services (ids of the registry) that the people here use, as if each had said so; their own word goes before it. */
  uses: string[];
  doesNotUse: string[];
  /** Services whose genuine mails nobody here is to be warned of, whatever they say themselves. */
  allowedServices: string[];
  language?: LanguageSetting;
  keepForDays?: number;
}

export const NOTHING_MANAGED: Managed = { uses: [], doesNotUse: [], allowedServices: [] };

const MOST_SERVICES = 2_000;
const LONGEST_ID = 300;
/** A hundred years. */
const MOST_DAYS = 36_525;

let known: Promise<Managed> | undefined;

/** The policy. Never throws: where there is none, or none can be read, nothing is set. */
export function managed(): Promise<Managed> {
  known ??= read();
  return known;
}

/** The browser has a new policy. */
export function forgetManaged(): void {
  known = undefined;
}

async function read(): Promise<Managed> {
  // Firefox rejects where no manifest for managed storage is installed, which is nearly everywhere.
  const found = await browser.storage.managed.get(null).catch(() => ({}));
  return guardManaged(found);
}

/** A policy as far as it makes sense: a wrong part of it is left out, and does not take the rest with it. */
export function guardManaged(value: unknown): Managed {
  const from = attempt(() => fields(value, "managed"), {} as Fields);
  return {
    uses: services(from.uses),
    doesNotUse: services(from.doesNotUse),
    allowedServices: services(from.allowedServices),
    ...attempt(() => optional(from, "language", language), {}),
    ...attempt(() => optional(from, "keepForDays", days), {}),
  };
}

function services(value: unknown): string[] {
  const all = attempt(() => list(value ?? [], "services", MOST_SERVICES), []);
  return all.filter((one): one is string => typeof one === "string" && one !== "" && one.length <= LONGEST_ID);
}

function language(value: unknown, place: string): LanguageSetting {
  const wanted = wholeText(value, place, 20);
  return LANGUAGE_SETTINGS.find((one) => one === wanted) ?? "auto";
}

function days(value: unknown, place: string): number {
  return Math.min(MOST_DAYS, Math.max(0, Math.round(finite(value, place))));
}

function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
