import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** NetEase Mail (163.com and its sisters), as far as public programs describe it. */
export interface NeteaseOptions {
  owner: Person;
  opened?: StageMail;
  folder?: "inbox" | "sent";
}

/** Pages and their parts have numbers that change with each look. */
const OF_LIST = "1575117077969";
const OF_MAIL = "1370833857127";
const DATE = "2026年11月20日 17:05 (星期五)";

const shownName = (person: Person | null | undefined) => person?.name || person?.address || "";

/** The page at https://mail.163.com/js6/main.jsp. An opened mail hides the list; its frame is filled by a script. */
export function neteasePage(mails: StageMail[], options: NeteaseOptions): string {
  const { owner, opened, folder = "inbox" } = options;
  const list = html`<div id="_dvModuleContainer_mbox.ListModule_0" style="${opened ? "display: none" : ""}"><header class="frame-main-cont-head"><div class="js-component-toolbar nui-toolbar" role="toolbar"></div></header><div id="${OF_LIST}_ScrollDiv" class="frame-main-cont-body nui-scroll"><div id="${OF_LIST}_ListDiv">${mails.map((mail) => row(mail, owner, folder))}</div>${mails.length === 0 && html`<p>没有邮件</p>`}</div></div>`;
  const page = html`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>163网易免费邮</title>${STYLE}</head><body><header id="dvTop" class="frame-top"><span id="spnUid">${owner.address}</span></header><nav id="dvNavTree"><ul role="tree"><li role="treeitem" title="收件箱">收件箱</li></ul></nav><div id="dvContainer" class="frame-main">${list}${opened && message(opened, owner)}</div></body></html>`;
  return page.text;
}

function row(mail: StageMail, owner: Person, folder: "inbox" | "sent"): Html {
  const isSent = folder === "sent";
  const name = shownName(isSent ? owner : mail.from);
  const id = `${OF_LIST}_${mail.time}`;
  const label = `${mail.subject} ${isSent ? "收件人" : "发件人"} ： ${name} 时间： ${DATE}`;
  return html`<div class="rF0 nui-txt-flag0 ik0" tabindex="0" id="${id}Dom" role="link" aria-label="${label}" sign="letter"><div class="nl0 hA0 ck0"><div class="gB0" sign="start"><label aria-checked="false" sign="checkbox" class="nui-chk cS0" title="选中此邮件" role="checkbox" aria-label="选中此邮件"></label><b class="dT0 nui-ico nui-ico-${mail.unread ? "unread" : "read"}" title="${mail.unread ? "未读" : "已读"}" sign="logo"></b><div class="dP0" sign="start-from"><span id="_mail_userlabel_${mail.time}" class="nui-user ci0" title="">${name}</span></div></div><div class="il0" id="${id}MidDiv"><span class="da0">${mail.subject}</span></div><div class="hV0" id="${id}EndDiv"><div id="${id}DateDiv" class="eO0" title="${DATE}">昨日</div><b class="js-component-icon nui-ico nui-ico-delete" title="删除邮件" sign="trash"></b></div></div></div>`;
}

function message(mail: StageMail, owner: Person): Html {
  return html`<div id="_dvModuleContainer_read.ReadModule_2"><header class="frame-main-cont-head"><div class="js-component-toolbar nui-toolbar" role="toolbar"></div></header><div id="${OF_MAIL}_ScrollDiv" class="frame-main-cont-body nui-scroll"><div class="mv0"><h1 class="nui-fIBlock" id="${OF_MAIL}_h1Subject" title="邮件标题">${mail.subject}</h1></div><div class="kz0"><ul id="${OF_MAIL}_ulFull"><li class="fS0"><div class="fT0">发件人：</div><div class="fU0">${address(mail.from)}</div></li><li class="fS0" id="${OF_MAIL}_liReadOutto"><div class="fT0">收件人：</div><div class="fU0" id="${OF_MAIL}_dvReadto">${address(owner)}</div></li><li class="fS0" id="${OF_MAIL}_liTime"><div class="fT0">时 间：</div><div class="fU0">${DATE}</div></li></ul></div><div class="ko0"><div id="${OF_MAIL}_dvContent"><iframe frameborder="0" class="kA0" id="${OF_MAIL}_frameBody" title="邮件正文"></iframe></div></div></div></div>`;
}

function address(person: Person | null): Html {
  return html`<div class="js-component-addr nui-addr nui-addr-hasAdd"><span class="nui-addr-name">${person?.name}</span><span class="nui-addr-email">&lt;${person?.address}&gt;</span><a class="nui-addr-add" href="javascript:void(0)">+</a></div>`;
}

/** What stands in the frame of an opened mail. */
export function neteaseBody(mail: StageMail): string {
  return `<div class="netease_mail_readhtml netease_mail_readhtml_webmail">${plainBody(mail).text}</div>`;
}

const STYLE = html`<style>body{margin:0;font:14px sans-serif}.rF0>div{display:grid;grid-template-columns:180px 1fr 60px;padding:8px;border-bottom:1px solid #eee}#dvTop{padding:8px}#dvNavTree{float:left;width:120px}.frame-main{margin-left:130px}iframe{width:100%;border:0;height:260px}li{display:flex}</style>`;
