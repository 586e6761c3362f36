import { type Html, html } from "../html.ts";
import type { StageThread } from "../mail.ts";
import { collapsedMessage, openedMessage } from "./message.ts";
import type { View } from "./view.ts";

/** From this many collapsed messages on, those in the middle are folded into one line. */
const FOLDED_FROM = 4;

/** An opened conversation: the newest message and the unread ones are open, the others collapsed. */
export function conversationHtml(thread: StageThread, view: View): Html {
  const id = view.threadId(thread);
  const subject = thread.mails[0]?.subject || view.words.noSubject;
  const collapsed = thread.mails.filter((mail, place) => place < thread.mails.length - 1 && !mail.unread);
  const folded = collapsed.length >= FOLDED_FROM ? collapsed.slice(1) : [];
  const items = thread.mails.map((mail, place) => {
    const number = html`${place}`;
    if (!collapsed.includes(mail)) {
      return html`<div class="h7" role="listitem" tabindex="-1" data-place="${number}"><div class="Bk"><div class="G3 G2"><div>${openedMessage(mail, thread, view)}</div></div></div></div>`;
    }
    const state = !folded.includes(mail) ? "kv" : mail === folded[0] ? "kQ" : "kx";
    const counter =
      state === "kQ" &&
      html`<div class="adv"><div class="adx"><span>${folded.length}</span> ${view.words.older}</div></div>`;
    return html`<div class="${state}" role="listitem" tabindex="-1" data-place="${number}">${counter}<div class="Bk"><div class="G3 G2"><div>${collapsedMessage(mail, view)}</div></div></div></div>`;
  });
  const heading = html`<div class="nH V8djrc byY"><div class="nH"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:${id.decimal}" data-legacy-thread-id="${id.hex}">${subject}</h2><span class="J-J5-Ji"></span></div><div class="bHJ"></div></div></div>`;
  return html`<div class="nH a98 iY"><div class="nH">${heading}</div><div class="nH aHU"><div class="nH hx"><div class="nH" role="list">${items}</div></div></div></div>`;
}
