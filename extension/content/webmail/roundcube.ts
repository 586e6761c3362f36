/**
 * Roundcube, at whatever address it is installed, in its skins elastic (since 1.4) and larry. Checked on a running
 * Roundcube 1.6.5 with both, and against their templates (roundcube/roundcubemail: skins/elastic and, until 2021,
 * skins/larry).
 *
 * A mail is opened in a frame beside the list, or on a page of its own; both are the same page from the same origin, so
 * the script of the page around reads the frame, and none runs inside it.
 */
import type { Address, Mail } from "../../../src/mail/mail.ts";
import { addBody } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { hasMarks } from "./kit/marks.ts";
import { addressOf, mailtoOf, type Sender, senderWith } from "./kit/people.ts";
import { holds, shown } from "./kit/shown.ts";
import { lineOf, oneLine } from "./text.ts";

/** Where senders' HTML stands. Roundcube renames the ids and classes in it, but that is not relied on. */
const BODY = "#messagebody";
const HEADER = "#message-header, #messageheader";
const FROM = "td.header.from";
/** A link to a mail of the list. Its address names the folder and the mail's number in it. */
const TO_MAIL = 'a[href*="_uid="]';

/** Frames of a page that are looked into; Roundcube itself has one. */
const FRAMES = 6;

/** Roundcube's marks, of several sorts, so that no single change takes them all; first those that every page has. */
const MARKS = [
  ...["#messagestack", '[href*="skins/elastic/"]', 'script[src*="program/js/app"]', "#mailboxlist"],
  ...['[href*="skins/larry/"]', '[onclick*="rcmail.command("]', '[id^="rcmbtn"]', "body.task-mail"],
  ...[".rcmContactAddress", "li.mailbox.inbox", "table.messagelist"],
];

/** Whether the page is Roundcube's: any page may have one or two of its marks. */
export function isRoundcube(document: Document): boolean {
  return hasMarks(document, MARKS);
}

export const roundcube = adapterOf({
  webmail: "roundcube",
  fits: (url) => url.protocol === "https:" || url.protocol === "http:",
  marks: MARKS,
  showsMail(document, { searchParams }) {
    if (!isRoundcube(document) || (searchParams.get("_task") ?? "mail") !== "mail") return false;
    if (searchParams.get("_action") === "compose") return false;
    // Elements are asked for by their ids, which costs nothing in a page with thousands of rows.
    if (document.getElementById("composebody") ?? document.getElementById("login-form")) return false;
    return !document.body?.matches(".task-login, .action-compose");
  },
  isReceived: (document) => !foldersIn(document)?.querySelector("li.selected:is(.sent, .drafts)"),
  ownAddress: (document) => addressOf(document.querySelector(".username")?.textContent),

  rows: {
    find: { selector: "#messagelist tr.message", not: BODY },
    parts: { selector: `tr ${TO_MAIL}`, not: `${BODY}, ${HEADER}` },
    read: readRow,
    key: (row) =>
      [
        subjectLink(row)?.getAttribute("href"),
        ...[...row.querySelectorAll(".rcmContactAddress")].map(
          (one) => `${one.getAttribute("title")} ${one.textContent}`,
        ),
        subjectLink(row)?.textContent,
        isUnread(row),
      ].join("\n"),
    place(row) {
      const link = subjectLink(row);
      return link?.parentElement ? { parent: link.parentElement, before: link } : null;
    },
  },

  messages: {
    find: (document) => pagesOf(document).flatMap(messagesOf),
    parts: (document) => pagesOf(document).flatMap((page) => shown(page.querySelectorAll(FROM), BODY)),
    read: readMessage,
    key: (message) =>
      [mailId(message), fromCell(message)?.innerHTML, subjectOf(message), bodyOf(message)?.childElementCount].join(
        "\n",
      ),
    place(message) {
      // Larry measures its header, and lays the mail at that height over whatever else follows. There the panel stands
      // with Roundcube's own notices, and scrolls with the mail.
      const body = bodyOf(message);
      const area = body?.closest("#messagecontent");
      if (body && area) {
        const notices = area.querySelector("#message-objects");
        const next = notices && !holds(body, notices) ? notices : body;
        return next.parentElement && { parent: next.parentElement, before: next };
      }
      const header = headerOf(message);
      return header?.parentElement ? { parent: header.parentElement, before: header.nextSibling } : null;
    },
  },

  original: originalOf,

  area: (document) => document.getElementById("messagelist")?.parentElement ?? null,
  watch(document) {
    const list = document.getElementById("messagelist")?.parentElement;
    const folders = foldersIn(document);
    const classes = { subtree: true, attributes: true, attributeFilter: ["class"] };
    const watched: { node: Node; options: MutationObserverInit }[] = [];
    if (list) watched.push({ node: list, options: { ...classes, childList: true } });
    if (folders) watched.push({ node: folders, options: classes });
    for (const page of pagesOf(document)) {
      const content = page.querySelector(HEADER)?.parentElement;
      if (content) watched.push({ node: content, options: { childList: true, subtree: true } });
    }
    const root = document.body ?? document.documentElement;
    if (watched.length === 0 && root) watched.push({ node: root, options: { childList: true, subtree: true } });
    return watched;
  },
});

const foldersIn = (document: Document) => document.getElementById("mailboxlist");

/** The page, and those in its frames that can be looked into and are there in full. */
function pagesOf(document: Document): Document[] {
  const pages = [document];
  for (const frame of [...document.getElementsByTagName("iframe")].slice(0, FRAMES)) {
    const inner = insideOf(frame);
    if (inner?.body && inner.readyState !== "loading" && inner.querySelector(`${HEADER}, ${FROM}`)) pages.push(inner);
  }
  return pages;
}

function insideOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** A message is what holds a header and the body that follows it. */
function messagesOf(page: Document): Element[] {
  return shown(page.querySelectorAll(HEADER), BODY).flatMap((header) => {
    const body = page.querySelector(BODY);
    let around = header.parentElement;
    while (around && body && !holds(around, body)) around = around.parentElement;
    return around ?? [];
  });
}

const headerOf = (message: Element) => message.querySelector(HEADER);
const bodyOf = (message: Element) => message.querySelector(BODY);

function subjectLink(row: Element): Element | null {
  return row.querySelector(`.subject ${TO_MAIL}`) ?? row.querySelector(TO_MAIL);
}

/** By the row's class and by the sign in it, which has a title unless the mail was just read; undefined where they differ. */
function isUnread(row: Element): boolean | undefined {
  const sign = row.querySelector(".msgicon") ?? row.querySelector(".status");
  const isMarked = row.classList.contains("unread");
  if (isMarked) return sign?.classList.contains("unread") ? true : undefined;
  return sign && !sign.getAttribute("title")?.trim() ? false : undefined;
}

function readRow(row: Element): Reading {
  const link = subjectLink(row);
  if (!link) return "row-subject";
  const mailbox = mailboxOf(link.getAttribute("href"));
  if (mailbox !== undefined && isOwnFolder(row.ownerDocument, mailbox)) return null;
  const cell = row.querySelector(".fromto");
  const people = row.querySelectorAll(".rcmContactAddress");
  // A mail without a sender has an empty cell; people in none, or text without people, are not understood.
  if (!cell || (people.length === 0 && oneLine(cell.textContent ?? "") !== "")) return "row-sender";
  const sender = personOf(people, cell);
  if (!sender) return "row-sender";
  const mail: Mail = { place: "row", subject: lineOf(link), ...fromOf(sender) };
  const id = idIn(link.getAttribute("href"));
  if (id) mail.id = id;
  const unread = isUnread(row);
  if (unread !== undefined) mail.unread = unread;
  const date = row.querySelector(".date");
  if (date) mail.date = lineOf(date);
  return mail;
}

/** Rows of a search over all folders include the user's own mails. */
function isOwnFolder(document: Document, mailbox: string): boolean {
  const folders = foldersIn(document)?.querySelectorAll("li:is(.sent, .drafts) > a") ?? [];
  return [...folders].some((folder) => folder.getAttribute("rel") === mailbox);
}

/**
 * The one person of a cell. The address stands in the title and, where the person is a link, in the link too.
 * Of several none is *the* sender. Null: title and link differ, or there is no address where one has to be.
 */
function personOf(people: ArrayLike<Element>, cell: Element): Sender | null {
  const [person] = Array.from(people);
  if (!person) return {};
  if (people.length > 1) return senderWith(lineOf(cell), undefined);
  const titled = addressOf(person.getAttribute("title"));
  const linked = person.hasAttribute("href") ? mailtoOf(person) : titled;
  if (!titled || titled.toLowerCase() !== linked?.toLowerCase()) return null;
  return senderWith(lineOf(person), titled);
}

function fromOf({ name, address }: Sender): Pick<Mail, "fromName" | "fromAddress"> {
  return { ...(name && { fromName: name }), ...(address && { fromAddress: address }) };
}

/** In larry's short header the cell of the date has this class too. */
function fromCell(message: Element): Element | null {
  const header = headerOf(message);
  const cells = [...(header?.querySelectorAll(FROM) ?? [])].filter((cell) => !cell.closest("#preview-shortheaders"));
  return cells[0] ?? header?.querySelector(FROM) ?? null;
}

/** The heading's own text: around it stand a hidden "Subject:" and a link. */
function subjectOf(message: Element): string | null {
  const heading = headerOf(message)?.querySelector("h2.subject, .subject") ?? null;
  if (!heading) return null;
  const texts = [...heading.childNodes].filter((node) => node.nodeType === 3);
  return oneLine(texts.map((node) => node.nodeValue ?? "").join(" ")).slice(0, 1_000);
}

function readMessage(message: Element, wantsText = true): Reading {
  const cell = fromCell(message);
  if (!cell) return "message-sender";
  const people = cell.querySelectorAll(".rcmContactAddress");
  if (people.length === 0 && oneLine(cell.textContent ?? "") !== "") return "message-sender";
  const sender = personOf(people, cell);
  if (!sender) return "message-sender";
  const subject = subjectOf(message);
  if (subject === null) return "message-subject";
  const body = bodyOf(message);
  if (!body) return "message-body";
  const mail: Mail = { place: "message", subject, ...fromOf(sender) };
  const id = mailId(message);
  if (id) mail.id = id;
  const to = recipientsOf(message);
  if (to.length > 0) mail.to = to;
  addDate(mail, message);
  if (wantsText) addBody(mail, body);
  return mail;
}

function recipientsOf(message: Element): Address[] {
  const people = headerOf(message)?.querySelectorAll("td.header.to .rcmContactAddress") ?? [];
  return [...people].slice(0, 50).flatMap((person) => {
    const { name, address } = personOf([person], person) ?? {};
    return address ? { ...(name && { name }), address } : [];
  });
}

/** The summary has the whole date; in Roundcube's own notation it is one of the reader's time zone. */
function addDate(mail: Mail, message: Element) {
  const header = headerOf(message);
  const whole = header?.querySelector(".header-summary .text-nowrap") ?? header?.querySelector("td.header.date");
  const date = whole ? lineOf(whole, 100) : "";
  if (!date) return;
  mail.date = date;
  const [, day, moment] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(date) ?? [];
  const time = day && moment ? Date.parse(`${day}T${moment}`) : Number.NaN;
  if (!Number.isNaN(time)) mail.time = time;
}

/** The folder and the number of a mail, which a list's link and the page of the mail itself both name. */
function idIn(address: string | null | undefined): string | undefined {
  const [, query = ""] = /\?([^#]*)/.exec(address ?? "") ?? [];
  const found = new URLSearchParams(query);
  const uid = found.get("_uid");
  return uid ? `${found.get("_mbox") ?? ""} ${uid}`.slice(0, 300) : undefined;
}

function mailboxOf(address: string | null): string | undefined {
  const [, query = ""] = /\?([^#]*)/.exec(address ?? "") ?? [];
  return new URLSearchParams(query).get("_mbox") ?? undefined;
}

/** The page behind "Show source": the raw mail as plain text. Folder and number stand in the address of the mail's page. */
function originalOf(message: Element): (() => URL[]) | null {
  const { URL: address } = message.ownerDocument;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const uid = url.searchParams.get("_uid");
  const mailbox = url.searchParams.get("_mbox");
  if (!uid || !mailbox) return null;
  const named = { _task: "mail", _uid: uid, _mbox: mailbox, _action: "viewsource" };
  url.search = new URLSearchParams(named).toString();
  url.hash = "";
  return () => [url];
}

function mailId(message: Element): string | undefined {
  const { URL: address } = message.ownerDocument;
  return idIn(address) ?? idIn(headerOf(message)?.querySelector(TO_MAIL)?.getAttribute("href"));
}
