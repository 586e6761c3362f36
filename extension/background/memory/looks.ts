import type { Verdict } from "../../../src/judge/verdict.ts";
import { serviceKey } from "../../../src/judge/verdict.ts";
import { type Found, foundWith } from "../../../src/look/found.ts";
import type { LookEnd } from "../../look-messages.ts";
import type { StoredFound, StoredSeen } from "./records.ts";
import { inTurn, recallNow, write } from "./store.ts";

/** A mail that a look has shown. */
interface FoundMail {
  verdict: Verdict;
  time: number | undefined;
}

/**
 * Adds what one page of results has shown to what is kept of a look: numbers and days, for each service.
 * @param at when the look began: what an earlier one found gives way.
 * @param page which page of this look it is. Its mails are counted once, also when it is brought again.
 * @param before only mails from before this moment were searched for.
 * @returns the ids of the services on the page.
 */
export function rememberPage(
  account: string,
  mails: FoundMail[],
  { at, page, before }: { at: number; page: number; before?: number },
): Promise<string[]> {
  return inTurn(async () => {
    const { seen } = await recallNow();
    const changed = new Map<string, StoredFound>();
    for (const { verdict, time } of mails) {
      const key = verdict.service && serviceKey(verdict.service);
      if (!key) continue;
      const kept = seen.get(`${account}:${key}`)?.found;
      if (kept?.at === at && kept.page === page) continue;
      const known = changed.get(key) ?? sameLook(kept, at);
      const found = foundWith(known, verdict, time, Date.now(), before);
      if (found) changed.set(key, { ...found, at, page });
    }
    const records = [...changed].map(([key, found]): [string, StoredSeen] => {
      return [`seen:${account}:${key}`, { ...(seen.get(`${account}:${key}`) ?? { mails: [], lastSeen: 0 }), found }];
    });
    await write(Object.fromEntries(records));
    return [...changed.keys()];
  });
}

function sameLook(found: StoredFound | undefined, at: number): Found | undefined {
  if (found?.at !== at) return undefined;
  const { at: _, page: __, ...known } = found;
  return known;
}

/** Remembers that the mailbox was looked through, and how that ended. */
export function rememberLook(account: string, at: number, end: LookEnd): Promise<boolean> {
  return inTurn(() => write({ [`look:${account}`]: { at, end } }));
}
