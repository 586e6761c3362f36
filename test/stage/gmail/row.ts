import { type Html, html } from "../html.ts";
import { newest, type Person, type StageThread } from "../mail.ts";
import { fullDate, shortDate } from "./dates.ts";
import type { View } from "./view.ts";

/** One `tr`. Gmail keeps the element and replaces what is in it, so the two come apart. */
export interface RowPart {
  id: string | undefined;
  className: string;
  labelledBy: string | undefined;
  cells: Html;
}

/** The table row (or, right of the list in the split pane, the three rows) of a conversation. */
export function rowParts(thread: StageThread, view: View, list: string): RowPart[] {
  return view.options.pane === "right" ? narrowRow(thread, view, list) : wideRow(thread, view, list);
}

export function rowHtml(part: RowPart): Html {
  return html`<tr class="${part.className}" jscontroller="ZdOxDb" jsmodel="nXDxbd"${attribute("id", part.id)} tabindex="-1" role="row"${attribute("aria-labelledby", part.labelledBy)} draggable="false">${part.cells}</tr>`;
}

function attribute(name: string, value: string | undefined): Html | false {
  return value !== undefined && html` ${name}="${value}"`;
}

interface Pieces {
  ids: string[];
  people: Html;
  subject: Html;
  snippet: string;
  spoken: Html;
  date: Html;
  star: Html;
}

function pieces(thread: StageThread, view: View, list: string): Pieces {
  const { words, options } = view;
  const unread = view.isUnread(thread);
  const ids = Array.from({ length: 12 }, () => view.elementIds.next());
  const last = newest(thread);
  const people = peopleHtml(thread, view, list);
  const subject = subjectHtml(thread, view);
  const short = shortDate(last.time, view.mailbox.now, options.language);
  const full = fullDate(last.time, options.language);
  const snippet = options.snippets ? view.snippetOf(thread) : "";
  const dateText = unread ? html`<span class="bq3">${short}</span>` : html`<span>${short}</span>`;
  return {
    ids,
    people,
    subject,
    snippet,
    spoken: html`<div id="${ids[0]}" class="afn">${unread && `${words.unread}, `}${people}, ${subject}, ${dateText}, ${snippet}.</div>`,
    date: html`<span title="${full}" id="${ids[1]}" aria-label="${full}">${dateText}</span>`,
    star: html`<span id="${ids[2]}" class="aXw T-KT" aria-label="${words.notStarred}" role="button" data-tooltip="${words.notStarred}"><img class="T-KT-JX" src="images/cleardot.gif" alt="${words.notStarred}"></span>`,
  };
}

function peopleHtml(thread: StageThread, view: View, list: string): Html {
  const className = view.isUnread(thread) ? "zF" : "yP";
  const person = ({ name, address }: Person) =>
    html`<span translate="no" class="${className}" email="${address}" name="${name}" data-hovercard-id="${address}">${name}</span>`;
  if (list === "sent") {
    const recipients = view.recipientsOf(newest(thread));
    return html`${view.words.toLine} ${recipients.map((to) => person({ ...to, name: view.nameOf(to) }))}`;
  }
  const seen = new Map<string, Html>();
  for (const { from } of thread.mails) {
    const address = from?.address ?? "";
    if (seen.has(address)) continue;
    // A mail without a sender has a span without an address, as Gmail's separators are.
    seen.set(address, from ? person({ address, name: view.nameOf(from) }) : html`<span class="${className}"></span>`);
  }
  const spans = [...seen.values()].flatMap((span, place) =>
    place === 0 ? [span] : [html`<span class="${className}">, </span>`, span],
  );
  const count = thread.mails.length;
  return html`<span class="bA4">${spans}</span>${count > 1 && html` <span class="bx0">${count}</span>`}`;
}

function subjectHtml(thread: StageThread, view: View): Html {
  const id = view.threadId(thread);
  const last = view.idOf(newest(thread));
  const subject = thread.mails[0]?.subject || view.words.noSubject;
  const className = view.isUnread(thread) && html` class="bqe"`;
  return html`<span${className} data-thread-id="#thread-f:${id.decimal}" data-legacy-thread-id="${id.hex}" data-legacy-last-message-id="${last.hex}" data-legacy-last-non-draft-message-id="${last.hex}">${subject}</span>`;
}

function labelHtml(thread: StageThread, view: View, list: string): Html | false {
  const name = list.startsWith("search") ? view.words.inbox : thread.label;
  return (
    name !== undefined &&
    html`<div class="yi"><div class="ar as" data-tooltip="${name}"><div class="at" title="${name}"><div class="au"><div class="av">${name}</div></div></div></div></div>`
  );
}

function wideRow(thread: StageThread, view: View, list: string): RowPart[] {
  const { ids, people, subject, snippet, spoken, date, star } = pieces(thread, view, list);
  const cells = html`<td class="PF xY"></td><td id="${ids[3]}" class="oZ-x3 xY" data-tooltip="Select"><div id="${ids[4]}" class="oZ-jc T-Jo J-J5-Ji " role="checkbox" aria-labelledby="${ids[0]}" dir="ltr" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="apU xY">${star}</td><td class="yX xY " role="gridcell" tabindex="-1">${spoken}<div id="${ids[5]}" class="yW">${people}</div></td><td id="${ids[6]}" tabindex="-1" class="xY a4W" role="gridcell"><div class="a4X"><div class="xS" role="link"><div class="xT">${labelHtml(thread, view, list)}<div class="y6"><span id="${ids[7]}" class="bog">${subject}</span></div>${snippet !== "" && html`<span id="${ids[8]}" class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${snippet}</span>`}</div></div><span class="aKS"></span></div></td><td class="byZ xY" role="gridcell" tabindex="-1"></td><td class="yf xY ">&nbsp;</td><td class="xW xY " role="gridcell" tabindex="-1">${date}</td><td class="bq4 xY"><ul class="bqY" id="${ids[9]}" role="toolbar"><li class="bqX brq" data-tooltip="Archive"></li><li class="bqX bru" data-tooltip="Delete"></li></ul></td><td class="xY"></td>`;
  const className = `zA ${view.isUnread(thread) ? "zE" : "yO"}`;
  return [{ id: view.elementIds.next(), className, labelledBy: ids[0], cells }];
}

/** Three table rows a conversation, of which only the first has an id and people; without snippets there are two. */
function narrowRow(thread: StageThread, view: View, list: string): RowPart[] {
  const { ids, people, subject, snippet, spoken, date, star } = pieces(thread, view, list);
  const state = view.isUnread(thread) ? "zE" : "yO";
  const rows = snippet === "" ? 2 : 3;
  const first = html`<td rowspan="${rows}" class="PF xY"></td><td rowspan="${rows}" id="${ids[3]}" class="apo-x3 xY aid"><div id="${ids[4]}" class="apo-jc T-Jo J-J5-Ji " role="checkbox" aria-labelledby="${ids[0]}" dir="ltr" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="${rows === 3 ? "yX xY apy" : "xY apx"}">${spoken}<div id="${ids[5]}" class="yW">${people}</div></td><td class="yf xY  apt"><div class="apm">${date}</div>&nbsp;</td><td rowspan="${rows}" class="apU apC">${star}</td>`;
  const second = html`<td colspan="2" tabindex="0" role="link" class="xY  ${rows === 3 ? "apD" : "apE"}"><div class="apn apd"></div><div class="xS"><div class="xT"><div class="y6"><span id="${ids[7]}">${subject}</span></div></div></div></td>`;
  const third = html`<td colspan="2" class="xY apA"><div class="apB"><div class="apu"><div class="as">${labelHtml(thread, view, list)}&nbsp;</div></div><div class="y2 apz">${snippet}</div></div></td>`;
  const part = (className: string, cells: Html, id?: string): RowPart => ({
    id,
    className,
    labelledBy: id && ids[0],
    cells,
  });
  const parts = [
    part(`zA ${state} apv`, first, view.elementIds.next()),
    part(`zA ${state} apv`, second),
    part(`zA ${state} apv apw`, third),
  ];
  return parts.slice(0, rows);
}

/** An advertisement among the rows: it has Gmail's classes, but neither ids nor a conversation. */
export function advertisementHtml(view: View): Html {
  return html`<tr class="zA yO" tabindex="-1" role="row" id="${view.elementIds.next()}"><td class="PF xY"></td><td class="oZ-x3 xY"></td><td class="apU xY"></td><td class="yX xY " role="gridcell"><div class="yW"><span class="bvA am0">${view.words.ad}</span> <span class="yP" email="ads@spring-sale.example" name="Spring Sale">Spring Sale</span></div></td><td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span>Everything must go</span></span></div></div></div></td><td class="byZ xY"></td><td class="yf xY "></td><td class="xW xY "></td><td class="bq4 xY"></td><td class="xY"></td></tr>`;
}
