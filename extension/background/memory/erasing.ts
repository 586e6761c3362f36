import browser from "webextension-polyfill";
import { forgetTraffic } from "../floods/traffic.ts";
import { forgetLooks } from "../look/running.ts";
import { withDatabase } from "./database.ts";
import { noteProblem } from "./problem.ts";
import { AGREED, itemNames } from "./sync-items.ts";

/**
 * Erasing everything takes several steps, and the worker may die between them. So the wish is written down first; as
 * long as it stands there, whoever reads the memory finishes the work before looking at anything.
 */
export const ERASING = "erasing";

/** What is not about any mail or service, and stays. */
const STAYS = ["settings", "welcomed"];

/**
 * Erases all but the settings. Never throws: what can't be erased now is erased at the next reading.
 * @param all what stood in `storage.local`.
 * @returns what stands there now.
 */
export async function finishErasing(all: Record<string, unknown>): Promise<Record<string, unknown>> {
  const isEmpty = await withDatabase(async (database) => {
    const change = database.transaction(["warnings", "single"], "readwrite");
    const [warnings, single] = [change.objectStore("warnings"), change.objectStore("single")];
    await Promise.all([warnings.clear(), single.clear(), change.done]);
    return true;
  }, false);
  const stays = Object.fromEntries(Object.entries(all).filter(([key]) => STAYS.includes(key)));
  if (!isEmpty) return stays;
  // The copy in the browser's account, if there is one.
  if (AGREED in all) await browser.storage.sync.remove(itemNames()).catch(noteProblem);
  try {
    // One call: the wish goes together with the last of what it was about.
    await browser.storage.local.remove(Object.keys(all).filter((key) => !STAYS.includes(key)));
    await Promise.all([forgetTraffic(), forgetLooks()]);
  } catch (error) {
    await noteProblem(error);
  }
  return stays;
}
