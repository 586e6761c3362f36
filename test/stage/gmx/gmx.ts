import { type Html, html } from "../html.ts";
import type { StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** The frame of GMX or WEB.DE: its nested shadow trees as public programs describe them. */
export interface GmxOptions {
  opened?: StageMail;
}

const id = (mail: StageMail) => `id${mail.time}`;

/** The frame's page, at https://webmailer.gmx.net/. What stands in the body's frame is {@link gmxBody}. */
export function gmxFrame(mails: StageMail[], { opened }: GmxOptions = {}): string {
  const page = html`<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Posteingang</title></head><body><div id="list"><mail-list-container><template shadowrootmode="open"><div><div class="webmailer-mail-list__list-container"><list-mail-list><template shadowrootmode="open"><div><div class="list-mail-list"><list-ad-item class="list-ad-item"><div class="list-ad-item__text">Anzeige: 3 Monate gratis, nur bis 30.11.</div></list-ad-item>${mails.map(row)}</div></div></template></list-mail-list></div></div></template></mail-list-container></div><div id="detail"><webmailer-mail-detail><template shadowrootmode="open"><div class="mail-detail">${opened && detail(opened)}</div></template></webmailer-mail-detail></div></body></html>`;
  return page.text;
}

function row(mail: StageMail): Html {
  const state = mail.unread ? " list-mail-item--unread" : "";
  const sender = mail.from;
  return html`<list-mail-item id="${id(mail)}" class="list-mail-item${state}"><div class="list-mail-item__sender"><div class="list-mail-item__sender-trusted-text" title="${sender?.address ?? ""}">${sender?.name || sender?.address}</div></div><div class="list-mail-item__subject">${mail.subject}</div><div class="list-mail-item__date">20.11.</div></list-mail-item>`;
}

function detail({ from, subject }: StageMail): Html {
  return html`<detail-header><template shadowrootmode="open"><h1 class="detail-header__subject">${subject}</h1><div class="detail-header__sender"><span title="${from?.address ?? ""}">${from?.name || from?.address}</span></div><div class="detail-header__recipients"><span title="mika@mailtest.example">Mika Tester</span></div><time class="detail-header__date">20.11.26, 09:05</time></template></detail-header><detail-body><iframe class="detail-body--full-height" name="mailbody"></iframe></detail-body>`;
}

/** What the webmail's script writes into the frame of the opened mail; links lead through a redirect of its own. */
export function gmxBody(mail: StageMail): string {
  return plainBody(mail).text.replace(
    /href="(https:[^"]*)"/g,
    (_all, link: string) =>
      `href="https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=${encodeURIComponent(link)}"`,
  );
}
