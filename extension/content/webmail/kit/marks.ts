/** So many marks make a page a webmail's: any page may have one or two of them. */
const ENOUGH = 3;

/** Whether a page has enough of a webmail's own marks. The commonest come first: it stops at the third. */
export function hasMarks(document: Document, marks: readonly string[]): boolean {
  let found = 0;
  return marks.some((mark) => document.querySelector(mark) !== null && ++found === ENOUGH);
}
