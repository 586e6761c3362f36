import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** Naver Mail, as far as public programs describe it. */
export interface NaverOptions {
  owner: Person;
  opened?: StageMail;
  folder?: "inbox" | "sent";
}

const number = ({ time }: StageMail) => Math.round(time / 60_000) % 100_000;

/** The page at https://mail.naver.com/v2/folders/0/all, or that of a mail, which takes the list's place. */
export function naverPage(mails: StageMail[], options: NaverOptions): string {
  const { owner, opened, folder = "inbox" } = options;
  const list = html`<div id="mail_list_wrap"><ul class="mail_list">${mails.map((mail) => row(mail, owner, folder))}</ul>${mails.length === 0 && html`<p class="mail_empty">메일이 없습니다.</p>`}</div>`;
  const page = html`<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>네이버 메일</title>${STYLE}</head><body><div id="gnb"><div id="gnb_my_layer"><a id="gnb_my" href="#">${owner.name}</a><a class="gnb_mail_address" href="#">${owner.address}</a></div></div><nav class="lnb"><a href="/v2/new">메일쓰기</a><a href="/v2/folders/0/all">받은메일함</a></nav><div id="content"><div class="mail_toolbar" role="toolbar"></div>${opened ? message(opened, owner) : list}</div></body></html>`;
  return page.text;
}

function row(mail: StageMail, owner: Person, folder: "inbox" | "sent"): Html {
  const person = folder === "sent" ? owner : mail.from;
  const name = person?.name;
  const title = `${name ? `"${name}"` : ""}<${person?.address}>`;
  const label = folder === "sent" ? "받는 사람" : "보낸 사람";
  return html`<li class="mail_item mail-${number(mail)}${mail.unread ? "" : " read"}"><div class="mail_item_inner"><div class="mail_sender"><label for="read_${number(mail)}"><span class="blind">${mail.unread ? "안읽음" : "읽음"}</span></label><button type="button" class="button_sender" title="${title}"><span class="blind">${label}</span>${name || person?.address}</button></div><div class="mail_inner"><div class="mail_title"><a class="mail_title_link" href="/v2/popup/read/0/${number(mail)}"><span class="blind">메일 제목</span><span class="text">${mail.subject}</span></a></div></div><div class="mail_date_wrap"><span class="mail_date">11.20 17:05</span></div></div></li>`;
}

function message(mail: StageMail, owner: Person): Html {
  const { from, subject } = mail;
  return html`<div id="mail_read_scroll_view"><div class="mail_view_inner selected"><div class="mail_view_header"><h4><span><input class="toggle_bookmark blind" type="checkbox" id="bookmark-${number(mail)}"><label for="bookmark-${number(mail)}">중요 표시</label></span><span class="text"><span><span class="blind">메일 제목</span><span>${subject}</span></span></span></h4><div class="mail_option"><div class="mail_option_item sender"><strong>보낸사람</strong><div class="option_area"><button type="button" class="button_user">${from?.name && html`${from.name} `}&lt;${from?.address}&gt;</button></div></div><div class="mail_option_item"><strong>받는사람</strong><div class="option_area"><button type="button" class="button_user">${owner.name} &lt;${owner.address}&gt;</button></div></div></div><div class="info_area"><span>2026년 11월 20일 (금) 오후 5:05</span></div></div><div class="mail_view_body"><div class="mail_view_contents"><div class="mail_view_contents_inner">${plainBody(mail)}</div></div></div></div></div>`;
}

const STYLE = html`<style>body{margin:0;font:14px sans-serif}ul{list-style:none;margin:0;padding:0}.blind{position:absolute;clip-path:inset(50%)}.mail_item_inner{display:grid;grid-template-columns:160px 1fr 90px;padding:8px;border-bottom:1px solid #eee}.button_sender,.button_user{border:0;background:none}#mail_read_scroll_view{padding:16px}</style>`;
