import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/**
 * Yahoo!メール of Yahoo! JAPAN on the stage. Only the area of an opened mail, its frame, the head of the page and the
 * advertisements are known; the list and the inside of the header are ours.
 */
export interface YahooJapanOptions {
  owner: Person;
  opened?: StageMail;
  /** The header shows names only. */
  namesOnly?: boolean;
}

const shownName = (person: Person | null) => person?.name || person?.address || "";
const day = ({ time }: StageMail) => `${new Date(time).getUTCMonth() + 1}/${new Date(time).getUTCDate()}`;

/** The page at https://mail.yahoo.co.jp/u/pc/f/list/1. The frame of the opened mail is filled by its script. */
export function yahooJapanPage(mails: StageMail[], options: YahooJapanOptions): string {
  const { owner, opened } = options;
  const rows = mails.map(
    (mail) =>
      html`<li class="sc-a1b2"><a href="/u/pc/f/message/${mail.time}"><span class="sc-n">${shownName(mail.from)}</span><span class="sc-s">${mail.subject}</span><span class="sc-d">${day(mail)}</span></a></li>`,
  );
  const page = html`<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>受信箱 - Yahoo!メール</title>${STYLE}</head><body><div id="TEMPLA_MH_VDOM"><header>${owner.name}さん</header></div><div id="root"><div id="switchTab" role="toolbar"></div><div class="sc-l"><div id="tagYadsListTop"><iframe title="広告" src="about:blank"></iframe></div><ul>${rows}</ul>${mails.length === 0 && !opened && html`<p>メールはありません</p>`}</div>${opened && preview(opened, options)}</div></body></html>`;
  return page.text;
}

function preview(mail: StageMail, { owner, namesOnly }: YahooJapanOptions): Html {
  const address = mail.from?.address ?? "";
  const name = mail.from?.name;
  const sender = namesOnly
    ? html`<span>${shownName(mail.from)}</span>`
    : html`${name ? html`<span>${name}</span> ` : html``}<span>&lt;${address}&gt;</span>`;
  return html`<div class="sc-p" data-cy="mailPreviewArea"><div class="sc-h"><h2>${mail.subject}</h2><div class="sc-f">${sender}</div><div class="sc-t"><span>${owner.name}</span> <span>&lt;${owner.address}&gt;</span></div><div class="sc-d">${day(mail)}</div></div><iframe class="sc-m" title="本文"></iframe><div id="tagYadsDetail"></div></div>`;
}

/** What the page's script puts into the frame of an opened mail. */
export function yahooJapanBody(mail: StageMail): string {
  return `<div>${plainBody(mail).text}</div>`;
}

/** Settings, on the same host. */
export function yahooJapanSettings(owner: Person): string {
  const page = html`<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>設定 - Yahoo!メール</title></head><body><div id="root"><h1>メールアドレス</h1><p>${owner.address}</p></div></body></html>`;
  return page.text;
}

const STYLE = html`<style>body{margin:0;font:14px sans-serif;color:#333}#TEMPLA_MH_VDOM{background:#f03;color:#fff;padding:10px}#root{display:flex}.sc-l{width:420px}ul{list-style:none;margin:0;padding:0}.sc-a1b2 a{display:grid;grid-template-columns:120px 1fr 50px;padding:8px;border-bottom:1px solid #eee;color:inherit;text-decoration:none}#tagYadsListTop iframe{display:block;border:0;height:20px}.sc-p{flex:1;padding:16px;border-left:1px solid #ddd}.sc-m{border:0;width:100%;height:260px}</style>`;
