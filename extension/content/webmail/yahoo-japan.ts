/**
 * Yahoo!メール of Yahoo! JAPAN (LY Corporation), which is not the Yahoo! Mail of yahoo.ts.
 *
 * Not checked on a real page, and little is known: one public program of 2022 and 2023 finds the opened mail in
 * `div[data-cy="mailPreviewArea"]` and its text in a frame there, of the page's own origin. Nothing is known of the
 * list: it is not read, and a page with nothing but a list is said to be unreadable. Of an opened mail's header only
 * what can't be the sender's own words is taken: an address that a link, a title or an element of its own holds. A
 * header without one gives a name, and no address.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { textsIn } from "./kit/leaves.ts";
import { addressOf, mailtoOf, type Sender } from "./kit/people.ts";
import { firstShown } from "./kit/shown.ts";
import { lineOf } from "./text.ts";

const AREA = '[data-cy="mailPreviewArea"]';
const SUBJECT = "h1, h2, h3, [role=heading], [data-cy*=subject i]";
/** Advertisements have frames of their own. */
const ADVERTISEMENT = "[id^=tagYads]";

export const yahooJapan = adapterOf({
  webmail: "yahoo-japan",
  fits: ({ hostname }) => hostname === "mail.yahoo.co.jp",
  showsMail: (_document, { pathname }) =>
    /^\/u\/pc\//.test(pathname) && !/\/(?:compose|settings?)(?:\/|$)/.test(pathname),
  isReceived: () => true,
  ownAddress: () => undefined,

  rows: {
    find: () => [],
    parts: () => [],
    read: () => null,
    key: () => "",
    place: () => null,
  },

  messages: {
    find: { selector: AREA, where: (area) => frameIn(area) !== null },
    // What is known twice is one thing: the frame in the area. A frame of this page's own without one is a stray.
    parts: {
      selector: "#root iframe, [data-cy] iframe",
      where: (frame) => !frame.closest(ADVERTISEMENT) && bodyInFrame(frame) !== "closed",
    },
    read: readMessage,
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
  },

  area: (document) => document.querySelector("#root") ?? document.body,
  watch(document) {
    const root = document.body ?? document.documentElement;
    if (!root) return [];
    const attributeFilter = ["title", "href", "data-cy", "src", "style"];
    const changes = { childList: true, subtree: true, characterData: true };
    return [
      { node: root, options: { childList: true, subtree: true, attributes: true, attributeFilter } },
      ...[...document.querySelectorAll(AREA)].flatMap((area) => {
        const inner = frameIn(area) && bodyInFrame(frameIn(area) as Element);
        const filled = inner && inner !== "closed" ? [{ node: inner.ownerDocument, options: changes }] : [];
        return [{ node: area, options: { characterData: true, subtree: true } }, ...filled];
      }),
    ];
  },
});

function frameIn(area: Element): Element | null {
  return [...area.querySelectorAll("iframe")].find((frame) => !frame.closest(ADVERTISEMENT)) ?? null;
}

function isFilled(message: Element): boolean {
  const frame = frameIn(message);
  const body = frame && bodyInFrame(frame);
  return body !== null && body !== "closed";
}

/** The texts above the frame. */
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
  if (body) {
    if (wantsText) addBody(mail, body);
  }
  return mail;
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
    const titled = mailtoOf(one) ?? addressOf(one.getAttribute("title"));
    if (titled && titled !== text) return { name: text, address: titled };
    const address = titled ?? addressOf(/^<(.*)>$/.exec(text)?.[1]);
    const before = texts[place - 1];
    if (address) return before ? { name: lineOf(before), address } : { address };
  }
  return null;
}
