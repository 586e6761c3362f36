/**
 * Naver Mail (mail.naver.com/v2).
 *
 * No real page could be had. The list's classes are the same in a dozen public programs of 2022 to 2026, those of an
 * opened mail in five; three of them say how the address stands there: at the end of a row's title (`"Name"<address>`),
 * and at the end of the sender's button in an opened mail (`Name <address>`). That folder 1 is sent mail and folder 3
 * drafts is general knowledge; a row's own label says it, too.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { addressOf, nameAndAddress, type Sender, senderWith } from "./kit/people.ts";
import { holds, shown } from "./kit/shown.ts";
import { lineOf, oneLine } from "./text.ts";

const BODY = ".mail_view_contents";
const ROW = ".mail_item";
const SENDER = "button.button_sender";
const TO_MAIL = 'a[href*="/read/"]';
/** What a row has besides its own class: the sender's button, and the link to the mail. */
const ROW_PARTS = `${SENDER}, .mail_title_link`;
const MESSAGE_SENDER = ".mail_option_item.sender .button_user";
const MESSAGE_TITLE = "h4";

export const naver = adapterOf({
  webmail: "naver",
  fits: ({ hostname, pathname }) => hostname === "mail.naver.com" && pathname.startsWith("/v2/"),
  showsMail: (_document, { pathname }) => !/^\/v2\/(?:popup\/)?(?:new|write|settings?|options?)(?:\/|$)/.test(pathname),
  isReceived: (_document, { pathname }) => !/^\/v2\/folders\/(?:1|3)(?:\/|$)/.test(pathname),
  ownAddress: (document) => addressOf(document.querySelector(".gnb_mail_address")?.textContent),

  rows: {
    find: { selector: ROW, not: BODY },
    parts: { selector: ROW_PARTS, not: BODY },
    read: readRow,
    givesAddress: true,
    key: (row) =>
      [
        row.querySelector(TO_MAIL)?.getAttribute("href"),
        row.querySelector(SENDER)?.getAttribute("title"),
        row.querySelector(SENDER)?.textContent,
        subjectOf(row)?.textContent,
      ].join("\n"),
    place(row) {
      const subject = subjectOf(row);
      return subject?.parentElement ? { parent: subject.parentElement, before: subject } : null;
    },
  },

  messages: {
    find: (document) => shown(document.querySelectorAll(BODY), BODY).flatMap(messageAround),
    parts: { selector: `${MESSAGE_SENDER}, .mail_view_contents_inner` },
    read: readMessage,
    givesAddress: true,
    key: (message) =>
      [
        inHeader(message, MESSAGE_SENDER)?.textContent,
        titleOf(message)?.textContent,
        bodyOf(message)?.childElementCount,
      ].join("\n"),
    place(message) {
      const body = bodyOf(message);
      return body?.parentElement ? { parent: body.parentElement, before: body } : null;
    },
  },

  // The detailed search, in an address that somebody copied from the browser in 2024; -1 is all folders.
  search: {
    terms: 1,
    isPartial: true,
    address(url, from, before) {
      // How it writes dates is not known.
      if (before) return null;
      const target = new URL("/v2/folders/-1/search", url);
      const asked = { detail: "true", from: from.join(), bodyCond: "5", exceptTrash: "true", type: "all" };
      target.search = new URLSearchParams(asked).toString();
      return target;
    },
  },

  area: (document) => document.querySelector("#content") ?? document.body,
  watch(document) {
    const area = document.querySelector("#content");
    const root = document.body ?? document.documentElement;
    if (!area) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    const attributeFilter = ["class", "href", "title"];
    const options = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter };
    return [{ node: area, options }];
  },
});

function subjectOf(row: Element): Element | null {
  return row.querySelector(`.mail_title_link .text`);
}

function readRow(row: Element): Reading {
  const button = row.querySelector(SENDER);
  const subject = subjectOf(row);
  if (!button) return "row-sender";
  if (!subject) return "row-subject";
  // A label for screen readers: "from" in received mail, "to" in sent mail.
  if (button.firstElementChild?.textContent?.includes("받는")) return null;
  const { name, address } = rowSender(button);
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  if (name) mail.fromName = name;
  if (address) mail.fromAddress = address;
  const id = /\/read\/(\d+\/\d+)/.exec(row.querySelector(TO_MAIL)?.getAttribute("href") ?? "")?.[1];
  if (id) mail.id = id;
  const date = row.querySelector(".mail_date");
  if (date) mail.date = lineOf(date);
  return mail;
}

/**
 * The name is the button's own text, behind its label. The title ends with the address; one that only repeats the name
 * gives none, because a name may end like an address.
 */
function rowSender(button: Element): Sender {
  const name = ownText(button);
  const title = oneLine(button.getAttribute("title") ?? "");
  const titled = title === name ? undefined : nameAndAddress(title);
  return senderWith(name && name !== titled?.address ? name : undefined, titled?.address);
}

function ownText(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
  return oneLine(texts.map((node) => node.nodeValue ?? "").join(" ")).slice(0, 1_000);
}

/** The smallest part of the page that holds the mail's text and a heading before it. */
function messageAround(body: Element): Element[] {
  for (let around = body.parentElement; around; around = around.parentElement) {
    if ([...around.querySelectorAll(MESSAGE_TITLE)].some((title) => !holds(body, title))) return [around];
  }
  return [];
}

function bodyOf(message: Element): Element | null {
  return message.querySelector(BODY);
}

/** The first outside of the mail's own text. */
function inHeader(message: Element, selector: string): Element | null {
  const body = bodyOf(message);
  return [...message.querySelectorAll(selector)].find((one) => !body || !holds(body, one)) ?? null;
}

/** Inside of the heading stand a mark for important mails and, behind a label, the subject. */
function titleOf(message: Element): Element | null {
  const heading = inHeader(message, MESSAGE_TITLE);
  return heading?.querySelector(".text > span > span:nth-child(2)") ?? null;
}

function readMessage(message: Element, wantsText = true): Reading {
  const sender = nameAndAddress(inHeader(message, MESSAGE_SENDER)?.textContent);
  if (!sender) return "message-sender";
  const title = titleOf(message);
  if (!title) return "message-subject";
  const body = bodyOf(message)?.querySelector(".mail_view_contents_inner");
  if (!body) return "message-body";
  const mail: Mail = { place: "message", subject: lineOf(title), fromAddress: sender.address };
  if (sender.name) mail.fromName = sender.name;
  const date = inHeader(message, ".info_area > span");
  if (date) mail.date = lineOf(date);
  if (wantsText) addBody(mail, body);
  return mail;
}
