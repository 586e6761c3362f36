import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** The structure of SnappyMail 2.38's window, with mails of our own. */
export interface SnappyMailOptions {
  owner: Person;
  /** The folder that is open, by the sign that SnappyMail gives it. */
  folder?: "📥" | "📧" | "🗎";
  /** The mail that is open beside the list. */
  opened?: StageMail;
  /** What the signs behind the sender say: `dkim=pass header.d=…`. */
  signs?: string[];
}

const bare = (person: Person | null) => person?.address ?? "";
const full = (person: Person | null) =>
  person ? (person.name ? `"${person.name}" <${person.address}>` : person.address) : "";

/** SnappyMail's page at `/#/mailbox/INBOX`. */
export function snappymailPage(mails: StageMail[], options: SnappyMailOptions): string {
  const { owner, folder = "📥", opened } = options;
  const folders = (["📥", "📧", "🗎", "⚠", "🗑"] as const).map(
    (icon) =>
      html`<li><a data-bind="dropmessages: $data, css: { 'selected': selected, 'selectable': selectable }, attr: { 'data-icon': icon, 'data-unread': unreadCount }" class="selectable${icon === folder ? " selected" : ""}" data-icon="${icon}"><!-- ko text: localName -->${NAMES[icon]}<!-- /ko --></a></li>`,
  );
  const page = html`<!DOCTYPE html><html class="rl-started-trigger sm-msgView-side" dir="ltr"><head><meta charset="utf-8"><title>Inbox - ${owner.address} - SnappyMail Webmail</title></head><body id="rl-app" data-admin="0" class="rl-started"><div id="rl-loading" hidden=""></div><div id="rl-content"><div id="rl-left"><div id="V-MailFolderList"><div class="b-folders g-ui-user-select-none"><div class="b-toolbar btn-toolbar"><a class="btn buttonCompose btn-success" data-bind="click: composeClick" title="New message"><span class="buttonComposeText" data-i18n="FOLDER_LIST/BUTTON_NEW_MESSAGE">New message</span></a></div><div class="b-content"><ul class="b-folders-system" data-bind="foreach: systemFolders">${folders}</ul><ul class="b-folders-user"></ul></div></div></div></div><div id="rl-right"${opened ? html` class="message-selected"` : ""}><div id="V-SystemDropDown"><div class="btn-toolbar"><div class="btn-group dropdown"><a id="top-system-dropdown-id" class="btn dropdown-toggle"><span class="accountPlace hide-mobile" data-bind="text: accountName(), attr:{ title: accountEmail }" title="${owner.address}">${owner.address}</span></a><menu class="dropdown-menu right-edge" role="menu"><li role="presentation"><a class="email-title" href="#" title="${owner.address}" data-icon="✔">${owner.address}</a></li><li role="presentation"><a href="#" data-i18n="TITLES/SETTINGS">Settings</a></li></menu></div></div></div><div id="V-MailMessageList" class="focused"><div class="btn-toolbar"><a class="btn" data-bind="click: reload" title="Reload Message List"></a></div><div class="messageList g-ui-user-select-none"><div class="second-toolbar"><i class="checkboxCheckAll fontastic">☐</i><div class="search-input-wrp"><input type="search" class="inputSearch" placeholder="Search"></div></div><div class="b-content"><div class="listSearchDesc" style="display: none;"></div><div class="listEmptyMessage" style="display: none;">There are no messages in this folder</div><!-- ko ifnot: listGrouped --><div class="messageListPlace" data-bind="dragmessages: 1, foreach: messageList" draggable="true">${mails.map((mail) => row(mail, mail === opened, folder === "📥" ? mail.from : owner))}</div><!-- /ko --></div><div class="b-footer"></div></div></div><div id="V-MailMessageView">${view(options)}</div></div></div><div id="rl-popups"><dialog id="V-PopupsIdentity" style="display: none;"><div class="textEmail">${owner.address}</div><div contenteditable="true" class="squire-wysiwyg"></div></dialog></div><template id="MailMessageList"><div class="messageListItem" data-bind="css: lineAsCss()"><div class="senderParent" data-bind="attr: {title: senderClearEmailsString}, text: senderEmailsString"></div><div class="subjectParent" data-bind="text: subject"></div></div></template></body></html>`;
  return page.text;
}

const NAMES = { "📥": "Inbox", "📧": "Sent", "🗎": "Drafts", "⚠": "Junk", "🗑": "Trash" };

function row(mail: StageMail, isOpen: boolean, person: Person | null): Html {
  const state = mail.unread ? "unseen msgflag-\\recent" : "msgflag-\\seen msgflag-\\recent";
  return html`<div class="messageListItem ${isOpen ? "selected focused " : ""}${state}" data-bind="css: lineAsCss(), attr:{title:preview}"><div class="messageCheckbox"><div class="checkboxMessage fontastic" data-bind="text: checked() ? '☑' : '☐'">☐</div></div><div data-bind="attr:{style:indent()}, css:{reply:indent()}"><div class="flagParent fontastic"></div><div class="senderParent" data-bind="attr: {title: senderClearEmailsString}, text: senderEmailsString" title="${bare(person)}">${person?.name || bare(person)}</div><div class="subjectParent" data-bind="text: subject">${mail.subject}</div><div class="threads-len" data-bind="visible: 1 &lt; threadsLen(), text: threadsLenText()" style="display: none;">0</div><div class="attachmentParent"><i data-bind="css: attachmentIconClass"></i></div><div class="sizeParent" data-bind="text: friendlySize()">2 KiB</div><time data-time-format="AUTO" data-bind="time: dateTimestamp" datetime="${new Date(mail.time).toISOString()}" title="${new Date(mail.time).toUTCString()}">Nov 20</time></div></div>`;
}

function view({
  owner,
  folder = "📥",
  opened,
  signs = ["DKIM: none", "DMARC: none", "SPF: none"],
}: SnappyMailOptions): Html {
  const hidden = opened ? "" : "display: none;";
  const edit = folder === "🗎" ? "" : "display: none;";
  return html`<div class="top-toolbar btn-toolbar"><div class="btn-group"><a class="btn buttonClose fontastic" data-bind="click: closeMessage">✖</a><menu class="dropdown-menu right-edge" role="menu"><li role="presentation"><a target="_blank" href="/?/Raw/&q[]=/0/ViewAsPlain/&q[]=/eyJmb2xkZXIiOiJJTkJPWCIsInVpZCI6N30" data-bind="attr: { href: viewRaw() }">&lt;/&gt;</a></li></menu></div></div><div class="messageView"><div class="b-message-view-desc" style="${opened ? "display: none;" : ""}">Select any message in the list to view it here.</div><div class="b-message ${opened?.unread ? "unseen" : ""}" data-bind="visible: message, i18nUpdate: message, css: message()?.lineAsCss(0)" style="${hidden}"><div class="message-fixed-button-toolbar"><a class="btn btn-success buttonEdit fontastic hide-mobile" data-bind="visible: isDraftFolder(), command: editCommand" style="${edit}">🖉</a></div><div class="messageItemHeader" data-bind="if: message, i18nUpdate: message">${opened && header(opened, signs)}</div><div id="messageItem"><div class="messageItemHeader" data-bind="if: message, i18nUpdate: message">${opened && details(opened, owner)}</div><div tabindex="0" data-bind="hasfocus: messageDomFocused"><div class="loading" style="display: none;"><span data-i18n="GLOBAL/LOADING">Loading</span></div><div data-bind="hidden: messageLoadingThrottle"><div class="bodySubHeader" data-bind="if: message"></div><div class="bodyText" dir="auto">${opened && body(opened)}</div></div></div></div></div></div>`;
}

function header({ from, subject }: StageMail, signs: string[]): Html {
  const link =
    from &&
    html`<a href="mailto:${from.address}?to=${encodeURIComponent(full(from))}" target="_blank" tabindex="-1">${from.address}</a>`;
  const shown = from && (from.name ? html`"${from.name}" &lt;${link as Html}&gt;` : link);
  return html`<div class="subjectParent"><span class="infoParent fontastic" data-bind="click: toggleFullInfo">ℹ</span><span class="flagParent flagOff fontastic">☆</span><span class="subject" data-bind="text: message().subject">${subject}</span><a href="#" class="close" data-bind="click: closeMessage">×</a></div><div class="informationShort"><span class="from" data-bind="html: viewFromShort, attr:{ title: message().from }" title="${full(from)}">${shown ?? ""}</span>${signs.map((sign) => html`<i class="fontastic iconcolor-red" title="${sign}">✖</i>`)}</div>`;
}

function details({ from, to, time }: StageMail, owner: Person): Html {
  const date = new Date(time).toISOString();
  const recipients = (to ?? [owner]).map(full).join(", ");
  return html`<div data-bind="hidden: showFullInfo"><time class="date" data-time-format="FULL" data-bind="visible: 0 &lt; message().dateTimestamp(), time: message().dateTimestamp()" datetime="${date}">${new Date(time).toUTCString()}</time><div class="informationShortWrp"><div class="informationShort" data-bind="visible: message().to.length"><span data-i18n="GLOBAL/TO">To</span>: <span data-bind="text: message().to">${recipients}</span></div></div></div><div class="informationFull" data-bind="visible: showFullInfo, with: message" style="display: none;"><table><tbody><tr data-bind="visible: from.length"><td data-i18n="GLOBAL/FROM">From</td><td data-bind="text: from">${full(from)}</td></tr><tr data-bind="visible: to.length"><td data-i18n="GLOBAL/TO">To</td><td data-bind="text: to">${recipients}</td></tr></tbody></table></div>`;
}

function body(mail: StageMail): Html {
  return html`<div id="rl-msg-fb0e9e4722f0462dccffef3844b2e783" class="b-text-part html">${plainBody(mail)}</div><div id="rl-msg-fb0e9e4722f0462dccffef3844b2e784" class="b-text-part plain" hidden="">${mail.text}</div>`;
}
