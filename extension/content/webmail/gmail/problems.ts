import type { Problem } from "../adapter.ts";
import { startOf } from "../text.ts";
import { isHidden } from "../walk.ts";
import { titleNamesMailbox } from "./account.ts";
import { headingOf, isInFrame, isMarkedOpen, isOpen, senderOf as messageSender, partsOf } from "./messages.ts";
import type { Route } from "./routes.ts";
import { looksLikeMail, rowParts } from "./row-parts.ts";
import { gapOf, markPlace } from "./rows.ts";
import { isMessageByClass, isMessageByMeaning, isRow, type Scan } from "./scan.ts";

/** So many rows are looked into, spread over the list: when Gmail changes its rows, it changes them all. */
const SAMPLE = 12;

/** A search may show the card of a person or two above an empty list. */
const SOME_PEOPLE = 2;

/** So many messages are looked into. */
const MESSAGES = 30;

/** A view with more text than this is not empty; Gmail's empty lists, with their footer, have some hundred characters. */
const EMPTY_LIST = 1_500;
const EMPTY_CONVERSATION = 300;
/** The whole window, with its navigation. */
const EMPTY_WINDOW = 4_000;

/**
 * Compares the two ways of reading: by Gmail's classes, and by attributes, roles and structure. Where one finds what
 * the other doesn't, Gmail has changed, and nothing on the page may be judged.
 */
export function problemsOf(document: Document, found: Scan, route: Route): Problem[] {
  const problems: Problem[] = [];
  const add = (what: string, count: number, weight: Problem["weight"]) => {
    if (count > 0) problems.push({ what, count, weight });
  };
  if (!found.complete) add("page-too-large", 1, "blind");
  if (route.isReceived) rowProblems(found, add);
  messageProblems(found, add);
  if (problems.length === 0 && showsUnknown(document, found, route)) add("nothing-readable", 1, "blind");
  return problems;
}

type Add = (what: string, count: number, weight: Problem["weight"]) => void;

function rowProblems({ rows }: Scan, add: Add) {
  const step = Math.ceil(rows.length / SAMPLE) || 1;
  const sample = rows.filter((_, place) => place % step === 0);
  const known = sample.filter(isRow);
  // In the split pane the second line of a row has no id; it belongs to the row above it.
  const unknown = sample.filter((row) => !isRow(row) && (row.id || known.length === 0) && looksLikeMail(row));
  add("rows-disagree", unknown.filter((row) => !isOfExtension(row)).length, "blind");

  const mails = known.map(rowParts).filter(({ isOther }) => !isOther);
  // One odd row is a kind that is not known; most rows being odd is a page that is not known.
  const weigh = (count: number): Problem["weight"] => (count > mails.length / 2 ? "blind" : "part");
  const gaps = mails.flatMap((parts) => gapOf(parts) ?? []);
  for (const what of new Set(gaps)) add(what, gaps.filter((gap) => gap === what).length, weigh(gaps.length));
  const unmarked = mails.filter(({ rows: [row] }) => row && !markPlace(row)).length;
  add("row-mark-place", unmarked, weigh(unmarked));
}

function isOfExtension(row: Element): boolean {
  return row.classList.contains("bundle");
}

function messageProblems({ messages, senders }: Scan, add: Add) {
  const differing = messages.filter((message) => isMessageByClass(message) !== isMessageByMeaning(message));
  add("messages-disagree", differing.length + senders, "blind");
  const gaps = messages.slice(-MESSAGES).flatMap(gapsOfMessage);
  for (const what of new Set(gaps)) {
    const weight = what === "message-body-in-frame" ? "part" : "blind";
    add(what, gaps.filter((gap) => gap === what).length, weight);
  }
}

function gapsOfMessage(message: Element): string[] {
  const parts = partsOf(message);
  const gaps: string[] = [];
  if (!messageSender(parts)) gaps.push("message-sender");
  if (!headingOf(message)) gaps.push("message-subject");
  if (!parts.body && isMarkedOpen(message)) gaps.push("message-body");
  if (parts.body && isOpen(message, parts) && isInFrame(parts.body)) gaps.push("message-body-in-frame");
  return gaps;
}

/** Whether the page shows mails, as its address says, and none of it could be found by any road. */
function showsUnknown(
  document: Document,
  { rows, messages, headings, mains, strays, people }: Scan,
  route: Route,
): boolean {
  if (!route.isMail || messages.length > 0) return false;
  if (headings.length > 0) return true;
  if (rows.some(isRow)) return false;
  if (rows.some((row) => row.querySelector("[role=checkbox]"))) return true;
  const loading = document.getElementById("loading");
  if (loading && !isHidden(loading)) return false;
  if (strays > 0 || people > SOME_PEOPLE) return true;
  const limit = route.isConversation ? EMPTY_CONVERSATION : EMPTY_LIST;
  const [main] = mains;
  if (main) return startOf(main, limit + 1).length > limit;
  return (
    document.body !== null &&
    titleNamesMailbox(document) &&
    startOf(document.body, EMPTY_WINDOW + 1).length > EMPTY_WINDOW
  );
}
