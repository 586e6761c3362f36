import { aligned, hostOf } from "../mail/address.ts";
import type { Authentication } from "../mail/mail.ts";
import { readAuthenticationResults, writerOf } from "../mailbox/authentication-results.ts";
import { authorOf, type HeaderField, headerFields, plainOf, valuesOf } from "../mailbox/header.ts";
import { proofFor } from "./proof.ts";

/** The mail servers of one webmail, where everybody's mail comes through the same. All names in lower case. */
export interface Receiver {
  /** How it names itself in its results (authserv-id, RFC 8601); null: it writes results without a name. */
  writer: RegExp | null;
  /** How the servers that receive from outside call themselves in Received. */
  edge: RegExp;
  /** How those behind them do. */
  inside: RegExp;
  /** Whether it writes its results above the Received line of its edge, or below it. */
  results: "above" | "below";
  /**
   * It writes one header for each method. Only what stands together counts: the names of headers that may stand
   * between them, and the one that has to follow, above which no sender can have written.
   */
  several?: { between: readonly string[]; followedBy: string };
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

const NOBODY = /^(?!)/;

/**
 * The servers of webmails that receive all their mail themselves, by the adapter's `webmail`. Google's as they were at
 * first; Microsoft's as in 3,979 and Proton's as in 29 of the real mails of a public collection of phishing mails
 * (2021 to 2025); Yahoo!'s and AOL's, iCloud's, Yandex', QQ's, GMX' and Naver's as in one to four real headers that
 * people have published (2021 to 2026). Where a mail's header doesn't look like that, nothing of it is believed.
 */
export const RECEIVERS: Readonly<Record<string, Receiver>> = {
  gmail: {
    writer: /^mx\.google\.com$/,
    edge: /^mx\.google\.com$/,
    // Google's own servers pass mail on under addresses of private networks, not under names.
    inside: /^(?:2002:[0-9a-f:]+|10\.\d+\.\d+\.\d+)$/,
    results: "below",
  },
  outlook: {
    writer: null,
    edge: /^[a-z0-9-]+\.mail\.protection\.outlook\.com$/,
    inside: /^[a-z0-9-]+\.(?:[a-z0-9]+\.prod\.(?:outlook|exchangelabs)\.com|outlook\.office365\.com)$/,
    results: "above",
  },
  proton: {
    writer: /^mail(?:in)?\d*i?\.protonmail\.ch$/,
    edge: /^mail(?:in)?\d*i?\.protonmail\.ch$/,
    inside: NOBODY,
    results: "above",
    several: { between: [], followedBy: "received" },
  },
  ...both(["yahoo", "aol"], {
    writer: /^atlas[a-z0-9.-]*\.yahoo\.com$/,
    edge: /^atlas[a-z0-9.-]*\.yahoo\.com$/,
    inside: NOBODY,
    results: "below",
  }),
  icloud: {
    writer: /^(?:bimi|arc|dmarc|dkim-verifier|spf)\.icloud\.com$/,
    edge: /^[a-z0-9-]+\.me\.com$|^p\d+-icloudmta-smtpin-[a-z0-9-]+$/,
    inside: /^p\d+-mailgateway-smtp-[a-z0-9-]+$/,
    results: "below",
    several: { between: ["x-arc-info", "x-dmarc-info", "x-dmarc-policy"], followedBy: "received-spf" },
  },
  yandex: {
    writer: /^(?:mxfront[a-z0-9]*\.mail|mail-nwsmtp-mxfront-[a-z0-9-]+\.[a-z]+\.yp-c)\.yandex\.net$/,
    edge: /^(?:mxfront[a-z0-9]*\.mail|mail-nwsmtp-mxfront-[a-z0-9-]+\.[a-z]+\.yp-c)\.yandex\.net$/,
    inside: /^[a-z0-9.-]+\.yandex\.net$/,
    results: "below",
  },
  qq: { writer: /^mx\.qq\.com$/, edge: /^new(?:mx\d+|xmmx[a-z]+\d+-\d+)\.qq\.com$/, inside: NOBODY, results: "below" },
  gmx: { writer: /^gmx\.net$/, edge: /^mx-ha\.gmx\.net$/, inside: NOBODY, results: "above" },
  naver: {
    writer: /^mx\.naver\.com$/,
    edge: /^crcvmail\d+\.nm\.naver\.com$/,
    inside: NOBODY,
    results: "above",
  },
};

function both(ids: string[], receiver: Receiver): Record<string, Receiver> {
  return Object.fromEntries(ids.map((id) => [id, receiver]));
}

/** What Microsoft's results are told to be by, because they name nobody. */
const UNNAMED = "protection.outlook.com";

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
  if (host === "") return { result: "unchecked" };
  if (receiver) {
    const written = resultsOf(fields, receiver);
    return written ? concluded(host, written.by, readAuthenticationResults(written.results, host), true) : UNCHECKED;
  }
  const results = valuesOf(fields, "authentication-results")[0] ?? "";
  const by = writerOf(results);
  const isOwn = by !== undefined && ownHosts.some((own) => own !== "" && aligned(own, by));
  return isOwn ? concluded(host, by, readAuthenticationResults(results, host), false) : UNCHECKED;
}

const UNCHECKED = { result: "unchecked" } as const;

/**
 * The header of a mail that the user has brought, from whatever mailbox: the receiving servers are told by what they
 * write. Where they are none of those that are known ({@link RECEIVERS}), what the topmost Authentication-Results says
 * is a note by whoever it names, and proves nothing; what failed in it is believed.
 *
 * A sender can write everything below the line of the server that received the mail, and nothing above it; so a mailbox
 * that is none of those that are known can't be made to look like one.
 * @param fromAddress the sender's address as the mail was read: what is proved must be proved of that one.
 * @returns the finding, and the receiver by the adapter's `webmail`.
 */
export function readBrought(header: string, fromAddress = ""): { finding: OriginalFinding; receiver?: string } {
  const fields = headerFields(header);
  const [id, receiver] = Object.entries(RECEIVERS).find(([, one]) => resultsOf(fields, one)) ?? [];
  if (id && receiver) return { finding: readOriginal(header, { fromAddress, receiver }), receiver: id };
  const by = writerOf(valuesOf(fields, "authentication-results")[0] ?? "");
  return { finding: readOriginal(header, { fromAddress, ownHosts: by ? [by] : [] }) };
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
      return Object.keys(authentication).length > 0 ? { result: "unsigned", domain: host, by, ...believed } : UNCHECKED;
  }
}

/**
 * The results that the webmail's own servers wrote, as one header, and by whom; null: there are none, or another server
 * had the mail after they were written. A mailbox also holds mails that it fetched from elsewhere, with all that their
 * senders wrote.
 */
function resultsOf(fields: HeaderField[], receiver: Receiver): { by: string; results: string } | null {
  const place = fields.findIndex(({ name }) => name === "authentication-results");
  const first = fields[place]?.value ?? "";
  const by = receiver.writer ? writerOf(first) : UNNAMED;
  if (place < 0 || by === undefined || !isWritten(first, receiver)) return null;
  const above = takers(fields.slice(0, place));
  const [next = ""] = takers(fields.slice(place + 1));
  const isInside = (taker: string) => receiver.inside.test(taker);
  const isFirstHand =
    receiver.results === "below"
      ? above.some((taker) => receiver.edge.test(taker)) &&
        above.every((one) => receiver.edge.test(one) || isInside(one))
      : above.every(isInside) && receiver.edge.test(next);
  if (!isFirstHand) return null;
  const all = receiver.several ? together(fields.slice(place), receiver, receiver.several) : [first];
  const bare = receiver.writer ? all.map((value) => value.slice(value.indexOf(";") + 1)) : all;
  return all.length > 0 ? { by, results: `${by}; ${bare.join("; ")}` } : null;
}

function isWritten(value: string, { writer }: Receiver): boolean {
  // Without a name the results begin at once.
  return writer ? writer.test(writerOf(value) ?? "") : /^\s*(?:spf|dkim|dmarc)\s*=/i.test(value);
}

/** The results that stand together, from the first field on; none where what has to follow them doesn't. */
function together(
  fields: HeaderField[],
  receiver: Receiver,
  { between, followedBy }: NonNullable<Receiver["several"]>,
): string[] {
  const isOurs = ({ name, value }: HeaderField) =>
    name === "authentication-results" ? isWritten(value, receiver) : between.includes(name);
  const end = fields.findIndex((field) => !isOurs(field));
  if (fields[end]?.name !== followedBy) return [];
  return valuesOf(fields.slice(0, end), "authentication-results");
}

/**
 * The servers that took the mail, as their Received lines name them; "" for a line that names none, or two. What a sender
 * calls itself stands there, too, and what it gave as its address: in a comment, in quotes, or as it is.
 */
function takers(fields: HeaderField[]): string[] {
  return valuesOf(fields, "received").map((value) => {
    const [taker, another] = plainOf(value).matchAll(/(?:^|\s)by\s+([^\s;]+)/gi);
    return another ? "" : (taker?.[1]?.toLowerCase() ?? "");
  });
}
