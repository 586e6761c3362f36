/** Roundcube's pages with the structure of version 1.6 (elastic) and of 1.5 (larry), as its server and scripts make them. */
import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

export interface RoundcubeOptions {
  owner: Person;
  skin?: "elastic" | "larry";
  /** The folder that is selected: Roundcube marks it by its use, whatever it is called. */
  folder?: "inbox" | "sent" | "drafts";
  /** Whether the frame beside the list is there; its own page is made by {@link roundcubeMail}. */
  hasFrame?: boolean;
}

const NAMES = { inbox: "INBOX", sent: "Sent", drafts: "Drafts" };

const day = ({ time }: StageMail) => new Date(time).toISOString().slice(0, 16).replace("T", " ");

/** The number of a mail in its folder; the newest has the highest. */
const uidOf = ({ time }: StageMail) => Math.floor(time / 60_000) % 1_000_000;

/** The address of a mail's own page. */
export function mailAddress(mail: StageMail, action: "show" | "preview" = "show", folder = "INBOX"): string {
  return `/?_task=mail&_mbox=${folder}&_uid=${uidOf(mail)}&_action=${action}`;
}

function shell(skin: string, bodyClass: string, content: Html): string {
  return html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Roundcube Webmail :: Inbox</title>
<link rel="stylesheet" href="skins/${skin}/styles/styles.min.css?s=1"><script src="program/js/jquery.min.js?s=1"></script><script src="program/js/app.min.js?s=1"></script></head>
<body class="${bodyClass}">${content}<div id="messagestack"></div></body></html>`.text;
}

function menu({ owner, skin = "elastic", folder = "inbox" }: RoundcubeOptions): Html {
  const folders = (["inbox", "drafts", "sent"] as const).map(
    (one) => html`<li id="rcmli${one}" class="mailbox ${one}${one === folder ? " selected" : ""}" role="treeitem">
<a href="/?_task=mail&_mbox=${NAMES[one]}" onclick="return rcmail.command('list','${NAMES[one]}',this,event)" rel="${NAMES[one]}">${NAMES[one]}</a></li>`,
  );
  const name = html`<span class="${skin === "elastic" ? "header-title username" : "username"}">${owner.address}</span>`;
  return html`<div id="taskmenu" role="navigation"><a class="compose" id="rcmbtn100" role="button" href="/?_task=mail&_action=compose" onclick="return rcmail.command('compose','',this,event)">Compose</a></div>
<div class="header">${name}</div><ul id="mailboxlist" class="treelist listing folderlist" role="tree">${folders}</ul>`;
}

function person({ name, address }: Person, isLink: boolean): Html {
  return isLink
    ? html`<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" onclick="return rcmail.command('compose','${address}',this)" title="${address}">${name || address}</a><a href="#add" title="Add to address book" class="rcmaddcontact"></a></span>`
    : html`<span class="adr"><span title="${address}" class="rcmContactAddress">${name || address}</span></span>`;
}

function row(mail: StageMail, skin: "elastic" | "larry", folder: string): Html {
  const uid = btoa(String(uidOf(mail))).replace(/=+$/, "");
  const sender = mail.from ? person(mail.from, false) : html``;
  const state = mail.unread ? "unread" : "";
  const sign = html`<span id="msgicnrcmrow${uid}" class="msgicon status ${state}" title="${mail.unread ? "Unread" : ""}"></span>`;
  const link = html`<a href="${mailAddress(mail, "show", folder)}" onclick="return rcube_event.keyboard_only(event)" tabindex="-1"><span>${mail.subject}</span></a>`;
  const cells =
    skin === "elastic"
      ? html`<td class="selection"><input type="checkbox" tabindex="-1"></td><td class="subject"><span class="fromto skip-on-drag">${sender}</span><span class="date skip-on-drag">${day(mail)}</span><span class="size skip-on-drag">2 KB</span><span class="subject">${sign}${link}</span></td><td class="flags"><span class="flag"></span></td>`
      : html`<td class="threads"></td><td class="subject">${sign}${link}</td><td class="status"></td><td class="fromto">${sender}</td><td class="date">${day(mail)}</td><td class="size">2 KB</td><td class="flag"></td>`;
  return html`<tr id="rcmrow${uid}" class="message ${state}">${cells}</tr>`;
}

/** The page with the list of a folder. */
export function roundcubeList(mails: StageMail[], options: RoundcubeOptions): string {
  const { skin = "elastic", folder = "inbox", hasFrame = true } = options;
  const rows = mails.map((mail) => row(mail, skin, NAMES[folder]));
  const frame = hasFrame
    ? html`<div class="iframe-wrapper"><iframe name="messagecontframe" id="messagecontframe"></iframe></div>`
    : html``;
  return shell(
    skin,
    skin === "elastic" ? "task-mail action-none" : "",
    html`<div id="layout">${menu(options)}<div id="layout-list" class="listbox"><div id="messagelist-content" class="scroller">
<table id="messagelist-fixedcopy" class="listing messagelist fixedcopy"><thead><tr><th class="subject">From</th></tr></thead><tbody></tbody></table>
<table id="messagelist" class="listing messagelist sortheader"><thead><tr><th class="subject"><a href="./#sort">From</a></th></tr></thead><tbody>${rows}</tbody></table></div></div>
<div id="layout-content">${frame}</div></div>`,
  );
}

/** The page of one mail: opened in full, or what the frame beside the list holds. */
export function roundcubeMail(mail: StageMail, options: RoundcubeOptions, isPreview = false): string {
  const { skin = "elastic" } = options;
  const from = mail.from ? person(mail.from, true) : html``;
  const to = (mail.to ?? [options.owner]).map((one) => person(one, true));
  const table = html`<tbody><tr><td class="header-title">From</td><td class="header from">${from}</td></tr><tr><td class="header-title">To</td><td class="header to">${to}</td></tr><tr><td class="header-title">Date</td><td class="header date">${day(mail)}</td></tr></tbody>`;
  const body = html`<div id="messagebody"><div class="message-htmlpart" id="message-htmlpart1"><div class="rcmBody" id="message-htmlpart1">${plainBody(mail)}</div></div></div>`;
  const menus = isPreview
    ? html`<div id="mailto-menu"><a id="rcmbtnfrm101" onclick="return rcmail.command('add','',this,event)">Add</a></div>`
    : menu(options);
  const content =
    skin === "elastic"
      ? html`${menus}<div id="layout-content"><div class="content frame-content" role="main"><div id="message-header"><h2 class="subject"><span class="voice">Subject: </span>
${mail.subject}
<a class="extwin" title="Open in new window" href="${mailAddress(mail)}"><span class="inner">Open in new window</span></a></h2>
<div class="header"><div class="header-content"><div class="header-summary"><span>From ${from} on <span class="text-nowrap">${day(mail)}</span></span></div><table class="header-headers">${table}</table></div></div></div>
<div id="message-content"><div class="rightcol" role="region"><div id="message-objects"></div>${body}</div></div></div></div>`
      : html`${menus}<div id="mailview-right"><div id="messageheader" class="${isPreview ? "previewheader" : ""}"><h2 class="subject">${mail.subject}</h2>
${isPreview ? html`<table class="headers-table" id="preview-shortheaders"><tbody><tr><td class="header-title">From</td><td class="header from">${from}</td><td class="header-title">Date</td><td class="header from">${day(mail)}</td></tr></tbody></table>` : html``}
<table class="headers-table">${table}</table></div><div id="messagecontent"><div id="messagepreview">${body}</div></div></div>`;
  const classes = skin === "elastic" ? `task-mail action-${isPreview ? "preview" : "show"}` : isPreview ? "iframe" : "";
  return shell(skin, classes, content);
}
