import { type Html, html } from "../html.ts";
import type { StageMail, StageThread } from "../mail.ts";
import { bodyHtml } from "./body.ts";
import { fullDate } from "./dates.ts";
import type { View } from "./view.ts";

/** The pages that Gmail's server makes without the application: print, and a long mail in full. */

const table = html`width="100%" cellpadding="0" cellspacing="0" border="0"`;

function bodyRow(mail: StageMail): Html {
  return html`<tr><td colspan="2"><table width="100%" cellpadding="12" cellspacing="0" border="0"><tbody><tr><td><div style="overflow: hidden;"><font size="-1">${bodyHtml(mail)}</font></div></td></tr></tbody></table></td></tr>`;
}

function frame(title: string, head: Html | false, content: Html, view: View): Html {
  return html`<!DOCTYPE html><html lang="${view.options.language}"><head><meta charset="utf-8"><title>${title}</title><style>body,td,div,p,a,input {font-family: arial, sans-serif;}</style></head><body><div class="bodycontainer">${head}<div class="maincontent">${content}</div></div></body></html>`;
}

/** `?view=pt`: the whole conversation, people as text. */
export function printPage(thread: StageThread, view: View): Html {
  const { owner } = view.mailbox;
  const subject = thread.mails[0]?.subject ?? "";
  const head = html`<table ${table}><tbody><tr height="14px"><td width="143"><b>${view.words.brand}</b></td><td align="right"><font size="-1" color="#777"><b>${owner.name} &lt;${owner.address}&gt;</b></font></td></tr></tbody></table><hr>`;
  const messages = thread.mails.map((mail) => {
    const sender = mail.from && html`<b>${mail.from.name} </b>&lt;${mail.from.address}&gt;`;
    const to = view.recipientsOf(mail).map(({ name, address }) => html`${name} &lt;${address}&gt;`);
    return html`<hr><table ${table} class="message"><tbody><tr><td><font size="-1">${sender ?? false}</font></td><td align="right"><font size="-1">${fullDate(mail.time, view.options.language)}</font></td></tr><tr><td colspan="2"><font size="-1" class="recipient"><div>${view.words.toLine} ${to}</div></font></td></tr>${bodyRow(mail)}</tbody></table>`;
  });
  const count = html`<table ${table}><tbody><tr><td><font size="+1"><b>${subject}</b></font><br><font size="-1" color="#777">${thread.mails.length} ${view.words.messages}</font></td></tr></tbody></table>`;
  return frame(`Gmail - ${subject}`, head, html`${count}${messages}`, view);
}

/** `?view=lg`: the body alone. */
export function entirePage(mail: StageMail, view: View): Html {
  return frame(
    mail.subject,
    false,
    html`<table ${table} class="message"><tbody>${bodyRow(mail)}</tbody></table>`,
    view,
  );
}
