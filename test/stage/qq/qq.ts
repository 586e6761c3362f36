import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** QQ Mail's new client, as far as public programs describe it. */
export interface QqOptions {
  owner: Person;
  opened?: StageMail;
}

export function qqPage(mails: StageMail[], { owner, opened }: QqOptions): string {
  const page = html`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>QQ邮箱</title></head><body><div class="frame-container"><nav class="frame-sidebar"><div class="profile-user-info"><div class="user-name">${owner.name}</div><div class="user-email">${owner.address}</div></div><div class="frame-sidebar-menu"><div class="sidebar-menu-item">收件箱 2</div><div class="sidebar-menu-item">已发送</div></div></nav><main class="frame-main"><div class="mail-list-page"><div class="mail-list-page-toolbar" role="toolbar"></div><div class="mail-list-page-items">${mails.map(row)}</div><div class="mail-list-page-reader">${opened && message(opened, owner)}</div></div></main></div></body></html>`;
  return page.text;
}

function row(mail: StageMail): Html {
  const { from } = mail;
  return html`<div class="mail-list-page-item" data-mailid="${`LP${mail.time}`}"><div class="mail-checkbox"></div><div class="mail-sender"><span class="cmp-account-nick">${from?.name || from?.address}</span></div><div class="mail-content"><span class="mail-subject${mail.unread ? " mail-unread" : ""}">${mail.subject}</span><span class="mail-digest">${mail.text.slice(0, 40)}</span></div><div class="mail-side"><span class="mail-time">11月20日</span></div></div>`;
}

function message(mail: StageMail, owner: Person): Html {
  const { from, subject } = mail;
  return html`<div class="mail-detail"><div class="mail-detail-subject"><span class="mail-subject-text">${subject}</span></div><div class="mail-detail-basic"><div class="basic-body-item"><span class="cmp-account-nick">${from?.name}</span><span class="cmp-account-email">&lt;${from?.address}&gt;</span></div><div class="basic-body-item"><span class="cmp-account-nick">${owner.name}</span><span class="cmp-account-email">&lt;${owner.address}&gt;</span></div><span class="time-text">2026年11月20日 17:05</span></div><div class="mail-reader-body"><div class="reader-body-children">${plainBody(mail)}</div></div></div>`;
}
