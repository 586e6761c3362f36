import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** Yandex Mail's two layouts, as far as public programs describe them. */
export interface YandexOptions {
  owner: Person;
  opened?: StageMail;
  newer?: boolean;
}

export function yandexPage(mails: StageMail[], { owner, opened, newer }: YandexOptions): string {
  const rows = mails.map((mail) => (newer ? newRow(mail) : row(mail)));
  const list = newer
    ? html`<div data-testid="messages-list_container" class="MessagesList__root--0Sxmu">${rows}</div>`
    : html`<div class="mail-MessagesList js-messages-list"><div class="ns-view-messages-item-wrap" data-key="box=messages-item-box&amp;view=direct"><a class="mail-MessageSnippet" data-key="view=direct"><span class="mail-MessageSnippet-FromText">Advertisement</span><span class="mail-MessageSnippet-Item_subject">Shoes at half price, only until 30 November</span></a></div>${rows}</div>`;
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Inbox — Yandex Mail</title></head><body><div class="mail-Page-Body"><header><div class="user-account"><span class="user-account__subname">${owner.address}</span></div></header><nav class="mail-Layout-Aside"><a href="#inbox" class="mail-NestedList-Item">Inbox 2</a><a href="#sent" class="mail-NestedList-Item">Sent</a></nav><main class="mail-Layout-Content">${list}${opened && message(opened, owner)}</main></div></body></html>`;
  return page.text;
}

function row(mail: StageMail): Html {
  const { from } = mail;
  return html`<div class="ns-view-messages-item-wrap ns-view-id-71" data-key="box=messages-item-box&amp;ids=${String(mail.time)}"><a class="mail-MessageSnippet js-message-snippet toggles-svgicon-on-hover" data-id="${String(mail.time)}" data-key="view=messages-item&amp;ids=${String(mail.time)}" href="#message/${String(mail.time)}"><span class="mail-MessageSnippet-Item_left">${mail.unread && html`<span class="mail-Icon-Read state_toRead" role="button"></span>`}</span><span class="mail-MessageSnippet-FromText" title="${from?.address ?? ""}">${from?.name || from?.address}</span><span class="mail-MessageSnippet-Item_threadExpand"></span><span class="mail-MessageSnippet-Wrapper"><span class="mail-MessageSnippet-Item_subject"><span>${mail.subject}</span></span><span class="mail-MessageSnippet-Item_firstline">${mail.text.slice(0, 40)}</span></span><span class="mail-MessageSnippet-Item_dateText">20 Nov</span></a></div>`;
}

function newRow(mail: StageMail): Html {
  const { from } = mail;
  return html`<div data-testid="messages-list_item" class="MessagesListItem__root--9aBcD" data-id="${String(mail.time)}"><div data-testid="messages-list_message-correspondents" class="Correspondents__root--1qW"><span title="${from?.address ?? ""}">${from?.name || from?.address}</span></div><div class="Middle__root--3x"><div data-testid="messages-list_message-subject" class="Subject__root--2w">${mail.subject}</div></div><div class="Date__root--4z">20 Nov</div></div>`;
}

function message(mail: StageMail, owner: Person): Html {
  const { from, subject } = mail;
  return html`<section class="mail-Message qa-MessageViewer-Root" data-testid="message-viewer"><h1 class="mail-Message-Toolbar-Subject qa-MessageViewer-Title">${subject}</h1><div class="mail-Message-Head"><div class="mail-Message-Sender"><span class="mail-Message-Sender-Name qa-MessageViewer-SenderName">${from?.name}</span><span class="mail-Message-Sender-Email qa-MessageViewer-SenderEmail">${from?.address}</span></div><div class="mail-Message-Recipients"><span title="${owner.address}">${owner.name}</span></div><a class="mail-Message-Date qa-MessageViewer-Header-dateLink">20 Nov at 9:05</a></div><div class="mail-Message-Body"><div class="mail-Message-Body-Content qa-MessageViewer-Body">${plainBody(mail)}</div></div></section>`;
}
