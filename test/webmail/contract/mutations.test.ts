import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Adapter, Problem } from "../../../extension/content/webmail/adapter.ts";
import { breakPage } from "./mutations.ts";

/** A page of one row, in which a subject is found by `find`; where it finds none, the page is said to be unreadable. */
function broken(html: string, find: (row: Element) => Element | null) {
  const { document } = new JSDOM(`<body><p data-row="1">${html}</p></body>`).window;
  const row = document.querySelector("p") as Element;
  const adapter = {
    problems: (): Problem[] => (find(row) ? [] : [{ what: "row-subject", count: 1, weight: "blind" }]),
    rows: () => [row],
    messages: () => [],
    readRow: () => ({ place: "row", subject: find(row)?.textContent ?? undefined }),
    markPlace: () => ({ parent: row, before: null }),
  } as Partial<Adapter> as Adapter;
  return breakPage({ adapter, document, url: new URL("https://mail.example/") }, "");
}

test("what is missing and told of is not wrong", () => {
  const outcome = broken('<b class="subject">Hello</b>', (row) => row.querySelector(".subject"));
  expect(outcome).toMatchObject({ leans: [".subject"], wrong: [], singles: 2, pairs: 0 });
});

test("something else that is read instead is found", () => {
  const { wrong } = broken('<b class="subject">Hello</b><i>Advertisement</i>', (row) =>
    row.querySelector(".subject, i:only-of-type"),
  );
  expect(wrong).toEqual([".subject renamed: rows subject"]);
});

test("a pair is found of which the second is asked for only when the first is broken", () => {
  const { wrong, leans, pairs } = broken(
    '<b class="subject">Hello</b><b data-subject="1">Hello</b><i>Advertisement</i>',
    (row) => row.querySelector(".subject") ?? row.querySelector("[data-subject]") ?? row.querySelector("i"),
  );
  expect(leans).toContain("[data-subject]");
  expect(pairs).toBe((leans.length * (leans.length - 1)) / 2);
  expect(wrong).toEqual([".subject renamed, [data-subject] renamed: rows subject"]);
});

test("what is wrong only where a thing is gone, not where it has another name, is found, too", () => {
  const { wrong } = broken('<b class="subject">Hello</b><i>Advertisement</i>', (row) =>
    row.querySelector("b")?.className ? row.querySelector("b") : row.querySelector("i"),
  );
  expect(wrong).toEqual([".subject removed: rows subject"]);
});

test("a value that is gone is tried beside one that has changed", () => {
  const { wrong } = broken('<b role="heading">Hello</b><i>Advertisement</i>', (row) =>
    row.querySelector("[role]") ? row.querySelector("[role=heading]") : row.querySelector("i"),
  );
  expect(wrong.slice(0, 2)).toEqual(["[role] renamed: rows subject", "[role=heading] removed: rows subject"]);
});

test("whoever asks by names alone is asked once for both", () => {
  const { readings, singles } = broken('<b class="subject">Hello</b>', (row) => row.querySelector(".subject"));
  expect(readings).toBe(singles);
});
