import type { Context, Sighting, Verdict } from "../../../src/judge/verdict.ts";
import { serviceKey } from "../../../src/judge/verdict.ts";
import { sightedWith, witnessOf } from "../../../src/relationship/witnesses.ts";
import { MOST_SEEN, type StoredSeen } from "./records.ts";
import { inTurn, recallNow, type Snapshot, write } from "./store.ts";

/** A judged mail that may show that the user uses a service. */
export interface MaybeSeen {
  mail: string;
  account: string;
  verdict: Verdict;
  /** When it arrived, if the page told. */
  time: number | undefined;
}

const NOTHING: StoredSeen = { mails: [], lastSeen: 0 };

/**
 * Counts receipts and letters of listed services, each mail once, however often it is looked at.
 * @returns whether there was one that had not been counted before.
 */
export async function rememberSeen(judged: MaybeSeen[]): Promise<boolean> {
  const signs = judged.filter(({ verdict }) => witnessOf(verdict) !== null);
  if (signs.length === 0) return false;
  return inTurn(async () => {
    const { seen } = await recallNow();
    const now = Date.now();
    const changed: Record<string, StoredSeen> = {};
    for (const { mail, account, verdict, time } of signs) {
      if (!verdict.service) continue;
      const name = `${account}:${serviceKey(verdict.service)}`;
      const before = seen.get(name) ?? NOTHING;
      const after = counted(before, mail, witnessOf(verdict) === "receipt", (known) => sightedWith(known, time, now));
      if (!after) continue;
      seen.set(name, after);
      changed[`seen:${name}`] = after;
    }
    await write(changed);
    return Object.keys(changed).length > 0;
  });
}

/** The record with one more mail; undefined where it says nothing new: counted before, or beyond {@link MOST_SEEN}. */
function counted(
  before: StoredSeen,
  mail: string,
  isReceipt: boolean,
  sighted: (known: Sighting | undefined) => Required<Sighting>,
): StoredSeen | undefined {
  const { mails, ...known }: StoredSeen = isReceipt ? before : (before.letters ?? NOTHING);
  if (mails.includes(mail) || mails.length >= MOST_SEEN) return undefined;
  const count = mails.length;
  const { firstSeen, lastSeen } = sighted(count > 0 ? { ...known, count } : undefined);
  const sort = { mails: [...mails, mail], firstSeen, lastSeen };
  return isReceipt ? { ...before, ...sort } : { ...before, letters: sort };
}

/**
 * Remembers what the webmail's own search found of a service.
 * @param isPartial that it found nothing says nothing.
 */
export function rememberSearch(
  account: string,
  serviceKey: string,
  found: Sighting,
  isPartial = false,
): Promise<boolean> {
  return inTurn(async () => {
    const name = `${account}:${serviceKey}`;
    const before = (await recallNow()).seen.get(name) ?? NOTHING;
    const { count, lastSeen, firstSeen = lastSeen } = found;
    const searched = { count, firstSeen, lastSeen, at: Date.now(), ...(isPartial ? { isPartial } : {}) };
    const record: StoredSeen = { ...before, searched };
    return write({ [`seen:${name}`]: record });
  });
}

/** The services that receipts or letters were seen of, in any mailbox. */
export function witnessed({ seen }: Snapshot): Set<string> {
  const isSeen = ({ mails, letters, searched, found }: StoredSeen) =>
    mails.length + (letters?.mails.length ?? 0) + (searched?.count ?? 0) > 0 || found !== undefined;
  return new Set([...seen].filter(([, one]) => isSeen(one)).map(([name]) => name.slice(name.indexOf(":") + 1)));
}

/** Whether the change of a record may change what is said of a mail: one receipt more than before says nothing new. */
export function changesRelationship(before: unknown, after: unknown): boolean {
  const weight = (value: unknown) => {
    const { mails = [], letters, searched } = (value ?? {}) as Partial<StoredSeen>;
    return [mails.length > 0, (letters?.mails.length ?? 0) > 2, searched?.at].join();
  };
  return weight(before) !== weight(after);
}

/** What is known of the owner of one mailbox, for the judge. */
export function contextFor(account: string, { answers, seen, unasked, managed }: Snapshot): Context {
  const context: Required<Omit<Context, "visits">> = {
    answers: {},
    declared: {},
    transactions: {},
    letters: {},
    searched: {},
    unasked: {},
    now: Date.now(),
  };
  // What an organisation says of its people is theirs to correct, but for what it allows.
  for (const key of managed.doesNotUse) context.declared[key] = "does-not-use";
  for (const key of managed.uses) context.declared[key] = "uses";
  for (const [key, { answer, declared }] of answers) {
    (declared ? context.declared : context.answers)[key] = answer === "mine" ? "uses" : "does-not-use";
  }
  for (const [name, { mails, firstSeen, lastSeen, letters, searched }] of seen) {
    if (!name.startsWith(`${account}:`)) continue;
    const key = name.slice(account.length + 1);
    if (mails.length > 0) {
      context.transactions[key] = { count: mails.length, lastSeen, ...(firstSeen === undefined ? {} : { firstSeen }) };
    }
    if (letters) {
      const { firstSeen, lastSeen } = letters;
      context.letters[key] = { count: letters.mails.length, firstSeen, lastSeen };
    }
    if (searched) context.searched[key] = searched;
    const since = unasked.get(name);
    if (since !== undefined) context.unasked[key] = since;
  }
  for (const key of managed.allowedServices) {
    context.answers[key] = "uses";
    context.declared[key] = "uses";
  }
  return context;
}
