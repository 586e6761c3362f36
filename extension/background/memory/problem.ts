import browser from "webextension-polyfill";
import type { MemoryProblem } from "../../messages.ts";

/**
 * That something could not be remembered is itself kept where no disk is needed: in the session's storage, which
 * outlives the worker but not the browser.
 */
const KEY = "memory-problem";

/** Notes why storage failed. Never throws. */
export async function noteProblem(error: unknown): Promise<void> {
  const told = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  // Chrome: "Resource::kQuotaBytes quota exceeded"; Firefox: QuotaExceededError.
  const problem: MemoryProblem = /quota/i.test(told) ? "full" : "broken";
  await quietly(() => browser.storage.session.set({ [KEY]: problem }));
}

/** Something was remembered: the problem is over. Never throws. */
export async function forgetProblem(): Promise<void> {
  if ((await memoryProblem()) !== null) await quietly(() => browser.storage.session.remove(KEY));
}

/** What the popup tells about memory. */
export async function memoryProblem(): Promise<MemoryProblem> {
  const found = await quietly(() => browser.storage.session.get(KEY));
  const problem = found?.[KEY];
  return problem === "full" || problem === "broken" ? problem : null;
}

/** Where even the session's storage fails, nothing more can be done: the warning itself is still shown. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
