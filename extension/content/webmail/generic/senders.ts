import { isEditorOrDialog } from "../kit/shown.ts";
import type { Steps } from "../kit/steps.ts";
import { addressBeside } from "./addresses.ts";
import { rowsBelow } from "./list.ts";
import { hintOf, isSeen } from "./pieces.ts";
import { labelled } from "./words.ts";

/** What may name a sender: where an address can stand, and what is called so. */
export const SENDERS =
  "a[href^='mailto:' i], [data-email], [data-address], [email], [title*='@'], [class*='from' i], [class*='sender' i], [class*='author' i], [id*='from' i], [itemprop=sender], [itemprop=author]";
/** What may be a label: "From:". */
export const LABELS = "th, td, dt, label, b, strong, span";
/** Parts of a page in which no mail stands. */
export const NO_MAIL =
  "nav, aside, footer, form, dialog, select, [role=navigation], [role=banner], [role=dialog], [role=menu], [role=toolbar], [role=tree]";

/** So many places that may name a sender are looked at. */
const MOST_SENDERS = 400;
const MOST_LABELS = 3_000;
/** So far around a sender its mail is looked for, in levels. */
export const LEVELS = 9;
/** Elements that may name the sender of an opened mail: outside of lists, menus and editors. */
export function* sendersIn(document: Document): Steps<Element[]> {
  const root = document.body;
  if (!root) return [];
  const lists = new Map<Element, boolean>();
  const found: Element[] = [];
  let looked = 0;
  for (const element of root.querySelectorAll(SENDERS)) {
    if (++looked > MOST_SENDERS) break;
    if (looked % 16 === 0) yield;
    if (isOutside(element) || isInList(element, lists)) continue;
    if (addressBeside(element) || hintOf(element) === "from") found.push(element);
  }
  let labels = 0;
  for (const element of root.querySelectorAll(LABELS)) {
    if (++labels > MOST_LABELS) break;
    if (labels % 64 === 0) yield;
    if (labelled(ownText(element)) !== "from" || isOutside(element) || isInList(element, lists)) continue;
    const named = labelledBy(element);
    if (named && isSeen(named)) found.push(named);
  }
  return found;
}

/** The text of an element that holds nothing else. */
export function ownText(element: Element): string {
  const node = element.firstChild;
  return node?.nodeType === 3 && element.childElementCount === 0 ? (node.nodeValue ?? "").slice(0, 60) : "";
}

/** Whether an element stands where no mail does, or can't be seen. */
export function isOutside(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (!isSeen(one) || isEditorOrDialog(one) || one.matches(NO_MAIL)) return true;
  }
  return false;
}

/**
 * Whether an element stands in a list of mails.
 * @param known the answers for elements around it, so that each is looked into once.
 */
export function isInList(element: Element, known: Map<Element, boolean>): boolean {
  let one = element.parentElement;
  for (let level = 0; one && level < LEVELS; level++, one = one.parentElement) {
    let answer = known.get(one);
    if (answer === undefined) {
      answer = one.childElementCount >= 3 && rowsBelow(one).length > 0;
      known.set(one, answer);
    }
    if (answer) return true;
  }
  return false;
}

/** What a label stands for: what follows it, or the cell or line that it stands in. */
export function labelledBy(label: Element): Element | null {
  return label.nextElementSibling ?? label.parentElement?.nextElementSibling ?? null;
}
