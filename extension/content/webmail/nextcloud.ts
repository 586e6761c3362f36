/**
 * Nextcloud Mail, at whatever address Nextcloud is installed. No running one could be had; written and checked against
 * its source (nextcloud/mail of August 2026, and of December 2023 for what differed then: src/components/Envelope.vue,
 * Thread.vue, ThreadEnvelope.vue, Message.vue, MessageHTMLBody.vue, MessagePlainTextBody.vue).
 *
 * A row names its sender and carries no address; an opened mail shows it beside the name. HTML bodies are in a frame of
 * the same origin, plain text is in the page.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { hasMarks } from "./kit/marks.ts";
import { addressOf } from "./kit/people.ts";
import { firstShown } from "./kit/shown.ts";
import { lineOf, oneLine } from "./text.ts";

const BODY = ".mail-message-body, .html-message-body, #mail-content";
const THREAD = "#mail-message";
const ROW = "[data-envelope-id]";
const ROW_SUBJECT = ".envelope__subtitle__subject";
/** The subject, and the link to the thread: two ways besides the row's own number. */
const ROW_PARTS = `${ROW_SUBJECT}, a.list-item__anchor[href*="/thread/"]`;
const MESSAGE = ".envelope";
const HEADER = ".envelope__header";

/** Nextcloud Mail's marks, of several sorts, so that no single change takes them all. */
const MARKS = [
  ...["#content-vue.app-mail", ".app-mail", ".mail-content", "#app-content-vue", THREAD, "#mail-thread-header"],
  ...[ROW, ROW_SUBJECT, HEADER, ".list-item-style", ".envelope-list", ".envelope", ".sender", ".mail-message-body"],
];

/** Nextcloud's address of its mail app, wherever it is installed. */
const PATH = /(?:^|\/)apps\/mail(?:\/|$)/;

/** Whether the page is Nextcloud's mail app: any page may have one or two of its marks. */
export function isNextcloudMail(document: Document): boolean {
  return hasMarks(document, MARKS);
}

export const nextcloud = adapterOf({
  webmail: "nextcloud",
  fits: ({ protocol, pathname }) => /^https?:$/.test(protocol) && PATH.test(pathname),
  marks: MARKS,
  showsMail: (document, { pathname }) =>
    isNextcloudMail(document) && PATH.test(pathname) && !/\/(?:setup|outbox|new)(?:\/|$)/.test(pathname),
  isReceived: (document) => !isSentFolder(document),
  // The navigation names each account by its address; which one is open is only told where there is a single one.
  ownAddress,

  rows: {
    find: { selector: ROW, not: `${BODY}, ${THREAD}` },
    parts: { selector: ROW_PARTS, not: `${BODY}, ${THREAD}` },
    read: readRow,
    key: (row) =>
      [row.getAttribute("data-envelope-id"), nameOf(row)?.textContent, subjectOf(row)?.textContent, unreadOf(row)].join(
        "\n",
      ),
    place(row) {
      // In the subject's line, before the subject: the line holds only signs beside it.
      const subject = row.querySelector(ROW_SUBJECT);
      return subject?.parentElement ? { parent: subject.parentElement, before: subject } : null;
    },
  },

  messages: {
    find: { selector: `${THREAD} ${MESSAGE}`, not: BODY },
    parts: { selector: ".sender, .envelope__header", not: `${BODY}, ${ROW}` },
    read: readMessage,
    frame: frameOf,
    key: (message) =>
      [
        frameOf(message)?.getAttribute("src"),
        message.querySelector(".sender")?.textContent,
        message.querySelector(".timestamp")?.textContent,
        typeof readableBody(message),
        readableBody(message) !== null,
      ].join("\n"),
    place(message) {
      const header = message.querySelector(HEADER);
      return header?.parentElement ? { parent: header.parentElement, before: header.nextSibling } : null;
    },
  },

  original: originalOf,

  area: (document) => document.querySelector("#app-content-vue, main"),
  watch(document) {
    const area = document.querySelector("#app-content-vue, main");
    const root = document.body ?? document.documentElement;
    if (!area) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    const options: MutationObserverInit = {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      // A row is re-used for another mail; a body that has come is shown by taking its "display: none" away.
      attributeFilter: ["class", "style", "data-envelope-id"],
    };
    return [{ node: area, options }];
  },
});

function ownAddress(document: Document): string | undefined {
  const navigation = document.getElementById("app-navigation-vue");
  const names = [...(navigation?.querySelectorAll(".app-navigation-entry__name, [title*='@']") ?? [])];
  const addresses = new Set(
    names.flatMap((one) => addressOf(one.getAttribute("title")) ?? addressOf(one.textContent) ?? []),
  );
  return addresses.size === 1 ? [...addresses][0] : undefined;
}

/** Rows of sent mail and drafts name recipients; the folder's sign tells these by its class, in every language. */
function isSentFolder(document: Document): boolean {
  const active = document.querySelector("#app-navigation-vue .app-navigation-entry.active");
  return (
    active?.querySelector(
      ".send-icon, .send-outline-icon, .pencil-icon, .pencil-outline-icon, .file-document-edit-icon, .file-document-edit-outline-icon",
    ) != null
  );
}

function nameOf(row: Element): Element | null {
  return (
    row.querySelector(".envelope__recipient-text") ??
    row.querySelector(".list-item-content__name") ??
    row.querySelector(".line-one__name, .line-one__title")
  );
}

function subjectOf(row: Element): Element | null {
  return row.querySelector(`${ROW_SUBJECT}__text`) ?? row.querySelector(ROW_SUBJECT);
}

/** Read rows have a class, unread ones a sign. */
function unreadOf(row: Element): boolean | undefined {
  if (row.classList.contains("seen")) return false;
  return row.querySelector(".checkbox-blank-circle-icon") ? true : undefined;
}

function readRow(row: Element): Reading {
  if (row.classList.contains("draft") || row.querySelector(".envelope__subtitle .draft")) return null;
  const name = nameOf(row);
  const subject = subjectOf(row);
  if (!name) return "row-sender";
  if (!subject) return "row-subject";
  const mail: Mail = { place: "row", subject: lineOf(subject) };
  const id = row.getAttribute("data-envelope-id");
  if (id) mail.id = id;
  const text = lineOf(name);
  if (text) mail.fromName = text;
  const snippet = row.querySelector(".envelope__preview-text");
  // With a title it is a summary that Nextcloud's assistant has written, not the sender's words.
  if (snippet && !snippet.hasAttribute("title") && !snippet.querySelector("[title]")) mail.snippet = lineOf(snippet);
  const date = row.querySelector(".list-item-content__inner__details__details, .line-one__details");
  if (date) mail.date = lineOf(date);
  const unread = unreadOf(row);
  if (unread !== undefined) mail.unread = unread;
  return mail;
}

/** The frame of an HTML body; its address ends with the number of the message. */
function frameOf(message: Element): Element | null {
  return message.querySelector("iframe.message-frame, iframe[src*='/api/messages/']");
}

/**
 * Where "Download message" of a message's menu leads: the raw mail (MessagesController.php, export). Not tried on a
 * running one. A mail of plain text tells its number nowhere.
 */
function originalOf(message: Element): (() => URL[]) | null {
  const { URL: here } = message.ownerDocument;
  const source = frameOf(message)?.getAttribute("src") ?? "";
  const [, start] = /^([^?#]*\/api\/messages\/\d+)\/html(?:[?#]|$)/.exec(source) ?? [];
  const address = `${start}/export`;
  return start !== undefined && URL.canParse(address, here) ? () => [new URL(address, here)] : null;
}

function readableBody(message: Element): Element | "closed" | null {
  const frame = frameOf(message);
  if (frame) return bodyInFrame(frame);
  const plain = message.querySelector("#mail-content > #message-container, #mail-content");
  return plain?.firstChild ? plain : null;
}

/** Whether the mail is unfolded. Of a folded one there is only the header, without its address. */
function isOpen(message: Element): boolean {
  return message.classList.contains("envelope--expanded") || message.querySelector(BODY) !== null;
}

/**
 * The address beside the name: the text of its own button, of the line below the name until 2025, or the fold-out of the
 * sender's bubble where the mail has no recipients.
 */
function addressIn(message: Element): string | undefined {
  const header = message.querySelector(HEADER) ?? message;
  for (const element of header.querySelectorAll(".sender__email, .contact-popover__email")) {
    const address = addressOf(element.textContent);
    if (address) return address;
  }
  return undefined;
}

/** The name is the text of its element, without the address that stood inside of it until 2025. */
function senderName(sender: Element): string {
  const own = [...sender.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? "");
  return oneLine(own.join(" "));
}

function readMessage(message: Element, wantsText = true): Reading {
  const sender = message.querySelector(".sender");
  if (!sender) return "message-sender";
  // Of what the user has written themselves there is nothing to be told.
  if (isSentFolder(message.ownerDocument)) return null;
  const heading = firstShown(message.ownerDocument, "#mail-thread-header h2", BODY);
  if (!heading) return "message-subject";
  const mail: Mail = { place: "message", subject: subjectIn(message) ?? lineOf(heading) };
  const name = senderName(sender);
  const address = addressIn(message);
  if (name) mail.fromName = name;
  if (address) mail.fromAddress = address;
  const id = /\/messages\/(\d+)\//.exec(frameOf(message)?.getAttribute("src") ?? "")?.[1];
  if (id) mail.id = id;
  // "3 days ago" is the text; the moment itself is the title.
  const date = oneLine(message.querySelector(".timestamp")?.getAttribute("title") ?? "");
  if (date) mail.date = date;
  if (!isOpen(message)) return mail;
  // Opened mails always name the sender's address; without it the header is not what is known here.
  if (!address) return "message-sender";
  const body = readableBody(message);
  if (body === "closed") return "message-body-in-frame";
  if (!body) return "message-body";
  if (wantsText) addBody(mail, body);
  return mail;
}

/** A mail of a thread whose own subject differs from the thread's. */
function subjectIn(message: Element): string | undefined {
  const line = message.querySelector(`${HEADER} .subline:not(:has(.preview))`);
  return line ? lineOf(line) || undefined : undefined;
}
