import { progressOf, STEP_IDS, type StepId, type StepState } from "../../checklist.ts";
import type { AddressSteps, Progress } from "../../messages.ts";
import type { StoredSteps } from "./records.ts";
import { inTurn, recallNow, type Snapshot, write } from "./store.ts";

/** The checklist of someone to whom no warning came yet, or whose address no page told. */
const NO_ADDRESS = "any";

/**
 * Remembers that a step is done or skipped for an address (its hash; null: none is known), or takes that back ("open").
 * @returns whether it is remembered; false also for a hash that no warning ever had.
 */
export function setStep(address: string | null, step: StepId, state: StepState): Promise<boolean> {
  return inTurn(async () => {
    const snapshot = await recallNow();
    if (address !== null && !snapshot.addresses.has(address)) return false;
    const name = address ?? NO_ADDRESS;
    const { [step]: _, ...others } = snapshot.steps.get(name) ?? {};
    const record: StoredSteps = state === "open" ? others : { ...others, [step]: { state, at: Date.now() } };
    return write({ [`steps:${name}`]: record });
  });
}

/** The checklists of all addresses, the one that is known longest first; of nobody's, where there is no address. */
export function checklists(snapshot: Snapshot): AddressSteps[] {
  const known = [...snapshot.addresses].sort(([, one], [, other]) => one.at - other.at);
  if (known.length === 0) return [checklist(null, null, snapshot)];
  return known.map(([address, { label }]) => checklist(address, label, snapshot));
}

/** How far the checklist of an address is; undefined: it was not begun. */
export function progressFor(address: string | undefined, snapshot: Snapshot): Progress | undefined {
  if (address === undefined || Object.keys(snapshot.steps.get(address) ?? {}).length === 0) return undefined;
  return checklist(address, null, snapshot).progress;
}

function checklist(address: string | null, label: string | null, snapshot: Snapshot): AddressSteps {
  const stored = snapshot.steps.get(address ?? NO_ADDRESS) ?? {};
  const steps = STEP_IDS.map((id) => ({ id, state: stored[id]?.state ?? ("open" as const) }));
  return { address, label, steps, progress: progressOf(steps.map(({ state }) => state)) };
}
