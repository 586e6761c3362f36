import browser from "webextension-polyfill";
import type { LookEnd } from "../../look-messages.ts";
import { rememberLook } from "../memory/looks.ts";
import { rememberSearch } from "../memory/seen.ts";
import { openFound } from "../open-record.ts";
import { tell } from "../webmail-tabs.ts";
import { changeLook } from "./running.ts";

/**
 * Ends the look in a tab: remembers how it ended, has the page judged again (while it was searched, its lists were not),
 * and shows the user what was found, where everything was searched for.
 */
export async function endLook(tabId: number, end: LookEnd): Promise<void> {
  const look = await changeLook(tabId, async (running) => ({ look: null, result: running }));
  if (!look) return;
  const { serviceKey, page, work } = look;
  if (work?.account !== undefined) {
    const { account, plan, one } = work;
    if (serviceKey === null) await rememberLook(account, plan.at, end);
    else if (one && end === "done") await rememberSearch(account, serviceKey, one, work.room.isPartial);
  }
  await tell(tabId, { type: "judge-again" }).catch(() => false);
  if (serviceKey === null && end === "done" && work && work.found.length > 0) await showFound(tabId, page);
}

/** Goes back to the page of ours that asked, where it is still open; else opens the list beside the mailbox. */
async function showFound(tabId: number, page: number | null): Promise<void> {
  if (page !== null) {
    const isThere = await browser.tabs.update(page, { active: true }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  await openFound(await browser.tabs.get(tabId).catch(() => undefined));
}
