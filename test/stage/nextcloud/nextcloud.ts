import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** The structure of Nextcloud Mail 5, as its components draw it, with mails of our own. */
export interface NextcloudOptions {
  owner: Person;
  folder?: "inbox" | "send" | "pencil";
  opened?: StageMail;
  /** Earlier mails of the same thread, folded. */
  folded?: StageMail[];
  /** Text bodies are in the page; HTML bodies in a frame, which {@link plainBody} fills. */
  plain?: boolean;
}

const FOLDERS = { inbox: "Inbox", send: "Sent", pencil: "Drafts" };

/** The page at `/apps/mail/box/1`, with `/thread/…` when a mail is open. */
export function nextcloudPage(mails: StageMail[], options: NextcloudOptions): string {
  const { owner, folder = "inbox", opened, folded = [] } = options;
  const folders = Object.entries(FOLDERS).map(
    ([icon, name]) =>
      html`<li class="app-navigation-entry-wrapper"><div class="app-navigation-entry${icon === folder ? " active" : ""}"><a class="app-navigation-entry-link" href="/apps/mail/box/${icon}"><div class="app-navigation-entry-icon"><span class="material-design-icon ${icon}-icon" role="img" aria-hidden="true"></span></div><span class="app-navigation-entry__name">${name}</span></a></div></li>`,
  );
  const page = html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Inbox - Mail - Nextcloud</title></head><body id="body-user"><header id="header" role="banner"><div class="header-menu" title="Mika Tester"></div></header><div id="content-vue" class="content app-mail"><div id="app-navigation-vue" class="app-navigation"><nav class="app-navigation__content" aria-label="Mailboxes"><ul class="app-navigation__list"><li class="app-navigation-entry-wrapper"><div class="app-navigation-entry"><span class="app-navigation-entry__name" title="${owner.address}">${owner.address}</span></div></li>${folders}</ul></nav></div><main id="app-content-vue" class="app-content no-snapper"><h1 class="hidden-visually">Mail</h1><div class="app-content-wrapper app-content-wrapper--vertical-split"><div class="app-content-list"><div class="header__button"><div class="search-messages"><input type="text" class="search-messages__input" placeholder="Search in folder"></div></div><div class="envelope-list" role="heading" aria-level="2"><div class="app-content-list-item"><ul><div class="list">${mails.map((mail) => row(mail, mail === opened, folder === "inbox" ? mail.from : owner))}</div></ul></div></div></div><div class="app-content-details">${opened ? thread(opened, folded, options) : html`<div class="empty-content"><div class="empty-content__name">No message selected</div></div>`}</div></div></main></div></body></html>`;
  return page.text;
}

const idOf = (mail: StageMail) => String(mail.time / 1_000);

function row(mail: StageMail, isOpen: boolean, person: Person | null): Html {
  const state = `${mail.unread ? "" : " seen"}${isOpen ? " selected" : ""}`;
  const unread = html`<span class="list-item-content__inner__details__extra__indicator"><span class="material-design-icon checkbox-blank-circle-icon" role="img" aria-label="This message is unread"></span></span>`;
  return html`<li class="list-item__wrapper list-item-style envelope${state}" data-envelope-id="${idOf(mail)}"><div class="list-item list-item--multiline"><a class="list-item__anchor" href="/apps/mail/box/1/thread/${idOf(mail)}"><div class="hovering-status"><div class="avatardiv avatardiv--unknown"><span class="avatardiv__initials">V</span></div></div><div class="list-item-content"><div class="list-item-content__name"><span><div class="envelope__recipient-row"><span class="envelope__recipient-text">${person?.name || person?.address}</span></div></span></div><div class="list-item-content__inner"><div class="list-item-content__inner__main"><div class="list-item-content__inner__subname"><div class="line-two"><div class="envelope__subtitle"><span class="envelope__subtitle__subject"><span class="envelope__subtitle__subject__text">${mail.subject}</span></span></div><div class="envelope__preview-text">${mail.text.slice(0, 60)}</div></div></div></div><div class="list-item-content__inner__details"><div class="list-item-content__inner__details__details">Nov 20</div><div class="list-item-content__inner__details__extra">${mail.unread && unread}</div></div></div></div></a><div class="list-item__hoverable"><div class="list-item__actions" style="display: none;"><button type="button" aria-label="Actions"></button></div></div></div></li>`;
}

function thread(opened: StageMail, folded: StageMail[], options: NextcloudOptions): Html {
  return html`<div id="mail-message" class="app-content-details"><div id="mail-thread-header"><div id="mail-thread-header-fields"><h2 dir="auto" title="${opened.subject}">${opened.subject}</h2></div></div>${folded.map((mail) => envelope(mail, false, options))}${envelope(opened, true, options)}</div>`;
}

function envelope(mail: StageMail, isOpen: boolean, { plain }: NextcloudOptions): Html {
  const { from } = mail;
  const address = html`<button type="button" class="button-vue button-vue--tertiary sender__email sender__email--toggle"><span class="button-vue__wrapper"><span class="button-vue__icon"><span class="material-design-icon chevron-down-icon"></span></span><span class="button-vue__text">${from?.address}</span></span></button>`;
  const preview = html`<div class="subline"><span class="preview">${mail.text.slice(0, 60)}</span></div>`;
  return html`<div class="envelope${isOpen ? " envelope--expanded" : ""}"><div class="envelope__header"><div class="envelope__header__avatar"><div class="avatardiv envelope__header__avatar-avatar"><span class="avatardiv__initials">V</span></div></div><div class="left seen" role="button" tabindex="0"><div class="envelope__header__left__sender-subject-tags"><div class="sender${isOpen ? " sender--expanded" : ""}">${from?.name || from?.address}</div>${isOpen ? address : preview}<div class="tagline"></div></div><div class="envelope__header__left__unsubscribe"></div></div><div class="right"><span class="timestamp live-relative-timestamp" title="November 20, 2026 8:05 AM">3 days ago</span></div></div>${isOpen && (plain ? plainText(mail) : frame(mail))}</div>`;
}

function frame(mail: StageMail): Html {
  return html`<div class="mail-message-body mail-message-body-html" role="region" aria-label="Message body"><div class="html-message-body"><div id="message-container"><iframe class="message-frame" title="Message frame" src="/apps/mail/api/messages/${idOf(mail)}/html" seamless sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe></div></div><div id="reply-composer"></div><div class="reply-buttons"><button type="button" class="reply-buttons__notsuggested">Reply</button></div></div>`;
}

function plainText(mail: StageMail): Html {
  return html`<div class="mail-message-body" role="region" aria-label="Message body"><div id="mail-content"><div id="message-container">${plainBody(mail)}</div></div><div id="reply-composer"></div></div>`;
}

/** Nextcloud's files, on the same host. */
export function nextcloudFiles({ address }: Person): string {
  return html`<!DOCTYPE html><html lang="en"><head><title>Files - Nextcloud</title></head><body id="body-user"><div id="content-vue" class="content app-files"><main id="app-content-vue" class="app-content"><ul><li class="list-item__wrapper"><span>report-2026.pdf</span><span>shared by ana.brandt@partner.example</span><span>3 days ago</span></li></ul><p>${address}</p></main></div></body></html>`
    .text;
}
