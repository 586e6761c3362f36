import { type Html, html } from "../html.ts";
import type { StageMail } from "../mail.ts";
import type { View } from "./view.ts";

/** Gmail's key of the account: the tenth of the globals that its page sets, and a parameter of its own addresses. */
export const ACCOUNT_KEY = "0123456789";

/** What Google's servers found about the sender. They are told what `signedBy` says; nothing else is signed. */
function resultsOf({ from, signedBy, results }: StageMail): string {
  if (results) return results;
  const host = from?.address.split("@").at(-1);
  if (!signedBy) return "dkim=none; spf=none smtp.mailfrom=bounce@mailer.example";
  const dmarc = signedBy === host ? `; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=${host}` : "";
  return `dkim=pass header.i=@${signedBy} header.s=s1 header.b=Zx9/kQ==${dmarc}`;
}

/** A received mail as Gmail keeps it. Below Google's own lines stand what its sender wrote: here, results of their own. */
function rawMail(mail: StageMail, view: View): string {
  const date = new Date(mail.time).toUTCString();
  const encoded = (text: string) => Buffer.from(text).toString("base64");
  return [
    `Delivered-To: ${view.mailbox.owner.address}`,
    `Received: by 2002:a05:7108:3141:b0:3f0 with SMTP id a1csp1;\r\n        ${date}`,
    "ARC-Authentication-Results: i=1; mx.google.com; dkim=none",
    `Received: from mail.sender.example (mail.sender.example. [198.51.100.7])\r\n        by mx.google.com with ESMTPS id b2\r\n        for <${view.mailbox.owner.address}>;\r\n        ${date}`,
    `Authentication-Results: mx.google.com;\r\n       ${resultsOf(mail)}`,
    "Authentication-Results: mx.google.com; dkim=pass header.d=paypal.com; dmarc=pass",
    `From: "${mail.from?.name ?? ""}" <${mail.from?.address ?? ""}>`,
    `Subject: =?utf-8?B?${encoded(mail.subject)}?=`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    encoded(mail.text),
  ].join("\r\n");
}

/** `?view=om`: a table in the user's language, and the raw mail as text. */
export function originalPage(mail: StageMail, view: View): Html {
  const row = (name: string, value: string) => html`<tr><th>${name}</th><td>${value}</td></tr>`;
  const rows = [row("From:", mail.from?.address ?? ""), row("Subject:", mail.subject)];
  return html`<!DOCTYPE html><html lang="${view.options.language}"><head><meta charset="utf-8"><title>Original Message</title></head><body><div class="top-area"><table>${rows}</table></div><div class="raw_message"><pre class="raw_message_text" id="raw_message_text">${rawMail(mail, view)}</pre></div></body></html>`;
}

/** What Gmail answers when it has no such message: with the status of success. */
export function missingPage(): Html {
  return html`<!DOCTYPE html><html><head><title>Original Message</title></head><body>The message you requested does not exist.</body></html>`;
}
