import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/**
 * Yahoo!メール of Yahoo! JAPAN on the stage. Its rows, folders, the area of an opened mail, its frame, the head of the
 * page and the advertisements are as public programs of 2022 to 2026 describe them; the cells that these don't name and
 * the inside of a mail's header are ours. Classes are generated.
 */
export interface YahooJapanOptions {
  owner: Person;
  opened?: StageMail;
  /** The header shows names only. */
  namesOnly?: boolean;
  /** The opened mail is of plain text, and has no frame. */
  plain?: boolean;
}

/** Its own folders, with the numbers that stand in addresses, and one that the user has made. */
const FOLDERS: [number: string, name: string][] = [
  ["1", "受信箱"],
  ["2", "送信済み"],
  ["3", "下書き"],
  ["4", "迷惑メール"],
  ["5", "ゴミ箱"],
];

const shownName = (person: Person | null) => person?.name || person?.address || "";
const day = ({ time }: StageMail) => `${new Date(time).getUTCMonth() + 1}/${new Date(time).getUTCDate()}`;
const moment = (mail: StageMail) => `${day(mail)} 金 ${new Date(mail.time).toISOString().slice(11, 16)}`;

/** The page at https://mail.yahoo.co.jp/u/pc/f/list/1. The frame of the opened mail is filled by its script. */
export function yahooJapanPage(mails: StageMail[], options: YahooJapanOptions): string {
  const { owner, opened } = options;
  const folders = FOLDERS.map(
    ([number, name]) =>
      html`<li><span class="sc-k" data-cy="systemFolderLabel" data-cy-identifier="${number}">${name}</span></li>`,
  );
  const page = html`<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>受信箱 - Yahoo!メール</title>${STYLE}</head><body><div id="TEMPLA_MH_VDOM"><header>${owner.name}さん</header></div><div id="root"><div id="switchTab" role="toolbar"></div><ul class="sc-g">${folders}<li><span class="sc-k" data-cy="personalFolderLabel" data-cy-identifier="30">注文</span></li></ul><div class="sc-l"><div id="tagYadsListTop"><iframe title="広告" src="about:blank"></iframe></div>${mails.length > 0 && html`<table class="sc-v"><tbody>${mails.map(row)}</tbody></table>`}${mails.length === 0 && !opened && html`<p>メールはありません</p>`}</div>${opened && preview(opened, options)}</div></body></html>`;
  return page.text;
}

/** The sender is the fifth cell; the cells before it show the mail's states. */
function row(mail: StageMail): Html {
  return html`<tr class="sc-a1b2" data-cy="mailListItem"><td class="sc-c"><div data-cy="mailListCheckBox" role="checkbox" aria-checked="false" title="メール選択"></div></td><td class="sc-c">${mail.unread && html`<span class="sc-u">未読</span>`}</td><td class="sc-c"></td><td class="sc-c"></td><td class="sc-c sc-f1"><span class="sc-n" data-cy="mailListFromOrTo" title="${mail.from?.address ?? ""}">${shownName(mail.from)}</span></td><td class="sc-c sc-f2"><span class="sc-s">${mail.subject}</span></td><td class="sc-c"><time class="sc-d" title="${moment(mail)}">${day(mail)}</time></td><td class="sc-c"><span class="sc-z">${12 + mail.subject.length}KB</span></td></tr>`;
}

function preview(mail: StageMail, { owner, namesOnly, plain }: YahooJapanOptions): Html {
  const address = mail.from?.address ?? "";
  const name = mail.from?.name;
  const sender = namesOnly
    ? html`<span>${shownName(mail.from)}</span>`
    : html`${name ? html`<span>${name}</span> ` : html``}<span>&lt;${address}&gt;</span>`;
  return html`<div class="sc-p" data-cy="mailPreviewArea"><div class="sc-h"><h2>${mail.subject}</h2><div class="sc-f">${sender}</div><div class="sc-t"><span>${owner.name}</span> <span>&lt;${owner.address}&gt;</span></div><div class="sc-d">${day(mail)}</div></div>${plain ? html`<div class="sc-b">${mail.text}</div>` : html`<iframe class="sc-m" data-cy="htmlMail" title="本文"></iframe>`}<div id="tagYadsDetail"></div></div>`;
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

const STYLE = html`<style>body{margin:0;font:14px sans-serif;color:#333}#TEMPLA_MH_VDOM{background:#f03;color:#fff;padding:10px}#root{display:flex}.sc-g{list-style:none;margin:0;padding:10px;width:110px;line-height:2}.sc-l{width:460px}.sc-v{width:100%;border-collapse:collapse}.sc-c{padding:8px 4px;border-bottom:1px solid #eee;white-space:nowrap}.sc-f1,.sc-f2{overflow:hidden;max-width:110px;text-overflow:ellipsis}.sc-f2{max-width:150px}.sc-u{color:#06c;font-size:11px}#tagYadsListTop iframe{display:block;border:0;height:20px}.sc-p{flex:1;padding:16px;border-left:1px solid #ddd}.sc-m{border:0;width:100%;height:260px}</style>`;
