import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** Yahoo! Mail on the stage, and AOL's: the structure that programs of 2025 and 2026 describe, with mails of our own. */
export interface YahooOptions {
  owner: Person;
  opened?: StageMail;
  /** Earlier mails of the opened conversation, which are folded. */
  folded?: StageMail[];
  /** Pills without titles: not every page has them. */
  plainPills?: boolean;
  product?: "Yahoo Mail" | "AOL Mail";
  writing?: boolean;
  /** Among the mails stands an advertisement that looks like one. */
  advertisement?: boolean;
}

const shownName = (person: Person | null) => person?.name || person?.address || "";
const id = (mail: StageMail) => `AB${mail.time}`;
const day = ({ time }: StageMail) => new Date(time).toUTCString().slice(0, 16);

/** The page at https://mail.yahoo.com/n/folders/1. */
export function yahooPage(mails: StageMail[], options: YahooOptions): string {
  const { owner, opened, product = "Yahoo Mail" } = options;
  const page = html`<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>${opened ? opened.subject : "(2 unread)"} - ${owner.address} - ${product}</title>${STYLE}</head><body><div id="mail-app-container" class="H_6D6F D_F"><header role="banner"><form role="search"><input type="text" aria-label="Search"></form><label id="ybarAccountMenu">${owner.name}</label></header><nav role="navigation"><a data-test-folder-name="Inbox" href="/n/folders/1">Inbox</a><a data-test-folder-name="Sent" href="/n/folders/2">Sent</a></nav><div id="mail-app-component"><div class="lst"><ul role="list" data-test-id="virtual-list">${mails.length > 0 && html`<li data-test-id="time-chunk-separator"><span>Today</span></li>${ADVERTISEMENT}${options.advertisement && LOOKS_LIKE_MAIL}`}${mails.map((mail, place) => html`<li class="H_A">${row(mail, place)}</li>`)}</ul>${mails.length === 0 && !opened && html`<div class="I_T"><span>Your inbox is empty.</span></div>`}</div>${opened && group(opened, options)}</div></div></body></html>`;
  return page.text;
}

const ADVERTISEMENT = html`<li><div data-test-id="pencil-ad"><span>Ad</span> Great shoes</div></li>`;

const LOOKS_LIKE_MAIL = html`<li><div data-test-id="message-list-item" data-test-read="true" role="article"><div data-test-id="message-item-main-content"><div data-test-id="senders" title="Shoe Shop"><span>Shoe Shop</span></div><div data-test-id="message-subject">Sponsored: half price</div></div></div></li>`;

function row(mail: StageMail, place: number): Html {
  const at = `00_${place + 1}`;
  const name = shownName(mail.from);
  const snippet = (mail.text || "Everything at half price").replace(/\s+/g, " ").slice(0, 120);
  const status = mail.unread
    ? html`<span class="sr-only" id="unread-message-status-${at}">unread message</span>`
    : html``;
  return html`<a data-test-id="message-list-item" data-test-read="${String(!mail.unread)}" data-test-mid="${id(mail)}" role="article" href="/n/folders/1/messages/${id(mail)}" aria-labelledby="email-sender-${at} email-subject-snippet-${at}">${status}<div data-test-id="message-item-main-content" class="D_F"><div id="email-sender-${at}" title="${mail.from?.address ?? ""}" class="o_h"><span>${name}</span></div><span class="sr-only" id="email-subject-snippet-${at}">${mail.subject}·${snippet}</span><div id="email-subject-${at}" data-test-id="message-subject" title="${mail.subject}" class="o_h">${mail.subject}</div><div id="email-snippet-${at}" class="o_h">${snippet}</div><time data-test-id="message-date" title="${day(mail)}">${day(mail).slice(5, 11)}</time></div></a>`;
}

function group(mail: StageMail, options: YahooOptions): Html {
  const { folded = [], writing } = options;
  return html`<div data-test-id="message-group-view" role="main"><div data-test-id="toolbar" role="toolbar"><button>Reply</button></div><header><span data-test-id="message-group-subject-text">${mail.subject}</span></header><ul role="list">${folded.map((one) => html`<li>${message(one, options, false)}</li>`)}<li>${writing ? EDITOR : message(mail, options, true)}</li></ul></div>`;
}

function pill(person: Person | null, plain: boolean): Html {
  const address = person?.address ?? "";
  const title = plain ? html`` : html` title="${address}"`;
  const second = person?.name ? html` <span>&lt;${address}&gt;</span>` : html``;
  return html`<span data-test-id="email-pill" class="D_B"><span${title}><span>${shownName(person)}</span>${second}</span></span>`;
}

function message(mail: StageMail, { owner, plainPills = false }: YahooOptions, isOpen: boolean): Html {
  const body =
    isOpen &&
    html`<div data-test-id="message-view-body"><div data-test-id="message-view-body-content" class="msg-body"><div id="yiv123">${plainBody(mail)}</div></div></div>`;
  return html`<div data-test-id="message-view" data-test-expanded="${String(isOpen)}"><header data-test-id="message-header"><div data-test-id="message-from">${pill(mail.from, plainPills)}</div><div data-test-id="message-to">To: ${pill(owner, plainPills)}</div><div data-test-id="message-date" title="${day(mail)}">${day(mail)}</div></header>${body}</div>`;
}

/** A reply that is being written, in the place of a message. */
const EDITOR = html`<div data-test-id="compose"><div data-test-id="message-to"><span data-test-id="email-pill"><span><span>Friend</span> <span>&lt;friend@mailtest.example&gt;</span></span></span></div><div data-test-id="rte" contenteditable="true" role="textbox"><div class="msg-body">What I am writing</div></div></div>`;

/** Settings, in the same window. */
export function yahooSettings(owner: Person): string {
  const page = html`<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Settings - ${owner.address} - Yahoo Mail</title></head><body><div id="mail-app-container"><div id="mail-app-component"><h2>Mailboxes</h2><ul><li><span title="${owner.address}">${owner.address}</span></li><li><span title="second@mailtest.example">second@mailtest.example</span></li></ul></div></div></body></html>`;
  return page.text;
}

const STYLE = html`<style>body{margin:0;font:14px sans-serif;color:#232a31}#mail-app-container{display:grid;grid-template:52px 1fr/150px 1fr;height:100vh}#mail-app-container>header{grid-column:1/-1;background:#f0f3f5}nav{padding:12px;display:grid;gap:8px;align-content:start}#mail-app-component{display:flex;min-width:0}.lst{flex:1;min-width:0;overflow:auto}ul{list-style:none;margin:0;padding:0}.lst a,.lst [role=article]{display:block;padding:8px;border-bottom:1px solid #e0e4e9;color:inherit;text-decoration:none}[data-test-id=message-item-main-content]{display:flex;gap:10px}.o_h{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;min-width:90px}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}[data-test-id=message-group-view]{flex:2;min-width:0;overflow:auto;padding:16px}[data-test-id=message-group-subject-text]{font-size:20px;font-weight:700}[data-test-id=message-view]{margin-top:16px}</style>`;
