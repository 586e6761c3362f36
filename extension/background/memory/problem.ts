import browser from "webextension-polyfill";
import type { MemoryProblem } from "../../messages.ts";
import { isQuota } from "./damage.ts";

/**
 * That something could not be remembered is itself kept where no disk is needed: in the session's storage, which
 * outlives the worker but not the browser.
 */
const KEY = "memory-problem";

/** That the record had to be begun anew. It stays until the browser is closed: a write that succeeds doesn't undo it. */
const REBUILT = "memory-rebuilt";

/** Notes why storage failed. Never throws. */
export async function noteProblem(error: unknown): Promise<void> {
  const problem: MemoryProblem = isQuota(error) ? "full" : "broken";
  await quietly(() => browser.storage.session.set({ [KEY]: problem }));
}

/** Notes that what could not be read of the record was left behind. Never throws. */
export async function noteRebuilt(): Promise<void> {
  await quietly(() => browser.storage.session.set({ [REBUILT]: true }));
}

/** Something was remembered: the problem is over. Never throws. */
export async function forgetProblem(): Promise<void> {
  const found = await quietly(() => browser.storage.session.get(KEY));
  if (found?.[KEY] !== undefined) await quietly(() => browser.storage.session.remove(KEY));
}

/** What the popup tells about memory. */
export async function memoryProblem(): Promise<MemoryProblem> {
  const found = await quietly(() => browser.storage.session.get([KEY, REBUILT]));
  const problem = found?.[KEY];
  if (problem === "full" || problem === "broken") return problem;
  return found?.[REBUILT] === true ? "rebuilt" : null;
}

/** Where even the session's storage fails, nothing more can be done: the warning itself is still shown. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
