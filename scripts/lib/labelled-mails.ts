import { createReadStream } from "node:fs";
import type { Kind } from "../../src/judge/verdict.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { lines } from "../../src/mailbox/lines.ts";

/** A mail whose kind somebody has told: one line of a labelled set. */
export interface LabelledMail {
  id: string;
  lang: string;
  from_name: string | null;
  from_addr: string | null;
  subject: string | null;
  body: string | null;
  /** The label, in the words of the corpus (see {@link toKind}). */
  kind: string;
  /** The payment service in whose name the mail is sent, in any spelling, or null. */
  service: string | null;
  source: string;
  /** The template's own key, for sorting errors by cause. */
  key?: string;
  /** Filled in from a template, not as it was sent. */
  template?: boolean;
}

/** The corpus divides more finely than the judge. Phishing has no kind of its own. */
const KIND_OF_LABEL: Record<string, Kind> = {
  "account-issued": "account-issued",
  "verify-email": "verify-email",
  "one-time-code": "one-time-code",
  "login-notice": "login-notice",
  "password-reset": "password-reset",
  receipt: "transaction",
  statement: "transaction",
  transaction: "transaction",
  newsletter: "marketing",
  marketing: "marketing",
  personal: "other",
  notification: "other",
  phishing: "other",
  other: "other",
};

export function toKind(label: string): Kind {
  return KIND_OF_LABEL[label] ?? "other";
}

/** Reads a labelled set, one JSON object a line. Throws with the line's number on a malformed one. */
export async function readLabelledMails(path: string): Promise<LabelledMail[]> {
  const mails: LabelledMail[] = [];
  let number = 0;
  const decoder = new TextDecoder();
  for await (const bytes of lines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    const line = decoder.decode(bytes);
    number++;
    if (line.trim() === "") continue;
    try {
      const mail = JSON.parse(line);
      if (typeof mail?.kind !== "string") throw new Error('no label: "kind" is missing');
      const { lang = "und", subject = null, body = null, service = null, source = "" } = mail;
      mails.push({ ...mail, lang, subject, body, service, source, id: mail.id ?? `${number}`, ...senderOf(mail) });
    } catch (error) {
      throw new Error(`${path}:${number}: ${(error as Error).message}`);
    }
  }
  return mails;
}

/**
 * The sender of a record: in fields of its own, or as one header line in "from". Sources that quote a mail may give
 * only the display name, and remarks of theirs in brackets.
 */
function senderOf(
  mail: { from?: string | null } & Partial<LabelledMail>,
): Pick<LabelledMail, "from_name" | "from_addr"> {
  const from = mail.from ?? "";
  const line = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(from);
  const onlyName = !line && !from.includes("@") ? from.replace(/\([^)]*\)|<>/g, "").trim() : "";
  return {
    from_name: mail.from_name ?? line?.[1] ?? (onlyName || null),
    from_addr: mail.from_addr ?? line?.[2] ?? (from.includes("@") ? from : null),
  };
}

/** How much of a text list rows show, in units. */
const SNIPPET_LENGTH = 110;

/** The mail as an opened message or as a list row shows it. */
export function toMail(labelled: LabelledMail, place: Mail["place"]): Mail {
  const mail: Mail = { id: labelled.id, place };
  if (labelled.from_name !== null) mail.fromName = labelled.from_name;
  if (labelled.from_addr !== null) mail.fromAddress = labelled.from_addr;
  if (labelled.subject !== null) mail.subject = labelled.subject;
  if (labelled.body === null) return mail;
  if (place === "message") mail.body = labelled.body;
  else
    mail.snippet = labelled.body
      .slice(0, SNIPPET_LENGTH * 4)
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, SNIPPET_LENGTH);
  return mail;
}

/** Where a mail comes from, short: the repository or site without the path. */
export function sourceOf(labelled: LabelledMail): string {
  return labelled.source.split(":")[0] ?? "";
}

/**
 * Sources that are never looked at while words are collected and weights fitted; the figures that count are
 * measured on them. Each contains several sign-up kinds in many languages.
 */
export const HELD_OUT_SOURCES = ["WandererXII/lishogi", "phpbb-de/phpbb-translation", "firefly-iii/firefly-iii"];

/** Our own mails that were written one by one, without a skeleton and without a look at the lexicons. */
const OWN_WRITTEN = "mioboe:written";

/** As these, by writers who saw after each few dozen which of them the judge read wrongly, and wrote on around those. */
export const OWN_AGAINST = "mioboe:against";

/** Whether it is a mail of ours that stands for itself, and not for others that say the same. */
export function isWrittenOneByOne({ source }: LabelledMail): boolean {
  return source === OWN_WRITTEN || source === OWN_AGAINST;
}

/** Of those, every fourth is kept out as well. */
const ONE_OF_WRITTEN = 4;

export function isHeldOut(labelled: LabelledMail): boolean {
  if (isWrittenOneByOne(labelled)) return scattered(labelled.id) % ONE_OF_WRITTEN === 0;
  return HELD_OUT_SOURCES.includes(sourceOf(labelled));
}

/** A number from an id, the same each time, that follows no order of the ids: FNV-1a. */
export function scattered(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
