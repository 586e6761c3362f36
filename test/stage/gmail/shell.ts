import { type Html, html } from "../html.ts";
import type { View } from "./view.ts";

/**
 * Everything around the lists and conversations. The chat contact, the draft and the suggestions carry addresses and
 * roles that a reader must not take for mails.
 */
export function shellHtml(view: View): Html {
  const { words, mailbox, options } = view;
  const { owner } = mailbox;
  const lists = ["inbox", "sent", "all", "spam"] as const;
  const links = lists.map(
    (list) =>
      html`<div class="aim"><div class="TO"><a href="#${list}" class="J-Ke n0" data-list="${list}">${words[list]}</a></div></div>`,
  );
  const banner = html`<header role="banner" class="gb_banner"><div class="gb_brand">${words.brand}</div><form class="gb_search" role="search"><input aria-label="${words.search}" placeholder="${words.search}" name="q"></form><a role="button" class="gb_account" tabindex="0" href="#" aria-label="${words.account}: ${owner.name}  &#10;(${owner.address})">${owner.name.slice(0, 1)}</a></header>`;
  const contact = html`<div class="bsj" aria-hidden="true"><span email="yuki.chat@friends.example" name="Yuki" data-hovercard-id="yuki.chat@friends.example">Yuki</span></div>`;
  const navigation = html`<div class="aeN" role="navigation"><div class="z0"><div class="T-I T-I-KE" role="button">${words.compose}</div></div>${links}${contact}</div>`;
  const draft = html`<div class="dw"><div class="nH"><div class="no"><div class="AD" role="dialog" hidden><form><div class="az9"><span email="haru@friends.example" name="Haru">Haru</span></div><input name="subjectbox" value=""><div class="Am Al editable" role="textbox" contenteditable="true" g_editable="true"></div></form></div></div></div></div>`;
  return html`<div class="nH" data-density="${options.density}" data-pane="${options.pane}">${banner}<div class="nH bkL">${navigation}<div class="nH bkK"><div class="nH"><div class="nH aeF"></div></div></div><div class="bAw" role="complementary"></div></div></div>${draft}`;
}
