import { later, type Steps } from "./steps.ts";

/** So many marks make a page a webmail's: any page may have one or two of them. */
const ENOUGH = 3;

/** Whether a page has enough of a webmail's own marks. The commonest come first: it stops at the third. */
export function hasMarks(document: Document, marks: readonly string[]): boolean {
  return later(() => hasMarksInSteps(document, marks)).result();
}

/** {@link hasMarks}, for any page: to know that a large one has none of them takes its time. */
export function* hasMarksInSteps(document: Document, marks: readonly string[]): Steps<boolean> {
  let found = 0;
  for (const mark of marks) {
    if (document.querySelector(mark) && ++found === ENOUGH) return true;
    yield;
  }
  return false;
}
