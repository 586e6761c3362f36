import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** Fastmail on the stage: the structure that programs of 2024 to 2026 describe, with mails of our own. */
export interface FastmailOptions {
  owner: Person;
  opened?: StageMail;
  folded?: StageMail[];
  /** The text stands behind its card. */
  bodyBehind?: boolean;
  /** The sender has no address as its title. */
  untitled?: boolean;
  /** The opened conversation ends with a draft. */
  draft?: boolean;
}

const shownName = (person: Person | null) => person?.name || person?.address || "";
const day = ({ time }: StageMail) => new Date(time).toUTCString().slice(5, 11);

/** The page at https://app.fastmail.com/mail/Inbox/. */
export function fastmailPage(mails: StageMail[], options: FastmailOptions): string {
  const { owner, opened } = options;
  const list = html`<div id="mailbox" class="v-Mailbox"><ul class="v-MailboxItemList">${mails.map((mail) => row(mail, mail === opened))}</ul>${mails.length === 0 && html`<p class="v-Mailbox-empty">No conversations</p>`}</div>`;
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>2 • Inbox | Fastmail</title>${STYLE}</head><body class="v-App"><div class="v-Page app-split"><div class="v-PageHeader" role="banner"><button class="v-MainNavToolbar">${owner.name}</button></div><nav class="v-Sources"><a class="v-MailboxSource" href="/mail/Inbox/?u=0a1b">Inbox</a><a class="v-MailboxSource" href="/mail/Sent/?u=0a1b">Sent</a></nav>${list}<div id="conversation" class="v-Page-content" role="main">${opened && thread(opened, options)}</div></div></body></html>`;
  return page.text;
}

function row(mail: StageMail, isOpen: boolean): Html {
  const snippet = (mail.text || "Everything at half price").replace(/\s+/g, " ").slice(0, 120);
  const state = `${mail.unread ? "is-unread" : "is-read"}${isOpen ? " is-focused" : ""}`;
  return html`<li class="v-MailboxItem u-list-item ${state}"><a class="v-MailboxItem-link u-list-link" href="/mail/Inbox/T${mail.time}?u=0a1b"><div class="v-MailboxItem-avatar"></div><div class="v-MailboxItem-line"><div class="v-MailboxItem-name">${shownName(mail.from)}</div><time class="v-MailboxItem-time" title="${new Date(mail.time).toUTCString()}">${day(mail)}</time></div><div class="v-MailboxItem-subject">${mail.subject}</div><div class="v-MailboxItem-preview">${snippet}</div></a></li>`;
}

function thread(mail: StageMail, options: FastmailOptions): Html {
  const { folded = [], draft, owner } = options;
  const drafted =
    draft &&
    html`<div class="v-MessageCard v-MessageCard--draft app-contentCard is-expanded"><div class="v-MessageCard-header"><h2 class="v-MessageCard-from" title="${owner.address}">${owner.name}</h2></div><div class="v-Message"><div class="v-Message-body">What I have written so far</div></div></div>`;
  return html`<div class="v-Thread"><div class="v-Thread-title"><h1>${mail.subject}</h1></div>${folded.map((one) => card(one, options, false))}${card(mail, options, true)}${drafted}</div>`;
}

function card(mail: StageMail, { owner, bodyBehind, untitled }: FastmailOptions, isOpen: boolean): Html {
  const title = untitled ? html`` : html` title="${mail.from?.address ?? ""}"`;
  const text = isOpen && html`<div class="v-Message"><div class="v-Message-body">${plainBody(mail)}</div></div>`;
  return html`<div class="v-MessageCard app-contentCard ${isOpen ? "is-expanded" : "is-collapsed"}"><div class="v-MessageCard-header"><h2 class="v-MessageCard-from"${title}>${shownName(mail.from)}</h2><div class="v-MessageCard-to">to ${owner.name}</div><time class="v-MessageCard-time" title="${new Date(mail.time).toUTCString()}">${day(mail)}</time><div class="v-MessageCard-actions" role="toolbar"><button>Reply</button></div></div>${!bodyBehind && text}</div>${bodyBehind && text}`;
}

/** Settings, in the same window. */
export function fastmailSettings(owner: Person): string {
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Settings | Fastmail</title></head><body class="v-App"><div class="v-Page"><h1>My addresses</h1><ul><li><a class="u-list-link" href="/settings/a">${owner.address}</a></li><li><a class="u-list-link" href="/settings/b">second@mailtest.example</a></li></ul></div></body></html>`;
  return page.text;
}

const STYLE = html`<style>body{margin:0;font:14px sans-serif;color:#333e48}.v-Page.app-split{display:grid;grid-template:48px 1fr/160px 360px 1fr;height:100vh}.v-PageHeader{grid-column:1/-1;background:#0067b9}.v-Sources{padding:12px;display:grid;gap:8px;align-content:start}#mailbox{overflow:auto;border-right:1px solid #ddd}ul{list-style:none;margin:0;padding:0}.v-MailboxItem-link{display:block;padding:10px;border-bottom:1px solid #eee;color:inherit;text-decoration:none}.v-MailboxItem-line{display:flex;gap:4px}.v-MailboxItem-time{margin-left:auto}.is-unread{font-weight:700}.v-MailboxItem-preview{color:#777;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}#conversation{overflow:auto;padding:16px}.v-MessageCard{border:1px solid #ddd;border-radius:6px;padding:14px;margin:12px 0}.v-MessageCard-from{font-size:15px;margin:0}</style>`;
