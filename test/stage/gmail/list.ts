import { type Html, html } from "../html.ts";
import type { StageThread } from "../mail.ts";
import { advertisementHtml, rowHtml, rowParts } from "./row.ts";
import type { View } from "./view.ts";

/** The columns of the list; the cells clip what is wider. */
const COLUMNS = ["k0vOLb", "Ci", "y5", "yY", "", "byZ", "yg", "xX", "bq4", "bz4"];

/** A list of conversations with its toolbar, as the content of `role=main`. */
export function listHtml(threads: StageThread[], view: View, list: string): Html {
  const columns = COLUMNS.map((name) => html`<col class="${name}">`);
  const rows = threads.flatMap((thread) => rowParts(thread, view, list).map(rowHtml));
  const advertisement = list === "category/promotions" ? [advertisementHtml(view)] : [];
  const narrow = view.options.pane === "right";
  const table = html`<table cellpadding="0" id="${view.elementIds.next()}" class="F cf zt" role="grid">${!narrow && html`<colgroup>${columns}</colgroup>`}<tbody>${advertisement}${rows}</tbody></table>`;
  const nothing =
    threads.length === 0 &&
    html`<table class="cf TB" cellpadding="0"><tbody><tr><td class="TC">${view.words.nothing}</td></tr></tbody></table>`;
  const pane = view.options.pane !== "none" && html`<div class="aia" data-pane="${view.options.pane}"></div>`;
  return html`<div gh="tm" class="aeH"><div gh="mtb"></div><div class="ar5">${threads.length}</div></div><div class="S4"><div class="ae4 UI aDM" gh="tl"><div class="Cp"><div>${table}</div>${nothing}</div></div>${pane}</div>`;
}
