/** HTML that was built with every value escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | Html[] | false | undefined;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Builds HTML: strings are escaped, pieces of HTML are not, `false` and `undefined` leave nothing. */
export function html(pieces: TemplateStringsArray, ...values: Value[]): Html {
  let text = pieces[0] ?? "";
  for (const [place, value] of values.entries()) {
    if (value instanceof Html) text += value.text;
    else if (Array.isArray(value)) text += value.map((piece) => piece.text).join("");
    else if (value !== false && value !== undefined) text += escapeHtml(String(value));
    text += pieces[place + 1] ?? "";
  }
  return new Html(text);
}
