import type { RowMark } from "../../messages.ts";
import { OWN_ATTRIBUTE } from "../webmail/adapter.ts";

export interface MarkHandle {
  /** The element in the row. */
  readonly host: HTMLElement;
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
};

/**
 * Draws the small mark into a list row, at `place`; `signal` takes it away. It asks for no layout and has nothing to
 * press: a click on it is a click on the row, and opens the mail. It stands in a closed shadow root, so that the page
 * can't read the sentence of its tooltip.
 */
export function drawMark(
  place: { parent: Element; before: Node | null },
  mark: RowMark,
  signal: AbortSignal,
): MarkHandle {
  const document = place.parent.ownerDocument;
  const host = document.createElement("span");
  host.setAttribute(OWN_ATTRIBUTE, "mark");
  host.style.cssText =
    "all:initial!important;display:inline-block!important;vertical-align:middle!important;" +
    "inline-size:16px!important;block-size:16px!important;margin-inline:2px!important;cursor:inherit!important";
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("role", "img");
  svg.style.cssText = "display:block;inline-size:16px;block-size:16px";
  const [title, ground, sign, dot] = ["title", "path", "path", "circle"].map((name) =>
    svg.appendChild(document.createElementNS(SVG, name)),
  ) as [SVGElement, SVGElement, SVGElement, SVGElement];
  set(sign, { fill: "none", stroke: "#fff", "stroke-width": "1.7", "stroke-linecap": "round" });
  set(dot, { fill: "#fff", r: "1.1" });

  const update = ({ tone, label }: RowMark) => {
    const shape = SIGNS[tone] ?? SIGNS.warn;
    // A title is the tooltip and the accessible name in one.
    title.textContent = label;
    set(ground, { d: shape.ground, fill: shape.colour });
    set(sign, { d: shape.sign });
    set(dot, { cx: shape.dot[0], cy: shape.dot[1] });
  };
  const remove = () => {
    signal.removeEventListener("abort", remove);
    host.remove();
  };
  update(mark);
  host.attachShadow({ mode: "closed" }).append(svg);
  signal.addEventListener("abort", remove, { once: true });
  place.parent.insertBefore(host, place.before?.parentNode === place.parent ? place.before : null);
  return { host, update, remove };
}

function set(element: Element, attributes: Record<string, string>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
