import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** Outlook on the web on the stage: the structure that programs of 2026 describe, with mails of our own. */
export interface OutlookOptions {
  owner: Person;
  /** The mail in the reading pane. */
  opened?: StageMail;
  /** Earlier mails of the opened conversation, which are folded. */
  folded?: StageMail[];
  language?: "en" | "ja";
  /** Senders of the same organisation: Outlook gives no address for them. */
  colleagues?: boolean;
  /** A conversation that is a draft is open to be written. */
  writing?: boolean;
}

const WORDS = {
  en: {
    unread: "Unread",
    list: "Message list",
    message: "Email message",
    body: "Message body",
    from: "From: ",
    to: "To: ",
  },
  ja: {
    unread: "未読",
    list: "メッセージ一覧",
    message: "電子メール メッセージ",
    body: "メッセージ本文",
    from: "差出人: ",
    to: "宛先: ",
  },
};

const two = (number: number) => String(number).padStart(2, "0");

function dates({ time }: StageMail, language: "en" | "ja") {
  const date = new Date(time);
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  const clock = `${date.getUTCHours()}:${two(date.getUTCMinutes())}`;
  return language === "ja"
    ? { short: `金 ${day}`, full: `2026/${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())} (金) ${clock}` }
    : { short: `Fri ${day}`, full: `Fri ${day}/2026 ${clock}` };
}

const shownName = (person: Person | null) => person?.name || person?.address || "";

/** The page at https://outlook.live.com/mail/0/. */
export function outlookPage(mails: StageMail[], options: OutlookOptions): string {
  const { owner, language = "en", opened } = options;
  const words = WORDS[language];
  const rows = mails.map((mail, place) => row(mail, place, mail === opened, options));
  const page = html`<!DOCTYPE html><html lang="${language}" dir="ltr"><head><meta charset="utf-8"><title>Mail - ${owner.name} - Outlook</title>${STYLE}</head><body><div id="app"><div id="O365_NavHeader" role="banner"><button id="O365_MainLink_MePhoto" aria-label="Account manager for ${owner.name}"></button></div><div class="fol"><div role="tree" aria-label="Folders"><div role="treeitem" aria-level="1" title="${owner.address}"><span>${owner.address}</span></div><div role="treeitem" aria-level="2" aria-selected="true" data-folder-name="inbox"><span>Inbox</span><span>3</span></div><div role="treeitem" aria-level="2" data-folder-name="sent items"><span>Sent Items</span></div></div></div><div class="lst"><div role="listbox" aria-label="Filter"><div role="option" aria-label="Unread mail">Unread</div></div><div id="MailList" tabindex="-1"><div class="customScrollBar jEpCF" role="listbox" aria-label="${words.list}"><div class="hdr_x"><span>Today</span></div>${rows}${mails.length > 0 && ADVERTISEMENT}</div></div></div><div role="main" aria-label="Reading Pane" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId">${opened ? pane(opened, options) : html`<div class="empty_x">Select an item to read</div>`}</div></div></div></body></html>`;
  return page.text;
}

/** As the free version has them among the mails. */
const ADVERTISEMENT = html`<div class="jGG6V ad_x" role="option" aria-label="Ad Great shoes"><div><span>Great shoes at half price</span><span>Ad</span></div></div>`;

function row(mail: StageMail, place: number, isOpen: boolean, options: OutlookOptions): Html {
  const { language = "en", colleagues } = options;
  const { short, full } = dates(mail, language);
  const name = shownName(mail.from);
  const snippet = (mail.text || "Everything at half price").replace(/\s+/g, " ").slice(0, 120);
  const unread = mail.unread ? `${WORDS[language].unread} ` : "";
  const label = `${unread}${name} ${mail.subject} ${short} ${snippet}`;
  const sender = colleagues
    ? html`<span>${name}</span>`
    : html`<span title="${mail.from?.address ?? ""}">${name}</span>`;
  return html`<div id="AQAA${place}AAAA=" class="jGG6V gDC9O${isOpen ? " epBmH" : ""}" role="option" aria-selected="${String(isOpen)}" aria-label="${label}" tabindex="-1" data-convid="AAQk${mail.time}" data-focusable-row="true" aria-setsize="0" aria-posinset="0"><div draggable="true"><div class="lHRXq hDNlA" tabindex="-1"><div class="XG5Jd TszOG"><div class="ZfoST VlT6S azUpZ"><div class="XG5Jd WNvBZ" tabindex="-1" role="checkbox" aria-checked="false" aria-label="Select a conversation"><span role="img" class="fui-Avatar r81b29z mP9b0" aria-label="${name}"><span class="fui-Avatar__initials rip04v">${name.slice(0, 1)}</span></span></div></div><div class="S2NDX"><div class="gCSJa XG5Jd"><div class="ESO13 gy2aJ CYQyC Ejrkd">${sender}</div></div><div class="nf3X_ D8iyG Q19mi"><div class="IjzWp XG5Jd gy2aJ Ejrkd lME98"><span class="TtcXM" title="">${mail.subject}</span></div><span class="_rWRU Ejrkd qq2gS D8iyG" title="${full}">${short}</span></div><div class="tAtdo XG5Jd"><div class="GVo2G"><div class="Zgp3k"><span class="FqgPc gy2aJ Ejrkd">${snippet}</span></div></div></div></div></div></div></div></div>`;
}

function pane(mail: StageMail, options: OutlookOptions): Html {
  const { folded = [], writing } = options;
  const id = `AQAA${mail.time}`;
  return html`<div class="l8Tnu"><span id="CONV_${id}_SUBJECT" role="heading" aria-level="2" title="${mail.subject}" class="JdFsz">${mail.subject}</span></div>${folded.map((one) => message(one, options, false))}${writing ? editor(mail, options) : message(mail, options, true)}`;
}

function message(mail: StageMail, options: OutlookOptions, isOpen: boolean): Html {
  const { owner, language = "en", colleagues } = options;
  const words = WORDS[language];
  const name = shownName(mail.from);
  const address = mail.from?.address ?? "";
  const text = colleagues || !mail.from?.name ? name : html`${name}<span>&lt;${address}&gt;</span>`;
  const label = colleagues || !mail.from?.name ? name : `${name}<${address}>`;
  const body =
    isOpen &&
    html`<div id="UniqueMessageBody_${mail.time}" class="XbIp4 jmmB7 customScrollBar allowTextSelection" role="document" aria-label="${words.body}" tabindex="0"><div class="BIZfh"><div class="rps_7a2c">${plainBody(mail)}</div></div></div>`;
  return html`<div role="listitem" aria-label="${words.message}" aria-expanded="${String(isOpen)}"><div class="iwBfR"><span role="img" class="fui-Avatar" aria-label="${name}"></span><div id="MSG_AQAA${mail.time}_FROM" class="OZZZK"><span class="container-287" role="button" aria-label="${words.from}${label}"><span class="lpc-hoverTarget">${text}</span></span></div><div aria-label="${words.to}${owner.name}"><span data-lpc-hover-target-id="1">${owner.name}</span></div><div data-testid="SentReceivedSavedTime">${dates(mail, language).full}</div></div>${body}</div>`;
}

/** A draft in the reading pane: its editor has the same label as a body. */
function editor(mail: StageMail, { language = "en" }: OutlookOptions): Html {
  return html`<div role="listitem" aria-label="${WORDS[language].message}"><div id="docking_${mail.time}"><div role="textbox" aria-label="To" contenteditable="true"><span title="friend@mailtest.example">Friend</span></div><div id="editorParent_1"><div role="textbox" aria-label="${WORDS[language].body}" contenteditable="true"><div id="UniqueMessageBody_9" role="document">What I am writing</div></div></div></div></div>`;
}

/** Settings, in Outlook's window: the list is not there. */
export function outlookSettings(owner: Person): string {
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Settings - ${owner.name} - Outlook</title></head><body><div id="app"><div role="dialog" aria-label="Settings"><h2>Forwarding</h2><label>Forward my mails to <input type="email" value="second@mailtest.example"></label><div role="listbox"><div role="option" aria-selected="true">Layout</div><div role="option">Rules</div></div></div></div></body></html>`;
  return page.text;
}

/** The calendar on the same host, with an event whose details have the id of a body. */
export function outlookCalendar(owner: Person): string {
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Calendar - ${owner.name} - Outlook</title></head><body><div id="app"><div role="main"><div role="heading">November 2026</div><div id="UniqueMessageBody_3" role="document">Bring the report to room 4.</div><span title="ana.brandt@partner.example">Ana Brandt</span></div></div></body></html>`;
  return page.text;
}

const STYLE = html`<style>body{margin:0;font:14px "Segoe UI",sans-serif;background:#fff;color:#242424}#app{display:grid;grid-template:44px 1fr/190px 380px 1fr;height:100vh}#O365_NavHeader{grid-column:1/-1;background:#0f6cbd}.fol{padding:12px;background:#f5f5f5}[role=treeitem]{padding:6px}.lst{overflow:auto;border-right:1px solid #e0e0e0}[role=option]{padding:6px;border-bottom:1px solid #f0f0f0;cursor:pointer}[aria-selected=true][role=option]{background:#cfe4fa}.TszOG{display:flex;gap:8px}.S2NDX{flex:1;min-width:0}.D8iyG{display:flex;justify-content:space-between;gap:6px}.Ejrkd{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.lME98{min-width:0;color:#0f6cbd}.Zgp3k{color:#616161;display:grid}.fui-Avatar{display:inline-grid;width:32px;height:32px;place-items:center;border-radius:50%;background:#d0e7f8}[role=main]{overflow:auto;padding:16px}#ReadingPaneContainerId>div{margin-bottom:12px}.l8Tnu{font-size:20px;font-weight:600}[role=main] [role=listitem]{border:1px solid #e0e0e0;border-radius:8px;padding:16px}[role=document]{margin-top:16px}</style>`;
