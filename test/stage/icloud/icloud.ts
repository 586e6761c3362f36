import { type Html, html } from "../html.ts";
import type { Person, StageMail } from "../mail.ts";
import { plainBody } from "../plain-body.ts";

/** iCloud Mail on the stage: its frame, as programs of 2025 and 2026 describe it, with mails of our own. */
export interface IcloudOptions {
  owner: Person;
  opened?: StageMail;
  /** The text stands in a frame: of another host, which can't be looked into, or of this page's own. */
  bodyIn?: "page" | "own-frame" | "other-frame";
  folder?: "inbox" | "sent";
}

const shownName = (person: Person | null) => person?.name || person?.address || "";
const day = ({ time }: StageMail) => new Date(time).toUTCString().slice(5, 11);

/** The page around the frame, at https://www.icloud.com/mail/. */
export function icloudShell(): string {
  const page = html`<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Inbox (2) | iCloud Mail</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style></head><body><iframe class="child-application" id="early-child" src="/applications/mail2/current/en-us/index.html"></iframe></body></html>`;
  return page.text;
}

/** The frame, at https://www.icloud.com/applications/mail2/…. */
export function icloudPage(mails: StageMail[], options: IcloudOptions): string {
  const { opened, folder = "inbox" } = options;
  const folders = ["inbox", "sent"].map(
    (name) =>
      html`<div class="mailbox-list-item ic-1x2y" role="treeitem" aria-selected="${String(name === folder)}"><span class="mailbox-icon icon-${name}"></span><span class="mailbox-name">${name === "inbox" ? "Inbox" : "Sent"}</span></div>`,
  );
  const list = html`<div class="thread-list ic-z0" role="tree">${mails.map((mail) => row(mail, mail === opened))}${mails.length === 0 && html`<div class="empty-state">No mail</div>`}</div>`;
  const page = html`<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Mail</title>${STYLE}</head><body><div class="mail-app"><div class="mailbox-pane" role="navigation"><div role="tree">${folders}</div></div><div class="thread-list-pane">${list}</div><div class="pane thread-detail-pane">${opened ? detail(opened, options) : html`<div class="empty-state">No message selected</div>`}</div></div></body></html>`;
  return page.text;
}

function row(mail: StageMail, isOpen: boolean): Html {
  const snippet = (mail.text || "Everything at half price").replace(/\s+/g, " ").slice(0, 120);
  const unread = mail.unread && html`<span data-testid="unread-glyph" class="adornment-unread"></span>`;
  return html`<div class="thread-list-item ic-7a8b" role="treeitem" aria-selected="${String(isOpen)}"><div class="content-container"><div class="thread-header">${unread}<span class="thread-participants">${shownName(mail.from)}</span><span class="thread-timestamp">${day(mail)}</span></div><div class="thread-subject"><span>${mail.subject}</span></div><div class="thread-preview">${snippet}</div></div></div>`;
}

function detail(mail: StageMail, { owner, bodyIn = "page" }: IcloudOptions): Html {
  const text = html`<div class="mail-message-defaults">${plainBody(mail)}</div>`;
  const content =
    bodyIn === "page"
      ? text
      : bodyIn === "own-frame"
        ? html`<iframe class="mail-message-frame" src="about:blank"></iframe>`
        : html`<iframe class="mail-message-frame" src="https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html"></iframe>`;
  return html`<div class="ic-h1"><h1 class="thread-detail-subject">${mail.subject}</h1><div class="message-header ic-p4"><ui-button class="contact-token"><span>${shownName(mail.from)}</span></ui-button><span class="ic-to">To:</span><ui-button class="contact-token"><span>${owner.name}</span></ui-button><span class="message-date">${day(mail)}</span></div></div><div class="message-content">${content}</div>`;
}

const STYLE = html`<style>body{margin:0;font:14px sans-serif;color:#1d1d1f}.mail-app{display:grid;grid-template-columns:180px 340px 1fr;height:100vh}.mailbox-pane{padding:14px;background:#f5f5f7}.mailbox-list-item{padding:6px}.thread-list-pane{overflow:auto;border-right:1px solid #ddd}.thread-list-item{padding:10px;border-bottom:1px solid #eee;cursor:pointer}.thread-header{display:flex;gap:6px;align-items:center}.thread-timestamp{margin-left:auto}.adornment-unread{width:8px;height:8px;border-radius:50%;background:#0071e3}.thread-preview{color:#777;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.thread-detail-pane{overflow:auto;padding:20px}.contact-token{padding:2px 6px}.mail-message-defaults{margin-top:16px}</style>`;
