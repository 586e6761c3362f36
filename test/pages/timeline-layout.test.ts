/** Where the marks of the record's timeline stand, for any number of warnings and any width. */
import { describe, expect, test } from "vitest";
import { coloursOf, dotFrom, layOut } from "../../extension/pages/record/timeline-layout.ts";
import { DAY, entry, NOW } from "./record-entry.ts";

describe("the layout of the timeline", () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    entry(0, { id: String(n), serviceKey: `s${n % 40}`, date: NOW - n * 3_000_000, tone: n % 9 ? "warn" : "fake" }),
  );

  test("of ten thousand warnings loses none, and draws no more than there is room for", () => {
    const { dots, lanes, width } = layOut(many, coloursOf(many), 1_100);
    expect(dots.reduce((sum, dot) => sum + dot.entries.length, 0)).toBe(10_000);
    expect(lanes).toHaveLength(9);
    expect(lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(10_000);
    expect(dots.length).toBeLessThan(1_000);
    for (const dot of dots) {
      expect(dot.x).toBeGreaterThanOrEqual(184);
      expect(dot.x).toBeLessThanOrEqual(width);
    }
  });

  test("works from 240 pixels to 4K, for one warning, for two at the same moment, and for dates far apart", () => {
    for (const width of [240, 320, 1_100, 3_840]) {
      for (const dates of [[NOW], [NOW, NOW], [0, NOW], [NOW, NOW + 1]]) {
        const entries = dates.map((date, n) => entry(n, { date }));
        const { dots, ticks, height } = layOut(entries, coloursOf(entries), width);
        expect(dots.length).toBeGreaterThan(0);
        expect(ticks.length).toBeGreaterThan(1);
        expect(height).toBeGreaterThan(50);
        for (const { x, y } of dots) expect(Number.isFinite(x + y)).toBe(true);
      }
    }
    expect(layOut([], new Map(), 600).dots).toEqual([]);
  });

  test("keeps the words of its ticks apart, on a phone, too", () => {
    for (const width of [240, 288, 480, 1_100]) {
      for (const days of [1, 14, 60, 330, 1_200]) {
        const entries = [entry(0), entry(1, { date: NOW - days * DAY })];
        const { ticks } = layOut(entries, coloursOf(entries), width);
        expect(ticks.length).toBeGreaterThan(1);
        // Two are the least that tell how long a stretch is.
        if (ticks.length === 2) continue;
        const gaps = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? 0));
        expect(Math.min(...gaps), `${width} px, ${days} days`).toBeGreaterThan(66);
      }
    }
  });

  test("shows floods and bursts as bands, in its time only", () => {
    const entries = ["a", "b", "c", "d"].map((serviceKey, n) =>
      entry(0, { id: serviceKey, serviceKey, date: NOW - n }),
    );
    const flood = { first: NOW - DAY, last: NOW - DAY + 1, count: 50, senders: 40 };
    const old = { ...flood, first: NOW - 900 * DAY, last: NOW - 900 * DAY };
    const { bands } = layOut(entries, coloursOf(entries), 800, [flood, old]);
    expect(bands.map(({ isFlood }) => isFlood)).toEqual([false, true]);
    for (const { x, width } of bands) expect(x + width).toBeLessThanOrEqual(800);
  });

  test("keys never leave it", () => {
    const { dots } = layOut(many.slice(0, 300), coloursOf(many), 800);
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "x"]) {
      for (const from of dots.keys()) expect(dots[dotFrom(dots, from, key)]).toBeDefined();
    }
    expect(dotFrom([], 0, "ArrowLeft")).toBe(0);
  });
});
