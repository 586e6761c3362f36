/**
 * GMX and WEB.DE, two names of one webmail. The mails are in a frame of another host than the page around it
 * (webmailer.gmx.net in navigator.gmx.net), so this adapter reads the frame, and the page around it has nothing to read.
 *
 * No real page could be had. Known from two public programs of 2025 and 2026 that automate it: the elements of the list
 * and of the opened mail, and their nested open shadow trees. Not known, and so only accepted where it is plain: that a
 * row's `title` holds the sender's address, and how the header of an opened mail is built. Where a mail's header can't
 * be read, the page is told to be unreadable rather than judged.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "./kit/body.ts";
import { deepWithin } from "./kit/deep.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { mailtoOf, nameAndAddress, type Sender, senderWith, titledAddress } from "./kit/people.ts";
import { above, holds } from "./kit/shown.ts";
import { lineOf } from "./text.ts";

const ROW = "list-mail-item";
const PART = "list-mail-item__";
const DETAIL = "webmailer-mail-detail";
const DETAIL_BODY = "detail-body";
const FRAMES = "iframe.detail-body--full-height, iframe[name=mailbody], iframe#mail-detail";

/** The hosts of the frames; the generation before 2024 has "3c" in its names. */
const HOSTS = /^(?:webmailer|3c(?:-bap)?)\.(?:gmx\.net|web\.de)$/;

export const gmx = adapterOf({
  webmail: "gmx",
  fits: ({ hostname }) => HOSTS.test(hostname),
  // The frame shows mails and nothing else: settings and contacts are frames of their own.
  showsMail: () => true,
  isReceived: () => true,
  // Only the page around the frame shows it.
  ownAddress: () => undefined,

  rows: {
    find: { selector: ROW },
    parts: { selector: `.${PART}subject` },
    read: readRow,
    key: (row) =>
      [row.id, within(row, "sender")?.textContent, within(row, "subject")?.textContent, unreadOf(row)].join("\n"),
    place(row) {
      const date = within(row, "date");
      return date?.parentNode
        ? { parent: above(date) ?? row, before: date.parentNode === above(date) ? date : null }
        : null;
    },
  },

  messages: {
    find: { selector: DETAIL, where: (detail) => deepWithin(detail, DETAIL_BODY).length > 0 },
    parts: { selector: FRAMES },
    read: readMessage,
    frame: frameOf,
    key: (message) =>
      [
        headerText(message).slice(0, 2_000),
        deepWithin(message, "iframe")[0]?.getAttribute("src"),
        readableBody(message) !== null,
      ].join("\n"),
    place(message) {
      const [body] = deepWithin(message, DETAIL_BODY);
      const parent = body && above(body);
      return parent ? { parent, before: body.parentNode === parent ? body : null } : null;
    },
  },

  inShadows: true,
  area: (document) => document.body,
  watch(document, trees) {
    const changes: MutationObserverInit = {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["class", "id", "title", "hidden"],
    };
    // An observer doesn't see into shadow trees: each is watched by itself. Texts of mails stand in these, and what is
    // typed may stand outside.
    return trees.map((node) => ({ node, options: { ...changes, characterData: node !== document } }));
  },
});

function within(row: Element, part: string): Element | null {
  return deepWithin(row, `.${PART}${part}`)[0] ?? null;
}

/** Only the mark of unread rows is known, so its absence proves nothing. */
function unreadOf(row: Element): boolean | undefined {
  return row.classList.contains("list-mail-item--unread") || undefined;
}

function readRow(row: Element): Reading {
  const cell = within(row, "sender");
  const subject = within(row, "subject");
  if (!cell) return "row-sender";
  if (!subject) return "row-subject";
  const address = titledAddress(cell, `.${PART}sender`);
  // Whether every row carries one is not known: where they don't, the list is told to be unreadable.
  if (!address) return "row-address";
  const mail: Mail = { place: "row", fromAddress: address, subject: lineOf(subject) };
  const name = lineOf(cell);
  const id = /^id(.+)/.exec(row.id)?.[1];
  if (name) mail.fromName = name;
  if (id) mail.id = id;
  const unread = unreadOf(row);
  if (unread !== undefined) mail.unread = unread;
  const date = within(row, "date");
  if (date) mail.date = lineOf(date);
  return mail;
}

/** What stands in the opened mail's own tree, outside of the body. */
function inHeader(message: Element, selector: string): Element[] {
  const bodies = deepWithin(message, DETAIL_BODY);
  return deepWithin(message, selector).filter((one) => !bodies.some((body) => holds(body, one)));
}

function headerText(message: Element): string {
  return inHeader(message, "[class*=sender], [class*=subject], [class*=date]")
    .map((one) => lineOf(one))
    .join(" ");
}

function readMessage(message: Element, wantsText = true): Reading {
  const sender = senderOf(message);
  const [subject] = inHeader(message, "[class*=subject], h1, h2");
  if (!sender) return "message-sender";
  if (!subject) return "message-subject";
  const mail: Mail = { place: "message", subject: lineOf(subject), ...fields(sender) };
  const body = readableBody(message);
  if (body === "closed") return "message-body-in-frame";
  if (!body) return "message-body";
  if (wantsText) addBody(mail, body, unwrap);
  return mail;
}

function fields({ name, address }: Sender): Pick<Mail, "fromName" | "fromAddress"> {
  return { ...(name && { fromName: name }), ...(address && { fromAddress: address }) };
}

/** By the words "sender" or "from" in a class, and an address that the page itself gives there. No such: not read. */
function senderOf(message: Element): Sender | null {
  for (const place of inHeader(message, "[class*=sender], [class*=__from]")) {
    const carriers = [place, ...place.querySelectorAll("[title], a[href]")];
    for (const one of carriers) {
      const linked = mailtoOf(one);
      const titled = nameAndAddress(one.getAttribute("title"));
      const address = linked ?? titled?.address;
      if (address) return senderWith(lineOf(place) || titled?.name, address);
    }
  }
  return null;
}

function frameOf(message: Element): Element | null {
  return deepWithin(message, FRAMES)[0] ?? null;
}

function readableBody(message: Element): Element | "closed" | null {
  const frame = frameOf(message);
  return frame ? bodyInFrame(frame) : null;
}

/** Links lead through a page of the webmail that hides where the reader comes from: deref-gmx.net?redirectUrl=…. */
function unwrap(link: string): string {
  if (!URL.canParse(link)) return link;
  const { hostname, searchParams } = new URL(link);
  return (/^deref-(?:gmx|web)/.test(hostname) && searchParams.get("redirectUrl")) || link;
}
