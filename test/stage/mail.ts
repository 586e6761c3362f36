/** What a mailbox on the stage holds. Plain data: it is written in Node and drawn in the page. */

export interface Person {
  name: string;
  address: string;
}

export interface StageMail {
  /** null: the mail has no From line that could be shown. */
  from: Person | null;
  /** Absent: the mailbox's own address. */
  to?: Person[];
  subject: string;
  /** The body as text; paragraphs are lines, and links are what begins with https://. */
  text: string;
  /** The body as HTML in place of the text, drawn as it is: worse than any webmail's filter would let through. */
  html?: string;
  /** When it arrived, in milliseconds since 1970. */
  time: number;
  unread?: boolean;
  /** The domains that the webmail shows as verified, once the details are opened. */
  mailedBy?: string;
  signedBy?: string;
  /** What the receiving server wrote into the original; absent: as `signedBy` says. */
  results?: string;
  /** The body is in a frame of its own, as dynamic mail is. */
  framed?: boolean;
}

export interface StageThread {
  /** In the order of arrival. */
  mails: StageMail[];
  /** The lists it is in besides "all". Absent: the inbox. */
  lists?: ("inbox" | "sent" | "spam" | "category/promotions")[];
  label?: string;
}

export interface Mailbox {
  owner: Person;
  /** The moment that the mailbox is looked at. */
  now: number;
  /** The newest first. */
  threads: StageThread[];
}

/** A thread of one mail. */
export function single(mail: StageMail, more: Omit<StageThread, "mails"> = {}): StageThread {
  return { mails: [mail], ...more };
}

/** The newest mail of a thread. */
export function newest(thread: StageThread): StageMail {
  const mail = thread.mails.at(-1);
  if (!mail) throw new Error("a thread has at least one mail");
  return mail;
}

/** A mailbox with its threads in the order of a list: the newest first. */
export function mailbox(owner: Person, now: number, threads: StageThread[]): Mailbox {
  const sorted = [...threads].sort((one, other) => newest(other).time - newest(one).time);
  return { owner, now, threads: sorted };
}
