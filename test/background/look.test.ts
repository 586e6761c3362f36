/** "Look through my mailbox": one search after the other, in a page that may load anew, by a worker that may die. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LookEnd } from "../../extension/look-messages.ts";
import type { Search } from "../../src/look/plan.ts";
import { isFrom } from "../../src/look/terms.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { LOOK_FILE, message, messages, newWorld, row, rows, SERVICES, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

SERVICES["paypay.ne.jp"] = { id: "paypay", names: { en: "PayPay" } };
SERVICES["venmo.com"] = { id: "venmo", names: { en: "Venmo" } };

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 60 * 60_000;
const HERE = "https://mail.google.com/mail/u/0/#inbox";
const ACCOUNT = "mika@mail.example";

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  world = await newWorld();
  last = undefined;
  world.reports.set(1, { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const mail = (subject: string, domain: string, daysAgo: number): Mail => ({
  ...row(`${subject} ${domain} ${daysAgo}`, subject, domain),
  time: NOW - daysAgo * DAY,
});
/** What the webmail's search shows of a mailbox. */
const resultOf = (mailbox: Mail[], { from, before = Number.POSITIVE_INFINITY }: Search) =>
  mailbox.filter(({ fromAddress = "", time = 0 }) => time < before && from.some((term) => isFrom(fromAddress, term)));

const begin = (tabId: number | null = 1) => world.askAsPage({ type: "look-through", tabId, webmail: null });
/** The same from a page of ours in this tab. */
const beginFrom = (tab: number) =>
  world.send(
    { type: "look-through", tabId: 1, webmail: null },
    {
      id: fakeBrowser.runtime.id,
      url: fakeBrowser.runtime.getURL("extension/pages/options/options.html"),
      tab: { id: tab },
    },
  );
/** What the page was told last. */
let last: { made: number } | undefined;
const step = async (found: Mail[] | null, account = ACCOUNT, tab = 1) => {
  const room = { terms: 60, before: true };
  const made = last?.made ?? 0;
  const reply = await world.ask(
    { type: "look-step", webmail: "gmail", account, room, here: HERE, rows: found, made },
    tab,
  );
  if (reply) last = reply;
  return reply;
};
/** Runs the look in the page, to its end. @returns how many searches were made. */
async function lookThrough(mailbox: Mail[], end: LookEnd = "done") {
  let { search } = await step(null);
  let made = 0;
  for (; search; made++) search = (await step(resultOf(mailbox, search))).search;
  await world.ask({ type: "look-end", end });
  return made;
}
const looked = () => world.askAsPage({ type: "looked" });
const notices = () => world.told.map(({ notice }) => (notice as { type: string }).type);

const MAILBOX = [
  mail("receipt", "paypay.ne.jp", 40),
  mail("letter", "paypay.ne.jp", 10),
  mail("letter", "venmo.com", 100),
  mail("letter", "venmo.com", 30),
  mail("account issued", "venmo.com", 101),
  mail("hello", "friends.example", 1),
];

describe("a look through the whole mailbox", () => {
  test("begins in the tab that is named, with words for the bar", async () => {
    expect(await begin()).toEqual({ where: "begun" });
    expect(world.injected).toEqual([{ tab: 1, frames: [0], files: [LOOK_FILE] }]);
    const texts = { look_running: expect.any(String), look_stop: expect.any(String), panel_who: expect.any(String) };
    expect(world.told.at(-1)?.notice).toMatchObject({ words: { isForOne: false, texts } });
  });

  test("finds the services that have written, and chooses beforehand what somebody paid with", async () => {
    await begin();
    await lookThrough(MAILBOX);
    const { open, last, running } = await looked();
    expect(running).toBeNull();
    expect(last).toEqual({ at: NOW, end: "done" });
    expect(open).toMatchObject([
      { serviceKey: "paypay", isLikely: true, found: { receipts: 1, letters: 1, signUps: 0 } },
      { serviceKey: "venmo", isLikely: false, found: { receipts: 0, letters: 2, signUps: 1 } },
    ]);
    expect(open[1]?.found).toMatchObject({ firstSeen: NOW - 101 * DAY, lastSeen: NOW - 30 * DAY });
  });

  test("tells letters of many years, and counts no mail twice", async () => {
    await begin();
    await lookThrough([mail("letter", "venmo.com", 1_000), mail("letter", "venmo.com", 5)]);
    const { open } = await looked();
    expect(open).toMatchObject([{ serviceKey: "venmo", isLikely: true, found: { letters: 2 } }]);
  });

  test("shows how far it is while it runs", async () => {
    await begin();
    const first = await step(null);
    expect((await looked()).running).toEqual({ done: 0, of: first.progress.of, found: 0 });
    await step(first.search ? resultOf(MAILBOX, first.search) : []);
    expect((await looked()).running?.of).toBe(first.progress.of);
  });

  test("goes back to the page that asked, when something was found", async () => {
    const update = vi.spyOn(fakeBrowser.tabs, "update").mockResolvedValue({} as never);
    await beginFrom(9);
    await lookThrough(MAILBOX);
    expect(update).toHaveBeenLastCalledWith(9, { active: true });
  });

  test("the list opens beside the mailbox where that page is closed, or none asked", async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, "create");
    vi.spyOn(fakeBrowser.tabs, "update").mockImplementation((async (tab: number) => {
      if (tab === 9) throw new Error("No tab with id: 9.");
    }) as never);
    await beginFrom(9);
    await lookThrough(MAILBOX);
    expect(opened).toHaveBeenCalledTimes(1);
    await begin();
    await lookThrough(MAILBOX);
    expect(opened).toHaveBeenCalledTimes(2);
    expect(opened).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringMatching(/options\.html#found$/), active: true }),
    );
  });

  test.each<LookEnd>(["stopped", "elsewhere", "failed"])(
    "that ended early (%s) opens nothing by itself",
    async (end) => {
      const opened = vi.spyOn(fakeBrowser.tabs, "create");
      await begin();
      await lookThrough(MAILBOX, end);
      expect(opened).not.toHaveBeenCalled();
      const { last, open } = await looked();
      expect(last?.end).toBe(end);
      // What was found until then is there all the same.
      expect(open.length).toBe(2);
    },
  );

  test("marks nothing and remembers nothing of the pages that it goes through", async () => {
    await begin();
    await step(null);
    expect(await world.ask(rows([mail("account issued", "venmo.com", 300)]))).toEqual({ marks: [] });
    expect(await world.ask(messages([message("1", "account issued", "venmo.com")]))).toEqual({ panels: [] });
    expect(await world.recorded()).toEqual({});
    await world.ask({ type: "look-end", end: "stopped" });
    expect(notices()).toContain("judge-again");
    expect((await world.ask(rows([mail("account issued", "venmo.com", 300)]))).marks[0]).toMatchObject({
      tone: "warn",
    });
  });

  test("letters that it finds are no witnesses: an account that somebody else opened has them, too", async () => {
    await begin();
    await lookThrough(Array.from({ length: 20 }, (_, at) => mail("letter", "venmo.com", 80 + at * 30)));
    const { panels } = await world.ask(messages([{ ...message("1", "account issued", "venmo.com"), time: NOW }]));
    expect(panels[0]?.verdict.outcome).toBe("warn");
    expect(panels[0]?.isLooked).toBe(true);
  });

  test("receipts are: somebody paid", async () => {
    await begin();
    await lookThrough(MAILBOX);
    const { panels } = await world.ask(messages([{ ...message("1", "account issued", "paypay.ne.jp"), time: NOW }]));
    expect(panels).toEqual([null]);
  });

  test("keeps numbers and days only", async () => {
    await begin();
    await lookThrough(MAILBOX);
    expect(JSON.stringify(await world.stored())).not.toMatch(/letter \w|secret|noreply|paypay\.ne\.jp|mika@/);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/secret|noreply@/);
  });
});

describe("the answers to what was found", () => {
  test("settle all named services at once; the others still wait", async () => {
    await begin();
    await lookThrough([...MAILBOX, mail("letter", "kohnan.example", 3)]);
    await world.askAsPage({ type: "declare-all", said: [{ serviceKey: "venmo", use: "does-not-use" }] });
    expect(await looked()).toMatchObject({ open: [{ serviceKey: "paypay" }], notTheirs: [{ id: "venmo" }] });
    await world.askAsPage({ type: "declare-all", said: [{ serviceKey: "paypay", use: "uses" }] });
    expect((await looked()).open).toEqual([]);
    const { apps } = await world.askAsPage({ type: "declared" });
    expect(apps.map(({ serviceKey, use }) => [serviceKey, use])).toEqual(
      expect.arrayContaining([
        ["paypay", "uses"],
        ["venmo", "does-not-use"],
      ]),
    );
  });

  test("all of them or none: where nothing can be stored, that is said", async () => {
    world.fail.write = new Error("QuotaExceededError");
    const said = [{ serviceKey: "paypay", use: "uses" as const }];
    expect(await world.askAsPage({ type: "declare-all", said })).toEqual({ ok: false });
  });

  test("a new look asks again only about what was not answered", async () => {
    await begin();
    await lookThrough(MAILBOX);
    await world.askAsPage({ type: "declare-all", said: [{ serviceKey: "paypay", use: "uses" }] });
    vi.setSystemTime(NOW + DAY);
    await begin();
    await lookThrough([...MAILBOX, mail("letter", "venmo.com", 2)]);
    expect((await looked()).open).toMatchObject([{ serviceKey: "venmo", found: { letters: 3 } }]);
  });
});

describe("whatever happens meanwhile", () => {
  test("a page that loads anew goes on where the one before it was", async () => {
    await begin();
    const first = await step(null);
    world.told.length = 0;
    await world.ask({ type: "page-state", webmail: "gmail", state: { reading: "ok" } }, 1, "the next document");
    expect(notices()).toContain("look-through");
    const again = await step(null);
    expect(again).toMatchObject({ search: first.search, isAgain: true, back: HERE });
    const next = await step([]);
    expect(next).toMatchObject({ isAgain: false, back: HERE });
    expect(next.search).not.toEqual(first.search);
  });

  test("a page that loads anew on the way back ends it", async () => {
    await begin();
    let { search } = await step(null);
    while (search) search = (await step(resultOf(MAILBOX, search))).search;
    await world.ask({ type: "page-state", webmail: "gmail", state: { reading: "ok" } });
    expect(await looked()).toMatchObject({ running: null, last: { end: "done" } });
  });

  test("a worker that dies between two searches loses nothing", async () => {
    await begin();
    let { search } = await step(null);
    while (search) {
      await world.restart();
      search = (await step(resultOf(MAILBOX, search))).search;
    }
    await world.ask({ type: "look-end", end: "done" });
    expect((await looked()).open).toHaveLength(2);
  });

  test("a worker that dies over an answer is asked again: each search is made, and each mail counted once", async () => {
    let deaths = 0;
    for (let use = 1; ; use++) {
      world = await newWorld();
      last = undefined;
      await begin();
      const { search } = await step(null);
      const rows = search ? resultOf(MAILBOX, search) : [];
      world.dieAt(use);
      let isAnswered = false;
      const sent = step(rows).then((reply) => {
        isAnswered = true;
        return reply;
      });
      while (!isAnswered && !world.isDead) await settle();
      const hasDied = world.isDead;
      world.spare();
      await world.restart();
      // As ask() of the content scripts does, unless the answer was on its way when the worker died.
      let next = isAnswered ? await sent : await step(rows);
      let made = 1;
      for (; next.search; made++) next = await step(resultOf(MAILBOX, next.search));
      await world.ask({ type: "look-end", end: "done" });
      const { open } = await looked();
      expect({
        use,
        made,
        open: open.map(({ serviceKey, found }) => [serviceKey, found.letters, found.signUps]),
      }).toEqual({
        use,
        made: expect.any(Number),
        open: [
          ["paypay", 1, 0],
          ["venmo", 2, 1],
        ],
      });
      expect(last).toMatchObject({ made });
      if (!hasDied) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(1);
  });

  test("a page whose answer went astray asks again, and no search is left out for that", async () => {
    await begin();
    const { search } = await step(null);
    const rows = search ? resultOf(MAILBOX, search) : [];
    const before = last;
    const answer = await step(rows);
    last = before;
    expect(await step(rows)).toEqual(answer);
  });

  test("a tab that goes to another webmail leaves it: nothing is searched for there, and nobody is led back", async () => {
    const site = "https://webmail.named.example/*";
    world.permitted.add(site);
    await world.askAsPage({ type: "add-site", site });
    const url = site.replace("*", "inbox");
    const sender = { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 1, url } };
    const asked = { type: "look-step", webmail: "roundcube", account: ACCOUNT, room: { terms: 60, before: true } };
    const beginThere = async () => {
      await begin();
      const reply = await world.send({ ...asked, here: url, rows: null, made: 0 }, sender);
      expect(reply).toMatchObject({ back: url, search: { from: expect.any(Array) } });
    };

    await beginThere();
    world.told.length = 0;
    await world.ask({ type: "page-state", webmail: "gmail", state: { reading: "ok" } });
    expect(notices()).not.toContain("look-through");
    expect((await looked()).running).toBeNull();

    await beginThere();
    expect(await step(MAILBOX)).toMatchObject({ back: null, search: null });
    expect(await looked()).toMatchObject({ running: null, open: [] });
  });

  test("a page can't name another site as where the user was", async () => {
    await begin();
    const request = {
      type: "look-step",
      webmail: "gmail",
      account: ACCOUNT,
      room: { terms: 60, before: true },
    } as const;
    const reply = await world.ask({ ...request, here: "https://evil.example/", rows: null, made: 0 });
    expect(reply).toMatchObject({ back: null, search: null });
  });

  test("erasing everything ends it, and nothing of what it found comes back", async () => {
    await begin();
    const { search } = await step(null);
    await step(search ? resultOf(MAILBOX, search) : []);
    await world.askAsPage({ type: "erase-all" });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain("paypay");
    expect(await step(MAILBOX)).toMatchObject({ back: null, search: null });
    await world.ask({ type: "look-end", end: "failed" });
    expect(await looked()).toMatchObject({ running: null, last: null, open: [] });
  });

  test("another mailbox in the same tab ends it, and nothing of that one is taken in", async () => {
    await begin();
    const { search } = await step(null);
    await step(search ? resultOf(MAILBOX, search) : []);
    const known = (await looked()).open.length;
    const reply = await step([mail("letter", "kohnan.example", 3)], "other@mail.example");
    expect(reply.back).toBeNull();
    expect(await looked()).toMatchObject({ running: null });
    expect((await looked()).open).toHaveLength(known);
  });

  test("a second one in the same tab does not begin while one is running; in another tab it may", async () => {
    await begin(1);
    expect(await begin(1)).toEqual({ where: "nowhere" });
    expect(await begin(2)).toEqual({ where: "begun" });
  });

  test("one of which nothing was heard for long is given up, and the lists are read again", async () => {
    await begin();
    await step(null);
    vi.setSystemTime(NOW + 6 * 60_000);
    expect((await looked()).running).toBeNull();
    expect(await step([])).toMatchObject({ back: null, search: null });
    expect((await world.ask(rows([mail("account issued", "venmo.com", 1)]))).marks[0]).toMatchObject({ tone: "warn" });
  });

  test("a tab that was closed in the middle is not said to be looked through", async () => {
    await begin();
    await step(null);
    world.closed.add(1);
    expect((await looked()).running).toBeNull();
  });

  test("a page that was never asked gets nothing to search for", async () => {
    expect(await step(null)).toMatchObject({ back: null, search: null });
    expect(await step(MAILBOX)).toMatchObject({ back: null, search: null });
    expect((await looked()).open).toEqual([]);
  });

  test("a paused site is not looked through from its panel", async () => {
    await world.askAsPage({ type: "pause", site: "https://mail.google.com/*", pause: true });
    const wanted = { type: "look-begin", webmail: "gmail", account: ACCOUNT, serviceKey: null } as const;
    expect(await world.ask(wanted)).toEqual({ ok: false });
  });

  test.each([
    {
      type: "look-step",
      webmail: "gmail",
      account: null,
      room: { terms: 5, before: true },
      here: HERE,
      rows: "all",
      made: 0,
    },
    {
      type: "look-step",
      webmail: "gmail",
      account: null,
      room: { terms: "many", before: true },
      here: HERE,
      rows: [],
      made: 0,
    },
    { type: "look-step", webmail: "gmail", account: null, room: null, here: HERE, rows: null, made: 0 },
    {
      type: "look-step",
      webmail: "gmail",
      account: null,
      room: { terms: 5, before: true },
      here: "",
      rows: null,
      made: 0,
    },
    { type: "look-step", webmail: "gmail", account: null, room: { terms: 5, before: true }, here: HERE, rows: [] },
    { type: "look-end", end: "well" },
    { type: "look-begin", webmail: "gmail", account: null, serviceKey: "" },
  ])("what is no such request is refused", async (wrong) => {
    await expect(world.ask(wrong as never)).rejects.toThrow();
  });
});

describe("from a page of ours", () => {
  test("an open mailbox that can be searched comes to the front", async () => {
    const update = vi.spyOn(fakeBrowser.tabs, "update").mockResolvedValue({} as never);
    expect(await begin(null)).toEqual({ where: "begun" });
    expect(update).toHaveBeenCalledWith(1, { active: true });
    expect(world.injected.at(-1)).toMatchObject({ tab: 1 });
  });

  test("without one, the webmail is opened, and the look begins when the mailbox stands there", async () => {
    world.reports.clear();
    const create = vi.spyOn(fakeBrowser.tabs, "create").mockResolvedValue({ id: 7 } as never);
    expect(await world.askAsPage({ type: "look-through", tabId: null, webmail: "gmail" })).toEqual({ where: "opened" });
    expect(create).toHaveBeenCalledWith({ url: "https://mail.google.com/mail/", active: true });
    // The user signs in first.
    await world.ask({ type: "page-state", webmail: "gmail", state: { reading: "ok" } }, 7);
    expect(notices()).not.toContain("look-through");
    world.reports.set(7, { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true });
    await world.ask({ type: "page-state", webmail: "gmail", state: { reading: "ok" } }, 7);
    await settle();
    expect(world.told.at(-1)).toMatchObject({ tab: 7, notice: { type: "look-through" } });
  });

  test("a mailbox that is opened an hour later is left alone", async () => {
    world.reports.clear();
    vi.spyOn(fakeBrowser.tabs, "create").mockResolvedValue({ id: 7 } as never);
    await world.askAsPage({ type: "look-through", tabId: null, webmail: "gmail" });
    vi.setSystemTime(NOW + 60 * 60_000);
    world.reports.set(7, { webmail: "gmail", state: { reading: "ok" }, panelShown: false, canLook: true });
    await world.ask({ type: "page-state", webmail: "gmail", state: { reading: "ok" } }, 7);
    expect(notices()).not.toContain("look-through");
  });

  test("where no webmail can be searched, that is said", async () => {
    world.reports.clear();
    expect(await begin(null)).toEqual({ where: "nowhere" });
  });
});
