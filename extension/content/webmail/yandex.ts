/**
 * Yandex Mail and Yandex 360, in the layout of 2017 to 2024 and in the newer one.
 *
 * No real page could be had. The classes of the older layout are those that several public programs of 2017 to 2024
 * agree on; the `data-testid` of the newer one come from a single program of 2026. Where a row or an opened mail gives
 * no address in the places that are known, the page is told to be unreadable rather than judged.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody } from "./kit/body.ts";
import { dayOf } from "./kit/days.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { addressOf, titledAddress } from "./kit/people.ts";
import { firstShown } from "./kit/shown.ts";
import { lineOf, oneLine } from "./text.ts";

const BODY = ".mail-Message-Body-Content, .qa-MessageViewer-Body, [data-testid*='message_body']";
const OLD_ROW = ".mail-MessageSnippet";
const ROW = `${OLD_ROW}, [data-testid='messages-list_item']`;
const SUBJECT = ".mail-MessageSnippet-Item_subject, [data-testid*='subject']";
const SENDER = ".mail-MessageSnippet-FromText, [data-testid*='correspondent'], [data-testid*='sender']";
const MESSAGE = ".mail-Message, .qa-MessageViewer-Root, [data-testid*='message-viewer']";
const EMAIL = ".mail-Message-Sender-Email, .qa-MessageViewer-SenderEmail";
const TITLE = ".qa-MessageViewer-Title, .mail-Message-Toolbar-Subject, .js-message-subject";

/** mail.yandex.ru and its sisters in other countries, and the newer mail.360.yandex.ru. */
const HOST = /^mail\.(?:360\.)?yandex\.(?:ru|com|kz|by|uz|com\.tr)$/;

export const yandex = adapterOf({
  webmail: "yandex",
  fits: ({ hostname }) => HOST.test(hostname),
  showsMail: (_document, { hash }) => !/^#\/?(?:setup|settings|contacts|compose|abook)/.test(hash),
  // Rows of sent mail and drafts name recipients. Their folders have names in the older address, numbers in the newer.
  isReceived: (_document, { hash }) => !/^#(?:sent|draft|outbox|template)|^#\/folder\/(?:4|6|7)(?:\/|$)/.test(hash),
  ownAddress: (document) =>
    addressOf(
      document.querySelector(
        ".user-account__email, .user-account__subname, .legouser__menu-header .user-account__subname",
      )?.textContent,
    ),

  rows: {
    find: { selector: ROW, not: BODY, outermost: true, where: (row) => !isAdvertisement(row) },
    parts: {
      selector: `.mail-MessageSnippet-Item_subject, ${inRow(SUBJECT)}`,
      not: BODY,
      where: (part) => !isAdvertisement(part),
    },
    read: readRow,
    key: (row) =>
      [
        row.getAttribute("data-id") ?? row.getAttribute("data-key"),
        row.querySelector(SENDER)?.textContent,
        addressIn(row),
        row.querySelector(SUBJECT)?.textContent,
        unreadOf(row),
      ].join("\n"),
    place(row) {
      const subject = row.querySelector(SUBJECT);
      return subject?.parentElement ? { parent: subject.parentElement, before: subject } : null;
    },
  },

  messages: {
    find: { selector: MESSAGE, not: BODY, outermost: true, where: (one) => one.childElementCount > 0 },
    parts: { selector: `${EMAIL}, ${BODY}`, not: BODY },
    read: readMessage,
    key: (message) =>
      [
        message.querySelector(EMAIL)?.textContent,
        titleOf(message)?.textContent,
        message.querySelector(".qa-MessageViewer-Header-dateLink, .mail-Message-Date")?.textContent,
        message.querySelector(BODY) !== null,
      ].join("\n"),
    place(message) {
      const body = message.querySelector(BODY);
      return body?.parentElement ? { parent: body.parentElement, before: body } : null;
    },
  },

  // The addresses of both layouts as programs of 2023 to 2026 use them; the question as Yandex' own help explains it.
  search: {
    address(url, from, before) {
      const target = new URL(url);
      const start = url.hash.startsWith("#/") ? "#/search" : "#search";
      const until = before ? ` date-end:${dayOf(before)}` : "";
      target.hash = `${start}?request=${encodeURIComponent(`from:(${from.join(" OR ")})${until}`)}`;
      return target;
    },
  },

  original: originalOf,

  area: (document) => document.querySelector(".mail-Layout-Content, .mail-Layout-Main, main") ?? document.body,
  watch(document) {
    const area = document.querySelector(".mail-Layout-Content, .mail-Layout-Main, main");
    const root = document.body ?? document.documentElement;
    if (!area) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    const attributeFilter = ["class", "data-id", "data-key", "title"];
    const options = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter };
    return [{ node: area, options }];
  },
});

/**
 * Where "Message properties" of the opened mail leads: the whole mail as a file. Two programs of 2025 and 2026 ask for it
 * there, and Yandex' own tests of its pages know the path. Account and mail stand in the page's address; where it names a
 * conversation, or several mails are open, nobody knows which one it is.
 */
function originalOf({ ownerDocument }: Element): (() => URL[]) | null {
  const { URL: address } = ownerDocument;
  if (!URL.canParse(address)) return null;
  const page = new URL(address);
  const uid = page.searchParams.get("uid") ?? "";
  const [, mid] = /^#(?:\/|[^?]*\/)?message\/(\d{1,25})(?:[/?&]|$)/.exec(page.hash) ?? [];
  const senders = [...ownerDocument.querySelectorAll(EMAIL)].filter((one) => !one.closest(BODY));
  if (!/^\d{1,25}$/.test(uid) || mid === undefined || senders.length !== 1) return null;
  return () => [new URL(`/web-api/message-source/liza1/${uid}/${mid}/yandex_email.eml`, page.origin)];
}

/** A list of selectors, each within a row of the newer layout. */
function inRow(selectors: string): string {
  return selectors
    .split(", ")
    .map((one) => `[data-testid*='messages-list'] ${one}`)
    .join(", ");
}

/** The address in the sender's title. */
function addressIn(row: Element): string | undefined {
  const sender = row.querySelector(SENDER);
  return sender ? titledAddress(sender, SENDER) : undefined;
}

/** Only the mark of unread mails is known. */
function unreadOf(row: Element): true | undefined {
  return row.querySelector(".state_toRead, .mail-MessageSnippet-Item_unread") ? true : undefined;
}

/** Between the mails stand advertisements in the same shape, whose key is a word where mails have a number. */
function isAdvertisement(part: Element): boolean {
  return /view=[a-z]+$/i.test(part.closest("[data-key]")?.getAttribute("data-key") ?? "");
}

function readRow(row: Element): Reading {
  const sender = row.querySelector(SENDER);
  const subject = row.querySelector(SUBJECT);
  if (!sender) return "row-sender";
  if (!subject) return "row-subject";
  const address = addressIn(row);
  if (!address) return "row-address";
  const mail: Mail = { place: "row", fromAddress: address, subject: lineOf(subject) };
  const name = lineOf(sender);
  if (name) mail.fromName = name;
  const snippet = row.querySelector(".mail-MessageSnippet-Item_firstline");
  if (snippet) mail.snippet = lineOf(snippet);
  const id = row.getAttribute("data-id");
  if (id) mail.id = id;
  if (unreadOf(row)) mail.unread = true;
  return mail;
}

/** The subject may stand above all messages of a thread. */
function titleOf(message: Element): Element | null {
  return message.querySelector(TITLE) ?? firstShown(message.ownerDocument, TITLE, BODY);
}

function readMessage(message: Element, wantsText = true): Reading {
  const email = message.querySelector(EMAIL);
  const title = titleOf(message);
  const address = addressOf(oneLine(email?.textContent ?? "").replace(/^<|>$/g, ""));
  const name = message.querySelector(".mail-Message-Sender-Name, .qa-MessageViewer-SenderName");
  if (!address || !name) return "message-sender";
  if (!title) return "message-subject";
  const body = message.querySelector(BODY);
  if (!body) return "message-body";
  const mail: Mail = { place: "message", fromAddress: address, subject: lineOf(title) };
  if (lineOf(name)) mail.fromName = lineOf(name);
  const date = message.querySelector(".qa-MessageViewer-Header-dateLink, .mail-Message-Date");
  if (date) mail.date = lineOf(date);
  if (wantsText) addBody(mail, body);
  return mail;
}
