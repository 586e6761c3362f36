// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { canLookThrough, lookThrough } from "../../extension/content/look-through.ts";
import type { Adapter } from "../../extension/content/webmail/adapter.ts";

/** A webmail whose search shows what the test wants, after a moment; its rows are paragraphs. */
const adapter = {
  searchUrl: (url: URL, from: string[]) => {
    const target = new URL(url);
    target.hash = `#search/from:(${from.join("+OR+")})`;
    return target;
  },
  view: () => (document.querySelector("main") ? "list" : "other"),
  rows: () => [...document.querySelectorAll("p")],
  rowKey: (row: Element) => row.textContent ?? "",
  readRow: (row: Element) => ({ place: "row", subject: row.textContent ?? "" }),
} as unknown as Adapter;

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  end = new AbortController();
  location.hash = "#inbox/a-mail";
  document.body.innerHTML = "";
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Lets time and the page's own events pass. */
async function pass(time: number) {
  for (let passed = 0; passed < time; passed += 250) {
    await vi.advanceTimersByTimeAsync(250);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const look = (from = ["venmo.com", "venmo.example"]) => lookThrough(adapter, from, end.signal);

describe("a look through the mailbox", () => {
  test("goes to the search, reads what stands there, and comes back", async () => {
    const found = look();
    await pass(250);
    expect(location.hash).toBe("#search/from:(venmo.com+OR+venmo.example)");
    document.body.innerHTML = "<main><p>one</p><p>two</p></main>";
    await pass(3_000);
    expect(await found).toMatchObject([{ subject: "one" }, { subject: "two" }]);
    expect(location.hash).toBe("#inbox/a-mail");
  });

  test("waits until the list stands still: rows may come one by one", async () => {
    const found = look();
    document.body.innerHTML = "<main><p>one</p></main>";
    await pass(500);
    document.body.innerHTML = "<main><p>one</p><p>two</p></main>";
    await pass(3_000);
    expect(await found).toHaveLength(2);
  });

  test("an empty list, for long enough, is nothing found", async () => {
    const found = look();
    document.body.innerHTML = "<main></main>";
    await pass(6_000);
    expect(await found).toEqual([]);
    expect(location.hash).toBe("#inbox/a-mail");
  });

  test("a webmail that shows no list says nothing, and the user is back all the same", async () => {
    const found = look();
    await pass(15_000);
    expect(await found).toBeNull();
    expect(location.hash).toBe("#inbox/a-mail");
  });

  test("a user who goes elsewhere meanwhile is left there, and nothing is said", async () => {
    const found = look();
    await pass(250);
    location.hash = "#inbox/another-mail";
    await pass(1_000);
    expect(await found).toBeNull();
    expect(location.hash).toBe("#inbox/another-mail");
  });

  test("a search that would load the page anew is not gone to, because nobody would come back", async () => {
    const searchUrl = () => new URL("/d/search/keyword=venmo", location.href);
    expect(canLookThrough(adapter, ["venmo.com"])).toBe(true);
    expect(canLookThrough({ ...adapter, searchUrl }, ["venmo.com"])).toBe(false);
    expect(await lookThrough({ ...adapter, searchUrl }, ["venmo.com"], end.signal)).toBeNull();
    expect(location.hash).toBe("#inbox/a-mail");
  });

  test("a webmail without such a search stays where it is", async () => {
    const { searchUrl: _, ...without } = adapter;
    expect(await lookThrough(without as Adapter, ["venmo.com"], end.signal)).toBeNull();
    expect(location.hash).toBe("#inbox/a-mail");
  });
});
