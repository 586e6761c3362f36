import PostalMime from "postal-mime";
import { BODY_LIMIT, LINK_LIMIT, type Mail } from "../mail/mail.ts";
import { HEADER_LIMIT, RAW_MAIL_LIMIT } from "./header.ts";

/** What is read of a raw mail, and the topmost Authentication-Results header, if there is one. */
export interface ReadMime {
  mail: Mail;
  results?: string;
}

/** How many lines are parsed: so many of base64 fill the limit in bytes, and each costs the parser more than it holds. */
const MOST_LINES = 60_000;

/**
 * Reads one raw mail (RFC 5322 with MIME). Of the body the plain text counts, or what the HTML shows as text. Rejects
 * what the parser can't read.
 */
export async function readMime(raw: Uint8Array): Promise<ReadMime> {
  const read = beginning(raw);
  const parsed = await PostalMime.parse(read, { maxNestingDepth: 100, maxHeadersSize: HEADER_LIMIT });
  const mail: Mail = { place: "message" };
  const text = parsed.text ?? (parsed.html === undefined ? "" : textOf(parsed.html));
  mail.body = text.slice(0, BODY_LIMIT);
  if (text.length > BODY_LIMIT || raw.length > read.length) mail.bodyIsPartial = true;
  if (parsed.messageId) mail.id = parsed.messageId;
  if (parsed.from?.name) mail.fromName = parsed.from.name;
  const fromAddress = parsed.from?.address || addressIn(parsed.headers.find(({ key }) => key === "from")?.value);
  if (fromAddress) mail.fromAddress = fromAddress;
  if (parsed.subject !== undefined) mail.subject = parsed.subject;
  const to = (parsed.to ?? []).flatMap((entry) =>
    entry.address ? [entry.name ? { name: entry.name, address: entry.address } : { address: entry.address }] : [],
  );
  if (to.length > 0) mail.to = to;
  if (parsed.date) {
    mail.date = parsed.date;
    const time = Date.parse(parsed.date);
    if (!Number.isNaN(time)) mail.time = time;
  }
  const links = linksOf(parsed.html ?? text);
  if (links.length > 0) mail.links = links;
  const results = parsed.headers.find(({ key }) => key === "authentication-results")?.value;
  return { mail, ...(results !== undefined && { results }) };
}

/**
 * The address of a From line that isn't written as it should be: `PayPal, <x@mail.example>` names two senders, of whom
 * the first has none. A reader is shown the name, and the address belongs to it.
 */
function addressIn(from: string | undefined): string | undefined {
  return from?.slice(0, FROM_LIMIT).match(/<([^\s<>@]{1,64}@[^\s<>@]{1,255})>/)?.[1];
}

const FROM_LIMIT = 2000;

/** The web addresses in a text or in attributes, each once, at most {@link LINK_LIMIT}: webmails make links of them. */
export function linksOf(text: string): string[] {
  const links = new Set<string>();
  for (const [link] of text.slice(0, RAW_MAIL_LIMIT).matchAll(/\bhttps?:\/\/[^\s<>"']{1,2000}/giu)) {
    links.add(link.replaceAll("&amp;", "&"));
    if (links.size === LINK_LIMIT) break;
  }
  return [...links];
}

/** As much of a mail as is parsed. */
function beginning(raw: Uint8Array): Uint8Array {
  const most = raw.subarray(0, RAW_MAIL_LIMIT);
  let end = 0;
  for (let line = 0; line < MOST_LINES; line++) {
    end = most.indexOf(NEWLINE, end) + 1;
    if (end === 0) return most;
  }
  return most.subarray(0, end);
}

const NEWLINE = 10;

/** What a mail that is only HTML says, roughly: tags away, blocks on lines of their own. */
function textOf(html: string): string {
  const read = html.slice(0, RAW_MAIL_LIMIT);
  // Behind it no tag ends: whoever looked there for the end of each would look through all of it for each.
  const end = read.lastIndexOf(">") + 1;
  const untagged = withoutUnseen(read.slice(0, end))
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li)\b[^>]*>/giu, "\n")
    .replace(/<[^>]*>/gu, " ");
  return (untagged + read.slice(end))
    .replace(/&nbsp;/gu, " ")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&#(\d{1,7});/gu, (_, code: string) => codePoint(Number(code)))
    .replace(/&#x([\da-f]{1,6});/giu, (_, code: string) => codePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/gu, "&");
}

/** HTML without the elements whose text is not shown. Only what is closed is one; linear in the text. */
function withoutUnseen(html: string): string {
  const opening = /<(style|script|head|title)\b[^>]*>/giu;
  const neverClosed = new Set<string>();
  let seen = "";
  let from = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const name = (found[1] ?? "").toLowerCase();
    if (neverClosed.has(name)) continue;
    const closing = new RegExp(`</${name}\\s*>`, "giu");
    closing.lastIndex = opening.lastIndex;
    if (!closing.test(html)) {
      neverClosed.add(name);
      continue;
    }
    seen += `${html.slice(from, found.index)} `;
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return seen + html.slice(from);
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
