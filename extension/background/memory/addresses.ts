import type { OwnAddress } from "../../messages.ts";
import type { Hash } from "./hashes.ts";
import type { StoredAddress } from "./records.ts";
import { inTurn, recallNow, type Snapshot, write } from "./store.ts";

/**
 * Which of the user's addresses a warning belongs to. A warning, and everything else that is about an address, holds
 * its salted hash only; what the address is called stands in one record of its own, on this machine, and the user may
 * rename or erase it there without touching the rest.
 */

/** More addresses than a person has: a page that lies about recipients must not fill the storage. */
export const MOST_ADDRESSES = 200;

/** RFC 5321, 4.5.3.1.3: a path has at most 256 octets with its brackets. */
const LONGEST_ADDRESS = 254;
export const LONGEST_LABEL = 254;

/** An address as it was shown, and the hash that stands for it. */
export interface NamedAddress {
  hash: string;
  shown: string;
}

/**
 * The hash of an address: the same for all ways of writing it that reach the same mailbox everywhere (letter case,
 * full-width letters, space around it). Dots and "+" parts are kept: they tell which of several entries was used.
 * @returns null for what is no address.
 */
export async function nameAddress(hash: Hash, shown: string | null): Promise<NamedAddress | null> {
  const address = shown?.normalize("NFKC").trim() ?? "";
  if (address.length > LONGEST_ADDRESS || !/^[^\s@]+@[^\s@]+$/.test(address)) return null;
  return { hash: await hash("address", address.toLowerCase()), shown: address };
}

/**
 * Remembers what addresses are called. One that the user renamed or erased stays as the user wants it.
 * @param before what was remembered until now: where it has them all, storage is not asked.
 */
export function rememberAddresses(named: NamedAddress[], before: Pick<Snapshot, "addresses">): Promise<boolean> {
  const unheard = named.filter(({ hash }) => !before.addresses.has(hash));
  const byHash = new Map(unheard.map(({ hash, shown }) => [hash, shown]));
  if (byHash.size === 0) return Promise.resolve(true);
  return inTurn(async () => {
    const { addresses } = await recallNow();
    const unknown = [...byHash].filter(([hash]) => !addresses.has(hash));
    const room = Math.max(0, MOST_ADDRESSES - addresses.size);
    const at = Date.now();
    const records = unknown.slice(0, room).map(([hash, label]): [string, StoredAddress] => {
      return [`address:${hash}`, { label, at }];
    });
    return write(Object.fromEntries(records));
  });
}

/**
 * Gives an address the user's own name for it; null erases the name, so that the address itself is kept nowhere.
 * @returns whether it is remembered; false also for a hash that no warning ever had.
 */
export function labelAddress(hash: string, label: string | null): Promise<boolean> {
  return inTurn(async () => {
    const known = (await recallNow()).addresses.get(hash);
    if (!known) return false;
    const wanted = label?.trim().slice(0, LONGEST_LABEL) || null;
    return write({ [`address:${hash}`]: { ...known, label: wanted } satisfies StoredAddress });
  });
}

/** What an address is called here; null: its name was erased, or never known. */
export function labelOf({ addresses }: Snapshot, hash: string | undefined): string | null {
  return (hash === undefined ? undefined : addresses.get(hash)?.label) ?? null;
}

/** The addresses that warnings came to, the first known first. */
export function ownAddresses({ addresses }: Snapshot): OwnAddress[] {
  return [...addresses]
    .sort(([, one], [, other]) => one.at - other.at)
    .map(([address, { label }]) => ({ address, label }));
}
