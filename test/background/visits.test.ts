import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { message, messages, newWorld, row, rows, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

let world: World;
let isAllowed: boolean;
let history: { url: string; time: number }[];
let asked: { text: string; startTime: number; endTime: number }[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  world = await newWorld();
  isAllowed = true;
  history = [];
  asked = [];
  Object.assign(fakeBrowser.permissions, { contains: async () => isAllowed });
  Object.assign(fakeBrowser, {
    history: {
      async search(query: (typeof asked)[number]) {
        asked.push(query);
        return history.filter(({ url }) => url.includes(query.text)).map(({ url }) => ({ id: url, url }));
      },
      getVisits: async ({ url }: { url: string }) =>
        history.filter((page) => page.url === url).map(({ time }) => ({ visitTime: time })),
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A mail of PayPay, as the tests' judge knows it, that came now. */
const mail = (id = "1", time = NOW) => ({ ...row(id, "account issued", "other.example"), time });
const marked = async (one = mail()) => (await world.ask(rows([one]))).marks[0]?.tone ?? null;
const visited = (url: string, minutesBefore: number) => history.push({ url, time: NOW - minutesBefore * MINUTE });

describe("the offer to notice what the user is signing up at", () => {
  const panel = async (time: number) => {
    const opened = { ...message("1", "account issued", "other.example"), time };
    return (await world.ask(messages([opened]))).panels[0];
  };

  test.each([
    ["just now", false, NOW, true],
    ["an hour ago", false, NOW - 60 * MINUTE, undefined],
    ["just now, and the history may be asked", true, NOW, undefined],
  ])("for a mail of %s (allowed: %s)", async (_, allowed, time, isOffered) => {
    isAllowed = allowed;
    expect((await panel(time))?.offersVisits).toBe(isOffered);
  });
});

describe("a mail that fits what the user just did", () => {
  test("stays quiet: the user was on the service's site a minute before", async () => {
    visited("https://www.paypay.ne.jp/guide/", 1);
    expect(await marked()).toBeNull();
    expect(await world.badge()).toBe("");
  });

  test("stays quiet also where the webmail writes its time for people only; of a day alone nothing is asked", async () => {
    visited("https://www.paypay.ne.jp/guide/", 1);
    const { time: _, ...undated } = mail();
    const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(NOW);
    expect(await marked({ ...undated, date: clock } as never)).toBeNull();
    asked.length = 0;
    const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" }).format(NOW);
    expect(await marked({ ...undated, id: "2", date: day } as never)).toBe("warn");
    expect(asked).toEqual([]);
  });

  test("is asked about with the service's domains and those minutes only, and nothing of it is kept", async () => {
    visited("https://www.paypay.ne.jp/guide/", 1);
    await marked();
    expect(asked.length).toBeGreaterThan(0);
    for (const { text, startTime, endTime } of asked) {
      expect(text).toMatch(/paypay/);
      expect([startTime, endTime]).toEqual([NOW - 15 * MINUTE, NOW + MINUTE]);
    }
    expect(JSON.stringify(await world.stored())).not.toContain("guide");
  });

  test.each([
    ["an hour before", "https://www.paypay.ne.jp/", 60],
    ["after the mail", "https://www.paypay.ne.jp/", -5],
    ["of another site with the name in its address", "https://paypay.ne.jp.shop.example/", 1],
    ["of a search for it", "https://search.example/?q=paypay.ne.jp", 1],
    ["with a broken address", "paypay.ne.jp", 1],
  ])("is not one after a visit %s", async (_, url, minutes) => {
    visited(url, minutes);
    expect(await marked()).toBe("warn");
  });

  test("is not one when the user only went to look who writes: an earlier mail had come", async () => {
    expect(await marked(mail("first", NOW - 10 * MINUTE))).toBe("warn");
    visited("https://www.paypay.ne.jp/", 5);
    expect(await marked(mail("second"))).toBe("warn");
  });

  test("without the permission the history is not touched, and the mail is warned of", async () => {
    isAllowed = false;
    visited("https://www.paypay.ne.jp/", 1);
    expect(await marked()).toBe("warn");
    expect(asked).toEqual([]);
  });

  test("a permission that is taken away in the middle is like none", async () => {
    Object.assign(fakeBrowser.history, { search: () => Promise.reject(new Error("no permission")) });
    expect(await marked()).toBe("warn");
  });

  test("nothing is asked about mails that need no warning", async () => {
    await world.askAsPage({ type: "declare", serviceKey: "paypay", use: "uses" });
    await marked();
    expect(asked).toEqual([]);
  });
});
