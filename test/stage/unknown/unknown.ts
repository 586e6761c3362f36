import { type Html, html } from "../html.ts";
import type { StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** How a webmail that nobody has heard of builds its pages. */
export type Shape =
  /** A table with a head that names its columns, as small programs make them. */
  | "table"
  /** Boxes whose classes say what they are. */
  | "boxes"
  /** A list in which nothing says what it is but the order. */
  | "plain"
  /** The same with classes that a program has made up, as large webmails have them; a mail's text stands in a frame. */
  | "generated";

export interface UnknownOptions {
  shape: Shape;
  /** The folder that is open. */
  folder?: "inbox" | "sent";
  opened?: StageMail;
  /** The page doesn't name its folders. */
  nameless?: boolean;
  language?: keyof typeof WORDS;
}

const WORDS = {
  en: {
    inbox: "Inbox",
    sent: "Sent",
    drafts: "Drafts",
    trash: "Trash",
    from: "From",
    subject: "Subject",
    date: "Date",
    to: "To",
  },
  ja: {
    inbox: "受信トレイ",
    sent: "送信済み",
    drafts: "下書き",
    trash: "ゴミ箱",
    from: "差出人",
    subject: "件名",
    date: "日時",
    to: "宛先",
  },
  de: {
    inbox: "Posteingang",
    sent: "Gesendet",
    drafts: "Entwürfe",
    trash: "Papierkorb",
    from: "Von",
    subject: "Betreff",
    date: "Datum",
    to: "An",
  },
};

/** A page of that webmail: its folders, a list, and an opened mail beside it where there is one. */
export function unknownPage(mails: StageMail[], options: UnknownOptions): string {
  const { shape, folder = "inbox", opened, language = "en", nameless } = options;
  const words = WORDS[language];
  const folders = (["inbox", "sent", "drafts", "trash"] as const).map(
    (name) =>
      html`<li class="${name === folder ? "entry selected" : "entry"}"><a href="#${name}">${nameless ? "●" : html`${words[name]} (3)`}</a></li>`,
  );
  const list = { table, boxes, plain, generated }[shape](mails, words);
  const page = html`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Mail</title></head><body><div class="top"><span>Harbour Mail</span><span>mika@mailtest.example</span></div><div class="side"><ul>${folders}</ul></div><div class="middle">${mails.length > 0 && list}</div><div class="reading">${opened && message(opened, shape, words)}</div></body></html>`;
  return page.text;
}

type Words = (typeof WORDS)["en"];

/** The sender's name alone, as lists show it; the address as an attribute or a title, where the shape has it. */
function nameOf({ from }: StageMail): string {
  return from?.name || from?.address || "";
}

function dateOf({ time }: StageMail): string {
  return new Date(time).toISOString().slice(0, 16).replace("T", " ");
}

function table(mails: StageMail[], words: Words): Html {
  return html`<table><thead><tr><th></th><th>${words.from}</th><th>${words.subject}</th><th>${words.date}</th></tr></thead><tbody>${mails.map((mail) => html`<tr><td><input type="checkbox"></td><td>${nameOf(mail)}</td><td><a href="#${`${mail.time}`}">${mail.subject}</a></td><td>${dateOf(mail)}</td></tr>`)}</tbody></table>`;
}

function boxes(mails: StageMail[]): Html {
  return html`<div class="messages">${mails.map((mail) => html`<div class="${mail.unread ? "message-row fresh" : "message-row"}"><div class="line"><span class="message-sender" title="${mail.from?.address ?? ""}">${nameOf(mail)}</span><time datetime="${new Date(mail.time).toISOString()}">${dateOf(mail)}</time></div><div class="line"><span class="message-subject">${mail.subject}</span><span class="message-preview">${mail.text.slice(0, 40)}</span></div></div>`)}</div>`;
}

function plain(mails: StageMail[]): Html {
  return html`<ul>${mails.map((mail) => html`<li><b>${nameOf(mail)}</b><i>${mail.subject}</i><u>${dateOf(mail)}</u></li>`)}</ul>`;
}

function generated(mails: StageMail[]): Html {
  return html`<div class="css-1x9k3q">${mails.map((mail) => html`<div class="css-0f4t7z${mail.unread ? " css-9m2w1c" : ""}"><span class="css-3d8v5n">${nameOf(mail)}</span><span class="css-6h1p0r">${mail.subject}</span><span class="css-2b7y4j">${dateOf(mail)}</span></div>`)}</div>`;
}

/** What the page's script puts into the frame of an opened mail. */
export function unknownBody(mail: StageMail): string {
  return plainBody(mail).text;
}

function message(mail: StageMail, shape: Shape, words: Words): Html {
  if (shape === "generated") {
    return html`<div class="css-8s3g6l"><h2 class="css-5q0e2u">${mail.subject}</h2><div class="css-7k4c9w"><span class="css-1j6a8x">${words.from}</span><a class="css-4o2i7b" href="mailto:${mail.from?.address ?? ""}">${nameOf(mail)}</a><span class="css-9z5f3h">${dateOf(mail)}</span></div><iframe class="css-0u8n6m"></iframe></div>`;
  }
  const body = html`<div class="mail-body">${plainBody(mail)}</div>`;
  if (shape === "boxes") {
    return html`<div class="mail"><h2>${mail.subject}</h2><div class="head"><a class="mail-from" href="mailto:${mail.from?.address ?? ""}">${nameOf(mail)}</a><time>${dateOf(mail)}</time></div>${body}</div>`;
  }
  return html`<div class="mail"><table><tbody><tr><th>${words.subject}</th><td>${mail.subject}</td></tr><tr><th>${words.from}</th><td><a href="mailto:${mail.from?.address ?? ""}">${nameOf(mail)}</a></td></tr><tr><th>${words.to}</th><td><a href="mailto:mika@mailtest.example">Mika Tester</a></td></tr><tr><th>${words.date}</th><td>${dateOf(mail)}</td></tr></tbody></table>${body}</div>`;
}
