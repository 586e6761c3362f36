import browser from "webextension-polyfill";
import { withDatabase } from "./database.ts";
import { inTurn, write } from "./store.ts";

/**
 * Mails and accounts are known by salted hashes only: they can't be told from each other's, matched with another
 * installation's, or looked up in a table made beforehand.
 */
export type Hash = (...parts: (string | null)[]) => Promise<string>;

const SALT = "salt";
const FORM = /^[0-9a-f]{64}$/;

/** For a storage that takes nothing: hashes that hold as long as the worker lives are enough to draw a panel. */
let unkept: string | undefined;

/**
 * The hash function of this installation: SHA-256 over the salt and the parts, as 64 hexadecimal digits. The parts
 * are written as a JSON list, so that no two lists of parts run together.
 */
export async function hashing(): Promise<Hash> {
  const salt = await inTurn(saltOfOurs);
  return async (...parts) => {
    const text = JSON.stringify([salt, ...parts]);
    return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
  };
}

/** The salt, for an export. */
export function ownSalt(): Promise<string> {
  return inTurn(saltOfOurs);
}

/** Whether this worker has seen that the salt's second copy is there. */
let isCopied = false;

/**
 * The salt stands in `storage.local` and beside the record: if one of the two is emptied under our feet, what is in
 * the other is still known by its hashes.
 */
async function saltOfOurs(): Promise<string> {
  const found = await browser.storage.local.get(SALT).catch(() => undefined);
  const kept = found?.[SALT];
  if (isSalt(kept)) {
    if (!isCopied) isCopied = await copy(kept);
    return kept;
  }
  const copied = await withDatabase<unknown>((database) => database.get("single", SALT), undefined);
  const salt = isSalt(copied) ? copied : (unkept ?? hex(crypto.getRandomValues(new Uint8Array(32))));
  unkept = (await write({ [SALT]: salt })) ? undefined : salt;
  isCopied = await copy(salt);
  return salt;
}

/** Takes a salt over from an export, where no hash was made with ours yet. To be called in turn. */
export async function takeSalt(salt: string): Promise<boolean> {
  isCopied = false;
  return isSalt(salt) && (await write({ [SALT]: salt }));
}

export function isSalt(value: unknown): value is string {
  return typeof value === "string" && FORM.test(value);
}

function copy(salt: string): Promise<boolean> {
  return withDatabase(async (database) => {
    if ((await database.get("single", SALT)) !== salt) await database.put("single", salt, SALT);
    return true;
  }, false);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
