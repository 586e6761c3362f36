/**
 * What there is to do for an address that is on a list: the steps, in order, with the minutes that each takes most
 * people. Their words are the texts `steps_<id>_title` and `steps_<id>_text`.
 *
 * The order: first what shows how bad it is, then what the attackers try next (reused passwords), then what opens
 * everything else (the mailbox), then money. Remembered under these words: never change one.
 */
export const STEP_IDS = ["passwords", "reused", "mailbox", "payments", "passkey", "exports"] as const;
export type StepId = (typeof STEP_IDS)[number];

/** "skipped": the user does not want to do it, and is not reminded of it. */
export const STEP_STATES = ["open", "done", "skipped"] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Rough times, in minutes: our own estimate for a person with about ten accounts, rounded up. */
export const MINUTES: Record<StepId, number> = {
  passwords: 3,
  reused: 10,
  mailbox: 5,
  payments: 10,
  passkey: 5,
  exports: 1,
};

/** How many steps are done, of those that the user has not skipped. */
export function progressOf(states: readonly StepState[]): { done: number; count: number } {
  return {
    done: states.filter((state) => state === "done").length,
    count: states.filter((state) => state !== "skipped").length,
  };
}
