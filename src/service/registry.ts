import { compiledRegistry } from "./compiled-registry.ts";
import type { RegisteredService } from "./service.ts";
import { readLine } from "./service-line.ts";

/**
 * The service as it is on a day (YYYY-MM-DD): an end that is announced for a later day has not come yet. So an entry can
 * be written when the end is announced, and nobody needs an update on the day itself.
 */
export function asOf(day: string, service: RegisteredService): RegisteredService {
  const { since = "", ...status } = service.status;
  return since > day ? { ...service, status: { ...status, state: "active" } } : service;
}

/** Each line of the compiled registry is read when it is asked for first: see {@link compiledRegistry}. */
let lines: readonly string[] | undefined;
let ids: readonly string[] | undefined;
const read: RegisteredService[] = [];

/** The service with this number in the registry's order, as it is today; the same object each time. */
export function serviceAt(number: number): RegisteredService {
  lines ??= compiledRegistry().services.split("\n");
  read[number] ??= asOf(TODAY, readLine(allIds()[number] as string, lines[number] as string));
  return read[number];
}

function allIds(): readonly string[] {
  ids ??= compiledRegistry().ids.split("\n");
  return ids;
}

const TODAY = new Date().toISOString().slice(0, 10);

/** Every known service, as it is today. Reading all of them takes a while: for lists, not for a mail. */
export function allServices(): readonly RegisteredService[] {
  return allIds().map((_, number) => serviceAt(number));
}

let numbers: Map<string, number> | undefined;

/** The entry with this id, or undefined. */
export function serviceById(id: string): RegisteredService | undefined {
  numbers ??= new Map(allIds().map((known, number) => [known, number]));
  const number = numbers.get(id);
  return number === undefined ? undefined : serviceAt(number);
}

let families: Map<string, readonly string[]> | undefined;

/** The service and every variant of it, the one that goes first at the front. */
export function familyOf(service: RegisteredService): RegisteredService[] {
  families ??= new Map(
    compiledRegistry()
      .families.split("\n")
      .map((line) => line.split(" "))
      .map((ids) => [ids[0] ?? "", ids]),
  );
  const ids = families.get(service.variantOf ?? service.id);
  return ids?.flatMap((id) => serviceById(id) ?? []) ?? [service];
}
