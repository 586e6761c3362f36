import { type Concept, numberOf } from "../kind/concepts.ts";
import type { Reading } from "../kind/reading.ts";

const URGENT = numberOf("urgent");
const DEMANDS: ReadonlySet<number> = new Set(
  (["click", "confirm", "change", "activate", "sign-in", "complete", "not-you"] satisfies Concept[]).map(numberOf),
);
const OBJECTS: ReadonlySet<number> = new Set(
  (["account", "password", "payment", "credentials", "security", "email", "invoice"] satisfies Concept[]).map(numberOf),
);

/**
 * Does the mail want its reader to do something with an account? Fakes threaten ("restricted", "at once") or ask
 * to click, confirm or change, together with an account, a password or a payment.
 */
export function asksToAct(reading: Reading): boolean {
  let demands = false;
  let objects = false;
  for (const { concept } of reading.hits) {
    if (concept === URGENT) return true;
    if (DEMANDS.has(concept)) demands = true;
    if (OBJECTS.has(concept)) objects = true;
  }
  return demands && objects;
}
