import { isPlausible } from "../../../src/relationship/times.ts";
import { type Fields, fields, finite } from "../../guard/values.ts";
import type { ImportRefusal, ImportReply } from "../../record-messages.ts";
import { MOST_ADDRESSES, nameAddress } from "./addresses.ts";
import { DAY, dateOf } from "./dates.ts";
import { FORMAT, FORMAT_VERSION } from "./export.ts";
import { withFloods } from "./floods.ts";
import { hashing, isSalt, ownSalt, takeSalt } from "./hashes.ts";
import { MOST_WARNINGS } from "./keep.ts";
import { changeWarnings, readWarnings, type Warnings } from "./record.ts";
import { guardRecord, MOST_SEEN, type Records, type StoredSeen, type StoredWarning } from "./records.ts";
import { inTurn, recallNow, type Snapshot, write } from "./store.ts";

const HASH = /^[0-9a-f]{64}$/;

/** A file after its guard. */
interface Incoming {
  salt: string | null;
  warnings: Warnings;
  answers: Map<string, Records["answer"]>;
  addresses: Map<string, Records["address"]>;
  seen: Map<string, Records["seen"]>;
  steps: Map<string, Records["steps"]>;
  floods: Map<string, Records["flood"]>;
  /** How many warnings could not be read. */
  damaged: number;
}

/**
 * Takes an exported record in, beside what is there: nothing that is there is lost, each warning stays one, and of two
 * answers about a service the later counts. What can't be read in the file is left out and counted. Never throws.
 */
export async function importRecord(json: string, now = Date.now()): Promise<ImportReply> {
  const read = readFile(json, now);
  if (typeof read === "string") return { ok: false, reason: read };
  const { isOurs, incoming } = await fitted(read);
  // Whose hash is ours is found by it; only others must be compared with everything.
  const before = await readWarnings(isOurs ? { mails: [...incoming.warnings.keys()] } : "all");
  const fresh = new Map([...incoming.warnings].filter(([mail, one]) => !isKnown(mail, one, before, isOurs)));
  const isKept =
    (await takeRecords(incoming, isOurs)) && (await changeWarnings({ mails: [...fresh.keys()] }, () => fresh));
  if (!isKept) return { ok: false, reason: "not-kept" };
  return { ok: true, added: fresh.size, known: incoming.warnings.size - fresh.size, damaged: incoming.damaged };
}

function readFile(json: string, now: number): Incoming | ImportRefusal {
  let file: Fields;
  try {
    file = fields(JSON.parse(json.replace(/^\uFEFF/, "")), "file");
  } catch (error) {
    return error instanceof SyntaxError ? "not-json" : "not-ours";
  }
  if (file.format !== FORMAT) return "not-ours";
  try {
    if (finite(file.version, "version") > FORMAT_VERSION) return "newer";
  } catch {
    return "not-ours";
  }
  const all = Array.isArray(file.warnings) ? file.warnings.slice(-MOST_WARNINGS) : [];
  const warnings: Warnings = new Map();
  let damaged = 0;
  for (const one of all) {
    const mail = (one as { mail?: unknown } | null)?.mail;
    const warning = guardRecord("warning", one);
    if (warning && typeof mail === "string" && HASH.test(mail))
      warnings.set(mail, { ...warning, at: past(warning.at, now) });
    else damaged += 1;
  }
  return {
    salt: isSalt(file.salt) ? file.salt : null,
    warnings,
    answers: records("answer", file.answers, (one) => ({ ...one, at: past(one.at, now) })),
    addresses: records("address", file.addresses, (one) => one),
    seen: records("seen", file.seen, (one) => one),
    steps: records("steps", file.steps, (one) => one),
    floods: new Map([...records("flood", file.floods, (one) => one)].filter(([, one]) => hasBeen(one, now))),
    damaged,
  };
}

/** A flood with an end before its beginning, or of days to come, never was. */
function hasBeen({ first, last }: Records["flood"], now: number): boolean {
  return first <= last && isPlausible(first, now) && isPlausible(last, now);
}

/** Nothing in a file of today happened tomorrow; a wrong clock may have written so. */
function past(at: number, now: number): number {
  return at > now + DAY ? now : at;
}

function records<Sort extends "answer" | "address" | "seen" | "steps" | "flood">(
  sort: Sort,
  value: unknown,
  mended: (record: Records[Sort]) => Records[Sort],
): Map<string, Records[Sort]> {
  const found = new Map<string, Records[Sort]>();
  if (typeof value !== "object" || value === null) return found;
  for (const [key, one] of Object.entries(value)) {
    const record = guardRecord(sort, one);
    if (record && key !== "" && key.length <= 400) found.set(key, mended(record));
  }
  return found;
}

/**
 * Makes the file's hashes ours. Where nothing was hashed here yet, its salt is taken over, and every mail is known
 * again. Otherwise only addresses can be hashed anew, because only they are named.
 */
async function fitted(incoming: Incoming): Promise<{ isOurs: boolean; incoming: Incoming }> {
  const hash = await hashing();
  const ours = await ownSalt();
  if (incoming.salt === null || incoming.salt === ours) return { isOurs: incoming.salt !== null, incoming };
  if ((await isFresh()) && (await inTurn(() => takeSalt(incoming.salt ?? "")))) return { isOurs: true, incoming };
  const renamed = new Map<string, string>();
  for (const [theirs, { label }] of incoming.addresses) {
    const named = await nameAddress(hash, label);
    if (named) renamed.set(theirs, named.hash);
  }
  const addressed = (warning: StoredWarning): StoredWarning => {
    const address = warning.address && renamed.get(warning.address);
    return address ? { ...warning, address } : warning;
  };
  return {
    isOurs: false,
    incoming: {
      ...incoming,
      warnings: new Map([...incoming.warnings].map(([mail, one]) => [mail, addressed(one)])),
      addresses: new Map([...incoming.addresses].map(([address, one]) => [renamed.get(address) ?? address, one])),
      steps: new Map([...incoming.steps].map(([address, one]) => [renamed.get(address) ?? address, one])),
      // By account, and of accounts only hashes are known.
      seen: new Map(),
    },
  };
}

async function isFresh(): Promise<boolean> {
  const { addresses, seen, shown, floods } = await inTurn(recallNow);
  return addresses.size + seen.size + shown.size + floods.size + (await readWarnings("all")).size === 0;
}

/** Mails that were hashed elsewhere are known again by what else is known of them. */
function isKnown(mail: string, warning: StoredWarning, before: Warnings, isOurs: boolean): boolean {
  if (before.has(mail)) return true;
  if (isOurs) return false;
  return [...before.values()].some(
    (one) =>
      one.serviceKey === warning.serviceKey &&
      one.kind === warning.kind &&
      one.address === warning.address &&
      dateOf(one) === dateOf(warning),
  );
}

function takeRecords({ answers, addresses, seen, steps, floods }: Incoming, isOurs: boolean): Promise<boolean> {
  return inTurn(async () => {
    const here = await recallNow();
    const changed: Record<string, unknown> = {};
    for (const [key, answer] of answers) {
      if ((here.answers.get(key)?.at ?? Number.NEGATIVE_INFINITY) < answer.at) changed[`answer:${key}`] = answer;
    }
    const room = Math.max(0, MOST_ADDRESSES - here.addresses.size);
    const unknown = [...addresses].filter(([hash]) => HASH.test(hash) && !here.addresses.has(hash));
    for (const [hash, address] of unknown.slice(0, room)) changed[`address:${hash}`] = address;
    for (const [address, one] of steps) changed[`steps:${address}`] = { ...one, ...here.steps.get(address) };
    Object.assign(changed, withFloods(here.floods, floods, isOurs));
    if (isOurs) for (const [key, record] of seen) changed[`seen:${key}`] = both(here, key, record);
    return write(changed);
  });
}

function both({ seen }: Snapshot, key: string, other: StoredSeen): StoredSeen {
  const here = seen.get(key);
  if (!here) return other;
  const mails = [...new Set([...here.mails, ...other.mails])].slice(0, MOST_SEEN);
  return { ...other, ...here, mails, lastSeen: Math.max(here.lastSeen, other.lastSeen) };
}
