import type { RowMark } from "../../messages.ts";
import { OWN_ATTRIBUTE, OWN_ELEMENT } from "../webmail/adapter.ts";

export interface MarkHandle {
  /** The element in the row. */
  readonly host: HTMLElement;
  /** Puts it into the page. Cheap: a list gets many marks at once, so that the page calculates its layout once. */
  put(place: { parent: Element; before: Node | null }): void;
  update(mark: RowMark): void;
  remove(): void;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * What the two tones look like: an unasked letter is a filled square with a question mark, a fake a filled triangle
 * with an exclamation mark. Each brings its own ground, on which its sign has a contrast of over 4.5:1, and that ground
 * has one of over 3:1 on a light and on a dark list.
 */
const SIGNS: Record<RowMark["tone"], { ground: string; sign: string; dot: [string, string]; colour: string }> = {
  warn: {
    ground: "M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z",
    sign: "M5.7 6.2a2.3 2.3 0 1 1 3.5 2c-.8.5-1.2.8-1.2 1.5",
    dot: ["8", "12.1"],
    colour: "#a8650f",
  },
  fake: {
    ground: "M6.7 1.8a1.5 1.5 0 0 1 2.6 0l6 10.7a1.5 1.5 0 0 1-1.3 2.2H2a1.5 1.5 0 0 1-1.3-2.2Z",
    sign: "M8 5.5v4",
    dot: ["8", "12.1"],
    colour: "#c43c5e",
  },
  // Many of the same, one upon the other; and a looking glass for what lies under them.
  flood: {
    ground: "M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z",
    sign: "M4 5h8M4 8h8M4 11h4.4",
    dot: ["11.2", "10.8"],
    colour: "#4f6bb5",
  },
  hidden: {
    ground: "M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Z",
    sign: "M9.4 9.4 12 12M6.9 4.3a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8Z",
    dot: ["6.9", "7.2"],
    colour: "#4f6bb5",
  },
};

/**
 * Makes the small mark of a list row, which is not in the page yet; `signal` takes it away. It asks for no layout and
 * has nothing to press: a click on it is a click on the row, and opens the mail. It stands in a closed shadow root, so
 * that the page can't read the sentence of its tooltip.
 */
export function makeMark(document: Document, mark: RowMark, signal: AbortSignal): MarkHandle {
  const { host: model, picture: pictureOf } = modelsOf(document);
  const host = model.cloneNode(true) as HTMLElement;
  const root = host.attachShadow({ mode: "closed" });
  const update = ({ tone, label }: RowMark) => {
    const picture = pictureOf(tone).cloneNode(true) as SVGElement;
    // A title is the tooltip and the accessible name in one.
    if (picture.firstChild) picture.firstChild.textContent = label;
    root.replaceChildren(picture);
  };
  const put = ({ parent, before }: { parent: Element; before: Node | null }) => {
    parent.insertBefore(host, before?.parentNode === parent ? before : null);
  };
  const remove = () => {
    signal.removeEventListener("abort", remove);
    host.remove();
  };
  update(mark);
  signal.addEventListener("abort", remove, { once: true });
  return { host, put, update, remove };
}

/**
 * What makes drawing the first mark of a document short, in pieces: its parts are made, and with them what the browser
 * makes once for each kind of element.
 */
export function* prepareMarks(document: Document, mark: RowMark): Iterable<undefined> {
  if (models.has(document)) return;
  const { picture } = modelsOf(document);
  yield;
  picture(mark.tone);
  yield;
  const end = new AbortController();
  makeMark(document, mark, end.signal).remove();
}

interface Models {
  host: HTMLElement;
  picture(tone: RowMark["tone"]): SVGElement;
}

/** Every mark is a copy of these: copying takes a tenth of the time that building takes. */
const models = new WeakMap<Document, Models>();

function modelsOf(document: Document): Models {
  const known = models.get(document);
  if (known) return known;
  const host = document.createElement(OWN_ELEMENT);
  host.setAttribute(OWN_ATTRIBUTE, "mark");
  host.style.cssText =
    "all:initial!important;display:inline-block!important;vertical-align:middle!important;" +
    "inline-size:16px!important;block-size:16px!important;margin-inline:2px!important;cursor:inherit!important";
  const drawn = new Map<string, SVGElement>();
  const picture = (tone: RowMark["tone"]) => {
    const svg = drawn.get(tone) ?? draw(document, SIGNS[tone] ?? SIGNS.warn);
    drawn.set(tone, svg);
    return svg;
  };
  const made = { host, picture };
  models.set(document, made);
  return made;
}

function draw(document: Document, { ground, sign, dot: [cx, cy], colour }: (typeof SIGNS)["warn"]): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("role", "img");
  svg.style.cssText = "display:block;inline-size:16px;block-size:16px";
  const add = (name: string, attributes: Record<string, string>) => {
    const element = svg.appendChild(document.createElementNS(SVG, name));
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  };
  add("title", {});
  add("path", { d: ground, fill: colour });
  add("path", { d: sign, fill: "none", stroke: "#fff", "stroke-width": "1.7", "stroke-linecap": "round" });
  add("circle", { cx, cy, fill: "#fff", r: "1.1" });
  return svg;
}
