import type { Mail } from "../../../../src/mail/mail.ts";
import { readText, startOf } from "../text.ts";
import type { Tree } from "./deep.ts";
import type { Steps } from "./steps.ts";

/** Reads a body into a mail: its visible text and the targets of its links. */
export function addBody(mail: Mail, body: Element, unwrap: (link: string) => string = (link) => link) {
  const { text, partial, links } = readText(body);
  mail.body = text;
  mail.links = links.map(unwrap);
  if (partial) mail.bodyIsPartial = true;
}

/**
 * The body element inside of a frame of the webmail's own origin.
 * @returns "closed" when the frame can't be looked into; null while nothing is in it yet.
 */
export function bodyInFrame(frame: Element): Element | "closed" | null {
  let inner: Document | null;
  try {
    inner = (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return "closed";
  }
  if (!inner) return "closed";
  return inner.body?.firstChild ? inner.body : null;
}

/** A page of a frame that is being written to by the user is not waited for. */
function isWrittenIn({ designMode, body }: Document): boolean {
  const editable = body?.getAttribute("contenteditable");
  return designMode === "on" || (editable != null && editable !== "false");
}

/**
 * The page inside of a frame of the webmail's own origin, in which a script may draw without a sign outside; null for
 * a frame that can't be looked into, and for one in which the user writes.
 */
export function pageToWatch(frame: Element): Document | null {
  if (bodyInFrame(frame) === "closed") return null;
  const { contentDocument } = frame as HTMLIFrameElement;
  return contentDocument && !isWrittenIn(contentDocument) ? contentDocument : null;
}

/** So many shadow trees are asked for their frames between two places at which the work can be left. */
const TREES = 50;

/** The frames in these trees. */
export function* framesIn(trees: Tree[]): Steps<Element[]> {
  const found: Element[] = [];
  for (const [at, tree] of trees.entries()) {
    if (at % TREES === 0) yield;
    // A browser knows the frames of a page by their name.
    found.push(
      ...("getElementsByTagName" in tree ? tree.getElementsByTagName("iframe") : tree.querySelectorAll("iframe")),
    );
  }
  return found;
}

/** So much of a text tells it from another one in the same frame. */
const START = 300;

/**
 * What tells one text in a frame from another one, in a few characters: webmails put the next mail into the frame of the
 * last one, and may have drawn its header before. A page that is not there in full has another key than afterwards.
 */
export function keyOfFrame(frame: Element): string {
  const body = bodyInFrame(frame);
  if (body === null || body === "closed") return "";
  return `${body.ownerDocument.readyState === "loading"} ${startOf(body, START)}`;
}
