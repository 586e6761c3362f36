import { HEADER_LIMIT, headerFields, valuesOf } from "./header.ts";

/** The original of a mail as somebody brings it: a file, or what was copied out of a webmail's page. */
export interface Brought {
  /** The raw mail, from its first line on. */
  raw: Uint8Array;
  /** Its header, without the blank line that ends it; at most {@link HEADER_LIMIT} units. */
  header: string;
}

/** How much of a file is searched for its first line, in bytes: before it stands at most a table of the webmail's. */
const SEARCHED = 200_000;

/** Fields that mail servers write on top of a mail. */
const TRACE =
  /^(?:received|return-path|delivered-to|authentication-results|x-received|x-apparently-to|arc-[a-z-]+|dkim-signature):/im;

/** A line that is a field, or goes on with one. */
const FIELD = /^(?:[!-9;-~]+[ \t]*:|[ \t])/;

/**
 * Finds the mail in what was brought. A line of an mbox ("From …") and what a webmail's page says above the original
 * are left out.
 * @returns null: this is no original of a mail; an original names who it is from, and more than that.
 */
export function originalIn(bytes: Uint8Array): Brought | null {
  // One unit a byte, so that places in the text are places in the bytes.
  const start = startOf(new TextDecoder("latin1").decode(bytes.subarray(0, SEARCHED)));
  const raw = bytes.subarray(start);
  const [header = ""] = new TextDecoder().decode(raw.subarray(0, HEADER_LIMIT)).split(/\r?\n\r?\n/, 1);
  const fields = headerFields(header);
  return fields.length > 2 && valuesOf(fields, "from").length > 0 ? { raw, header } : null;
}

function startOf(text: string): number {
  const first = /\S/.exec(text)?.index ?? 0;
  const begins = first + (/^>?From .*\r?\n/.exec(text.slice(first))?.[0].length ?? 0);
  const trace = TRACE.exec(text.slice(begins));
  // Where all above is a header already, the mail begins there: not every server writes on top.
  const above = text.slice(begins, begins + (trace?.index ?? 0)).split(/\r?\n/);
  const isHeader = above.every((line, at) => (line === "" && at === above.length - 1) || FIELD.test(line));
  return trace && !isHeader ? begins + trace.index : begins;
}
