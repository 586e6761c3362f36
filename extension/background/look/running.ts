import browser from "webextension-polyfill";
import type { Sighting } from "../../../src/judge/verdict.ts";
import type { Plan, Room } from "../../../src/look/plan.ts";
import { fields, finite, oneOf } from "../../guard/values.ts";
import { inTurn } from "../memory/store.ts";

/**
 * A look that is under way in a tab. It is kept in the session's storage, because the worker may die between any two
 * searches, and the page may load anew with each.
 */
export interface RunningLook {
  frameId: number;
  /** One service's mails are looked for; null: all services'. */
  serviceKey: string | null;
  /** The page of ours that asked for it, to go back to. */
  page: number | null;
  /** The last sign of life, in milliseconds since 1970. */
  at: number;
  /** returning: everything was searched for, and the user is being brought back. */
  phase: "searching" | "returning";
  /** From the first step on. */
  work?: {
    /** The hash of the mailbox, once a page of it was read. */
    account?: string;
    room: Room;
    plan: Plan;
    /** Whether the next search was handed out. */
    isHandedOut: boolean;
    /** Where the user was. */
    back: string;
    /** The services that mails were found of, by their ids. */
    found: string[];
    /** The mails that were counted, by the beginnings of their hashes. */
    counted: string[];
    /** Where only one service's mails are looked for: those that were found. */
    one?: Sighting;
  };
}

const RUNNING = "running-look:";

/** A page that was closed, or a script that died, says nothing more. A tab in the background may take its time. */
const GIVEN_UP_MS = 5 * 60_000;

/** The look in this tab; undefined: there is none. */
export async function runningLook(tabId: number): Promise<RunningLook | undefined> {
  const key = RUNNING + tabId;
  const found = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
  return alive(found[key]);
}

/** All looks that are under way, by their tabs. */
export async function runningLooks(): Promise<Map<number, RunningLook>> {
  const all = await browser.storage.session.get(null).catch(() => ({}));
  const looks = new Map<number, RunningLook>();
  for (const [key, value] of Object.entries(all)) {
    const look = key.startsWith(RUNNING) ? alive(value) : undefined;
    const tabId = Number(key.slice(RUNNING.length));
    // A tab that was closed in the middle says nothing of it.
    if (look && (await browser.tabs.get(tabId).catch(() => undefined))) looks.set(tabId, look);
  }
  return looks;
}

/** Forgets all looks: the pages that they go on in are told so at their next step. */
export async function forgetLooks(): Promise<void> {
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(RUNNING)));
}

/**
 * Changes the look of a tab, or ends it (null). One after the other: a page that loads anew asks while the one before
 * it is still being answered.
 * @returns what `change` returned.
 */
export function changeLook<Result>(
  tabId: number,
  change: (look: RunningLook | undefined) => Promise<{ look?: RunningLook | null; result: Result }>,
): Promise<Result> {
  return inTurn(async () => {
    const { look, result } = await change(await runningLook(tabId));
    const key = RUNNING + tabId;
    if (look === null) await browser.storage.session.remove(key);
    else if (look) await browser.storage.session.set({ [key]: { ...look, at: Date.now() } });
    return result;
  });
}

/** It is written by us alone; an update of the extension in the middle of a look is the one thing that may change its form. */
function alive(value: unknown): RunningLook | undefined {
  if (value === undefined) return undefined;
  try {
    const look = fields(value, "look");
    oneOf(look.phase, "phase", ["searching", "returning"]);
    return Math.abs(Date.now() - finite(look.at, "at")) <= GIVEN_UP_MS ? (value as RunningLook) : undefined;
  } catch {
    return undefined;
  }
}
