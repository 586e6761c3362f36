import { aligned, hostOf } from "../mail/address.ts";
import type { Authentication } from "../mail/mail.ts";
import { readAuthenticationResults, writerOf } from "../mailbox/authentication-results.ts";
import { authorOf, type HeaderField, headerFields, valuesOf, withoutComments } from "../mailbox/header.ts";
import { proofFor } from "./proof.ts";

/** The mail servers of one webmail, where everybody's mail comes through the same. */
export interface Receiver {
  /** The one that receives from outside, as it names itself in Received and Authentication-Results (its authserv-id). */
  writer: string;
  /** What those behind it call themselves in Received. */
  inside: RegExp;
}

/**
 * What the original of a mail says about its sender:
 * - right: the webmail's servers found DMARC passed, or a signature of the sender's organisation right
 * - noted: the same, as a note in the mail says; but a sender could have written that note
 * - other: the only right signature is another organisation's (`domain`)
 * - unsigned: they checked, and there was no right signature
 * - failed: DMARC failed, with nothing to stand on
 * - doubtful: a part of the check failed, as it does for forwarded mail
 * - unchecked: there is no result of the webmail's own servers
 * - another: the original is not of the mail that is open
 */
export interface OriginalFinding {
  result: "right" | "noted" | "other" | "unsigned" | "failed" | "doubtful" | "unchecked" | "another";
  /** The domain that the result is about. */
  domain?: string;
  /** Who has checked, by the name in the header. */
  by?: string;
  /** What the judge may believe of it. */
  authentication?: Authentication;
}

/** The servers of webmails that receive all their mail themselves, by the adapter's `webmail`. */
export const RECEIVERS: Readonly<Record<string, Receiver>> = {
  // Google's own servers pass mail on under addresses of private networks, not under names.
  gmail: { writer: "mx.google.com", inside: /^(?:2002:[0-9a-f:]+|10\.\d+\.\d+\.\d+)$/ },
};

/** What is known of the mail that is open, and of who receives its owner's mail. */
export interface Opened {
  /** The sender's address as the webmail shows it. Absent: it shows none. */
  fromAddress?: string;
  /** The webmail's own servers. Absent: it is self-hosted, and its mail server could be any. */
  receiver?: Receiver;
  /** Hosts that a self-hosted mailbox is known by: of its address, of its webmail. */
  ownHosts?: string[];
}

/**
 * Reads the header of an original mail. Only the topmost Authentication-Results counts, and only if the server that
 * received the mail wrote it: one that a sender wrote stands below. ARC results (RFC 8617) are other servers' words
 * and not believed; the receiving server has weighed them in its own.
 *
 * Where a mailbox is self-hosted nobody can say from outside whether its server writes this header at all. If it does
 * not, the topmost one is the sender's own; so it is told as a note ("noted"), and proves nothing. What failed in it is
 * believed: no sender writes that.
 *
 * Pure; never throws.
 */
export function readOriginal(header: string, { fromAddress, receiver, ownHosts = [] }: Opened): OriginalFinding {
  const fields = headerFields(header);
  const from = valuesOf(fields, "from");
  const author = from.length === 1 ? authorOf(from[0] ?? "") : null;
  if (author === null || (fromAddress ?? author).trim().toLowerCase() !== author) return { result: "another" };
  const host = hostOf(author);
  const place = fields.findIndex(({ name }) => name === "authentication-results");
  const results = fields[place]?.value ?? "";
  const by = writerOf(results);
  if (host === "" || by === undefined) return { result: "unchecked" };
  const isOwn = receiver
    ? by === receiver.writer && isFirstHand(fields.slice(0, place), receiver)
    : ownHosts.some((own) => own !== "" && aligned(own, by));
  if (!isOwn) return { result: "unchecked" };
  const authentication = readAuthenticationResults(results, host);
  return concluded(host, by, authentication, receiver !== undefined);
}

function concluded(host: string, by: string, authentication: Authentication, isTrusted: boolean): OriginalFinding {
  const { result, domain = host } = proofFor(host, authentication);
  const believed = isTrusted ? { authentication } : {};
  switch (result) {
    case "passed":
      return { result: isTrusted ? "right" : "noted", domain, by, ...believed };
    case "failed":
      return { result, domain, by, authentication };
    case "other":
    case "doubtful":
      return { result, domain, by, ...believed };
    case "unseen":
      return Object.keys(authentication).length > 0
        ? { result: "unsigned", domain: host, by, ...believed }
        : { result: "unchecked" };
  }
}

/**
 * Whether no other server than the webmail's own had the mail after the header was written: a mailbox also holds mails
 * that it fetched from elsewhere, with all that their senders wrote.
 */
function isFirstHand(above: HeaderField[], { writer, inside }: Receiver): boolean {
  const takers = valuesOf(above, "received").map((value) => {
    // The host that received names itself last; before it stands what the sender calls itself.
    const [, by] = [...withoutComments(value).matchAll(/(?:^|\s)by\s+([^\s;]+)/gi)].at(-1) ?? [];
    return by?.toLowerCase() ?? "";
  });
  return takers.includes(writer) && takers.every((by) => by === writer || inside.test(by));
}
