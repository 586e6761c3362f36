import browser from "webextension-polyfill";
import { fields, list, oneOf, wholeText } from "../../guard/values.ts";
import { type PasswordWork, WORK_STATES, type WorkState } from "../../messages.ts";
import { hashing } from "./hashes.ts";
import { erase, inTurn, write } from "./store.ts";

/**
 * What is done of a review of passwords, if the user wants it kept: sites, a salted hash of each account, and whether
 * it is done. One record, because it is erased as one. Neither a user name nor a password is ever in it.
 */
const KEY = "password-work";

/** More accounts than anybody works through. */
export const MOST_WORK = 2_000;
const LONGEST_SITE = 300;

/** An account as the page names it, and what is done of it; null: the page doesn't know, what was kept counts. */
export interface WorkAccount {
  site: string;
  username: string;
  state: WorkState | null;
}

/** What is kept; null: nothing, because nobody asked for it. */
export function passwordWork(): Promise<PasswordWork[] | null> {
  return inTurn(readWork);
}

/**
 * Keeps these accounts from now on, instead of all that was kept before; what was done of one of them stays.
 * @returns them in the same order; null: they could not be kept.
 */
export async function keepPasswordWork(accounts: WorkAccount[]): Promise<PasswordWork[] | null> {
  const hash = await hashing();
  const named = await Promise.all(
    accounts.slice(0, MOST_WORK).map(async ({ site, username, state }) => {
      return { site: site.slice(0, LONGEST_SITE), state, account: await hash("password-work", site, username) };
    }),
  );
  return inTurn(async () => {
    const before = new Map(((await readWork()) ?? []).map(({ account, state }) => [account, state]));
    const work = named.map(({ state, ...one }) => ({ ...one, state: state ?? before.get(one.account) ?? "open" }));
    return (await write({ [KEY]: { accounts: work } })) ? work : null;
  });
}

/** @returns whether it is kept; false also for an account that is not. */
export function markPasswordWork(account: string, state: WorkState): Promise<boolean> {
  return inTurn(async () => {
    const work = await readWork();
    if (!work?.some((one) => one.account === account)) return false;
    const accounts = work.map((one) => (one.account === account ? { ...one, state } : one));
    return write({ [KEY]: { accounts } });
  });
}

export function forgetPasswordWork(): Promise<boolean> {
  return inTurn(() => erase([KEY]));
}

/** Null also for what is damaged: it is a list of things to do, and a new export makes a new one. */
async function readWork(): Promise<PasswordWork[] | null> {
  try {
    const kept = (await browser.storage.local.get(KEY))[KEY];
    if (kept === undefined) return null;
    return list(fields(kept, KEY).accounts, "accounts", MOST_WORK).map((value) => {
      const from = fields(value, "account");
      return {
        account: wholeText(from.account, "account", 64),
        site: typeof from.site === "string" ? from.site.slice(0, LONGEST_SITE) : "",
        state: oneOf(from.state, "state", WORK_STATES),
      };
    });
  } catch {
    return null;
  }
}
