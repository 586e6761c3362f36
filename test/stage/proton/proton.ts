import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** Proton Mail on the stage: the structure that its published source makes, with mails of our own. */
export interface ProtonOptions {
  owner: Person;
  opened?: StageMail;
  folded?: StageMail[];
  /** Rows in one line, without a reading pane beside them. */
  layout?: "column" | "row";
  /** What the sender's button is called, which differs between versions. */
  sender?: "recipients:sender" | "recipients:details-dropdown";
  /** The opened mail is the mailbox's own. */
  outbound?: boolean;
}

const shownName = (person: Person | null) => person?.name || person?.address || "";
const day = ({ time }: StageMail) => new Date(time).toUTCString().slice(5, 11);

/** The page at https://mail.proton.me/u/0/inbox. Its frame is filled by {@link fillProton}. */
export function protonPage(mails: StageMail[], options: ProtonOptions): string {
  const { owner, opened } = options;
  const list = html`<div class="items-column-list" data-shortcut-target="items-container">${mails.map((mail, place) => row(mail, place, options))}${mails.length === 0 && html`<div class="empty-view"><h3 data-testid="empty-view-placeholder--empty-title">No messages found</h3></div>`}</div>`;
  const page = html`<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Inbox | ${owner.address} | Proton Mail</title>${STYLE}</head><body><div class="app-root"><div class="sidebar" role="navigation"><span class="user-dropdown-email" title="${owner.address}">${owner.address}</span><nav><a href="/u/0/inbox" data-testid="navigation-link:inbox">Inbox</a></nav></div><main class="main ui-standard">${list}${opened && conversation(opened, options)}</main></div></body></html>`;
  return page.text;
}

function row(mail: StageMail, place: number, { layout = "column" }: ProtonOptions): Html {
  const state = mail.unread ? "unread" : "read";
  const subject = html`<div class="item-subject flex-1"><span role="heading" aria-level="2" class="inline-block max-w-full text-ellipsis" title="${mail.subject}" data-testid="message-${layout}:subject"><span>${mail.subject}</span></span></div>`;
  const sender = html`<div class="item-senders flex-1 flex"><span class="inline-block max-w-full text-ellipsis" title="${mail.from?.address ?? ""}" data-testid="message-${layout}:sender-address"><span>${shownName(mail.from)}</span></span></div>`;
  return html`<div class="item-container-wrapper relative" data-shortcut-target="item-container-wrapper"><div draggable="true" class="relative flex-1 flex flex-nowrap cursor-pointer item-container item-container--${layout} ${state}" tabindex="0" data-element-id="${btoa(String(mail.time))}" data-shortcut-target="item-container" data-shortcut-target-selected="false" data-testid="message-item:${mail.subject}" data-testorder="${place}"><div class="item-checkbox"></div><div class="flex-1 flex flex-column item-titlesender"><div class="flex items-center item-firstline">${sender}<span class="item-firstline-infos"><time>${day(mail)}</time></span></div><div class="flex flex-nowrap items-center item-secondline">${subject}</div></div></div></div>`;
}

function conversation(mail: StageMail, options: ProtonOptions): Html {
  const { folded = [] } = options;
  return html`<section class="view-column-detail"><header><h1 data-testid="conversation-header:subject" title="${mail.subject}">${mail.subject}</h1></header>${folded.map((one, place) => message(one, options, place, false))}${message(mail, options, folded.length, true)}</section>`;
}

function person(who: Person | null, name: string, isSender: boolean): Html {
  const address = who?.address ?? "";
  const item = html`<span class="message-recipient-item" role="button" tabindex="0" aria-label="More details about ${shownName(who)} <${address}>"><span class="message-recipient-item-label">${shownName(who)}</span> <span class="message-recipient-item-address">&lt;${address}&gt;</span></span>`;
  return isSender
    ? html`<span class="message-header-from-container" data-testid="${name}" title="${address}">${item}</span>`
    : html`<span data-testid="recipients:item-${address}" title="${address}">${item}</span>`;
}

function message(mail: StageMail, options: ProtonOptions, place: number, isOpen: boolean): Html {
  const { owner, sender = "recipients:sender", outbound } = options;
  const from = outbound ? owner : mail.from;
  const name = sender === "recipients:sender" ? sender : `${sender}-${from?.address}`;
  const header = isOpen ? "expanded" : "collapsed";
  const content =
    isOpen &&
    html`<div class="message-content"><iframe title="Email content" data-testid="content-iframe" data-subject="${mail.subject}" src="about:blank" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe></div>`;
  return html`<article class="message-container mx-2 my-4 relative${isOpen ? " is-opened" : ""}" data-testid="message-view-${place}" tabindex="0" data-message-id="M${mail.time}" data-shortcut-target="message-container" data-expanded="${String(isOpen)}"><div class="message-header message-header-${header} ${outbound ? "is-outbound" : "is-inbound"}" data-testid="message-header-${header}:${mail.subject}">${person(from, name, true)}${isOpen && person(owner, "", false)}<time>${day(mail)}</time></div>${content}</article>`;
}

/** What Proton's script puts into the frame of an opened mail. */
export function protonBody(mail: StageMail): string {
  return `<div id="proton-root"><div>${plainBody(mail).text}</div></div>`;
}

/** Settings, in the same window. */
export function protonSettings(owner: Person): string {
  const page = html`<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Settings | ${owner.address} | Proton Mail</title></head><body><div class="app-root"><main><h1>Addresses</h1><table><tbody><tr><td title="${owner.address}">${owner.address}</td></tr><tr><td title="other@mailtest.example">other@mailtest.example</td></tr></tbody></table></main></div></body></html>`;
  return page.text;
}

const STYLE = html`<style>body{margin:0;font:14px sans-serif;color:#0c0c14}.app-root{display:grid;grid-template-columns:200px 1fr;height:100vh}.sidebar{background:#1b1340;color:#fff;padding:16px;display:grid;gap:16px;align-content:start}.sidebar a{color:#fff}main{display:flex;min-width:0}.items-column-list{width:360px;flex:none;overflow:auto;border-right:1px solid #e5e5e5}.item-container{display:flex;padding:10px;border-bottom:1px solid #eee;cursor:pointer}.item-titlesender{flex:1;min-width:0}.item-firstline{display:flex;justify-content:space-between}.unread{font-weight:700}.view-column-detail{flex:1;min-width:0;overflow:auto;padding:16px}article{border:1px solid #e5e5e5;border-radius:8px;padding:12px;margin:12px 0}.message-header{display:grid;gap:4px}iframe{border:0;width:100%;height:260px}</style>`;
