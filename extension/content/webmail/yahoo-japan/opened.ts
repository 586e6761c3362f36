/**
 * An opened mail of Yahoo!メール. How its header is built is not known, so only what can't be the sender's own words is
 * taken: an address that a link, a title or an element of its own holds. A header without one can't be read.
 */
import type { Mail } from "../../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "../kit/body.ts";
import type { Layout, Reading } from "../kit/layout.ts";
import { textsIn } from "../kit/leaves.ts";
import { addressOf, mailtoOf, type Sender } from "../kit/people.ts";
import { firstShown } from "../kit/shown.ts";
import { lineOf } from "../text.ts";

/** Selects the area of an opened mail. */
export const OPENED = '[data-cy="mailPreviewArea"]';
const SUBJECT = "h1, h2, h3, [role=heading], [data-cy*=subject i]";
/** Advertisements have frames of their own. */
const ADVERTISEMENT = "[id^=tagYads]";
/** An area that waits for a mail says so in fewer texts. */
const LEAST_TEXTS = 4;

export const messages: Layout["messages"] = {
  find: { selector: OPENED, where: (area) => frameIn(area) !== null || isPlain(area) },
  // What is known twice is one thing: the frame in the area. A frame of this page's own without one is a stray.
  parts: {
    selector: `#root iframe, [data-cy] iframe, iframe[data-cy=htmlMail], ${OPENED}`,
    where: (part) =>
      part.localName === "iframe" ? !part.closest(ADVERTISEMENT) && bodyInFrame(part) !== "closed" : isPlain(part),
  },
  read: readMessage,
  frame: frameIn,
  key: (message) =>
    [
      headerTexts(message)
        .map((one) => lineOf(one))
        .join(" "),
      isFilled(message),
    ]
      .join("\n")
      .slice(0, 2_000),
  place: (message) => ({ parent: message, before: message.firstChild }),
};

/** Whether a mail stands in the area without a frame, as mails of plain text may. */
function isPlain(area: Element): boolean {
  return frameIn(area) === null && headerTexts(area).length >= LEAST_TEXTS;
}

function frameIn(area: Element): Element | null {
  return [...area.querySelectorAll("iframe")].find((frame) => !frame.closest(ADVERTISEMENT)) ?? null;
}

function isFilled(message: Element): boolean {
  const frame = frameIn(message);
  const body = frame && bodyInFrame(frame);
  return body !== null && body !== "closed";
}

/** The texts above the frame; without one, all of them. */
function headerTexts(message: Element): Element[] {
  const frame = frameIn(message);
  return textsIn(message, `button, [role=button], ${ADVERTISEMENT}`).filter(
    (one) => !frame || (one.compareDocumentPosition(frame) & 4) === 4,
  );
}

function subjectOf(message: Element): Element | null {
  return firstShown(message, SUBJECT);
}

function readMessage(message: Element, wantsText = true): Reading {
  const subject = subjectOf(message);
  if (!subject) return "message-subject";
  const sender = senderOf(message, subject);
  if (!sender) return "message-sender";
  const frame = frameIn(message);
  const body = frame && bodyInFrame(frame);
  if (body === "closed") return "message-body-in-frame";
  const mail: Mail = { place: "message", subject: lineOf(subject) };
  if (sender.name) mail.fromName = sender.name;
  if (sender.address) mail.fromAddress = sender.address;
  const text = frame ? body : plainText(message);
  if (text && wantsText) addBody(mail, text);
  return mail;
}

/** The longest text of an area without a frame. */
function plainText(message: Element): Element | null {
  const lengthOf = (one: Element) => (one.textContent ?? "").length;
  return headerTexts(message).reduce<Element | null>(
    (longest, one) => (longest && lengthOf(longest) >= lengthOf(one) ? longest : one),
    null,
  );
}

/**
 * The sender stands first, below the subject: its name, and its address behind it or as its title. Null: no address
 * there, and so no way to tell which text is the sender. An address further down is a recipient's.
 */
function senderOf(message: Element, subject: Element): Sender | null {
  const [first, ...others] = headerTexts(message).filter((one) => one !== subject && !subject.contains(one));
  if (!first) return null;
  const texts = [first, ...others.filter((one) => one.parentElement === first.parentElement)];
  for (const [place, one] of texts.entries()) {
    const text = lineOf(one);
    const linked = mailtoOf(one);
    const titled = linked ?? addressOf(one.getAttribute("title"));
    if (titled && titled !== text) return { name: text, address: titled };
    // A title that repeats the text may be the name, which senders choose.
    const address = linked ?? addressOf(/^<(.*)>$/.exec(text)?.[1]);
    const before = texts[place - 1];
    if (address) return before ? { name: lineOf(before), address } : { address };
  }
  return null;
}
