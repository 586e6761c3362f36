import { hex, html, type StageMail } from "./mail.ts";

/** Rows have ids of the session only. */
let session = 0x2a;
const next = () => `:${(session++).toString(16)}`;

function ids({ id }: StageMail): string {
  return `data-thread-id="#thread-f:${id}" data-legacy-thread-id="${hex(id)}" data-legacy-last-message-id="${hex(id)}" data-legacy-last-non-draft-message-id="${hex(id)}"`;
}

function people({ from, others = [], unread }: StageMail): string {
  const name = unread ? "zF" : "yP";
  const spans = [from, ...others].map(
    (person) =>
      `<span translate="no" class="${name}" email="${person.address}" name="${html(person.name)}" data-hovercard-id="${person.address}">${html(person.name)}</span>`,
  );
  const count = others.length > 0 ? ` <span class="bx0">${others.length + 1}</span>` : "";
  return `<span class="bA4">${spans.join(`<span class="${name}">, </span>`)}</span>${count}`;
}

/** The start of a row: keyboard cursor, checkbox, star. */
function start(label: string): string {
  return `<td class="PF xY"></td><td id="${next()}" class="oZ-x3 xY" data-tooltip="Select"><div id="${next()}" class="oZ-jc T-Jo J-J5-Ji" role="checkbox" aria-labelledby="${label}" dir="ltr" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="apU xY"><span id="${next()}" class="aXw T-KT" aria-label="Not starred" role="button" data-tooltip="Not starred"><img class="T-KT-JX" src="images/cleardot.gif" alt="Not starred"></span></td>`;
}

export interface RowOptions {
  /** A label's chip before the subject. */
  label?: string;
  /** HTML of the subject instead of its text (emoji images, search marks). */
  subjectHtml?: string;
  /** Text of Gmail before the people ("To: "). */
  before?: string;
  /** The row offers no actions on hovering. */
  noToolbar?: boolean;
  /** The default density has a line of attachments below the subject. */
  attachments?: boolean;
}

/** A row of the layout since 2018. */
export function row(mail: StageMail, options: RowOptions = {}): string {
  const label = next();
  const state = mail.unread ? "zE" : "yO";
  const date = mail.unread ? `<span class="bq3">6:49 PM</span>` : "<span>6:49 PM</span>";
  const subject = `<span class="${mail.unread ? "bqe" : ""}" ${ids(mail)}>${options.subjectHtml ?? html(mail.subject)}</span>`;
  const snippet =
    mail.snippet === undefined
      ? ""
      : `<span id="${next()}" class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${html(mail.snippet)}</span>`;
  const chip = options.label
    ? `<div class="yi"><div class="ar as"><div class="at" title="${options.label}"><div class="au"><div class="av">${options.label}</div></div></div></div></div>`
    : "";
  const files = options.attachments
    ? `<div class="brd"><div class="brg" role="button" title="statement 2024.pdf"><span class="brk">statement 2024.pdf</span></div></div>`
    : "";
  const toolbar = options.noToolbar
    ? ""
    : `<td class="bq4 xY"><ul class="bqY" id="${next()}" role="toolbar"><li class="bqX brq" data-tooltip="Archive"></li><li class="bqX bru" data-tooltip="Delete"></li></ul></td>`;
  const before = options.before ?? "";
  return `<tr class="zA ${state}" jscontroller="ZdOxDb" jsmodel="nXDxbd" id="${next()}" tabindex="-1" role="row" aria-labelledby="${label}" draggable="false" jslog="18406; 1:WyJd;">${start(label)}<td class="yX xY " role="gridcell" tabindex="-1"><div id="${label}" class="afn">${mail.unread ? "unread, " : ""}${before}${people(mail)}, ${subject}, ${date}, ${html(mail.snippet ?? "")}.</div><div id="${next()}" class="yW">${before}${people(mail)}</div></td><td id="${next()}" tabindex="-1" class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT">${chip}<div class="y6"><span id="${next()}" class="bog">${subject}</span></div>${snippet}</div>${files}</div></td><td class="byZ xY" role="gridcell" tabindex="-1"></td><td class="yf xY ">&nbsp;</td><td class="xW xY " role="gridcell" tabindex="-1"><span title="${mail.date}" id="${next()}" aria-label="${mail.date}">${date}</span></td>${toolbar}<td class="xY"></td></tr>`;
}

/** A row of the layout of 2014: no ids of mails, no roles, the preview inside of the subject's box. */
export function oldRow(mail: StageMail): string {
  const label = next();
  const bold = (text: string) => (mail.unread ? `<b>${text}</b>` : text);
  const snippet = mail.snippet === undefined ? "" : `<span class="y2">&nbsp;-&nbsp;${html(mail.snippet)}</span>`;
  const person = `<span class="${mail.unread ? "zF" : "yP"}" email="${mail.from.address}" name="${html(mail.from.name)}">${html(mail.from.name)}</span>`;
  return `<tr class="zA ${mail.unread ? "zE" : "yO"}" id="${next()}" tabindex="-1" aria-labelledby="${label}"><td class="PF xY"></td><td id="${next()}" class="oZ-x3 xY aid" style=""><div class="oZ-jc T-Jo J-J5-Ji " role="checkbox" aria-checked="false"><div class="T-Jo-auh"></div></div></td><td class="apU xY"><span class="aXw T-KT" title="Not starred" aria-label="Not starred"><img class="T-KT-JX" src="images/cleardot.gif" alt="Not starred"></span></td><td class="WA xY"><div class="pG" aria-label="Not important" role="img"><div class="T-ays-a45"><span class="aol">Click to teach Gmail that this conversation is important.</span></div></div></td><td class="yX xY "><div id="${label}" class="afn">${mail.unread ? "unread, " : ""}${html(mail.from.name)}, ${html(mail.subject)}, 2:02 pm, ${html(mail.snippet ?? "")}.</div><div id="${next()}" class="yW">${person}</div></td><td id="${next()}" tabindex="-1" class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span id="${next()}">${bold(html(mail.subject))}</span>${snippet}</div></div></div></td><td class="yf xY ">&nbsp;</td><td class="xW xY "><span title="${mail.date}" id="${next()}" aria-label="${mail.date}">${bold("2:02 pm")}</span></td></tr>`;
}

/** A conversation in the narrow list beside the reading pane: two table rows, or three when previews are on. */
export function verticalRows(mail: StageMail): string {
  const state = mail.unread ? "zE" : "yO";
  const label = next();
  const date = `<td class="yf apt"><div class="apm"><span title="${mail.date}" id="${next()}" aria-label="${mail.date}"><span>6:49 PM</span></span></div></td>`;
  const first = `class="zA ${state} apv" id="${next()}" tabindex="-1" role="row" aria-labelledby="${label}"`;
  const subject = `<td colspan="2" class="${mail.snippet === undefined ? "apE" : "apD"}"><div class="xS" role="link"><div class="xT"><div class="y6"><span id="${next()}"><span ${ids(mail)}>${html(mail.subject)}</span></span></div></div></div></td>`;
  const head = `<td class="PF xY apw"></td><td class="oZ-x3 apC" rowspan="2"><div role="checkbox" aria-checked="false"></div></td>`;
  const star = `<td class="apU apC" rowspan="2"><span class="aXw T-KT" aria-label="Not starred"></span></td>`;
  const cell = mail.snippet === undefined ? "apx" : "yX apy";
  const one = `<tr ${first}>${head}<td class="${cell}"><div id="${label}" class="afn">${html(mail.from.name)}</div><div class="yW">${people(mail)}</div></td>${date}${star}</tr>`;
  const two = `<tr class="zA ${state} apv">${subject}</tr>`;
  if (mail.snippet === undefined) return one + two;
  return `${one}${two}<tr class="zA ${state} apv apw"><td class="apA"></td><td class="apB" colspan="2"><div class="apu"></div><div class="y2 apz">${html(mail.snippet)}</div></td></tr>`;
}

/** An advertisement among the mails of a category. It has no ids of a mail. */
export const ADVERTISEMENT = `<tr class="zA yO" id=":ad1" tabindex="-1" role="row"><td class="PF xY"></td><td class="yX xY "><div class="yW"><span class="bvA">Sponsored</span><span class="yP" email="deals@shop.example" name="Mega Shop">Mega Shop</span></div></td><td class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="am0">Ad</div><div class="y6"><span class="bog"><span>All shoes at half price</span></span></div><span class="y2">&nbsp;-&nbsp;Only today</span></div></div></td><td class="xW xY "><span></span></td></tr>`;

/** A mail that is only a draft: Gmail names nobody. */
export const DRAFT = `<tr class="zA yO" id=":d1" tabindex="-1" role="row"><td class="PF xY"></td><td class="yX xY "><div class="yW"><span class="boq">Draft</span></div></td><td class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span data-thread-id="#thread-a:r-88" data-standalone-draft-id="#msg-a:r-88">Half written</span></span></div></div></div></td><td class="xW xY "><span title="Mon, Oct 9, 2023, 8:00 AM">8:00 AM</span></td></tr>`;

/** A list with its toolbar. `rows` may hold anything that stands in a table's body. */
export function list(...rows: string[]): string {
  return `<div class="G-atb D E" gh="tm"><div class="nH aqK" gh="mtb"><div role="checkbox" aria-checked="false"></div></div></div>${section(...rows)}`;
}

/** One of several lists in a view, as with multiple inboxes. */
export function section(...rows: string[]): string {
  return `<div class="ae4 aDM UI" gh="tl"><div class="Cp"><div><table cellpadding="0" id="${next()}" class="F cf zt" role="grid"><colgroup><col class="k0vOLb"><col class="Ci"><col class="y5"></colgroup><tbody>${rows.join("")}</tbody></table></div></div></div>`;
}

export const EMPTY_LIST = `<div class="G-atb D E" gh="tm"></div><div class="ae4 aDM UI" gh="tl"><div class="Cp"><div><table class="F cf zt Tc"><tbody><tr><td class="TC">Your Primary tab is empty. <span>Mails that don't appear in other tabs are shown here.</span></td></tr></tbody></table></div></div></div><div class="ae3"><div>0 GB of 15 GB used</div><div>Terms · Privacy · Programme policies</div></div>`;
