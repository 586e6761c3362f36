import { type Html, html } from "../html.ts";
import type { Person, StageMail, StageThread } from "../mail.ts";
import { bodyBoxes } from "./body.ts";
import { fullDate } from "./dates.ts";
import type { View } from "./view.ts";

/** The item of an opened message in the conversation. */
export function openedMessage(mail: StageMail, thread: StageThread, view: View): Html {
  const id = view.idOf(mail);
  return html`<div class="adn ads" data-message-id="#msg-f:${id.decimal}" data-legacy-message-id="${id.hex}">${picture(mail, view)}<div class="gs"><div class="gE iv gt">${header(mail, thread, view)}</div><div id="${view.elementIds.next()}"><div class="KKSLrd"></div><div class="qQVYZb"></div><div class="utdU2e"></div><div class="lQs8Hd"></div><div class="wl4W9b"></div></div>${bodyBoxes(mail, view)}</div><div class="ajx"></div></div>`;
}

/** The item of a collapsed message: no ids, no body; both come when it is opened. */
export function collapsedMessage(mail: StageMail, view: View): Html {
  const date = fullDate(mail.time, view.options.language);
  const preview = mail.text.replace(/\s+/g, " ").slice(0, 120);
  return html`<div id="${view.elementIds.next()}"></div><div class="adf ads">${picture(mail, view)}<div class="gs gt"><div class="gE hI"><table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK">${senderSpan(mail.from, view)}</td><td class="gF gK"><div class="iA g6">${preview}</div></td><td class="gH bAk"><span class="g3" title="${date}" alt="${date}">${date}</span></td></tr></tbody></table></div></div></div>`;
}

function picture({ from }: StageMail, view: View): Html {
  const address = from?.address ?? "";
  return html`<div class="aju"><div class="aCi"><div class="aFg" style="display: none;"></div><img id="${view.elementIds.next()}" src="images/cleardot.gif" class="ajn" jid="${address}" data-hovercard-id="${address}" data-name="${from?.name ?? ""}" aria-hidden="true" alt=""></div></div>`;
}

function senderSpan(from: Person | null, view: View): Html {
  if (!from) return html`<span class="gD" role="gridcell" tabindex="-1"></span>`;
  const name = view.nameOf(from);
  return html`<span email="${from.address}" name="${name}" data-hovercard-id="${from.address}" class="gD" role="gridcell" tabindex="-1"><span>${name}</span></span>`;
}

function recipientSpan(person: Person, view: View): Html {
  const name = view.nameOf(person);
  return html`<span email="${person.address}" name="${name}" data-hovercard-id="${person.address}" class="g2">${name}</span>`;
}

function header(mail: StageMail, thread: StageThread, view: View): Html {
  const { words, options } = view;
  const date = fullDate(mail.time, options.language);
  const address =
    mail.from &&
    html`<span class="go"><span aria-hidden="true">&lt;</span>${mail.from.address}<span aria-hidden="true">&gt;</span></span>`;
  const recipients = view.recipientsOf(mail).map((person) => recipientSpan(person, view));
  const sender = html`<table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1">${senderSpan(mail.from, view)} <span class="cfXrwd"></span>${address ?? false} </span></h3><h3 class="iw rapwed"></h3></td></tr></tbody></table>`;
  const star = html`<div class="zd bi4" aria-label="${words.notStarred}" tabindex="0" role="checkbox" aria-checked="false"><span class="T-KT"><img class="f T-KT-JX" src="images/cleardot.gif" alt=""></span></div>`;
  const buttons = html`<div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3" role="button" tabindex="0" aria-label="${words.reply}"><img class="hB T-I-J3 " role="button" src="images/cleardot.gif" alt=""></div><div class="T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3" role="button" tabindex="0" aria-expanded="false" aria-haspopup="true" aria-label="${words.more}"><img class="hA T-I-J3" role="menu" src="images/cleardot.gif" alt=""></div>`;
  const details = html`<div id="${view.elementIds.next()}" aria-haspopup="true" class="ajy" role="button" tabindex="0" data-tooltip="${words.details}" aria-label="${words.details}" data-mail="${thread.mails.indexOf(mail)}"><img class="ajz" src="images/cleardot.gif" alt=""></div>`;
  return html`<table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK">${sender}</td><td class="gH bAk"><div class="gK"><span></span><span id="${view.elementIds.next()}" class="g3" title="${date}" alt="${date}" role="gridcell" tabindex="-1">${date}</span>${star}</div></td><td class="gH"></td><td class="gH acX bAm" rowspan="2">${buttons}</td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">${words.to} ${recipients} </span></div>${details}</td></tr></tbody></table></td></tr></tbody></table>`;
}

/** The table that Gmail makes when the details are opened for the first time. */
export function detailsHtml(mail: StageMail, view: View): Html {
  const { words, options } = view;
  const row = (label: string, value: Html) =>
    html`<tr class="ajv"><td class="gG" colspan="1"><span class="gI">${label}</span></td><td class="gL" colspan="2"><span class="gI">${value}</span></td></tr>`;
  const from =
    mail.from &&
    html`<span class="qu">${senderSpan(mail.from, view)} <span class="go">&lt;${mail.from.address}&gt;</span></span>`;
  const rows = [
    ...(from ? [row(words.from, from)] : []),
    row(words.toLine, html`${view.recipientsOf(mail).map((person) => recipientSpan(person, view))}`),
    row(words.date, html`${fullDate(mail.time, options.language)}`),
    row(words.subject, html`${mail.subject}`),
    ...(mail.mailedBy ? [row(words.mailedBy, html`${mail.mailedBy}`)] : []),
    ...(mail.signedBy ? [row(words.signedBy, html`${mail.signedBy}`)] : []),
    row(words.security, html`<img class="bg0" src="images/cleardot.gif" alt=""> ${words.encrypted}`),
  ];
  return html`<div class="ajA SK" style="visibility: visible;"><div class="ajB gt"><table cellpadding="0" class="ajC"><tbody>${rows}</tbody></table></div></div>`;
}
