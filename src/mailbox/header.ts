/** One field of a mail's header: its name in lower case, and its value with folded lines joined. */
export interface HeaderField {
  name: string;
  value: string;
}

/** The longest header that is read, in UTF-16 units; genuine ones have a tenth of it. */
export const HEADER_LIMIT = 256_000;

/** The longest raw mail that is parsed, in bytes; what lies beyond (attachments, mostly) is cut off. */
export const RAW_MAIL_LIMIT = 4_000_000;

/** How many fields are read. The receiving server's own stand on top. */
const MOST_FIELDS = 1_000;

/**
 * Takes the header of a raw mail apart (RFC 5322, section 2.2), from the top to the first empty line. A line that is no
 * field and continues none is passed over. Never throws.
 */
export function headerFields(raw: string): HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of raw.slice(0, HEADER_LIMIT).split(/\r\n|\n|\r/)) {
    if (line === "") break;
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last) last.value += ` ${line.trim()}`;
      continue;
    }
    if (fields.length === MOST_FIELDS) break;
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name !== undefined) fields.push({ name: name.toLowerCase(), value: (value ?? "").trim() });
  }
  return fields;
}

/** The values of all fields of this name, in order. */
export function valuesOf(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value);
}

/**
 * The one address of a From field, in lower case. null: there is none, there are several, or it is written so that
 * programs may differ about it.
 */
export function authorOf(from: string): string | null {
  if (from.length > AUTHOR_LIMIT) return null;
  const unquoted = from.replace(/"(?:[^"\\]|\\.)*"/g, "");
  const plain = withoutComments(unquoted);
  const bracketed = [...plain.matchAll(/<([^<>]*)>/g)];
  if (bracketed.length > 1 || /[,;:"]/.test(plain) || unquoted.includes("\\")) return null;
  const address = (bracketed[0]?.[1] ?? plain).trim().toLowerCase();
  return /^[^\s@<>()]+@[^\s@<>()]+$/.test(address) ? address : null;
}

/** No name and address are as long; and how long it takes to tell quotes from quotes grows with the square. */
const AUTHOR_LIMIT = 4_000;

/** Comments in round brackets may be nested (RFC 5322, section 3.2.2) and may hold semicolons. */
function withoutComments(header: string): string {
  let depth = 0;
  let plain = "";
  for (const character of header) {
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += character;
  }
  return plain;
}

/**
 * What a mail server wrote into a field, without its comments (which may be nested and hold semicolons: RFC 5322, section
 * 3.2.2), and with nothing in its quoted strings that could be taken for structure: it copies there what a sender chose.
 * It ends at the first thing that no server writes by itself: a quoted string inside of a comment, a bracket that nothing
 * opened.
 */
export function plainOf(header: string): string {
  let depth = 0;
  let isQuoted = false;
  let plain = "";
  for (let at = 0; at < header.length; at++) {
    const character = header.charAt(at);
    if (isQuoted) {
      if (character === '"') isQuoted = false;
      else if (character === "\\") at++;
      else plain += /[\s;=]/.test(character) ? "_" : character;
    } else if (depth > 0) {
      if (character === '"' || character === "\\") break;
      if (character === "(") depth++;
      else if (character === ")") depth--;
    } else if (character === ")") break;
    else if (character === "(") depth = 1;
    else if (character === '"') isQuoted = true;
    else plain += character;
  }
  return plain;
}
