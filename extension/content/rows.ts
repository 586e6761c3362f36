import type { Mail } from "../../src/mail/mail.ts";
import type { RowMark } from "../messages.ts";
import { ask } from "./ask.ts";
import { type MarkHandle, makeMark, prepareMarks } from "./mark/mark.ts";
import { idleAgain, inSlices, oneByOne } from "./slices.ts";
import type { Adapter } from "./webmail/adapter.ts";

/** How many rows one message to the background holds: small enough that copying it is not felt. */
const ROWS_A_REQUEST = 50;

/** After so many rows their marks are drawn, though more rows are to follow. */
const ROWS_A_DRAWING = 1_000;

/** How many judged rows are remembered, so that paging back and forth asks nothing again. */
const REMEMBERED = 5_000;

/** After so many vanished marks on one row the page is fighting us, and drawing again would only flicker. */
const REDRAWS = 5;

interface Drawn {
  key: string;
  mark: RowMark;
  handle: MarkHandle;
  redrawn: number;
}

/** Keeps the marks of a list right: one on each row of an unasked sign-up mail, none elsewhere. */
export class RowMarks {
  readonly #adapter: Adapter;
  readonly #signal: AbortSignal;
  readonly #entered: (event: Event) => void;
  /** What the background said of a row, by the row's key. A webmail recycles its elements, so elements don't count. */
  #judged = new Map<string, RowMark | null>();
  #drawn = new Map<Element, Drawn>();

  /** @param approached called when the pointer comes to a marked row, which may be opened then. */
  constructor(adapter: Adapter, approached: (row: Element) => void, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#signal = signal;
    this.#entered = ({ isTrusted, currentTarget }) => {
      if (isTrusted && currentTarget) approached(currentTarget as Element);
    };
    signal.addEventListener("abort", () => this.clear(), { once: true });
  }

  /**
   * Reads what is new, asks about it, and brings the marks up to date.
   * @param rows what the adapter found.
   * @param wrote called after each writing to the page, in the same task.
   * @returns false when the page keeps removing the marks.
   */
  async refresh(rows: Element[], account: string | null, wrote: () => void): Promise<boolean> {
    const keys: [Element, string][] = [];
    const toAsk = new Map<string, { mail: Mail; rows: [Element, string][] }>();
    await inSlices(
      rows,
      (row) => {
        const key = `${account ?? ""} ${this.#adapter.rowKey(row)}`;
        keys.push([row, key]);
        if (this.#judged.has(key)) return;
        const asked = toAsk.get(key);
        if (asked) {
          asked.rows.push([row, key]);
          return;
        }
        const mail = this.#adapter.readRow(row);
        if (mail) toAsk.set(key, { mail, rows: [[row, key]] });
      },
      this.#signal,
    );
    let left = await this.#draw(keys, wrote);

    const asked = [...toAsk];
    let shown = 0;
    for (let start = 0; start < asked.length; start += ROWS_A_REQUEST) {
      const batch = asked.slice(start, start + ROWS_A_REQUEST);
      // What was drawn until now ended in the middle of a slice; a request is work for a task of its own.
      if (start === shown) await idleAgain(this.#signal);
      const { marks } = await ask({
        type: "judge-rows",
        webmail: this.#adapter.webmail,
        account,
        mails: batch.map(([, { mail }]) => mail),
      });
      this.#signal.throwIfAborted();
      for (const [place, [key]] of batch.entries()) this.#remember(key, marks[place] ?? null);
      // The first request holds what can be seen. The others' marks come together, because the webmail calculates the
      // layout of its list anew for each time that marks come.
      const end = start + batch.length;
      if (start > 0 && end - shown < ROWS_A_DRAWING && end < asked.length) continue;
      left = (await this.#draw(rowsOf(asked.slice(shown, end)), wrote)) && left;
      shown = end;
    }
    return left;
  }

  /** Forgets every answer of the background, so that all rows are asked about again. The marks stay until then. */
  forget() {
    this.#judged.clear();
  }

  /** Whether any row has a mark: a mail that gets a panel may be opened soon. */
  get areMarked(): boolean {
    return this.#drawn.size > 0;
  }

  /** The marked row among these elements. */
  marked(elements: EventTarget[]): Element | undefined {
    return elements.find((one) => this.#drawn.has(one as Element)) as Element | undefined;
  }

  /** Takes all marks out of the page. */
  clear() {
    for (const row of this.#drawn.keys()) this.#erase(row);
    this.#judged.clear();
  }

  #remember(key: string, mark: RowMark | null) {
    this.#judged.set(key, mark);
    if (this.#judged.size <= REMEMBERED) return;
    const [oldest] = this.#judged.keys();
    if (oldest !== undefined) this.#judged.delete(oldest);
  }

  /** Brings each row's mark in line with what is known of it. Rows that nothing is known of yet are left as they are. */
  async #draw(keys: [Element, string][], wrote: () => void): Promise<boolean> {
    // A row that is only hidden (a view that the webmail keeps) keeps its mark; one that left the page takes it along.
    const gone = [...this.#drawn].filter(([row]) => !row.isConnected);
    for (const [row] of gone) this.#erase(row);
    await this.#prepareMarks(keys);
    const changed: { row: Element; key: string; handle: MarkHandle | null }[] = [];
    await inSlices(
      keys,
      ([row, key]) => {
        if (!this.#isRight(row, key)) changed.push({ row, key, handle: this.#prepare(row, key) });
      },
      this.#signal,
    );
    let left = true;
    await inSlices(
      changed,
      ({ row, key, handle }) => {
        // The page may have changed between two slices.
        if (!row.isConnected) return handle?.remove();
        if (!this.#drawOne(row, key, handle)) left = false;
        wrote();
      },
      this.#signal,
    );
    return left;
  }

  /** Before the first mark of a page. */
  async #prepareMarks(keys: [Element, string][]) {
    for (const [row, key] of keys) {
      const mark = this.#judged.get(key);
      if (mark) return oneByOne(prepareMarks(row.ownerDocument, mark), this.#signal);
    }
  }

  #isRight(row: Element, key: string): boolean {
    const mark = this.#judged.get(key);
    const drawn = this.#drawn.get(row);
    if (!drawn) return !mark;
    if (drawn.key !== key || mark === null) return false;
    return drawn.handle.host.isConnected && (mark === undefined || drawn.mark === mark);
  }

  /** Makes the mark that a row lacks, outside of the page. */
  #prepare(row: Element, key: string): MarkHandle | null {
    const mark = this.#judged.get(key);
    const drawn = this.#drawn.get(row);
    if (!mark || (drawn?.key === key && drawn.handle.host.isConnected)) return null;
    return makeMark(row.ownerDocument, mark, this.#signal);
  }

  /**
   * @param handle a new mark for the row, if it needs one.
   * @returns false when the page has removed this mark too often.
   */
  #drawOne(row: Element, key: string, handle: MarkHandle | null): boolean {
    const mark = this.#judged.get(key);
    const drawn = this.#drawn.get(row);
    if (!mark) {
      if (mark === null || drawn?.key !== key) this.#erase(row);
      handle?.remove();
      return true;
    }
    if (!handle) {
      drawn?.handle.update(mark);
      if (drawn) drawn.mark = mark;
      return true;
    }
    const redrawn = drawn?.key === key ? drawn.redrawn + 1 : 0;
    if (redrawn > REDRAWS) {
      handle.remove();
      return false;
    }
    this.#erase(row);
    const place = this.#adapter.markPlace(row);
    if (!place) {
      handle.remove();
      return true;
    }
    handle.put(place);
    this.#drawn.set(row, { key, mark, redrawn, handle });
    row.addEventListener("pointerenter", this.#entered, { passive: true });
    return true;
  }

  #erase(row: Element) {
    row.removeEventListener("pointerenter", this.#entered);
    this.#drawn.get(row)?.handle.remove();
    this.#drawn.delete(row);
  }
}

/** The rows of several asked mails. */
function rowsOf(asked: [string, { rows: [Element, string][] }][]): [Element, string][] {
  return asked.flatMap(([, { rows }]) => rows);
}
