import { html, OWN, type StageMail } from "./mail.ts";

export const PRINT = "https://mail.google.com/mail/u/0/?ik=0a1b2c3d4e&view=pt&search=all&permthid=thread-f:";
export const ENTIRE = "https://mail.google.com/mail/u/0/?ik=0a1b2c3d4e&view=lg&permmsgid=msg-f:";

const page = (title: string, head: string, content: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${html(title)}</title></head><body><div class="bodycontainer">${head}<div class="maincontent">${content}</div></div></body></html>`;

const body = (inner: string) =>
  `<table width="100%" cellpadding="12" cellspacing="0" border="0"><tbody><tr><td><div style="overflow: hidden;"><font size="-1">${inner}</font></div></td></tr></tbody></table>`;

/** The print view of a conversation. */
export function printed(...mails: StageMail[]): string {
  const [{ subject = "" } = {}] = mails;
  const head = `<table width="100%" cellpadding="0" cellspacing="0" border="0"><tbody><tr height="14px"><td width="143"><img src="https://www.gstatic.com/logo.png" alt="Gmail logo" class="logo"></td><td align="right"><font size="-1" color="#777"><b>Mika Tester &lt;${OWN}&gt;</b></font></td></tr></tbody></table><hr>`;
  const heading = `<table width="100%" cellpadding="0" cellspacing="0" border="0"><tbody><tr><td><font size="+1"><b>${html(subject)}</b></font><br><font size="-1" color="#777">${mails.length} messages</font></td></tr></tbody></table><hr>`;
  const messages = mails.map(
    ({ from, to, date, body: content = "" }) =>
      `<table width="100%" cellpadding="0" cellspacing="0" border="0" class="message"><tbody><tr><td><font size="-1"><b>${html(from.name)} </b>&lt;${from.address}&gt;</font></td><td align="right"><font size="-1">${date}</font></td></tr><tr><td colspan="2" style="padding-bottom: 4px;"><font size="-1" class="recipient"><div class="replyto">Reply-To: ${html("Desk <desk@reply.example>")}</div><div>To: ${to ? html(`${to.name} <${to.address}>`) : ""}, jo@mailtest.example</div></font></td></tr><tr><td colspan="2">${body(content)}</td></tr></tbody></table>`,
  );
  return page(`Gmail - ${subject}`, head, `${heading}${messages.join("<hr>")}`);
}

/** A single long mail in full: body only. */
export function entire({ subject, body: content = "" }: StageMail): string {
  return page(
    subject,
    "",
    `<table width="100%" cellpadding="0" cellspacing="0" border="0" class="message"><tbody><tr><td colspan="2">${body(content)}</td></tr></tbody></table>`,
  );
}
