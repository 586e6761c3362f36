import type { Mail } from "../../../../src/mail/mail.ts";
import { readText } from "../text.ts";

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

/**
 * The pages of the frames of the webmail's own origin in which nothing is yet. A script of the page may fill one without
 * an event that could be noticed outside, so they have to be watched.
 */
export function emptyFrames(document: Document): Document[] {
  return [...document.getElementsByTagName("iframe")].flatMap((frame) => {
    if (bodyInFrame(frame) !== null) return [];
    return frame.contentDocument ?? [];
  });
}
