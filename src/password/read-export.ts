import Papa from "papaparse";
import { refuseOtherTexts } from "./encoding.ts";
import { FileRefused, MOST_ENTRIES, type PasswordEntry } from "./entry.ts";
import { type Columns, type Format, recogniseColumns } from "./formats.ts";
import { SiteReader } from "./site.ts";

/** A row longer than this is no row: a quote was opened and never closed. In UTF-16 units. */
const LONGEST_ROW = 1_000_000;
const LONGEST_CELL = 1_000;

/** Spreadsheet programs write the sign between cells into a line of its own. */
const SEPARATOR_NOTE = /^\s*"?sep=.?"?\r?\n/i;
/** A first line that is complete: it ends, and the sign after its end shows how. */
const HEADER_LINE = /^\s*(?:"?sep=.?"?\r?\n)?[^\r\n]+[\r\n]./is;
const LONGEST_HEADER = 64_000;

/** A cell that only looks like one of a spreadsheet is text like any other here: nothing is ever computed of it. */
type Row = string[];

/**
 * Reads an export piece by piece: give it the text as it comes, and get the entries that are complete. It keeps no
 * more of the file than the row that is not finished yet.
 */
export class ExportReader {
  /** Known once the first row was read. */
  format: Format | null = null;
  #columns: Columns | null = null;
  #delimiter = ",";
  #newline: "\n" | "\r" = "\n";
  #backslashes: Backslashes | null = null;
  #rest = "";
  /** The text before the first line is complete; null: the file has begun. */
  #opening: string | null = "";
  #count = 0;
  readonly #sites = new SiteReader();

  /**
   * Takes the next piece of the file's text.
   * @throws FileRefused when this is no export that can be checked.
   */
  push(text: string): PasswordEntry[] {
    if (this.#opening === null) return this.#read(this.#unescape(text), false);
    this.#opening += text;
    const isComplete = HEADER_LINE.test(this.#opening) || this.#opening.length > LONGEST_HEADER;
    return isComplete ? this.#begin(this.#opening) : [];
  }

  /**
   * The file ends here.
   * @throws FileRefused when it had no entries.
   */
  end(): PasswordEntry[] {
    if (this.#opening === "") throw new FileRefused("empty");
    const entries = [...(this.#opening === null ? [] : this.#begin(this.#opening)), ...this.#read("", true)];
    if (this.#columns === null) throw new FileRefused("no-passwords");
    if (this.#count === 0) throw new FileRefused("no-entries");
    return entries;
  }

  #begin(text: string): PasswordEntry[] {
    this.#opening = null;
    refuseOtherTexts(text);
    const [line = ""] = /[^\r\n]+/.exec(text.replace(SEPARATOR_NOTE, "")) ?? [];
    this.#delimiter = delimiterOf(line);
    if (!text.includes("\n") && text.includes("\r")) this.#newline = "\r";
    if (/"Login Name","Password","Web Site"/i.test(line)) this.#backslashes = new Backslashes();
    return this.#read(this.#unescape(text), false);
  }

  #unescape(text: string): string {
    return this.#backslashes?.replace(text) ?? text;
  }

  #read(text: string, isLast: boolean): PasswordEntry[] {
    const input = this.#rest + text;
    if (input === "") return [];
    const parser = new Papa.Parser({
      delimiter: this.#delimiter,
      newline: this.#newline,
    });
    const { data, meta, errors } = parser.parse(input, 0, !isLast) as Papa.ParseResult<Row>;
    if (isLast && errors.some(({ code }) => code === "MissingQuotes")) throw new FileRefused("broken");
    this.#rest = isLast ? "" : input.slice(meta.cursor);
    if (this.#rest.length > LONGEST_ROW) throw new FileRefused("broken");
    return this.#entries(data);
  }

  #entries(rows: Row[]): PasswordEntry[] {
    const entries: PasswordEntry[] = [];
    for (const row of rows) {
      if (this.#columns === null) {
        if (row.every((cell) => cell.trim() === "") || /^sep=/i.test(row[0] ?? "")) continue;
        this.#columns = recogniseColumns(row);
        if (this.#columns === null) throw new FileRefused("no-passwords");
        this.format = this.#columns.format;
        continue;
      }
      const entry = this.#entry(this.#columns, row);
      if (entry === null) continue;
      this.#count += 1;
      if (this.#count > MOST_ENTRIES) throw new FileRefused("too-many");
      entries.push(entry);
    }
    return entries;
  }

  /** A row as an entry; null: a note, a card, a passkey, or anything else without a password. */
  #entry(columns: Columns, row: Row): PasswordEntry | null {
    // With "\r\n" between rows, the "\r" is left at the last cell.
    const end = row.length - 1;
    row[end] = row[end]?.replace(/\r$/, "") ?? "";
    const password = row[columns.password] ?? "";
    if (password === "" || password.length > LONGEST_CELL) return null;
    const type = row[columns.type];
    if (type !== undefined && type !== "" && type.toLowerCase() !== "login") return null;
    const address = row[columns.url] ?? "";
    // LastPass writes its notes as entries of this site.
    if (address === "http://sn") return null;
    const username = columns.usernames.map((column) => row[column]?.trim() ?? "").find((name) => name !== "") ?? "";
    return {
      ...this.#sites.read(own(address), own(row[columns.title] ?? "")),
      username: own(username.slice(0, LONGEST_CELL)),
      password: own(password),
      changedAt: timeOf(row[columns.changed]),
    };
  }
}

/** Shorter ones are copies anyway. */
const SHORTEST_VIEW = 13;

/** The text by itself. An engine keeps a part of a long text as a view of it: an entry would hold its piece of the file. */
function own(text: string): string {
  return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}

/** The sign between cells, by the first line: spreadsheet programs change it to that of their country. */
function delimiterOf(line: string): string {
  const counts = [",", ";", "\t"].map((sign): [string, number] => [sign, line.split(sign).length]);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** KeePass 1 and 2 write a quote as `\"` and a backslash as `\\`; everybody else doubles quotes. */
class Backslashes {
  #half = "";

  replace(text: string): string {
    const whole = this.#half + text;
    // A piece of the file may end between a backslash and what it stands before.
    const [tail = ""] = /\\*$/.exec(whole) ?? [];
    this.#half = tail.length % 2 === 1 ? "\\" : "";
    const complete = this.#half ? whole.slice(0, -1) : whole;
    return complete.replace(/\\(["\\])/g, (_, sign: string) => (sign === '"' ? '""' : "\\"));
  }
}

/** A time in seconds or milliseconds since 1970, or as ISO 8601; null for everything else. */
function timeOf(cell: string | undefined): number | null {
  if (!cell) return null;
  const number = /^\d{9,16}$/.test(cell) ? Number(cell) : Number.NaN;
  const time = Number.isNaN(number) ? Date.parse(cell) : number < 1e11 ? number * 1_000 : number;
  // Before the web, or tomorrow: a mistake of the program that wrote it.
  return time > Date.UTC(1990) && time <= Date.now() + 86_400_000 ? time : null;
}
