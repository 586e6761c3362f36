/** A full mailbox for measurements: as many rows as asked for, of an ordinary mixture. */
import { type Mailbox, mailbox, type StageThread } from "../mail.ts";
import { demoMailbox } from "./demo.ts";

/**
 * @param count how many rows
 * @param unasked every how many-th row is a sign-up mail that gets a mark; 0: none
 */
export function manyMails(count: number, unasked = 25): Mailbox {
  const { owner, now, threads } = demoMailbox();
  const [warned, others] = [threads.filter(isUnasked), threads.filter((thread) => !isUnasked(thread))];
  const made = Array.from({ length: count }, (_, place): StageThread => {
    const from = unasked > 0 && place % unasked === 0 ? warned : others;
    const thread = structuredClone(from[place % from.length]) as StageThread;
    const [last] = thread.mails.splice(-1);
    if (!last) throw new Error("a thread has at least one mail");
    return { mails: [{ ...last, time: now - place * 7 * 60_000 }] };
  });
  return mailbox(owner, now, made);
}

function isUnasked({ mails }: StageThread): boolean {
  return mails.some(({ from }) => from?.address === "noreply@value-wallet.com");
}
