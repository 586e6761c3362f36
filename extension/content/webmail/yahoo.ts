/**
 * Yahoo! Mail and AOL Mail, which are one program at two addresses. (Yahoo! JAPAN's is another: yahoo-japan/.)
 *
 * Not checked on a real page. Known from public programs of 2025 and 2026 that read Yahoo's: its `data-test-id`, stable
 * since 2017, and the ids of a row's parts (`email-sender-…`). Its classes say nothing. Of AOL only one such page was
 * described, with the same marks. Not known: whether the pill of a sender without a name looks like that of a sender
 * whose name is an address; so a pill with a single text gives an address only if its title is one.
 */
import type { Address, Mail } from "../../../src/mail/mail.ts";
import type { Adapter } from "./adapter.ts";
import { addBody } from "./kit/body.ts";
import { dayOf } from "./kit/days.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { textsIn } from "./kit/leaves.ts";
import { addressOf, type Sender, senderWith } from "./kit/people.ts";
import { firstShown, shown } from "./kit/shown.ts";
import { lineOf, oneLine } from "./text.ts";

const named = (name: string) => `[data-test-id="${name}"]`;

const ROW = named("message-list-item");
/** What ties a row to its mail. Advertisements that look like mails have none of these. */
const MAIL = '[data-test-mid], [data-test-cmi], [href*="/messages/"]';
const ROW_SENDER = '[id^="email-sender-"]';
const ROW_SENDER_BEFORE = `${named("senders")}, ${named("senders_list")}`;
/** The text for screen readers, which joins subject and preview, has an id that begins like that of the subject. */
const ROW_SUBJECT = '[id^="email-subject-"]:not([id^="email-subject-snippet-"])';

const MESSAGE = named("message-view");
const FROM = named("message-from");
const PILL = named("email-pill");
const HEADER = named("message-header");
const BODY = `${named("message-view-body-content")}, ${named("message-view-body")}, .msg-body`;

/** The numbers, and since 2025 the names, of the folders whose rows name recipients. */
const NOT_RECEIVED = /^\/[a-z]\/(?:folders\/[23]|sent|drafts?|outbox)(?:\/|$)/;
const NO_MAIL = /^\/[a-z]\/(?:settings|compose|contacts|calendar|notepad)(?:\/|$)/;

export const yahoo = made("yahoo", /^mail\.yahoo\.com$/);
export const aol = made("aol", /^mail\.aol\.com$/);

function made(webmail: string, host: RegExp): Adapter {
  return adapterOf({
    webmail,
    fits: ({ hostname }) => host.test(hostname),
    showsMail: (_document, { pathname }) => !NO_MAIL.test(pathname),
    isReceived: (_document, { pathname }) => !NOT_RECEIVED.test(pathname),
    ownAddress,

    rows: {
      find: { selector: ROW, not: BODY },
      parts: {
        selector: `${ROW_SENDER}, ${ROW_SENDER_BEFORE}, ${MAIL}, ${ROW_SUBJECT}`,
        not: BODY,
        // Of an advertisement in a row's shape only the row itself is known.
        where: (part) => part.closest(ROW) !== null || part.closest(MAIL) !== null || part.matches(ROW_SENDER),
      },
      read: readRow,
      key: (row) =>
        [idOf(row), rowSender(row)?.outerHTML.slice(0, 2_000), rowSubject(row)?.textContent, unreadOf(row)].join("\n"),
      place(row) {
        const sender = rowSender(row);
        return sender?.parentElement ? { parent: sender.parentElement, before: sender } : null;
      },
    },

    messages: {
      find: { selector: MESSAGE, not: BODY },
      parts: { selector: `${FROM}, ${HEADER}, ${BODY}`, not: BODY },
      read: readMessage,
      key: (message) =>
        [
          firstShown(message, FROM, BODY)?.textContent,
          subjectOf(message)?.textContent,
          firstShown(message, named("message-date"), BODY)?.textContent,
          message.getAttribute("data-test-expanded"),
          firstShown(message, BODY, BODY)?.firstChild != null,
        ].join("\n"),
      place: (message) => (message.parentElement ? { parent: message.parentElement, before: message } : null),
    },

    // Described by programs of 2022 to 2026. The question is escaped twice in the address that Yahoo! itself writes.
    search: {
      address(url, from, before) {
        const [, client] = /^\/([dn])\//.exec(url.pathname) ?? [];
        if (!client) return null;
        const until = before ? ` before:"${dayOf(before)}"` : "";
        const question = `(${from.map((one) => `from:${one}`).join(" OR ")})${until}`;
        return new URL(`/${client}/search/keyword=${encodeURIComponent(encodeURIComponent(question))}`, url);
      },
    },

    area: (document) => document.querySelector("#mail-app-component, #mail-app-container") ?? document.body,
    watch(document) {
      const node = document.body ?? document.documentElement;
      if (!node) return [];
      const attributeFilter = ["data-test-read", "data-test-mid", "data-test-expanded", "href", "title", "id", "style"];
      const inPlace = document.querySelector(named("virtual-list"));
      return [
        { node, options: { childList: true, subtree: true, attributes: true, attributeFilter } },
        // Rows are drawn anew in the elements of others.
        ...(inPlace ? [{ node: inPlace, options: { characterData: true, subtree: true } }] : []),
      ];
    },
  });
}

/** "… - address - Yahoo Mail". A subject comes first, so only the part before the webmail's own name counts. */
function ownAddress(document: Document): string | undefined {
  const parts = document.title.split(" - ");
  return /Yahoo|AOL/.test(parts.at(-1) ?? "") ? addressOf(parts.at(-2)) : undefined;
}

function rowSender(row: Element): Element | null {
  return row.querySelector(ROW_SENDER) ?? row.querySelector(ROW_SENDER_BEFORE);
}

function rowSubject(row: Element): Element | null {
  return row.querySelector(ROW_SUBJECT) ?? row.querySelector(named("message-subject"));
}

function idOf(row: Element): string | undefined {
  const href = row.getAttribute("href") ?? row.querySelector('[href*="/messages/"]')?.getAttribute("href") ?? "";
  return row.getAttribute("data-test-mid") ?? /\/messages\/([^/?#]+)/.exec(href)?.[1] ?? undefined;
}

function unreadOf(row: Element): boolean | undefined {
  const read = row.getAttribute("data-test-read");
  return read === "true" ? false : read === "false" || undefined;
}

function readRow(row: Element): Reading {
  if (!row.matches(MAIL) && !row.querySelector(MAIL)) {
    // Where no row has what ties it to a mail, the webmail has changed, and this is no sign of an advertisement.
    return row.ownerDocument.querySelector(`${ROW}:is(${MAIL}), ${ROW} :is(${MAIL})`) ? null : "row-ids";
  }
  const cell = rowSender(row);
  const subject = rowSubject(row);
  const second = row.querySelector(named("message-subject"));
  if (!cell) return "row-sender";
  if (!subject || (second && lineOf(second) !== lineOf(subject))) return "row-subject";
  const titled = cell.hasAttribute("title") ? cell : cell.querySelector("[title]");
  if (!titled) return "row-sender";
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  const name = lineOf(cell);
  // Of several senders none is *the* sender.
  const address = addressOf(titled.getAttribute("title"));
  if (name) mail.fromName = name;
  if (address) mail.fromAddress = address;
  const id = idOf(row);
  if (id) mail.id = id;
  const snippet = row.querySelector(`[id^="email-snippet-"], ${named("snippet")}`);
  if (snippet) mail.snippet = lineOf(snippet);
  const date = row.querySelector(`${named("message-date")}, time`);
  if (date) mail.date = oneLine(date.getAttribute("title") ?? lineOf(date));
  const unread = unreadOf(row);
  if (unread !== undefined) mail.unread = unread;
  return mail;
}

/** The subject of the conversation, which stands above its messages. */
function subjectOf(message: Element): Element | null {
  const group = message.closest(named("message-group-view")) ?? message.ownerDocument;
  return firstShown(group, named("message-group-subject-text"), `${BODY}, ${ROW}`);
}

function readMessage(message: Element, wantsText = true): Reading {
  const from = firstShown(message, FROM, BODY);
  const subject = subjectOf(message);
  const pill = from?.querySelector(PILL);
  const sender = pill && personIn(pill);
  if (!sender) return "message-sender";
  if (!subject) return "message-subject";
  const mail: Mail = { place: "message", subject: lineOf(subject) };
  if (sender.name) mail.fromName = sender.name;
  if (sender.address) mail.fromAddress = sender.address;
  const to = recipientsOf(message);
  if (to.length > 0) mail.to = to;
  const date = firstShown(message, named("message-date"), BODY);
  if (date) mail.date = oneLine(date.getAttribute("title") ?? lineOf(date));
  const body = firstShown(message, BODY, BODY);
  if (body) {
    if (wantsText) addBody(mail, body);
  } else if (message.getAttribute("data-test-expanded") !== "false") return "message-body";
  return mail;
}

/** A pill has one text or two: the name, and the address in an element of its own. Null: title and text differ. */
function personIn(pill: Element): Sender | null {
  const texts = textsIn(pill, "button");
  const [first, ...rest] = texts;
  if (!first) return null;
  const titled = [pill, ...pill.querySelectorAll("[title]")].flatMap(
    (one) => addressOf(one.getAttribute("title")) ?? [],
  );
  const last = rest.at(-1);
  const shown = last && addressOf(lineOf(last).replace(/^<|>$/g, ""));
  const all = [...titled, ...(shown ? [shown] : [])];
  if (new Set(all.map((one) => one.toLowerCase())).size > 1) return null;
  const name = lineOf(first);
  return senderWith(name === all[0] ? undefined : name, all[0]);
}

function recipientsOf(message: Element): Address[] {
  const pills = shown(message.querySelectorAll(`${named("message-to")} ${PILL}`), BODY);
  return pills.flatMap((pill) => {
    const { name, address } = personIn(pill) ?? {};
    return address ? { ...(name && { name }), address } : [];
  });
}
