/**
 * Outlook.com and Outlook on the web, at the four addresses that Microsoft uses.
 *
 * Not checked on a real page: nobody who works on this has saved one. Known from four public programs of March to
 * September 2026 that read it: `role=option` with `data-convid`, the sender's address in a `title`, the ids of the
 * opened mail (`MSG_…_FROM`, `CONV_…_SUBJECT`, `UniqueMessageBody…`). Its classes change several times a year, and none
 * is used here. Not known: lists without a reading pane, where texts may stand in another order; they are checked
 * against the row's label, which holds sender and subject one after the other.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { lettersOf, textsIn } from "./kit/leaves.ts";
import { addressOf, type Sender } from "./kit/people.ts";
import { firstShown } from "./kit/shown.ts";
import { lineOf, oneLine } from "./text.ts";

const HOST = /^outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft)$/;

/** The folders whose rows name recipients; in addresses they have English names in every language. */
const NOT_RECEIVED = /^\/mail\/(?:\d+\/)?(?:[^/]+@[^/]+\/)?(?:sentitems|drafts|outbox|scheduled)(?:\/|$)/i;
const NO_MAIL = /^\/mail\/(?:\d+\/)?(?:options|compose|deeplink\/compose)(?:\/|$)/i;

const ROW = "[role=option][data-convid]";
const LIST = "#MailList, [role=listbox]";
const FROM = '[id^="MSG_"][id$="_FROM"]';
const BODY = '[id^="UniqueMessageBody"]';
const TIME = '[data-testid="SentReceivedSavedTime"]';
const PANE = '#ReadingPaneContainerId, [data-app-section="MailReadCompose"], [role=main]';

/** What rows hold besides texts: the box to choose them, pictures, buttons. */
const NO_TEXT = "[role=checkbox], [role=img], [role=button], button";

/** "Unread" at the beginning of a row's label. A language that is not here doesn't say whether a mail was read. */
const UNREAD: Record<string, string> = {
  en: "Unread",
  ja: "未読",
  de: "Ungelesen",
  fr: "Non lu",
  es: "No leído",
  it: "Da leggere",
  pt: "Não lida",
  nl: "Ongelezen",
};

export const outlook = adapterOf({
  webmail: "outlook",
  fits: ({ hostname }) => HOST.test(hostname),
  showsMail: (_document, { pathname }) => /^\/mail(?:\/|$)/.test(pathname) && !NO_MAIL.test(pathname),
  isReceived: (_document, { pathname }) => !NOT_RECEIVED.test(pathname),
  ownAddress(document) {
    const account = document.querySelector('[role=treeitem][aria-level="1"][title*="@"]');
    return addressOf(account?.getAttribute("title"));
  },

  rows: {
    givesAddress: true,
    find: { selector: ROW, not: BODY },
    // Each row has its date, in full in a title. The search suggests people in a list of the same sort, without dates.
    parts: {
      selector: `[data-convid], [data-focusable-row], :is(${LIST}) [title]`,
      not: BODY,
      where: (one) => !one.hasAttribute("title") || isDate(one.getAttribute("title")),
    },
    read: readRow,
    key: (row) =>
      [
        row.getAttribute("data-convid"),
        row.getAttribute("aria-label"),
        row.querySelector('[title*="@"]')?.getAttribute("title"),
        row.textContent,
      ].join("\n"),
    place(row) {
      const date = dateOf(row);
      return date?.parentElement ? { parent: date.parentElement, before: date } : null;
    },
  },

  messages: {
    givesAddress: true,
    find: {
      selector: `:is(${PANE}) [role=listitem]`,
      not: BODY,
      where: (item) => (firstShown(item, `${FROM}, ${TIME}`, BODY) ?? bodyOf(item)) !== null,
    },
    parts: { selector: `${FROM}, ${BODY}, :is(${PANE}) [role=document]`, not: BODY },
    read: readMessage,
    key: (message) =>
      [
        fromOf(message)?.id,
        fromOf(message)?.textContent,
        headingOf(message)?.textContent,
        bodyOf(message)?.id,
        bodyOf(message)?.firstChild !== null,
      ].join("\n"),
    place(message) {
      const from = fromOf(message);
      const parent = message.parentElement;
      // Above the mail, below the heading of its conversation.
      return from && parent ? { parent, before: message } : null;
    },
  },

  area: (document) => document.querySelector("#app") ?? document.body,
  watch(document) {
    const root = document.body ?? document.documentElement;
    const attributeFilter = ["data-convid", "aria-label", "title", "id", "style", "hidden"];
    if (!root) return [];
    return [
      { node: root, options: { childList: true, subtree: true, attributes: true, attributeFilter } },
      ...[...document.querySelectorAll("#MailList")].map((node) => ({
        node,
        options: { childList: true, subtree: true, attributes: true, attributeFilter, characterData: true },
      })),
    ];
  },
});

/** A full date, as a title has it, in whatever language: digits, but no address. */
function isDate(title: string | null): boolean {
  return title !== null && title.length < 80 && !title.includes("@") && (title.match(/\p{Nd}/gu)?.length ?? 0) >= 5;
}

/** The last element with a full date as its title: a subject may have a title, too, but it stands before. */
function dateOf(row: Element): Element | null {
  return [...row.querySelectorAll("[title]")].findLast((one) => isDate(one.getAttribute("title"))) ?? null;
}

/**
 * The texts of a row, in the order of the page: sender, subject, beginning of the text, and the date among them. Which
 * is which is confirmed by the row's label, in which the subject follows the sender.
 */
function readRow(row: Element): Reading {
  const date = dateOf(row);
  if (!date) return "row-date";
  const texts = textsIn(row, NO_TEXT).filter((one) => one !== date && !date.contains(one));
  const [first, ...rest] = texts;
  if (!first) return "row-sender";
  const name = lineOf(first);
  const label = lettersOf(row.getAttribute("aria-label") ?? "");
  if (!label) return "row-label";
  const start = label.indexOf(lettersOf(name));
  if (start < 0) return "row-sender";
  const at = start + lettersOf(name).length;
  const subject = rest.find((one) => label.startsWith(lettersOf(lineOf(one)), at) && lettersOf(lineOf(one)) !== "");
  if (!subject) return "row-subject";
  const mail: Mail = { place: "row", subject: lineOf(subject), fromName: name };
  const id = row.getAttribute("data-convid");
  if (id) mail.id = id;
  const address = addressIn(first);
  if (address) mail.fromAddress = address;
  const snippet = rest[rest.indexOf(subject) + 1];
  if (snippet) mail.snippet = lineOf(snippet);
  const full = date.getAttribute("title");
  if (full) mail.date = oneLine(full);
  const unread = unreadOf(row.ownerDocument, label.slice(0, start));
  if (unread !== undefined) mail.unread = unread;
  return mail;
}

/** The address in the title of the sender's own text. Of several senders none is *the* sender; of colleagues none is given. */
function addressIn(sender: Element): string | undefined {
  return addressOf(sender.getAttribute("title"));
}

/** Words before the name that are not known may be "Unread" in the language of another version. */
function unreadOf(document: Document, before: string): boolean | undefined {
  const language = (document.documentElement?.getAttribute("lang") ?? "").slice(0, 2).toLowerCase();
  const word = UNREAD[language];
  if (word === undefined) return undefined;
  if (before.startsWith(lettersOf(word))) return true;
  return before === "" ? false : undefined;
}

function fromOf(message: Element): Element | null {
  return firstShown(message, FROM, BODY);
}

/** The body, by its id or by its role: an editor has neither outside of itself. */
function bodyOf(message: Element): Element | null {
  return firstShown(message, BODY, BODY) ?? firstShown(message, "[role=document]", BODY);
}

/** The heading of the conversation, or that of the mail. */
function headingOf(message: Element): Element | null {
  const pane = message.closest(PANE);
  return pane && firstShown(pane, '[role=heading][id$="_SUBJECT"], [role=heading][aria-level="2"]', BODY);
}

function readMessage(message: Element, wantsText = true): Reading {
  const from = fromOf(message);
  const heading = headingOf(message);
  const sender = from && senderOf(from);
  if (!sender) return "message-sender";
  if (!heading) return "message-subject";
  const mail: Mail = { place: "message", subject: lineOf(heading) };
  if (sender.name) mail.fromName = sender.name;
  if (sender.address) mail.fromAddress = sender.address;
  const body = bodyOf(message);
  const date = firstShown(message, TIME, BODY);
  if (date) mail.date = lineOf(date);
  if (body) {
    if (wantsText) addBody(mail, body, unwrap);
  }
  // One mail of a conversation is always open: where none has a body, it could not be found.
  else if (!bodyOf(message.closest(PANE) ?? message)) return "message-body";
  return mail;
}

/**
 * Outlook writes `Name<address>`, the address in an element of its own, which no sender can make. For people whom the
 * mailbox knows it writes the name only.
 */
function senderOf(from: Element): Sender | null {
  const texts = textsIn(from, "[role=img]");
  const [first] = texts;
  if (!first) return null;
  const bracketed = [...first.querySelectorAll("*"), ...texts.slice(1)].map((one) => /^<(.*)>$/.exec(lineOf(one))?.[1]);
  const address = addressOf(bracketed.find((one) => one !== undefined));
  const whole = lineOf(first);
  if (!address) return addressOf(whole) ? { address: whole } : { name: whole };
  const name = whole.endsWith(`<${address}>`) ? whole.slice(0, -address.length - 2).trim() : whole;
  return name ? { name, address } : { address };
}

/** Links of organisations lead through Microsoft's check: safelinks.protection.outlook.com/?url=…. */
function unwrap(link: string): string {
  if (!URL.canParse(link)) return link;
  const { hostname, searchParams } = new URL(link);
  return (hostname.endsWith(".safelinks.protection.outlook.com") && searchParams.get("url")) || link;
}
