/**
 * The smallest steps of the guards: what came from outside is either of the wanted form or refused with a reason.
 * A refusal names the place and what was wanted, never the value: values may be somebody's mail.
 */

/** A message that was refused. The reason is for developers: the sender is our own script, or nobody we talk to. */
export class Refused extends Error {}

export type Fields = Record<string, unknown>;

export function fields(value: unknown, place: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refused(`${place}: not an object`);
  return value as Fields;
}

/** A text, cut after `longest` UTF-16 units: a hostile mail's endless subject is still a subject. */
export function cutText(value: unknown, place: string, longest: number): string {
  if (typeof value !== "string") throw new Refused(`${place}: not a text`);
  return value.length > longest ? value.slice(0, longest) : value;
}

/** A text that names something, where a part would name something else. */
export function wholeText(value: unknown, place: string, longest: number): string {
  if (typeof value !== "string" || value === "") throw new Refused(`${place}: not a text`);
  if (value.length > longest) throw new Refused(`${place}: longer than ${longest}`);
  return value;
}

export function list(value: unknown, place: string, most: number): unknown[] {
  if (!Array.isArray(value)) throw new Refused(`${place}: not a list`);
  if (value.length > most) throw new Refused(`${place}: more than ${most}`);
  return value;
}

export function oneOf<const Choice>(value: unknown, place: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Refused(`${place}: none of ${choices.join(", ")}`);
  return found;
}

export function finite(value: unknown, place: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Refused(`${place}: not a number`);
  return value;
}

export function flag(value: unknown, place: string): boolean {
  if (typeof value !== "boolean") throw new Refused(`${place}: not true or false`);
  return value;
}

/** Applies a guard unless the field is absent; the result then lacks the field too ("not read" is not "empty"). */
export function optional<Name extends string, Value>(
  from: Fields,
  name: Name,
  guard: (value: unknown, place: string) => Value,
): { [Key in Name]?: Value } {
  const value = from[name];
  if (value === undefined || value === null) return {};
  return { [name]: guard(value, name) } as { [Key in Name]?: Value };
}
