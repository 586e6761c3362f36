/**
 * What a mail can speak of, whatever its language. A lexicon gives each concept its words; the weights
 * (weights.json) say what concepts, alone and two in one sentence, tell about the kind of mail. So a language is
 * added by naming words, and what was learnt from one language holds for all.
 *
 * The order is part of the weights' format: append, never reorder.
 */
export const CONCEPTS = [
  /** account, profile, membership */
  "account",
  /** created, opened, issued, set up (an account) */
  "create",
  /** register, sign up, join; registration */
  "register",
  /** welcome to */
  "welcome",
  /** thank you */
  "thanks",
  /** e-mail, e-mail address */
  "email",
  /** confirm, verify, validate; confirmation */
  "confirm",
  /** activate, activation */
  "activate",
  /** complete, finish (a registration) */
  "complete",
  /** click, press; link, button below */
  "click",
  /** code, PIN, passcode */
  "code",
  /** one-time, single-use, two-factor, two-step, magic link */
  "one-time",
  /** log in, sign in; login */
  "sign-in",
  /** device, browser, IP address, location */
  "device",
  /** attempt, failed, unsuccessful */
  "attempt",
  /** locked, blocked; unlock */
  "locked",
  /** password */
  "password",
  /** reset, recover, forgotten, restore */
  "reset",
  /** new */
  "new",
  /** requested, asked for; request */
  "request",
  /** if it was not you, if you did not ask for it, ignore this mail */
  "not-you",
  /** expires, valid for, within hours or minutes */
  "expire",
  /** has been changed, updated, modified */
  "changed",
  /** change, choose, set (something to be done) */
  "change",
  /** switched on or off, removed, deleted, disabled */
  "removed",
  /** invite, invitation */
  "invite",
  /** comment, reply, mention, message, post: what people do on a site */
  "social",
  /** page, topic, project, forum, group, file: what people do it to */
  "content",
  /** invoice, bill */
  "invoice",
  /** order, purchase, buy */
  "order",
  /** payment, pay, paid, transfer */
  "payment",
  /** receipt, refund, transaction, statement */
  "receipt",
  /** amount, total, price, balance */
  "amount",
  /** shipping, delivery, parcel */
  "shipping",
  /** subscription, plan, membership fee, trial */
  "subscription",
  /** newsletter, mailing list, unsubscribe */
  "newsletter",
  /** offer, discount, sale, campaign, coupon, win, free */
  "offer",
  /** administrator, approval, waiting for approval */
  "admin",
  /** user name, user id, login data */
  "credentials",
  /** suspended, unusual activity, restricted, update your details at once */
  "urgent",
  /** report, quote, reminder, notification settings, due date */
  "notice",
  /** security */
  "security",
  /** share, never share, do not tell anybody (a code) */
  "secret",
  /** already (exists, has an account) */
  "already",
  // What is read from the text's form, not from words:
  /** a number of four to eight digits that stands alone */
  "digits",
  /** a web address */
  "url",
  /** a reply or a forwarded mail, by its subject's prefix */
  "reply",
  /** much longer than sign-up mails are */
  "long",
  /** some language was recognised by its words */
  "known-language",
  // Words again:
  /** please: something is still to be done ("please confirm"), which tells it from what was done ("confirmed") */
  "please",
  // Words again:
  /** not active yet, not confirmed, before you can (an account) */
  "inactive",
  /** a payment card, as a thing that is issued: virtual card, debit card, new card */
  "card",
  /** a second factor of signing in, as a thing that one sets up: authenticator, two-factor authentication, backup codes */
  "second-factor",
  /** it has happened: has been, was, you have, successfully ("was verified", unlike "please verify") */
  "done",
  /** it is still to happen: must, need to, in order to, before you can */
  "must",
  /** somebody, another person, a third party */
  "somebody",
  /** no account, not registered, not found */
  "no-account",
  /** a new user, customer or member has registered: told to whoever runs the site */
  "new-user",
  /** a team, an organisation, a workspace, a company */
  "team",
  /** delete, erase (an account, data) */
  "delete",
  /** connect, link (another account, an application), access tokens and keys */
  "connect",
  /** a new e-mail address in the place of the old one, a change of address */
  "address-change",
  /** ignore this mail, nothing is to be done */
  "ignore",
  /** contact us, get in touch, support */
  "contact",
  /** recently, just now */
  "recently",
  // What is told to customers who neither signed up nor in, in the same words:
  /** fraud, phishing; we never ask for your code */
  "fraud",
  /** an application for a loan or a card, its documents and its outcome */
  "application",
  /** announced to everybody: from a day on, soon, new terms, maintenance */
  "announced",
  /** closed, terminated (an account) */
  "closure",
  /** a payee, a standing order, a card or telephone that was added */
  "payee",
  /** to be collected, booked or redeemed: a parcel, an appointment, a ticket, a voucher */
  "pickup",
  /** a seminar, a course, a survey */
  "event",
  // What banks and wallets write of in words of sign-up mails, and is no account:
  /** a payment card, however it is called */
  "any-card",
  /** notices that one switches on: alerts, notifications, reminders */
  "alerts",
  /** a limit, a level, an upgrade */
  "limit",
  /** statements, reports, tax documents, certificates */
  "papers",
  /** autopay, direct debits, standing orders, instalments */
  "standing",
  /** a name or number that payments go to: Pix key, PayID, IBAN, payee */
  "alias",
  /** an identity check and its documents */
  "identity",
  /** loans, credit, insurance */
  "lending",
  /** savings, funds, interest, points and other rewards */
  "saving",
  /** a telephone number */
  "phone",
  /** where to look: in the app, under settings, in the profile */
  "in-app",
  /** friends and family, referrals */
  "friend",
  /** the secret number of a card or an app */
  "pin",
  /** an employer, an administrator or a colleague has made it for the reader */
  "on-behalf",
] as const;

export type Concept = (typeof CONCEPTS)[number];

const numbers = new Map<string, number>(CONCEPTS.map((concept, i) => [concept, i]));

/** A concept's place in {@link CONCEPTS}. */
export function numberOf(concept: Concept): number {
  return numbers.get(concept) as number;
}

/** Concepts that a lexicon may give words for. */
export type WordConcept = Exclude<Concept, "digits" | "url" | "reply" | "long" | "known-language">;

/**
 * The words of one language, by concept. Each value is a list parted by commas, written as the language is
 * written: case, accents and width don't matter (see src/mail/text.ts).
 *
 * - A word matches words that begin with it: `confirm` also finds "confirmation". Write the stem.
 * - `code_` with an underscore at the end matches this whole word only.
 * - `*reset` with a star matches inside of words as well, for compounds and for prefixes that are written
 *   together with the word. In scripts without spaces (Japanese, Chinese, Thai, …) every word does; no star there.
 * - Several words match in this order only: `set up`.
 */
export interface Lexicon {
  /** BCP 47. */
  language: string;
  words: Partial<Record<WordConcept, string>>;
}
