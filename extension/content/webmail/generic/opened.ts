import type { Mail } from "../../../../src/mail/mail.ts";
import { addBody, bodyInFrame, pageToWatch } from "../kit/body.ts";
import type { Reading } from "../kit/layout.ts";
import { nameAndAddress } from "../kit/people.ts";
import { isEditorOrDialog } from "../kit/shown.ts";
import type { Steps } from "../kit/steps.ts";
import { lineOf, oneLine, startOf } from "../text.ts";
import { addressBeside } from "./addresses.ts";
import { hintOf, isDate, isSeen } from "./pieces.ts";
import { isInList, isOutside, LABELS, LEVELS, labelledBy, NO_MAIL, ownText, SENDERS, sendersIn } from "./senders.ts";
import { labelled } from "./words.ts";

const HEADINGS = "h1, h2, h3, [role=heading]";
/** What is called the text of a mail. */
const BODIES =
  "[id*='messagebody' i], [class*='message-body' i], [class*='messagebody' i], [class*='message_body' i], [class*='msg-body' i], [class*='mail-body' i], [class*='mailbody' i], [class*='message-content' i], [class*='mail-content' i], [class*='message-part' i], [class*='body-text' i], [class*='bodytext' i], [itemprop=text], [role=document]";

/** Between who has sent a mail and what it says stand its other recipients and some buttons: so many elements. */
const HEAD_ELEMENTS = 120;

/** A mail that is opened: the smallest part of the page with a sender, a subject, a date and, after these, a text. */
interface Opened {
  element: Element;
  sender: Element;
  subject: Element;
  /** The first child after the head, or the frame, with the text. */
  body: Element;
}

/**
 * The opened mails, in order. What stands in the text of one is drawn by its sender, whatever it looks like; of the
 * others, none that holds another one.
 */
export function* findMessages(document: Document): Steps<Element[]> {
  const found: Opened[] = [];
  for (const sender of yield* sendersIn(document)) {
    yield;
    const opened = openedAround(sender);
    if (opened && !found.some(({ element }) => element === opened.element)) found.push(opened);
  }
  const real = found.filter(({ element }) => !found.some(({ body }) => body !== element && body.contains(element)));
  const elements = real.map(({ element }) => element);
  return elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));
}

/** The second way to the opened mails: their texts, by what they are called or by their frames. Each has to have its mail. */
export function* findTexts(document: Document): Steps<Element[]> {
  const found: Element[] = [];
  const lists = new Map<Element, boolean>();
  for (const element of document.body?.querySelectorAll(`${BODIES}, iframe`) ?? []) {
    yield;
    // A frame holds no text of the page's own, and may hold a mail's all the same.
    const place = element.localName === "iframe" ? element.parentElement : element;
    if (!place || found.some((outer) => outer.contains(element)) || isOutside(place) || isInList(element, lists))
      continue;
    if (element.closest("[role=alert], [role=status]")) continue;
    if (element.localName === "iframe" ? holdsText(element) : startOf(element, 40).length > LEAST_TEXT)
      found.push(element);
  }
  return found;
}

/** Shorter is a notice of the page's own. */
const LEAST_TEXT = 20;

/** A frame with a text that can be read. What stands in other hosts' frames may be anything; a mail may be written in one. */
function holdsText(frame: Element): boolean {
  const inner = pageToWatch(frame)?.body;
  return inner != null && startOf(inner, 40).length > LEAST_TEXT;
}

/** The mail that a sender's name stands in. */
function openedAround(sender: Element): Opened | null {
  let child = sender;
  for (let level = 0; level < LEVELS; level++) {
    const element = child.parentElement;
    if (!element || element.localName === "html") return null;
    const body = bodyAfter(child);
    if (body) {
      const subject = subjectOf(element, sender, body);
      return subject && hasDate(element, body) ? { element, sender, subject, body } : null;
    }
    child = element;
  }
  return null;
}

/**
 * The text behind the head of a mail: a frame of the page's own, or what is called a mail's text. Prose alone is not
 * enough: it may be anything of the page.
 */
function bodyAfter(head: Element): Element | null {
  let elements = 0;
  for (let one = head.nextElementSibling; one && elements < HEAD_ELEMENTS; one = one.nextElementSibling) {
    if (!isSeen(one) && one.localName !== "iframe") continue;
    if (isEditorOrDialog(one) || one.matches(NO_MAIL)) continue;
    const body = bodyIn(one);
    if (body) return body;
    elements += 1 + one.getElementsByTagName("*").length;
  }
  return null;
}

/** Of what is called so, the innermost that has all of the text. */
function bodyIn(element: Element): Element | null {
  const frame = element.localName === "iframe" ? element : element.querySelector("iframe");
  // A frame that waits for a mail is empty.
  if (frame && bodyInFrame(frame) !== null) return frame;
  let best: Element | null = null;
  let most = 0;
  for (const one of [element, ...element.querySelectorAll(BODIES)]) {
    if (one === element && !one.matches(BODIES)) continue;
    const { length } = startOf(one, 400);
    if (length === 0 || length < most || one.querySelector("input, select, textarea, form")) continue;
    best = one;
    most = length;
  }
  return best;
}

/** What a mail is about: what is called so, or the nearest heading before its sender, in the mail or right above it. */
function subjectOf(element: Element, sender: Element, body: Element): Element | null {
  const isBefore = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) !== 0;
  let around: Element | null = element;
  for (let level = 0; around && level < 4; level++, around = around.parentElement) {
    const inHead = [
      ...around.querySelectorAll(`${HEADINGS}, [class*='subject' i], [id*='subject' i], [itemprop=name]`),
    ].filter(
      (one) =>
        isSeen(one) && !body.contains(one) && !one.contains(body) && isBefore(one, body) && lineOf(one, 40) !== "",
    );
    const called = inHead.findLast((one) => hintOf(one) === "subject" && !one.contains(sender));
    const labelledOne = around === element ? labelledSubject(element, body) : null;
    const heading = inHead.findLast((one) => one.matches(HEADINGS) && isBefore(one, sender) && !one.contains(sender));
    const subject = called ?? labelledOne ?? heading;
    if (subject) return subject;
    if (around.localName === "body") break;
  }
  return null;
}

function labelledSubject(element: Element, body: Element): Element | null {
  for (const label of element.querySelectorAll(LABELS)) {
    if (body.contains(label) || labelled(ownText(label)) !== "subject") continue;
    return labelledBy(label);
  }
  return null;
}

function hasDate(element: Element, body: Element): boolean {
  return dateOf(element, body) !== undefined;
}

function dateOf(element: Element, body: Element): string | undefined {
  let left = HEAD_ELEMENTS * 2;
  for (const one of element.querySelectorAll("time, span, div, td, dd, p, b, a, li")) {
    if (--left === 0 || one === body || body.contains(one)) return undefined;
    if (one.contains(body) || !isSeen(one)) continue;
    const text = one.childElementCount === 0 || one.localName === "time" ? lineOf(one, 80) : "";
    const named = hintOf(one) === "date" || one.localName === "time";
    if (text && text.length <= 60 && (named ? /\d/.test(text) : /\d/.test(text) && isDate({ element: one, text })))
      return text;
  }
  return undefined;
}

/** Reads an opened mail. */
export function readMessage(message: Element, wantsText = true): Reading {
  const opened = openedIn(message);
  if (!opened) return "message-sender";
  const { sender, subject, body } = opened;
  const mail: Mail = { place: "message", subject: headingText(subject) };
  const address = addressBeside(sender);
  const written = lineOf(sender, 400);
  const name = nameAndAddress(written)?.name ?? (written.includes("@") ? undefined : written);
  if (name) mail.fromName = name;
  if (address) mail.fromAddress = address;
  if (!name && !address) return "message-sender";
  const date = dateOf(message, body);
  if (date) mail.date = date;
  if (body.localName !== "iframe") {
    if (wantsText) addBody(mail, body);
    else mail.body = "";
    return mail;
  }
  const inner = bodyInFrame(body);
  if (inner === null) return "message-body";
  if (inner === "closed") mail.bodyIsPartial = true;
  else if (wantsText) addBody(mail, inner);
  return mail;
}

/** The words that stand in a heading itself; in its own elements stand buttons, labels, signs. */
function headingText(heading: Element): string {
  const own = [...heading.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? "") : " ")).join("");
  const text = oneLine(own.slice(0, 1_000));
  return /\p{L}/u.test(text) ? text : lineOf(heading, 400);
}

/** Finds again what makes an element a mail. */
function openedIn(message: Element): Opened | null {
  for (const sender of message.querySelectorAll(SENDERS)) {
    if (!addressBeside(sender) && hintOf(sender) !== "from") continue;
    const opened = openedAround(sender);
    if (opened?.element === message) return opened;
  }
  for (const label of message.querySelectorAll(LABELS)) {
    if (labelled(ownText(label)) !== "from") continue;
    const sender = labelledBy(label);
    const opened = sender && openedAround(sender);
    if (opened?.element === message) return opened;
  }
  return null;
}

export function messageKey(message: Element): string {
  const opened = openedIn(message);
  if (!opened) return "";
  const { sender, subject, body } = opened;
  const isThere = body.localName === "iframe" ? bodyInFrame(body) !== null : startOf(body, 40);
  return [message.ownerDocument.URL, lineOf(sender, 200), lineOf(subject, 200), isThere].join("\n");
}

/** The frame in which the text of a mail stands. */
export function frameOf(message: Element): Element | null {
  const body = openedIn(message)?.body;
  return body?.localName === "iframe" ? body : null;
}

/** Whether the text stands in a frame that can't be looked into. */
export function isClosed(message: Element): boolean {
  const frame = frameOf(message);
  return frame !== null && bodyInFrame(frame) === "closed";
}
