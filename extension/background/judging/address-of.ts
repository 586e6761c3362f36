import type { Mail } from "../../../src/mail/mail.ts";

/**
 * The address of the user's that somebody entered: the one recipient of the mail, else the owner of the mailbox. Null
 * where the page tells neither.
 */
export function addressOf({ to = [] }: Pick<Mail, "to">, account: string | null): string | null {
  const own = to.find(({ address }) => address.toLowerCase() === account?.toLowerCase());
  const only = to.length === 1 ? to[0] : undefined;
  return (own ?? only)?.address ?? account;
}
