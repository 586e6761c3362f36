/** Runs in the page of a webmail whose list is virtual: a few elements show, one after the other, all rows of a long list. */
import { morph } from "../../webmail/contract/dom.ts";

/** What the page is told. */
export interface VirtualData {
  /** Selects the rows that the page has: these elements are used again and again. */
  rows: string;
  /** Rows as HTML, with what differs between two mails: all further rows are made from these. */
  patterns: { html: string; subject: string; time: string }[];
  /** How many rows the list has. */
  length: number;
}

declare global {
  interface Window {
    /** Scrolls through the whole list, so many rows a frame; resolves at its end. */
    scrollThrough?: (rowsAFrame: number) => Promise<void>;
  }
}

/** In CSS pixels. */
const ROW_HEIGHT = 56;
const LIST_HEIGHT = 800;

const data: VirtualData = JSON.parse(document.querySelector("#stage-data")?.textContent ?? "{}");

/** The element that stands for a row in the list: the row, or the box around it that holds no other. */
function boxOf(row: Element): HTMLElement {
  let box = row;
  while (box.parentElement && box.parentElement.querySelectorAll(data.rows).length === 1) box = box.parentElement;
  return box as HTMLElement;
}

const boxes = [...document.querySelectorAll(data.rows)].map(boxOf);
const showing = boxes.map((_, place) => place);

/** What the row of this place looks like; no two are alike. */
function rowAt(place: number): Element {
  const { html, subject, time } = data.patterns[place % data.patterns.length] as VirtualData["patterns"][0];
  const holder = document.createElement("template");
  holder.innerHTML = html.replaceAll(subject, `${subject} ${place}`).replaceAll(time, String(Number(time) - place));
  return holder.content.firstElementChild as Element;
}

function put(box: HTMLElement, place: number) {
  Object.assign(box.style, { position: "absolute", insetInline: "0", height: `${ROW_HEIGHT}px`, overflow: "hidden" });
  box.style.transform = `translateY(${place * ROW_HEIGHT}px)`;
}

function draw(scroller: Element) {
  const first = Math.max(0, Math.floor(scroller.scrollTop / ROW_HEIGHT) - 5);
  for (let place = first; place < Math.min(data.length, first + boxes.length); place++) {
    const slot = place % boxes.length;
    const box = boxes[slot];
    if (!box || showing[slot] === place) continue;
    showing[slot] = place;
    morph(box, rowAt(place));
    put(box, place);
  }
}

const list = boxes[0]?.parentElement;
const scroller = list?.parentElement;
if (list && scroller) {
  Object.assign(scroller.style, { display: "block", height: `${LIST_HEIGHT}px`, overflow: "auto" });
  Object.assign(list.style, { display: "block", position: "relative", height: `${data.length * ROW_HEIGHT}px` });
  for (const [place, box] of boxes.entries()) put(box, place);
  scroller.addEventListener("scroll", () => draw(scroller), { passive: true });
  window.scrollThrough = async (rowsAFrame) => {
    for (let row = 0; row < data.length; row += rowsAFrame) {
      scroller.scrollTop = row * ROW_HEIGHT;
      await new Promise(requestAnimationFrame);
    }
  };
}
