import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";

/** The structure of Zimbra's classic client, as its templates draw it, with mails of our own. */
export interface ZimbraOptions {
  owner: Person;
  /** The folder that is open, by Zimbra's number: 2 inbox, 5 sent, 6 drafts. */
  folder?: 2 | 5 | 6;
  opened?: StageMail;
  /** The user wants names without addresses. */
  short?: boolean;
}

const FOLDERS = { 2: "Inbox", 5: "Sent", 6: "Drafts", 4: "Junk", 3: "Trash" };

/** Zimbra's window with the list of conversations; what stands in the body's frame is made by the caller. */
export function zimbraPage(mails: StageMail[], { owner, folder = 2, opened, short }: ZimbraOptions): string {
  const folders = Object.entries(FOLDERS).map(
    ([id, name]) =>
      html`<div id="zti__main_Mail__${id}" class="DwtComposite"><div id="zti__main_Mail__${id}_div" class="${Number(id) === folder ? "DwtTreeItem-selected" : "DwtTreeItem"}" role="treeitem"><table role="presentation"><tbody><tr><td id="zti__main_Mail__${id}_textCell" class="DwtTreeItem-Text">${name}</td></tr></tbody></table></div></div>`,
  );
  const list = mails.map((mail) => row(mail, folder === 2 ? mail.from : owner));
  const page = html`<!DOCTYPE html><html class="user_font_size_normal" lang="en"><head><meta charset="utf-8"><title>Zimbra: Inbox (2)</title></head><body><div id="skin_outer" class="skin_outer"><div id="skin_container_username"><div class="DwtLabel">${owner.name}</div></div></div><div id="z_shell" class="DwtShell"><div id="zb__App__Mail" class="ZToolbarButton ZSelected"><table><tbody><tr><td id="zb__App__Mail_title" class="ZWidgetTitle">Mail</td></tr></tbody></table></div><div id="ztih__main_Mail" class="DwtTree" role="tree">${folders}</div><div id="zv__CLV-main" class="ZmConvDoublePaneView"><div id="zl__CLV-main" class="DwtListView ZmConvListView"><div id="zl__CLV-main__headers" class="DwtListView-ColHeader"></div><div id="zl__CLV-main__rows" class="DwtListView-Rows"><ul id="zl__CLV-main__ul">${list}</ul></div></div><div id="zv__CLV__CV-main" class="ZmMailMsgView"${opened ? "" : html` style="display: none;"`}>${opened && message(opened, owner, short)}</div></div></div></body></html>`;
  return page.text;
}

const idOf = (mail: StageMail) => `-${mail.time / 60_000}`;

function row(mail: StageMail, person: Person | null): Html {
  const item = `zlif__CLV-main__${idOf(mail)}`;
  const name = person?.name || person?.address;
  return html`<li id="zli__CLV-main__${idOf(mail)}" class="Row RowDouble${mail.unread ? " Unread" : ""}" role="option"><div class="TopRow" id="${item}__rw3"><div id="${item}__fr" class="ZmConvListFrom${mail.unread ? " Unread" : ""}"><span id="${item}__pa_0">${name}</span></div><div id="${item}__dt" class="ZmMsgListDate">Nov 20</div></div><div class="BottomRow"><div id="${item}__su" class="ZmMsgListSubject"><span>${mail.subject}</span><span class="ZmConvListFragment" aria-hidden="true" id="${item}__fm"> - ${mail.text.slice(0, 40)}</span></div><div id="${item}__fg" class="ImgBlank_16"></div></div></li>`;
}

const text = (person: Person | null, short?: boolean) => {
  if (!person?.name) return person?.address;
  return short ? person.name : `"${person.name}" <${person.address}>`;
};

function message({ from, subject, time }: StageMail, owner: Person, short?: boolean): Html {
  const bubble = (id: string, person: Person | null) =>
    html`<span id="${id}" class="addrBubble" role="link"><span>${text(person, short)} </span></span>`;
  return html`<div id="zv__CLV__CV-main_header"><table class="MsgHeaderTable" id="zv__CLV__CV-main_headerElement" width="100%"><tbody><tr><td class="MsgHeaderContactContainer"><img class="MsgHeaderContactImage" alt="${from?.name ?? ""}"></td><td><div><table role="presentation"><tbody><tr id="zv__CLV__CV-main_hdrTableTopRow"><td class="LabelColValue SubjectCol" role="heading">${subject}</td><td class="LabelColValue DateCol" title="${new Date(time).toUTCString()}">November 20</td></tr></tbody></table><table id="zv__CLV__CV-main_hdrTable" class="ZPropertySheet"><tbody><tr id="zv__CLV__CV-main_expandRow"><td><table><tbody><tr><td class="LabelColName">From:</td></tr></tbody></table></td><td><table role="presentation"><tbody><tr id="OBJ_PREFIX_DWT91_from"><td id="OBJ_PREFIX_DWT92_from" class="LabelColValue"><span>${bubble("zcs1", from)}</span></td></tr></tbody></table></td></tr><tr id="OBJ_PREFIX_DWT93_to"><td class="LabelColName">To:</td><td class="LabelColValue">${bubble("zcs2", owner)}</td></tr></tbody></table></div></td></tr></tbody></table><div id="zv__CLV__CV-main_infoBar"></div></div><div id="zv__CLV__CV-main__body" class="MsgBodyContainer"><iframe id="zv__CLV__CV-main__body__iframe" name="zv__CLV__CV-main__body__iframe" title="Message body"></iframe></div>`;
}

/** Zimbra's address book, in the same window. */
export function zimbraContacts(people: Person[]): string {
  const rows = people.map(
    ({ name, address }, place) =>
      html`<li id="zli__CNS-main__${place}" class="Row"><div id="zlif__CNS-main__${place}__em"><span>${name}</span><span>Tel. 030 1234${place}</span><span>${address}</span></div></li>`,
  );
  return html`<!DOCTYPE html><html lang="en"><head><title>Zimbra: Contacts</title></head><body><div id="skin_outer"></div><div id="z_shell" class="DwtShell"><div id="zb__App__Contacts" class="ZSelected">Contacts</div><div id="zl__CNS-main" class="DwtListView"><ul>${rows}</ul></div></div></body></html>`
    .text;
}
