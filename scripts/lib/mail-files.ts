import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Authentication, AuthenticationResult, Mail } from "../../src/mail/mail.ts";
import { RAW_MAIL_LIMIT, readEml } from "../../src/mailbox/eml.ts";
import { readMbox } from "../../src/mailbox/mbox.ts";

/** One mail of a file, or why it could not be read. */
export type ReadMail = { id: string; mail: Mail } | { id: string | null; error: string };

/**
 * The mails of a file, as a stream: .jsonl (one object a line), .mbox, .eml, or "-" for standard input, whose
 * format is seen from its first bytes; so is that of a file with another ending. Never throws: what can't be read
 * is an entry with `error`.
 */
export async function* readMailFile(path: string): AsyncGenerator<ReadMail> {
  try {
    const stream: Readable = path === "-" ? process.stdin : createReadStream(path);
    const { format, chunks } = await recognise(stream, extname(path).toLowerCase());
    if (format === "jsonl") yield* readJsonLines(chunks);
    else if (format === "mbox") yield* readMboxMails(chunks, basename(path));
    else yield await readRaw(await collect(chunks, RAW_MAIL_LIMIT + 1), basename(path));
  } catch (error) {
    yield { id: null, error: `${path}: ${messageOf(error)}` };
  }
}

type Format = "jsonl" | "mbox" | "eml";
const FORMAT_OF_ENDING: Record<string, Format> = { ".jsonl": "jsonl", ".mbox": "mbox", ".eml": "eml" };

async function recognise(
  stream: Readable,
  ending: string,
): Promise<{ format: Format; chunks: AsyncIterable<Uint8Array> }> {
  const known = FORMAT_OF_ENDING[ending];
  if (known) return { format: known, chunks: stream };
  const iterator: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning = first.done ? "" : Buffer.from(first.value).subarray(0, 200).toString("latin1").trimStart();
  const format = beginning.startsWith("From ") ? "mbox" : /^[[{"\d]|^$/.test(beginning) ? "jsonl" : "eml";
  async function* again(): AsyncGenerator<Uint8Array> {
    if (first.done) return;
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { format, chunks: again() };
}

async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadMail> {
  let number = 0;
  const input = Readable.from(chunks, { objectMode: false });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    yield readJsonMail(line, number);
  }
}

async function* readMboxMails(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ReadMail> {
  let number = 0;
  for await (const raw of readMbox(chunks, RAW_MAIL_LIMIT)) yield await readRaw(raw, `${name}#${++number}`);
}

async function readRaw(raw: Uint8Array, name: string): Promise<ReadMail> {
  try {
    const mail = await readEml(raw);
    if (mail.fromAddress === undefined && mail.subject === undefined && (mail.body ?? "").trim() === "") {
      return { id: name, error: "not a mail: no sender, no subject, no text" };
    }
    return { id: mail.id ?? name, mail };
  } catch (error) {
    return { id: name, error: messageOf(error) };
  }
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
  if (body != null) mail.body = body;
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
