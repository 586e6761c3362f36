/**
 * NetEase Mail: 163.com, 126.com and yeah.net, which are one webmail (/js6/main.jsp).
 *
 * No real page could be had. A row of 2019 is quoted in a public program, and its attributes (`sign`, the endings of
 * ids, the label) are the same in a dozen programs up to 2026; of an opened mail, one of 2026 names the heading, the
 * header and the frame, and an imitation of the page of 2013 shows the inside of the header with the same names. Other
 * classes are generated and change. A row names its sender without an address; an opened mail shows it beside the name.
 */
import type { Mail } from "../../../src/mail/mail.ts";
import { addBody, bodyInFrame } from "./kit/body.ts";
import { adapterOf, type Reading } from "./kit/layout.ts";
import { addressOf } from "./kit/people.ts";
import { lineOf, oneLine } from "./text.ts";

const HOSTS = new Set(["mail.163.com", "hw.mail.163.com", "mail.126.com", "mail.yeah.net"]);

const ROW = "[sign=letter]";
/** What a row has besides its own sign: the sender's place; the subject's, found by the list around it; its label. */
const ROW_PARTS = '[sign=start-from], [id*="mbox.ListModule"] [id$=MidDiv], [aria-label*="发件人"][aria-label*="时间"]';
const ROW_SENDER = "[sign=start-from] .nui-user";

const MESSAGE = '[id*="read.ReadModule"]';
const SUBJECT = 'h1[id$="_h1Subject"]';
const HEADER = '[id$="_ulFull"]';
const FRAME = 'iframe[id$="_frameBody"]';

/** The label of a row: `subject 发件人 ： name 时间： date`; rows of sent mail and drafts name 收件人. */
const FROM = /^\s*发件人\s*[：:]\s*(.*?)\s*时间\s*[：:]/;
const TO = /^\s*收件人\s*[：:]/;

export const netease = adapterOf({
  webmail: "netease",
  fits: ({ hostname, pathname }) => HOSTS.has(hostname) && pathname.startsWith("/js6/"),
  showsMail: () => true,
  isReceived: () => true,
  ownAddress: (document) => addressOf(document.querySelector("#spnUid")?.textContent),

  rows: {
    find: { selector: ROW },
    parts: { selector: ROW_PARTS },
    read: readRow,
    key: (row) =>
      [
        row.id,
        row.getAttribute("aria-label"),
        row.querySelector(ROW_SENDER)?.textContent,
        subjectOf(row)?.textContent,
      ].join("\n"),
    place(row) {
      const subject = subjectOf(row);
      return subject ? { parent: subject, before: subject.firstChild } : null;
    },
  },

  messages: {
    find: { selector: MESSAGE, where: (one) => one.querySelector(FRAME) !== null },
    parts: { selector: `${SUBJECT}, ${FRAME}` },
    read: readMessage,
    frame: frameIn,
    givesAddress: true,
    key: (message) =>
      [message.querySelector(HEADER)?.textContent, message.querySelector(SUBJECT)?.textContent, isFilled(message)].join(
        "\n",
      ),
    place(message) {
      const around = message.querySelector(FRAME)?.parentElement;
      return around?.parentElement ? { parent: around.parentElement, before: around } : null;
    },
  },

  original: ({ ownerDocument: { URL: address } }) => originalOf(address),

  area: (document) => document.querySelector("#dvContainer") ?? document.body,
  watch(document) {
    const area = document.querySelector("#dvContainer");
    const root = document.body ?? document.documentElement;
    if (!area) return root ? [{ node: root, options: { childList: true, subtree: true } }] : [];
    const attributeFilter = ["aria-label", "id", "style"];
    const options = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter };
    return [{ node: area, options }];
  },
});

function subjectOf(row: Element): Element | null {
  return row.querySelector("[id$=MidDiv]");
}

/** The label tells the name and the subject once more, and whether the name is the sender's. */
function readRow(row: Element): Reading {
  const label = oneLine(row.getAttribute("aria-label") ?? "");
  const name = row.querySelector(ROW_SENDER);
  const subject = subjectOf(row);
  if (!name) return "row-sender";
  if (!subject) return "row-subject";
  // Behind the subject, the list may show how the mail begins.
  const text = lineOf(subject.querySelector("span") ?? subject);
  if (!label.startsWith(text)) return "row-subject";
  const rest = label.slice(text.length);
  if (TO.test(rest)) return null;
  if (FROM.exec(rest)?.[1] !== lineOf(name)) return "row-sender";
  const mail: Mail = { place: "row", subject: text };
  if (lineOf(name)) mail.fromName = lineOf(name);
  const date = row.querySelector("[id$=DateDiv]")?.getAttribute("title");
  if (date) mail.date = oneLine(date).slice(0, 100);
  return mail;
}

function frameIn(message: Element): Element | null {
  return message.querySelector(FRAME);
}

function isFilled(message: Element): boolean {
  const frame = frameIn(message);
  const body = frame && bodyInFrame(frame);
  return body !== null && body !== "closed";
}

/** The header's first line is the sender's, the next are those of the recipients. */
function senderPart(message: Element, part: "name" | "email"): Element | null {
  return message.querySelector(HEADER)?.firstElementChild?.querySelector(`.nui-addr-${part}`) ?? null;
}

function readMessage(message: Element, wantsText = true): Reading {
  const name = senderPart(message, "name");
  const email = senderPart(message, "email");
  const address = addressOf(oneLine(email?.textContent ?? "").replace(/^<|>$/g, ""));
  if (!name || !address) return "message-sender";
  const subject = message.querySelector(SUBJECT);
  if (!subject) return "message-subject";
  const frame = frameIn(message);
  if (!frame) return "message-body";
  const body = bodyInFrame(frame);
  if (body === "closed") return "message-body-in-frame";
  const mail: Mail = { place: "message", subject: lineOf(subject), fromAddress: address };
  if (lineOf(name)) mail.fromName = lineOf(name);
  if (body && wantsText) addBody(mail, body);
  return mail;
}

/**
 * Where the file of the opened mail is handed out, as one program of 2023 asks for it; the numbers of the session and
 * of the mail stand in the page's address, as in programs of 2014 to 2026.
 */
function originalOf(address: string): (() => URL[]) | null {
  if (!URL.canParse(address)) return null;
  const page = new URL(address);
  const sid = page.searchParams.get("sid");
  const mid = sid ? /"id":"([\w:+/=-]{8,80})"/.exec(readModule(page.hash))?.[1] : undefined;
  if (!sid || !mid) return null;
  const asked = new URLSearchParams({ sid, mid, mode: "download", l: "read", action: "download_eml" });
  return () => [new URL(`/js6/read/readdata.jsp?${asked}`, page.origin)];
}

/** What the address says of the mail that is read: `#module=read.ReadModule|{…}`. Empty: none is. */
function readModule(hash: string): string {
  try {
    return /^#module=read\.ReadModule\|(.*)$/.exec(decodeURIComponent(hash))?.[1] ?? "";
  } catch {
    return "";
  }
}
