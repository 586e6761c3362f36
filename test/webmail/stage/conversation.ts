import { hex, html, type StageMail } from "./mail.ts";

export interface MessageOptions {
  /** The details that the user has opened: rows of label and value after from, to, date and subject. */
  details?: [label: string, value: string][];
  /** Leave out the row of the subject. */
  noSubjectRow?: boolean;
  clipped?: boolean;
  /** A reply is being written below the message. */
  replying?: boolean;
}

function ids({ id }: StageMail): string {
  return `data-message-id="#msg-f:${id}" data-legacy-message-id="${hex(id)}"`;
}

/** An opened message in the structure of 2025. */
export function opened(mail: StageMail, options: MessageOptions = {}): string {
  const clip = options.clipped
    ? `<div class="iX">…<br><br>[Message clipped]&nbsp;&nbsp;<a href="?ui=2&amp;view=lg&amp;permmsgid=msg-f:${mail.id}" target="_blank">View entire message</a></div>`
    : "";
  const reply = options.replying
    ? `<div class="gA gt acV"><div class="gB xu"><div class="ip iq"><div class="M9"><span email="someone@else.example">Someone</span><div class="Am Al editable" contenteditable="true" g_editable="true" role="textbox"><div class="a3s">what I am writing</div></div></div></div></div></div>`
    : "";
  return `<div class="h7" role="listitem" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div id=":1a"><div class="adn ads" ${ids(mail)}><div class="aju"><div class="aCi"><div class="aFg" style="display: none;"></div><img id=":1a_7-e" src="images/p.png" class="ajn" jid="${mail.from.address}" data-hovercard-id="${mail.from.address}" data-name="${html(mail.from.name)}" aria-hidden="true"></div></div><div class="gs">${header(mail)}${options.details ? details(mail, options) : ""}<div id=":1b"><div class="KKSLrd"></div><div class="qQVYZb"></div><div class="utdU2e"></div><div class="lQs8Hd" jsaction="SN3rtf:rcuQ6b"></div><div class="wl4W9b"></div></div><div class=""><div class="aHl"></div><div id=":1c" tabindex="-1"></div><div id=":1d" class="ii gt" jslog="20277; u014N:xr6bB; 1:WyJd"><div id=":1e" class="a3s aiL ">${mail.body ?? ""}<div class="yj6qo"></div><div class="adL"></div></div>${clip}</div><div class="hi"></div></div></div><div class="ajx"></div></div>${reply}</div></div></div></div></div>`;
}

function header({ from, to, date }: StageMail): string {
  const recipient = to
    ? `<span email="${to.address}" name="${html(to.name)}" data-hovercard-id="${to.address}" class="g2" data-hovercard-owner-id="25">${html(to.name)}</span>`
    : "";
  return `<div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span email="${from.address}" name="${html(from.name)}" data-hovercard-id="${from.address}" class="gD"><span>${html(from.name)}</span></span> <span class="cfXrwd"></span><span class="go"><span aria-hidden="true">&lt;</span>${from.address}<span aria-hidden="true">&gt;</span></span> </span></h3><h3 class="iw rapwed"></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span></span><span id=":1f" class="g3" title="${date}" alt="${date}" role="gridcell" tabindex="-1">${date} (2 days ago)</span><div class="zd bi4" aria-label="Not starred" tabindex="0" role="checkbox" aria-checked="false"><span class="T-KT"><img class="f T-KT-JX" src="images/cleardot.gif" alt=""></span></div></div></td><td class="gH"></td><td class="gH acX bAm" rowspan="2"><div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3" role="button" tabindex="0" data-tooltip="Reply" aria-label="Reply"><img class="hB T-I-J3 " role="button" src="images/cleardot.gif" alt=""></div></td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">to ${recipient} </span></div><div id=":1g" aria-haspopup="true" class="ajy" role="button" tabindex="0" data-tooltip="Show details" aria-label="Show details"><img class="ajz" src="images/cleardot.gif" alt=""></div></td></tr></tbody></table></td></tr></tbody></table></div>`;
}

function details(mail: StageMail, { details: more = [], noSubjectRow }: MessageOptions): string {
  const line = (label: string, value: string) =>
    `<tr class="ajv"><td class="gG" colspan="2"><span class="gI">${label}</span></td><td class="gL"><span class="gI">${value}</span></td></tr>`;
  const person = ({ name, address }: { name: string; address: string }, type: string) =>
    `<span translate="no" class="qu"><span email="${address}" name="${html(name)}" class="${type}">${html(name)}</span> <span class="go">&lt;${address}&gt;</span></span>`;
  const security = `<img class="bg0" src="images/cleardot.gif" alt=""> Standard encryption (TLS) <a href="https://support.google.com/mail/answer/6330403">Learn more</a>`;
  return `<div class="ajA SK" style="visibility: hidden; left: 72px; top: 58px;"><div class="ajB gt"><table cellpadding="0" class="ajC"><tbody>${line("from:", person(mail.from, "gD"))}${mail.to ? line("to:", person(mail.to, "g2")) : ""}${line("date:", mail.date)}${noSubjectRow ? "" : line("subject:", html(mail.subject))}${more.map(([label, value]) => line(label, value)).join("")}${line("security:", security)}</tbody></table></div></div>`;
}

/** A message that was never opened on this page: no ids, no body. */
export function collapsed({ from, date }: StageMail): string {
  return `<div class="kv" role="listitem" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div id=":2a"></div><div class="adf ads"><div class="aju"><div class="aCi"><img class="ajn" jid="${from.address}" data-hovercard-id="${from.address}" data-name="${html(from.name)}"></div></div><div class="gs gt"><div class="gE hI"><table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK"><span translate="no"><span email="${from.address}" data-hovercard-id="${from.address}" name="${html(from.name)}" class="gD" role="gridcell" tabindex="-1">${html(from.name)}</span></span></td><td class="gF gK"><div class="iA g6">an earlier message's first words</div></td><td class="gH bAk"><div class="gK"><span class="g3" title="${date}" alt="${date}">Oct 9</span></div></td></tr></tbody></table></div></div></div></div></div></div></div>`;
}

/** A message that was opened and closed again: what was open stays beside it, hidden. */
export function closedAgain(mail: StageMail): string {
  const [, adn = ""] = /(<div class="adn ads"[\s\S]*<div class="ajx"><\/div><\/div>)/.exec(opened(mail)) ?? [];
  const hidden = adn.replace('<div class="adn ads"', '<div class="adn ads" style="display: none;"');
  return collapsed(mail).replace('<div id=":2a"></div>', `<div id=":2a">${hidden}</div>`);
}

/** Messages folded into a number, as long conversations have them. */
export const FOLDED = `<div class="kQ" role="listitem" tabindex="-1"><div class="Bk"><div class="adf ads"><div class="gE hI"><table><tbody><tr><td class="gF gK"><span class="gD" email="older@partner.example" name="Older">Older</span></td></tr></tbody></table></div></div></div></div><div class="kx" role="listitem"><div class="adv"><div class="adx"><span>4</span></div></div></div>`;

/** A conversation with its heading, in the wrappers of 2023 and later. */
export function conversation({ id, subject }: StageMail, ...messages: string[]): string {
  return `<div class="nH g id"><div class="nH a98 iY"><div class="nH"><div class="nH V8djrc byY"><div class="nH"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:${id}" data-legacy-thread-id="${hex(id)}">${html(subject)}</h2><div class="pG" role="img"></div></div></div><div class="bHJ"><button aria-label="Print all"></button></div></div></div><div class="nH aHU"><div class="nH hx"><div class="nH" role="list">${messages.join("")}</div></div></div></div></div>`;
}
