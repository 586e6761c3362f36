/** One saved sign-in, as an export has it. */
export interface PasswordEntry {
  /** The registered domain of its site ("example.co.jp"), an app's id, or the entry's title where there is no address. */
  site: string;
  /** The host of its site, lower case; null: an app, a device at home, or no address at all. */
  host: string | null;
  /** As the user signs in; "" where the export has none. */
  username: string;
  password: string;
  /** No later than this the password was last changed, in milliseconds since 1970; null: the export doesn't tell. */
  changedAt: number | null;
}

/**
 * Why a file can't be checked, in words of the reader's world:
 * - empty: nothing in it
 * - binary: no text at all (a picture, a database)
 * - archive: a ZIP file, as some password managers export it
 * - database: an encrypted database of KeePass
 * - json, markup: an export, but not as CSV
 * - no-passwords: a table without a column of passwords
 * - no-entries: the right columns, and nothing under them
 * - broken: a quote that is never closed, so that nobody can tell the cells apart
 * - too-many: more entries than {@link MOST_ENTRIES}
 * - unreadable: the browser could not read it to its end
 */
export const FILE_PROBLEMS = [
  "empty",
  "binary",
  "archive",
  "database",
  "json",
  "markup",
  "no-passwords",
  "no-entries",
  "broken",
  "too-many",
  "unreadable",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A file that was refused, by the name of its problem. Never holds a part of the file. */
export class FileRefused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Far more than a person has: beyond it a file is no export, and its entries would fill the memory. */
export const MOST_ENTRIES = 1_000_000;
