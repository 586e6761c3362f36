/** A full mailbox for measurements: as many rows as asked for, of an ordinary mixture. */
import { type Mailbox, mailbox, newest, type StageThread } from "../mail.ts";
import { demoMailbox, kohnanPay, ordinary } from "./demo.ts";

/**
 * @param count how many rows
 * @param unasked every how many-th row is a sign-up mail that gets a mark, the others get none; 0: no such row
 */
export function manyMails(count: number, unasked = 25): Mailbox {
  const { owner, now } = demoMailbox();
  const made = Array.from({ length: count }, (_, place): StageThread => {
    const isUnasked = unasked > 0 && place % unasked === 0;
    const thread = isUnasked ? kohnanPay : (ordinary[place % ordinary.length] ?? kohnanPay);
    return { mails: [{ ...newest(thread), time: now - place * 7 * 60_000 }] };
  });
  return mailbox(owner, now, made);
}
