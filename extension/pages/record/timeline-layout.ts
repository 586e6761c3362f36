import { scaleSqrt, scaleTime } from "d3-scale";
import { findBursts } from "../../../src/record/bursts.ts";
import type { RecordEntry, RecordView } from "../../record-messages.ts";

/** Where everything on the timeline stands, in CSS pixels. No drawing here, so that it can be tested without a page. */

export interface Lane {
  /** The service's key; null: all the services that have no lane of their own. */
  serviceKey: string | null;
  /** Which of the colours (see record.css); null: the one of all others. */
  colour: number | null;
  count: number;
  /** The middle of the lane. */
  y: number;
}

/** The warnings of one lane and tone that are too close to each other to stand apart. */
export interface Dot {
  lane: number;
  tone: RecordEntry["tone"];
  x: number;
  y: number;
  radius: number;
  /** The newest first. */
  entries: RecordEntry[];
}

export interface Band {
  first: number;
  /** A flood of sign-up mails of any sender; else many of the record's own at once. */
  isFlood: boolean;
  x: number;
  width: number;
}

export interface Tick {
  x: number;
  date: Date;
}

export interface Layout {
  width: number;
  height: number;
  /** Where the names of the services end and the time begins. */
  left: number;
  lanes: Lane[];
  /** Lane by lane, in each from the earliest to the latest. */
  dots: Dot[];
  bands: Band[];
  ticks: Tick[];
  /** How long the whole time shown is, in milliseconds: how its dates are to be written. */
  span: number;
}

export const COLOURS = 8;
const LANE = 44;
const NAMED_LANE = 58;
const AXIS = 28;
const NAMES = 184;
/** Below this width the names stand above their lanes. */
const WIDE = 640;
const EDGE = 20;
const BIN = 20;
/** The words of a tick are at most so wide ("2026年10月"), with what keeps them apart. */
const LABEL = 76;
const RADIUS = { least: 5, most: 18 };
const DAY = 24 * 60 * 60 * 1_000;

/**
 * The colours of the services: the most frequent of all entries have their own, whatever is filtered, so that a colour
 * means the same service as long as the page is open.
 */
export function coloursOf(entries: readonly RecordEntry[]): Map<string, number> {
  const counts = countBy(entries);
  const frequent = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return new Map(frequent.slice(0, COLOURS).map(([key], place) => [key, place]));
}

/** The timeline of entries in a width, with the floods that lie in its time. Without entries it is empty. */
export function layOut(
  entries: readonly RecordEntry[],
  colours: ReadonlyMap<string, number>,
  width: number,
  floods: RecordView["floods"] = [],
): Layout {
  const isWide = width >= WIDE;
  const left = isWide ? NAMES : 0;
  const laneHeight = isWide ? LANE : NAMED_LANE;
  const lanes = lanesOf(entries, colours, laneHeight);
  const dates = entries.map(({ date }) => date);
  const [first, last] = [least(dates), most(dates)];
  // One mail, or some of the same hour, stand in the middle of two weeks; a day full of them has the width for itself.
  const margin = last - first < DAY / 24 ? 7 * DAY : Math.max((last - first) * 0.02, DAY / 8);
  const domain: [Date, Date] = [new Date(first - margin), new Date(last + margin)];
  const time = scaleTime()
    .domain(domain)
    .range([left + EDGE, width - EDGE]);
  const place = ({ first, last }: { first: number; last: number }) => {
    const x = Math.max(left, time(first) - BIN / 2);
    return { x, width: Math.max(time(last) + BIN / 2 - x, BIN) };
  };
  const bursts = findBursts(entries.map(({ date, serviceKey }) => ({ date, service: serviceKey })));
  const inTime = floods.filter((flood) => flood.first <= last + margin && flood.last >= first - margin);
  const bands: Band[] = [
    ...bursts.map((burst) => ({ ...place(burst), first: burst.first, isFlood: false })),
    ...inTime.map((flood) => ({ ...place(flood), first: flood.first, isFlood: true })),
  ];
  return {
    width,
    height: lanes.length * laneHeight + AXIS,
    left,
    lanes,
    dots: dotsOf(entries, lanes, (date) => time(date)),
    bands,
    ticks: withRoom(time.ticks(Math.max(2, Math.floor((width - left) / 110))).map((date) => ({ x: time(date), date }))),
    span: last - first + 2 * margin,
  };
}

/** As many of the ticks, evenly, as have room for their words; the scale takes the wanted number for a hint only. */
function withRoom(ticks: Tick[]): Tick[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || ticks.length < 3) return ticks;
  const apart = (last.x - first.x) / (ticks.length - 1);
  const each = Math.ceil(LABEL / apart);
  const kept = ticks.filter((_, at) => at % each === 0);
  return kept.length > 1 ? kept : [first, last];
}

function lanesOf(entries: readonly RecordEntry[], colours: ReadonlyMap<string, number>, height: number): Lane[] {
  const counts = countBy(entries);
  const own = [...counts]
    .filter(([key]) => colours.has(key))
    .sort(([a], [b]) => (colours.get(a) ?? 0) - (colours.get(b) ?? 0))
    .map(([serviceKey, count]) => ({ serviceKey, colour: colours.get(serviceKey) ?? null, count }));
  const shown = own.reduce((sum, { count }) => sum + count, 0);
  const others = entries.length - shown;
  const all = others > 0 ? [...own, { serviceKey: null, colour: null, count: others }] : own;
  // Names above their lanes push the middle down.
  const middle = height === LANE ? height / 2 : height / 2 + 8;
  return all.map((lane, place) => ({ ...lane, y: AXIS + place * height + middle }));
}

function dotsOf(entries: readonly RecordEntry[], lanes: readonly Lane[], x: (date: number) => number): Dot[] {
  const laneOf = new Map(lanes.map(({ serviceKey }, place) => [serviceKey, place]));
  const bins = new Map<string, RecordEntry[]>();
  for (const entry of entries) {
    const lane = laneOf.get(entry.serviceKey) ?? laneOf.get(null) ?? 0;
    const key = `${lane} ${Math.floor(x(entry.date) / BIN)} ${entry.tone}`;
    const bin = bins.get(key);
    if (bin) bin.push(entry);
    else bins.set(key, [entry]);
  }
  const biggest = Math.max(1, ...[...bins.values()].map((bin) => bin.length));
  const radius = scaleSqrt()
    .domain([1, Math.max(biggest, 20)])
    .range([RADIUS.least, RADIUS.most]);
  const dots = [...bins].map(([key, inBin]): Dot => {
    const [lane = 0, place = 0] = key.split(" ").map(Number);
    const tone = inBin[0]?.tone ?? "warn";
    const other = bins.has(`${lane} ${place} ${tone === "warn" ? "fake" : "warn"}`);
    const shift = other ? (tone === "warn" ? -9 : 9) : 0;
    return {
      lane,
      tone,
      x: inBin.reduce((sum, { date }) => sum + x(date), 0) / inBin.length,
      y: (lanes[lane]?.y ?? 0) + shift,
      radius: radius(inBin.length),
      entries: inBin.toSorted((a, b) => b.date - a.date),
    };
  });
  return dots.sort((a, b) => a.lane - b.lane || a.x - b.x);
}

/** Whether there is room in a dot for the number of its warnings. */
export function hasNumber({ entries, radius }: Dot): boolean {
  const digits = String(entries.length).length;
  return entries.length > 1 && radius >= 3.2 + 3 * digits;
}

/** The dot that a key goes to from another one: along the lane, or to the nearest one in the lane above or below. */
export function dotFrom(dots: readonly Dot[], from: number, key: string): number {
  const here = dots[from];
  if (!here) return 0;
  const inLane = (place: number) => dots[place]?.lane === here.lane;
  switch (key) {
    case "ArrowLeft":
      return inLane(from - 1) ? from - 1 : from;
    case "ArrowRight":
      return inLane(from + 1) ? from + 1 : from;
    case "Home":
      return 0;
    case "End":
      return dots.length - 1;
    case "ArrowUp":
    case "ArrowDown": {
      const lane = here.lane + (key === "ArrowUp" ? -1 : 1);
      let nearest = from;
      let distance = Number.POSITIVE_INFINITY;
      for (const [place, dot] of dots.entries()) {
        const away = Math.abs(dot.x - here.x);
        if (dot.lane === lane && away < distance) [nearest, distance] = [place, away];
      }
      return nearest;
    }
    default:
      return from;
  }
}

function countBy(entries: readonly RecordEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { serviceKey } of entries) counts.set(serviceKey, (counts.get(serviceKey) ?? 0) + 1);
  return counts;
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), values[0] ?? 0);
}

function most(values: readonly number[]): number {
  return values.reduce((found, value) => Math.max(found, value), values[0] ?? 0);
}
