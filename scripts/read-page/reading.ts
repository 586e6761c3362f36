/** The part of read-page that runs in the saved page. */

import { redact } from "../../extension/content/copy/redact.ts";
import type { Problem } from "../../extension/content/webmail/adapter.ts";
import { adapterFor } from "../../extension/content/webmail/index.ts";
import type { Address, Mail } from "../../src/mail/mail.ts";

interface ReadRow {
  from_name: string | null;
  from_addr: string | null;
  subject: string | null;
  snippet: string | null;
  unread: boolean | null;
  id: string | null;
}

interface ReadMessage {
  from_name: string | null;
  from_addr: string | null;
  to: { name: string | null; addr: string }[] | null;
  subject: string | null;
  date: string | null;
  body: string | null;
}

/** What is printed. null: the page doesn't show it, or it could not be read. */
export interface Reading {
  webmail: string | null;
  view: "list" | "message" | "other";
  rows: ReadRow[];
  messages: ReadMessage[];
  problems: string[];
}

/** Reads this page as the content script would, without the rows and messages that the adapter can't read. */
export function read(): Reading {
  const url = new URL(location.href);
  const adapter = adapterFor(url, document);
  if (!adapter) {
    return { webmail: null, view: "other", rows: [], messages: [], problems: ["no adapter for this address"] };
  }
  const isMail = (mail: Mail | null) => mail !== null;
  return {
    webmail: adapter.webmail,
    view: adapter.view(document, url),
    rows: adapter
      .rows(document, url)
      .map((row) => adapter.readRow(row))
      .filter(isMail)
      .map(rowOf),
    messages: adapter
      .messages(document, url)
      .map((message) => adapter.readMessage(message))
      .filter(isMail)
      .map(messageOf),
    problems: adapter.problems(document, url).map(sentenceOf),
  };
}

function rowOf({ fromName, fromAddress, subject, snippet, unread, id }: Mail): ReadRow {
  return {
    from_name: fromName ?? null,
    from_addr: fromAddress ?? null,
    subject: subject ?? null,
    snippet: snippet ?? null,
    unread: unread ?? null,
    id: id ?? null,
  };
}

function messageOf({ fromName, fromAddress, to, subject, date, body }: Mail): ReadMessage {
  return {
    from_name: fromName ?? null,
    from_addr: fromAddress ?? null,
    to: to?.map(({ name, address }: Address) => ({ name: name ?? null, addr: address })) ?? null,
    subject: subject ?? null,
    date: date ?? null,
    body: body ?? null,
  };
}

/** "rows-disagree: 12 times, the page can't be judged". */
function sentenceOf({ what, count, weight }: Problem): string {
  const effect = weight === "blind" ? "the page can't be judged" : "this part is left out";
  return `${what}: ${count} ${count === 1 ? "time" : "times"}, ${effect}`;
}

/** The page with everything private replaced; see {@link redact}. */
export const redacted = () => redact(document);
