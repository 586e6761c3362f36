import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import type { Readable } from "node:stream";
import type { Authentication, AuthenticationResult, Mail } from "../../src/mail/mail.ts";
import { readEml } from "../../src/mailbox/eml.ts";
import { RAW_MAIL_LIMIT } from "../../src/mailbox/header.ts";
import { lines } from "../../src/mailbox/lines.ts";
import { readMbox } from "../../src/mailbox/mbox.ts";
import { linksOf } from "../../src/mailbox/mime.ts";

/** One mail of a file, or why it could not be read. */
export type ReadMail = { id: string; mail: Mail } | { id: string | null; error: string };

/** A file that can't be opened or read. The message is for a person. */
export class UnreadableFile extends Error {}

/** The longest line of .jsonl that is read, in bytes. */
const LINE_LIMIT = 32_000_000;

/**
 * The mails of a file, as a stream: .jsonl (one object a line), .mbox, .eml, or "-" for standard input, whose
 * format is seen from its first bytes; so is that of a file with another ending. A mail that can't be read is an
 * entry with `error`. Throws {@link UnreadableFile} where there is no such file or no leave to read it.
 */
export async function* readMailFile(path: string): AsyncGenerator<ReadMail> {
  const { beginning, chunks } = await begin(readChunks(path));
  const format = FORMAT_OF_ENDING[extname(path).toLowerCase()] ?? recognise(beginning);
  if (format === "jsonl") yield* readJsonLines(chunks);
  else if (format === "mbox") yield* readMboxMails(chunks, basename(path));
  else yield await readRaw(toUtf8(await collect(chunks, RAW_MAIL_LIMIT + 1)), basename(path));
}

/** Bytes that are read at once. */
const CHUNK = 1 << 20;

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    const stream: Readable = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UnreadableFile(`${path === "-" ? "standard input" : path} can't be read: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? messageOf(error);
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

type Format = "jsonl" | "mbox" | "eml";
const FORMAT_OF_ENDING: Record<string, Format> = { ".jsonl": "jsonl", ".mbox": "mbox", ".eml": "eml" };

/** How many bytes are looked at for the format. */
const BEGINNING = 200;

/** The first bytes (fewer only if there are no more), and the whole stream without a byte order mark of UTF-8. */
async function begin(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ beginning: string; chunks: AsyncIterable<Uint8Array> }> {
  let first: Uint8Array = Buffer.alloc(0);
  while (first.length < BEGINNING) {
    const next = await source.next();
    if (next.done) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) first = first.subarray(3);
  async function* again(): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first;
    yield* source;
  }
  return { beginning: Buffer.from(first.subarray(0, BEGINNING)).toString("latin1"), chunks: again() };
}

function recognise(beginning: string): Format {
  const start = beginning.trimStart();
  if (start.startsWith("From ")) return "mbox";
  return /^[[{"\d]|^$/.test(start) ? "jsonl" : "eml";
}

async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadMail> {
  let number = 0;
  const decoder = new TextDecoder();
  for await (const bytes of lines(chunks, LINE_LIMIT)) {
    number++;
    if (bytes.length > LINE_LIMIT) {
      yield { id: null, error: `line ${number}: longer than ${LINE_LIMIT} bytes` };
      continue;
    }
    const line = decoder.decode(bytes);
    if (line.trim() !== "") yield readJsonMail(line, number);
  }
}

async function* readMboxMails(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ReadMail> {
  let number = 0;
  let empty = true;
  async function* seen(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      empty = false;
      yield chunk;
    }
  }
  for await (const raw of readMbox(seen(), RAW_MAIL_LIMIT)) yield await readRaw(raw, `${name}#${++number}`);
  if (number === 0 && !empty) yield { id: name, error: 'not a mailbox: no line begins with "From "' };
}

async function readRaw(raw: Uint8Array, name: string): Promise<ReadMail> {
  try {
    const mail = await readEml(raw);
    const { id, fromName, fromAddress, subject, to, date } = mail;
    if ([id, fromName, fromAddress, subject, to, date].every((field) => field === undefined)) {
      return { id: name, error: "not a mail: no sender, no subject, no date" };
    }
    return { id: id ?? name, mail };
  } catch (error) {
    return { id: name, error: messageOf(error) };
  }
}

/** A mail that an editor saved as UTF-16 (its byte order mark tells) as UTF-8; any other as it is. */
function toUtf8(raw: Uint8Array): Uint8Array {
  const encoding =
    raw[0] === 0xff && raw[1] === 0xfe ? "utf-16le" : raw[0] === 0xfe && raw[1] === 0xff ? "utf-16be" : "";
  if (encoding === "") return raw;
  const text = new TextDecoder(encoding).decode(raw);
  // What the mail says of its letters was true before it was saved in others.
  return new TextEncoder().encode(text.replace(/\bcharset\s*=\s*"?[\w.:-]+"?/giu, "charset=utf-8"));
}

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= limit) break;
  }
  return Buffer.concat(parts);
}

/** One line of .jsonl. Exported for its tests. */
export function readJsonMail(line: string, number: number): ReadMail {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { id: null, error: `line ${number}: not JSON` };
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return { id: null, error: `line ${number}: not an object` };
  }
  const fields = record as Record<string, unknown>;
  const id = typeof fields.id === "string" || typeof fields.id === "number" ? String(fields.id) : `${number}`;
  const wrong = TEXT_FIELDS.find((name) => fields[name] != null && typeof fields[name] !== "string");
  if (wrong) return { id, error: `line ${number}: "${wrong}" is not a string` };

  const text = (name: (typeof TEXT_FIELDS)[number]) => fields[name] as string | null | undefined;
  const mail: Mail = { id, place: text("body") == null ? "row" : "message" };
  const { from_name, from_addr, subject, snippet, body, date } = {
    from_name: text("from_name"),
    from_addr: text("from_addr"),
    subject: text("subject"),
    snippet: text("snippet"),
    body: text("body"),
    date: text("date"),
  };
  if (from_name != null) mail.fromName = from_name;
  if (from_addr != null) mail.fromAddress = from_addr;
  if (subject != null) mail.subject = subject;
  if (snippet != null) mail.snippet = snippet;
  if (body != null) {
    mail.body = body;
    const links = linksOf(body);
    if (links.length > 0) mail.links = links;
  }
  if (date != null) {
    mail.date = date;
    const time = Date.parse(date);
    if (!Number.isNaN(time)) mail.time = time;
  }
  const to = toAddresses(fields.to);
  if (to.length > 0) mail.to = to.map((address) => ({ address }));
  const authentication = toAuthentication(fields.auth);
  if (authentication) mail.authentication = authentication;
  return { id, mail };
}

const TEXT_FIELDS = ["from_name", "from_addr", "subject", "snippet", "body", "date"] as const;

function toAddresses(to: unknown): string[] {
  const list = Array.isArray(to) ? to : [to];
  return list.flatMap((entry) => {
    const address = typeof entry === "object" && entry !== null ? (entry as { address?: unknown }).address : entry;
    return typeof address === "string" && address !== "" ? [address] : [];
  });
}

const RESULTS: readonly string[] = ["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror"];

function toAuthentication(auth: unknown): Authentication | null {
  if (typeof auth !== "object" || auth === null) return null;
  const fields = auth as Record<string, unknown>;
  const authentication: Authentication = {};
  for (const name of ["dkim", "spf", "dmarc"] as const) {
    const value = typeof fields[name] === "string" ? fields[name].toLowerCase() : "";
    if (RESULTS.includes(value)) authentication[name] = value as AuthenticationResult;
  }
  if (typeof fields.signed_by === "string") authentication.signedBy = fields.signed_by;
  if (typeof fields.mailed_by === "string") authentication.mailedBy = fields.mailed_by;
  return authentication;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
