// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { canLookThrough, canSearch } from "../../extension/content/look/contract.ts";
import { Searches } from "../../extension/content/look/search.ts";
import type { Adapter } from "../../extension/content/webmail/adapter.ts";

/** A webmail whose search shows what the test wants, after a moment; its rows are paragraphs. */
const adapter = {
  webmail: "yahoo",
  searchUrl: (url: URL, from: string[]) => searchFor(from, url),
  view: () => (document.querySelector("main") ? "list" : "other"),
  rows: () => [...document.querySelectorAll("p")],
  rowKey: (row: Element) => row.textContent ?? "",
} as unknown as Adapter;

function searchFor(from: string[], url: URL | Location = location) {
  const target = new URL(url.href);
  target.hash = `#search/from:(${from.join("+OR+")})`;
  return target;
}

let end: AbortController;
let searches: Searches;
let listeners: MockInstance<typeof addEventListener>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  end = new AbortController();
  location.hash = "#inbox/a-mail";
  document.body.innerHTML = "";
  listeners = vi.spyOn(globalThis, "addEventListener");
  searches = new Searches(adapter, end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets time and the page's own events pass. */
async function pass(time: number) {
  for (let passed = 0; passed < time; passed += 250) {
    await vi.advanceTimersByTimeAsync(250);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The user presses something: an event that no script can make. */
function press() {
  for (const [type, listener] of listeners.mock.calls) {
    if (type === "pointerdown") (listener as (event: unknown) => void)({ isTrusted: true });
  }
}

const VENMO = ["venmo.com", "venmo.example"];
const texts = (result: unknown) => Array.isArray(result) && result.map((row: Element) => row.textContent);

describe("a search in the page", () => {
  test("goes to its address, and gives the rows that stand there", async () => {
    const found = searches.at(searchFor(VENMO));
    await pass(250);
    expect(location.hash).toBe("#search/from:(venmo.com+OR+venmo.example)");
    document.body.innerHTML = "<main><p>one</p><p>two</p></main>";
    await pass(3_000);
    expect(texts(await found)).toEqual(["one", "two"]);
  });

  test("waits until the list stands still: rows may come one by one", async () => {
    const found = searches.at(searchFor(VENMO));
    document.body.innerHTML = "<main><p>one</p></main>";
    await pass(500);
    document.body.innerHTML = "<main><p>one</p><p>two</p></main>";
    await pass(3_000);
    expect(texts(await found)).toHaveLength(2);
  });

  test("an empty list, for long enough, is nothing found", async () => {
    const found = searches.at(searchFor(VENMO));
    document.body.innerHTML = "<main></main>";
    await pass(6_000);
    expect(await found).toEqual([]);
  });

  describe("of a webmail that says when it found nothing", () => {
    const nothing = () => '<main><table><tr><td class="TC">Nothing matches.</td></tr></table></main>';
    let ofGmail: Searches;
    beforeEach(() => {
      ofGmail = new Searches({ ...adapter, webmail: "gmail" } as Adapter, end.signal);
    });

    test("is believed at once", async () => {
      const found = ofGmail.at(searchFor(VENMO));
      await pass(250);
      document.body.innerHTML = nothing();
      await pass(1_250);
      expect(await Promise.race([found, "not yet"])).toEqual([]);
    });

    test("is not believed for what it said of the search before, until that has stood for long", async () => {
      const first = ofGmail.at(searchFor(VENMO));
      document.body.innerHTML = nothing();
      await pass(1_500);
      await first;
      const second = ofGmail.at(searchFor(["paypal.example"]));
      await pass(1_500);
      expect(await Promise.race([second, "not yet"])).toBe("not yet");
      document.body.innerHTML = "<main><p>another</p></main>";
      await pass(1_500);
      expect(texts(await second)).toEqual(["another"]);
    });

    test("is believed at once again where it says so anew", async () => {
      const first = ofGmail.at(searchFor(VENMO));
      document.body.innerHTML = nothing();
      await pass(1_500);
      await first;
      const second = ofGmail.at(searchFor(["paypal.example"]));
      await pass(250);
      document.body.innerHTML = nothing();
      await pass(1_250);
      expect(await Promise.race([second, "not yet"])).toEqual([]);
    });

    test("is not believed while it is not seen", async () => {
      const found = ofGmail.at(searchFor(VENMO));
      document.body.innerHTML = `<div style="display: none">${nothing()}</div><main></main>`;
      await pass(1_500);
      expect(await Promise.race([found, "not yet"])).toBe("not yet");
      await pass(2_000);
      expect(await found).toEqual([]);
    });

    test("is believed of a page that was loaded for the search", async () => {
      document.body.innerHTML = nothing();
      const found = ofGmail.here();
      await pass(1_250);
      expect(await Promise.race([found, "not yet"])).toEqual([]);
    });

    test("gives up the wait for a list that such a webmail does not show, also where the same element says “searching”", async () => {
      const snappymail = new Searches({ ...adapter, webmail: "snappymail" } as Adapter, end.signal);
      const found = snappymail.at(searchFor(["venmo.com"]));
      document.body.innerHTML = '<div id="V-MailMessageList"><div class="listEmptyMessage">Searching…</div></div>';
      const says = document.querySelector(".listEmptyMessage") as Element;
      await pass(2_000);
      says.textContent = "Nothing matches.";
      await pass(1_500);
      expect(await Promise.race([found, "not yet"])).toBe("not yet");
      await pass(1_500);
      expect(await Promise.race([found, "not yet"])).toEqual([]);
    });
  });

  test("a webmail that shows no list shows nothing", async () => {
    const found = searches.at(searchFor(VENMO));
    await pass(15_000);
    expect(await found).toBe("nothing");
  });

  test("the list of the search before is not taken for the new one's, while that is being fetched", async () => {
    const first = searches.at(searchFor(VENMO));
    document.body.innerHTML = "<main><p>one</p></main>";
    await pass(1_500);
    await first;
    const second = searches.at(searchFor(["paypal.example"]));
    await pass(1_500);
    document.body.innerHTML = "<main><p>another</p></main>";
    await pass(1_500);
    expect(texts(await second)).toEqual(["another"]);
  });

  test("the same list once more is believed in the end: two searches may find the same", async () => {
    const first = searches.at(searchFor(VENMO));
    document.body.innerHTML = "<main><p>one</p></main>";
    await pass(1_500);
    await first;
    const second = searches.at(searchFor(["venmo.com"]));
    await pass(5_000);
    expect(texts(await second)).toEqual(["one"]);
  });

  test("a user who goes elsewhere meanwhile is left there", async () => {
    const found = searches.at(searchFor(VENMO));
    await pass(250);
    press();
    location.hash = "#inbox/another-mail";
    await pass(1_000);
    expect(await found).toBe("elsewhere");
    expect(location.hash).toBe("#inbox/another-mail");
  });

  test("a webmail that writes its address in its own way is not a user who goes elsewhere", async () => {
    const found = searches.at(searchFor(VENMO));
    await pass(250);
    location.hash = "#search/v2/the-same";
    document.body.innerHTML = "<main><p>one</p></main>";
    await pass(1_500);
    expect(texts(await found)).toEqual(["one"]);
  });

  test("several searches are one step in the tab's history", async () => {
    document.body.innerHTML = "<main></main>";
    const before = history.length;
    for (const from of [["a.example"], ["b.example"], ["c.example"]]) {
      const found = searches.at(searchFor(from));
      await pass(6_000);
      await found;
    }
    expect(history.length).toBe(before + 1);
    const back = searches.back(new URL("#inbox/a-mail", location.href));
    await pass(1_000);
    await back;
    expect(location.hash).toBe("#inbox/a-mail");
  });

  test("the way back leads there also where the history does not", async () => {
    const back = searches.back(new URL("#inbox/elsewhere", location.href));
    await pass(4_000);
    await back;
    expect(location.hash).toBe("#inbox/elsewhere");
  });

  test("what stands there already is read without going anywhere: the page was loaded for it", async () => {
    document.body.innerHTML = "<main><p>one</p></main>";
    const found = searches.here();
    await pass(1_500);
    expect(texts(await found)).toEqual(["one"]);
    expect(location.hash).toBe("#inbox/a-mail");
  });
});

describe("whether a mailbox can be looked through", () => {
  test("it can where the search takes several senders; for one service's mails one is enough", () => {
    expect(canLookThrough(adapter)).toBe(true);
    expect(canSearch(adapter, VENMO)).toBe(true);
    const one = { ...adapter, searchTerms: 1 } as Adapter;
    expect(canLookThrough(one)).toBe(false);
    expect(canSearch(one, VENMO)).toBe(true);
  });

  test("not without a search, nor where it would lead to another site", () => {
    const { searchUrl: _, ...without } = adapter;
    expect(canLookThrough(without as Adapter)).toBe(false);
    const elsewhere = { ...adapter, searchUrl: () => new URL("https://other.example/") } as Adapter;
    expect(canLookThrough(elsewhere)).toBe(false);
    expect(canSearch(elsewhere, VENMO)).toBe(false);
  });
});
