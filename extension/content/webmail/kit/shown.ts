import { isHidden } from "../walk.ts";

/**
 * Whether the element is one in which a writer or a dialog may draw what it likes, in every webmail. Asked of thousands
 * of elements after each change, so it looks at attributes instead of matching a selector.
 */
export function isEditorOrDialog(element: Element): boolean {
  if (element.localName === "form" || element.localName === "dialog") return true;
  const role = element.getAttribute("role");
  if (role === "textbox" || role === "dialog") return true;
  const editable = element.getAttribute("contenteditable");
  return editable !== null && editable !== "false";
}

/**
 * The elements that can be seen: neither they nor anything around them is hidden by its own attributes.
 * @param not what nothing below may be taken from: the bodies of mails, editors.
 */
export function shown(elements: Iterable<Element>, not = ""): Element[] {
  const known = new Map<Element, boolean>();
  // Upwards until an element whose answer is known; without recursion, because depth is the sender's choice.
  const isShown = (start: Element | null): boolean => {
    const path: Element[] = [];
    let answer = true;
    for (let element = start; element; element = above(element)) {
      const before = known.get(element);
      path.push(element);
      if (before !== undefined) {
        answer = before;
        break;
      }
      if (isHidden(element) || isEditorOrDialog(element) || (not && element.matches(not))) {
        answer = false;
        break;
      }
    }
    for (const element of path) known.set(element, answer);
    return answer;
  };
  // The element itself may be what `not` names: a body is shown though nothing below it may be taken.
  return [...elements].filter((element) => !isHidden(element) && isShown(above(element)));
}

/** The first of {@link shown} that matches below a root. */
export function firstShown(root: ParentNode, selector: string, not = ""): Element | null {
  for (const element of root.querySelectorAll(selector)) if (shown([element], not).length > 0) return element;
  return null;
}

/** The element around this one, also out of a shadow tree. */
export function above(element: Element): Element | null {
  const parent = element.parentNode;
  if (!parent) return null;
  // By their shapes, because a frame's nodes are made by another window's classes.
  if (parent.nodeType === 11) return (parent as Partial<ShadowRoot>).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

/** Whether the element still stands in its page. Firefox throws at whatever stood in a frame that has gone on since. */
export function isThere(element: Element): boolean {
  try {
    return element.isConnected;
  } catch {
    return false;
  }
}

/** Whether `outer` holds `inner`, through shadow trees too. */
export function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = above(element)) if (element === outer) return true;
  return false;
}
