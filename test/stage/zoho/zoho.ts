import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/**
 * Zoho Mail on the stage: the marks that a public program of September 2026 measured on a live mailbox, and those that
 * older ones agree on. What lies between them is ours. Classes with a hash are generated.
 */
export interface ZohoOptions {
  owner: Person;
  opened?: StageMail;
  /** Folded mails of the same conversation, above the opened one. */
  folded?: StageMail[];
  /** The pane keeps a mail that is closed. */
  closed?: boolean;
  /** The pane shows the subject, as it did in 2025. */
  titled?: boolean;
  /** The name of the open folder. */
  folder?: string;
}

const FOLDERS = ["Inbox", "Drafts", "Templates", "Sent", "Spam", "Trash", "Outbox"];

const shownName = (person: Person | null) => person?.name || person?.address || "";
/** Zoho's numbers have nineteen digits. */
export const numberOf = ({ time }: StageMail) => `17${String(time).padStart(13, "0")}0000`;
const clock = ({ time }: StageMail) => new Date(time).toISOString().slice(11, 16);

/** The page at https://mail.zoho.com/zm/#mail/folder/inbox. */
export function zohoPage(mails: StageMail[], options: ZohoOptions): string {
  const { owner, opened, folder = "Inbox", closed } = options;
  const folders = FOLDERS.map(
    (name) =>
      html`<div role="treeitem" class="${name === folder ? "zmTreeNode zmCurTree" : "zmTreeNode"}" aria-label="${name}" aria-selected="${String(name === folder)}"><span class="zmTreeText zmtree__text__x1k2" data-testid="lhs-node-txt">${name}</span></div>`,
  );
  const rows = mails.map((mail) => row(mail, mail === opened && !closed));
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Zoho Mail (${owner.address})</title>${STYLE}</head><body><div class="zmTopbar zmtopbar__wra__8f2d"><span>${owner.name}</span></div><div class="zmBody"><div id="zmTree" role="tree" class="zmlhs__tree__9q3k">${folders}</div><div id="zm_centerHolder" class="zmcenter__holder__k31v"><div class="SCm"><div class="zmAppContent"><div role="listbox" aria-label="Email listing" class="SC_mclst zmLClassic zmlist__1a1q60m">${rows}</div>${mails.length === 0 && !opened && html`<p class="zmlist__empty__0p2f">No mails here</p>`}</div></div>${opened && pane(opened, options)}</div></div></body></html>`;
  return page.text;
}

function row(mail: StageMail, isOpen: boolean): Html {
  return html`<div role="option" data-ty="lt" id="${isOpen ? "t" : ""}${numberOf(mail)}" class="zmList zmlist__row__4xq9${mail.unread ? " zmLUrd" : ""}" aria-selected="${String(isOpen)}" aria-label="Email from ${shownName(mail.from)}"><div class="zmLType jsEnvelope" data-action="envelope" role="button" aria-label="Mark emails as unread"><i class="msi-mail"></i></div><div class="zmLCell"><span class="zmLSender zmlist__sndr__7c2p" data-testid="lst-sndr" title="${mail.from?.address ?? ""}">${shownName(mail.from)}</span></div><div class="zmLContent" data-action="subject"><span class="zmLSub zmlist__sub__5h8w" data-testid="lst-sub">${mail.subject}</span></div><div data-action="thread" class="zmlist__thread__2b7n"></div><div data-action="size" class="zmlist__size__6t1z"><span>${4 + mail.subject.length} KB</span></div><div data-action="date" class="zmlist__date__3v9m"><span>${clock(mail)}</span> <span aria-hidden="true">${clock(mail)}</span></div></div>`;
}

function pane(mail: StageMail, { owner, folded = [], closed, titled }: ZohoOptions): Html {
  const others = folded.map(
    (one) =>
      html`<div id="zm_Container_m${numberOf(one)}" class="zmpv__item__8d4e"><div class="zmMHdrSum"><div class="zmMHdrSumContent">${shownName(one.from)}</div></div></div>`,
  );
  return html`<div role="region" aria-label="Email preview pane" class="SC_pv zmSMail${closed ? "" : " shw"} zmpv__pane__1w5r"><div class="zmPV"><div class="zmPVContent">${titled && html`<div class="zmMTitle zmpv__ttl__9z3c">${mail.subject}</div>`}${others}<div class="zmPVMail">${message(mail, owner)}</div></div></div></div>`;
}

function message(mail: StageMail, owner: Person): Html {
  const address = mail.from?.address ?? "";
  const unfolded = mail.from?.name ? `${mail.from.name} <${address}>` : address;
  return html`<div id="zm_Container_m${numberOf(mail)}" class="zmpv__item__8d4e"><div class="zmMHdr"><div class="zmMHdrRow zmMHFrom"><span class="zmMHlD jsCollDisp" data-eid="${address}">${shownName(mail.from)}</span><span class="zmMHlD jsExedDisp" data-eid="${address}">${unfolded}</span><span class="jsRevTS zmpv__ts__5n0x">${new Date(mail.time).toUTCString()}</span></div><div class="zmMHdrRow"><div class="zmMHdrLeft zmGreyClr">To</div><div class="zmMHdrData"><span class="jsReciID" data-eid="${owner.address}">${owner.name}</span></div></div></div><div class="zmMailWrapper"><div role="document" class="zmpv__doc__2k6y">${plainBody(mail)}</div></div></div>`;
}

/** Its calendar, in the same page. */
export function zohoCalendar(owner: Person): string {
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Zoho Calendar</title></head><body><div id="zm_centerHolder"><h1>November</h1><p>${owner.address}</p></div></body></html>`;
  return page.text;
}

const STYLE = html`<style>body{margin:0;font:13px sans-serif;color:#222}.zmTopbar{background:#f4f6fa;padding:10px}.zmBody{display:flex}#zmTree{width:130px;padding:10px;line-height:2}.zmCurTree{font-weight:bold}#zm_centerHolder{flex:1;display:flex}.SCm{width:460px}.zmList{display:grid;grid-template-columns:20px 120px 1fr 0 50px 50px;gap:6px;padding:9px;border-bottom:1px solid #eee;cursor:pointer}.zmLUrd{font-weight:bold}.zmLCell,.zmLContent{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}[aria-hidden]{display:none}.SC_pv{display:none}.SC_pv.shw{display:block;flex:1;padding:16px;border-left:1px solid #ddd}.jsExedDisp{color:#777;margin-left:8px}.zmMHdrRow{display:flex;gap:8px;margin-bottom:6px}.zmMailWrapper{padding-top:12px}</style>`;
