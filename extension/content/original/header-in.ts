/** Where Gmail's page "Original message" holds the raw mail. Before it stands a table of Gmail's own. */
const PAGE_WITH_MAIL = /<pre\b[^>]{0,300}\bid=["']?raw_message_text["' >][^>]{0,300}/i;

/** A header's first line, as mail servers write it. */
const FIELD = /^[a-z][\w-]*[ \t]*:/i;

/** The blank line that ends a header. */
const END = /\r?\n\r?\n/;

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Finds the header of a raw mail in what has come so far of an answer: the mail as it is, or a page that shows it as
 * text. `isAll`: nothing more will come.
 * @returns undefined: more is needed; null: this is no original.
 */
export function headerIn(text: string, isAll: boolean): string | null | undefined {
  const start = text.trimStart();
  if (start.startsWith("<")) return inPage(start, isAll);
  const isHeader = FIELD.test(start);
  if (!isHeader) return isAll || start.length > 1_000 ? null : undefined;
  const end = END.exec(start);
  if (end) return start.slice(0, end.index);
  return isAll ? start : undefined;
}

function inPage(page: string, isAll: boolean): string | null | undefined {
  const box = PAGE_WITH_MAIL.exec(page);
  const opened = box ? page.indexOf(">", box.index + box[0].length) : -1;
  if (opened < 0) return isAll ? null : undefined;
  const shown = page.slice(opened + 1).trimStart();
  const closed = shown.indexOf("</pre");
  const mail = closed < 0 ? shown : shown.slice(0, closed);
  const end = END.exec(mail);
  if (!end && closed < 0 && !isAll) return undefined;
  const header = asText(end ? mail.slice(0, end.index) : mail);
  return FIELD.test(header) ? header : null;
}

/** What a reader of the page sees. There is no parser here that the page's own rules would allow. */
function asText(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
