import { findFloods, isWithin } from "../../../src/flood/find-floods.ts";
import { hiddenIn } from "../../../src/flood/hidden.ts";
import { type FoundFlood, type KnownFlood, rememberFloods } from "../memory/floods.ts";
import type { KnownNotice, Traffic } from "./traffic.ts";

/**
 * Looks for floods in what passed through a mailbox, and remembers them.
 * @param here the hashes of the mails that are answered just now.
 * @param since what came before was erased by the user.
 */
export async function lookForFloods(
  account: string,
  traffic: Traffic,
  here: ReadonlySet<string>,
  since: number,
): Promise<void> {
  const signUps = Object.entries(traffic.signUps)
    .map(([hash, [time, sender]]) => ({ hash, time, sender }))
    .filter(({ time }) => time > since);
  const found = findFloods(signUps).map((flood): FoundFlood => {
    const members = signUps.filter(({ time }) => isWithin(flood, time));
    const newest = members.reduce((one, other) => (other.time > one.time ? other : one));
    return { ...flood, newest: newest.hash, isAllHere: members.every(({ hash }) => here.has(hash)) };
  });
  await rememberFloods(account, found);
}

/** What a flood may be meant to hide, by the mails' hashes, the likeliest first. */
export function hiddenBy(flood: KnownFlood, traffic: Traffic): [hash: string, notice: KnownNotice][] {
  const notices = Object.entries(traffic.notices).map(([hash, notice]) => ({ ...notice, hash }));
  const signUps = Object.values(traffic.signUps).map(([time, sender]) => ({ time, sender }));
  const ranked = hiddenIn(flood, notices, signUps, (sender) => traffic.senders[sender]);
  return ranked.map(({ hash, ...notice }) => [hash, notice]);
}
