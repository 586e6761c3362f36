import type { Context, SenderAnswer, Verdict } from "../../../src/judge/verdict.ts";
import { serviceKey } from "../../../src/judge/verdict.ts";
import { MOST_SEEN, type StoredSeen } from "./records.ts";
import { inTurn, recallNow, type Snapshot, write } from "./store.ts";

/** A judged mail that may show that the user uses a service. */
export interface MaybeReceipt {
  mail: string;
  account: string;
  verdict: Verdict;
  /** When it arrived, if the page told. */
  time: number | undefined;
}

const FROM_THEM: readonly SenderAnswer[] = ["authenticated", "their-domain"];

/** Counts receipts and the like of listed services, each mail once, however often it is looked at. */
export async function rememberReceipts(judged: MaybeReceipt[]): Promise<void> {
  const receipts = judged.filter(({ verdict }) => isReceipt(verdict));
  if (receipts.length === 0) return;
  await inTurn(async () => {
    const { seen } = await recallNow();
    const changed: Record<string, StoredSeen> = {};
    for (const { mail, account, verdict, time = Date.now() } of receipts) {
      if (!verdict.service) continue;
      const name = `${account}:${serviceKey(verdict.service)}`;
      const { mails, lastSeen } = seen.get(name) ?? { mails: [], lastSeen: 0 };
      if (mails.includes(mail)) continue;
      // Beyond this many, one more receipt says nothing new.
      if (mails.length >= MOST_SEEN) continue;
      const record = { mails: [...mails, mail], lastSeen: Math.max(lastSeen, time) };
      seen.set(name, record);
      changed[`seen:${name}`] = record;
    }
    await write(changed);
  });
}

/** Only a service of the registry, and only from a domain of its own, tells something about the user. */
export function isReceipt({ kind, service, sender }: Verdict): boolean {
  return kind === "transaction" && service !== null && service.id !== null && FROM_THEM.includes(sender);
}

/** What is known of the owner of one mailbox, for the judge. */
export function contextFor(account: string, { answers, seen }: Snapshot): Context {
  const mine = [...seen].filter(([name]) => name.startsWith(`${account}:`));
  return {
    answers: Object.fromEntries(
      [...answers].map(([key, { answer }]) => [key, answer === "mine" ? "uses" : "does-not-use"]),
    ),
    transactions: Object.fromEntries(
      mine.map(([name, { mails, lastSeen }]) => [name.slice(account.length + 1), { count: mails.length, lastSeen }]),
    ),
  };
}
