import { type AttackAnswer, attackLevel, type Unasked } from "../../../src/attack/attack-level.ts";
import { relate } from "../../../src/relationship/relationship.ts";
import { serviceById } from "../../../src/service/registry.ts";
import { dateOf } from "../memory/dates.ts";
import { floodsOf } from "../memory/floods.ts";
import type { Warnings } from "../memory/record.ts";
import { contextFor } from "../memory/seen.ts";
import type { Snapshot } from "../memory/store.ts";

/**
 * How hard somebody is trying with the address that a mail came to: by all the sign-up mails to it that were warned of,
 * put away or not, unless the user is known to use the service.
 * @param account the hash of the mailbox.
 * @param address the hash of the address; where it is not known, the mailbox is taken as one.
 * @param warned the sign-up mails of the mailbox that were warned of.
 */
export function attackOn(
  account: string,
  address: string | undefined,
  warned: Warnings,
  snapshot: Snapshot,
): AttackAnswer | null {
  const context = contextFor(account, snapshot);
  const unasked: Unasked[] = [];
  for (const warning of warned.values()) {
    if (address !== undefined && warning.address !== address) continue;
    const time = dateOf(warning);
    if (relate(warning.service, context, time).relationship === "uses") continue;
    const incidents = serviceById(warning.serviceKey)?.incidents;
    unasked.push({ service: warning.serviceKey, time, ...(incidents ? { incidents } : {}) });
  }
  return attackLevel(unasked, floodsOf(account, snapshot), Date.now());
}
