import type { Adapter, Problem } from "../../../extension/content/webmail/adapter.ts";
import { adapterFor } from "../../../extension/content/webmail/index.ts";
import type { Mail } from "../../../src/mail/mail.ts";
import { OWN } from "./mail.ts";
import { openWith } from "./page.ts";

export const INBOX = "https://mail.google.com/mail/u/0/#inbox";

export interface Shell {
  /** What stands in the area of views, usually one or more {@link view}s. */
  views: string;
  title?: string;
  account?: string | null;
  /** Markup outside of the main area: compose windows, dialogs. */
  windows?: string;
  /** The banner shown while Gmail is starting. */
  loading?: boolean;
}

/** A view as Gmail keeps them: side by side, all but one hidden by an inline style. */
export function view(content: string, { hidden = false } = {}): string {
  return `<div class="nH"${hidden ? ' style="display: none;"' : ""}><div class="BltHke nH oy8Mbf" role="main">${content}</div></div>`;
}

/** Gmail's window around the views: banner with the account, navigation, chat and side panel with people of their own. */
export function app({
  views,
  title = `Inbox (2) - ${OWN} - Gmail`,
  account = OWN,
  windows = "",
  loading,
}: Shell): string {
  const button = account
    ? `<a class="gb_B gb_Za gb_0" role="button" href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Mika Tester  \n(${account})"><img class="gb_P" src="x.png" alt=""></a>`
    : "";
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body class="aAU" jscontroller="pjICDe">
<div id="loading" style="${loading ? "" : "display: none;"}"><div class="msg">Loading ${account ?? ""}…</div></div>
<div class="nH"><div class="nH w-asV bbg aiw"><header class="gb_Da" role="banner"><form role="search"><input aria-label="Search mail"></form>${button}</header></div>
<div class="nH bkL"><div class="aeN WR nH oy8Mbf" role="navigation"><div class="TK"><div class="aim ain"><a href="#inbox">Inbox</a></div></div>
<span email="colleague@chat.example" name="Colleague" data-hovercard-id="colleague@chat.example">Colleague</span></div>
<div class="nH bkK"><div class="nH"><div class="nH ar4 z"><div id=":3" class="aeF" style="min-height: 195px;">${views}</div></div></div></div>
<div class="brC-aT5-aOt-Jw" role="complementary"><div email="panel@side.example">Contacts</div></div></div>
<div class="dw"><div class="nH"><div class="no">${windows}</div></div></div></div></body></html>`;
}

/** A compose window with a draft, open at the bottom of the window. */
export const COMPOSE_WINDOW = `<div class="AD" role="dialog"><form class="bAs"><div class="az9"><span email="friend@mailtest.example">Friend</span></div><input name="subjectbox" value="A draft"><div class="Am Al editable" role="textbox" contenteditable="true" g_editable="true"><div class="adn"><span class="gD" email="draft@mailtest.example">draft</span><div class="a3s">A draft is no received mail</div></div></div></form></div>`;

export interface Opened {
  document: Document;
  url: URL;
  adapter: Adapter;
  rows(): Element[];
  mailsInRows(): (Mail | null)[];
  messages(): Element[];
  mails(): (Mail | null)[];
  problems(): Problem[];
  isBlind(): boolean;
}

/** A page with the adapter that is made for its address, as the content script sees it. */
export function open(html: string, address = INBOX): Opened {
  const adapter = adapterFor(new URL(address));
  if (!adapter) throw new Error(`no adapter fits ${address}`);
  return openWith(adapter, html, address);
}
