import type { Mailbox, Person, StageMail, StageThread } from "../mail.ts";
import { newest } from "../mail.ts";
import { ElementIds, type MailId, mailId, token } from "./ids.ts";
import type { GmailOptions } from "./options.ts";
import { WORDS, type Words } from "./words.ts";

/** A mailbox as Gmail shows it: what every part that draws needs to know. */
export class View {
  readonly mailbox: Mailbox;
  readonly options: GmailOptions;
  readonly words: Words;
  readonly elementIds = new ElementIds();
  readonly #ids = new Map<StageMail, MailId>();

  constructor(mailbox: Mailbox, options: GmailOptions) {
    this.mailbox = mailbox;
    this.options = options;
    this.words = WORDS[options.language];
    // From the oldest to the newest, so that a mail that arrives later changes no earlier id.
    for (const thread of mailbox.threads.toReversed()) for (const mail of thread.mails) this.idOf(mail);
  }

  idOf(mail: StageMail): MailId {
    let id = this.#ids.get(mail);
    if (!id) {
      id = mailId(mail.time, this.#ids.size);
      this.#ids.set(mail, id);
    }
    return id;
  }

  threadId(thread: StageThread): MailId {
    return this.idOf(thread.mails[0] ?? newest(thread));
  }

  tokenOf(thread: StageThread): string {
    return token(this.threadId(thread));
  }

  /** The conversation with this token, or with this number in hexadecimal. */
  threadCalled(name: string | undefined): StageThread | undefined {
    return this.mailbox.threads.find((one) => this.tokenOf(one) === name || this.threadId(one).hex === name);
  }

  isOwn(person: Person | null): boolean {
    return person?.address === this.mailbox.owner.address;
  }

  /** The name as Gmail shows it: the owner is "me". */
  nameOf(person: Person): string {
    return this.isOwn(person) ? this.words.me : person.name || (person.address.split("@")[0] ?? "");
  }

  recipientsOf(mail: StageMail): Person[] {
    return mail.to ?? [this.mailbox.owner];
  }

  isUnread(thread: StageThread): boolean {
    return thread.mails.some((mail) => mail.unread);
  }

  /** The beginning of the newest mail, as a list shows it. */
  snippetOf(thread: StageThread): string {
    const { text } = newest(thread);
    return text.replace(/\s+/g, " ").trim().slice(0, 200);
  }
}
