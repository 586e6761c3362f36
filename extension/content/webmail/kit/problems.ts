import type { Problem } from "../adapter.ts";
import type { Layout, Reading } from "./layout.ts";
import type { Found } from "./scan.ts";
import { isThere } from "./shown.ts";
import { dearAtFirst, type Steps } from "./steps.ts";
import { showsSomething } from "./unknown.ts";

/** What was found on a page. */
export interface PageFound {
  isMail: boolean;
  isReceived: boolean;
  rows: Found;
  messages: Found;
  /** False: the page is larger than what is looked at. */
  complete: boolean;
}

/** So many rows are looked into, spread over the list: when a webmail changes its rows, it changes them all. */
const SAMPLE = 24;

/** So many messages are looked into. */
const MESSAGES = 30;

/** Where the two ways of finding disagree, and what could not be read. Empty: the page fits. */
export function* problemsOf(layout: Layout, document: Document, found: PageFound): Steps<Problem[]> {
  const problems: Problem[] = [];
  const add = (what: string, count: number, weight: Problem["weight"]) => {
    if (count > 0) problems.push({ what, count, weight });
  };
  const { rows, messages, isReceived } = found;
  if (!found.isMail) return problems;
  if (!found.complete) add("page-too-large", 1, "blind");
  if (isReceived) {
    add("rows-disagree", rows.differing, "blind");
    yield* rowProblems(layout, rows.elements, add);
  }
  add("messages-disagree", messages.differing, "blind");
  yield* messageProblems(layout, messages.elements, add);
  if (problems.length === 0 && rows.elements.length + messages.elements.length === 0 && isReceived) {
    const area = layout.area(document) ?? document.body;
    // Whoever writes a mail has its recipients before them.
    const isWriting = area?.querySelector("[contenteditable]:not([contenteditable=false])");
    if (area && !isWriting && (yield* showsSomething(area, layout.ownAddress(document), layout.showsOwner))) {
      add("nothing-readable", 1, "blind");
    }
  }
  return problems;
}

type Add = (what: string, count: number, weight: Problem["weight"]) => void;

function* rowProblems({ rows: { read, place, givesAddress } }: Layout, rows: Element[], add: Add): Steps<void> {
  const step = Math.ceil(rows.length / SAMPLE) || 1;
  let mails = 0;
  let unmarked = 0;
  const gaps: string[] = [];
  for (let at = 0; at < rows.length; at += step) {
    yield dearAtFirst(read);
    const row = rows[at];
    // The page may have changed meanwhile.
    const reading = row && isThere(row) ? read(row, false) : null;
    if (!row || reading === null) continue;
    mails++;
    if (givesAddress && lacksAddress(reading)) add("row-address", 1, "part");
    if (typeof reading === "string") gaps.push(reading);
    if (!place(row)) unmarked++;
  }
  // One odd row is a kind that is not known; most rows being odd is a page that is not known.
  const weigh = (count: number) => (count > mails / 2 ? "blind" : "part");
  for (const what of new Set(gaps)) add(what, gaps.filter((gap) => gap === what).length, weigh(gaps.length));
  add("row-mark-place", unmarked, weigh(unmarked));
}

function* messageProblems(layout: Layout, messages: Element[], add: Add): Steps<void> {
  const { read, place, givesAddress, isClosed } = layout.messages;
  const missing: string[] = [];
  for (const message of messages.slice(-MESSAGES)) {
    yield dearAtFirst(read);
    const reading = isThere(message) ? read(message, false) : null;
    if (reading === null) continue;
    if (givesAddress && lacksAddress(reading)) add("message-address", 1, "part");
    if (typeof reading === "string") missing.push(reading);
    else if (!place(message)) missing.push("message-panel-place");
    else if (isClosed?.(message)) missing.push("message-body-in-frame");
  }
  for (const what of new Set(missing)) {
    // A body in a frame that can't be looked into hides one mail, not the page.
    const weight = what.endsWith("-in-frame") ? "part" : "blind";
    add(what, missing.filter((one) => one === what).length, weight);
  }
}

function lacksAddress(reading: Reading): boolean {
  return reading !== null && typeof reading === "object" && reading.fromAddress === undefined;
}
