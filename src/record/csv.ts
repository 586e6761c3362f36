/**
 * A table as CSV (RFC 4180) for spreadsheets. A cell that a spreadsheet would take for a formula (it begins with = + - @,
 * a tab or a line break, also after spaces or in full-width letters) gets an apostrophe in front, which spreadsheets
 * take as "this is text": names of services that no registry knows come from strangers' mails. Source:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv(rows: readonly (readonly string[])[]): string {
  // The mark at the beginning tells spreadsheets that it is UTF-8: without it they show Japanese as rubbish.
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
