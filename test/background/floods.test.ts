import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { message, messages, newWorld, row, rows, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  world = await newWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A sign-up mail of a site that nobody knows, as the n-th of a flood that goes back from now. */
function flooded(place: number, minutesApart = 1.5): Mail {
  return {
    ...row(`flood ${place}`, "Please confirm your subscription", `site-${place}.example`),
    snippet: "Thank you for subscribing. Confirm your email address to receive our newsletter.",
    time: NOW - place * minutesApart * MINUTE,
  };
}
const flood = (count: number) => Array.from({ length: count }, (_, place) => flooded(place));

/** What the flood may be meant to hide, in the middle of it. */
const hidden: Mail = {
  ...row("hidden", "hello: your password has been changed", "bank.example"),
  snippet: "The password of your account was changed.",
  fromName: "Harbour Bank",
  time: NOW - 20.2 * MINUTE,
};

const tones = async (mails: Mail[], tab = 1) =>
  (await world.ask(rows(mails), tab)).marks.map((mark) => mark?.tone ?? null);
const panelOf = async (mail: Mail) =>
  (await world.ask(messages([{ ...mail, place: "message", body: mail.snippet ?? "" }]))).panels[0];

describe("a flood of sign-up mails", () => {
  test("is marked once, on its newest mail, and so is the mail that it may be hiding", async () => {
    const list = [...flood(14), hidden, ...flood(40).slice(14)];
    const marks = await tones(list);
    expect(marks[0]).toBe("flood");
    expect(marks[14]).toBe("hidden");
    expect(marks.filter(Boolean)).toHaveLength(2);
  });

  describe("in a webmail that writes its dates for people only", () => {
    const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
    const day = new Intl.DateTimeFormat("en-GB", { month: "short", day: "numeric" });
    const shown = (mails: Mail[], format: Intl.DateTimeFormat) =>
      mails.map(({ time = 0, ...mail }) => ({ ...mail, date: format.format(time) }));

    test("is found as well, while it is of today", async () => {
      const marks = await tones(shown([...flood(14), hidden, ...flood(40).slice(14)], clock));
      expect(marks.filter((tone) => tone === "flood")).toHaveLength(1);
      expect(marks[14]).toBe("hidden");
    });

    test("is not seen in what came on the same day, which may be any day's mail", async () => {
      const old = flood(40).map((mail) => ({ ...mail, time: (mail.time ?? 0) - 3 * 24 * 60 * MINUTE }));
      expect((await tones(shown(old, day))).filter(Boolean)).toEqual([]);
    });
  });

  test("takes the marks of the payment services' sign-up mails in it, and leaves those of fakes", async () => {
    const inside = { time: NOW - 10.2 * MINUTE };
    const marks = await tones([
      ...flood(20),
      { ...row("1", "Welcome! Activate your account"), ...inside },
      { ...row("2", "fake"), ...inside },
      { ...row("3", "account issued"), time: NOW - 9_000 * MINUTE },
    ]);
    expect(marks.slice(20)).toEqual([null, "fake", "warn"]);
  });

  test("that is found only after a part of the list was marked has the marks drawn anew", async () => {
    const early = { ...row("1", "Welcome! Activate your account"), time: NOW + 1 };
    expect(await tones([early, ...flood(8)])).toEqual(["warn", ...Array(8).fill(null)]);
    expect(world.told).toEqual([]);
    await tones(flood(20).slice(8));
    expect(world.told.map(({ notice }) => notice)).toContainEqual({ type: "judge-again" });
    expect((await tones([early, ...flood(8)])).filter(Boolean)).toEqual(["flood"]);
  });

  test("that grows keeps its one mark where it can be seen, without asking all rows again for each mail", async () => {
    await tones(flood(30));
    world.told.length = 0;
    const later = (minutes: number): Mail => ({ ...flooded(900 + minutes), time: NOW + minutes * MINUTE });
    vi.setSystemTime(NOW + 5 * MINUTE);
    expect(await tones([later(5)])).toEqual([null]);
    expect(world.told).toEqual([]);
    vi.setSystemTime(NOW + 11 * MINUTE);
    expect(await tones([later(11)])).toEqual(["flood"]);
    expect(world.told.length).toBeGreaterThan(0);
    expect((await tones(flood(30))).filter(Boolean)).toEqual([]);
  });

  test("of two thousand mails in requests of fifty is one flood with one mark", async () => {
    const list = Array.from({ length: 2_000 }, (_, place) => flooded(place, 0.2));
    let marks: unknown[] = [];
    for (let start = 0; start < list.length; start += 50) {
      marks = [...marks, ...(await tones(list.slice(start, start + 50))).filter(Boolean)];
    }
    expect(marks).toEqual(["flood"]);
    const floods = Object.entries(await world.stored()).filter(([key]) => key.startsWith("flood:"));
    expect(floods.map(([, value]) => (value as { count: number }).count)).toEqual([2_000]);
    expect(JSON.stringify(await world.stored())).not.toMatch(/site-\d|subscription/);
  }, 30_000);

  test.each([
    ["from one sender", flood(40).map((mail) => ({ ...mail, fromAddress: "list@list.example" }))],
    ["over a week", Array.from({ length: 40 }, (_, place) => flooded(place, 250))],
    ["without times", flood(40).map(({ time: _, ...mail }) => mail)],
    ["dated 1970", flood(40).map((mail, place) => ({ ...mail, time: place }))],
    ["dated 2099", flood(40).map((mail, place) => ({ ...mail, time: Date.UTC(2099, 0, 1) + place }))],
    [
      "of receipts, on a shopping day",
      flood(40).map((mail) => ({ ...mail, subject: "Your receipt", snippet: "Order total $20. Paid by card." })),
    ],
  ])("is not what comes %s", async (_, mails) => {
    expect((await tones(mails)).filter(Boolean)).toEqual([]);
  });
});

describe("the panel in a flood", () => {
  test("speaks of the flood, and lists what may be hidden, with the way to it", async () => {
    await tones([...flood(30), hidden]);
    expect(await panelOf(flooded(3))).toMatchObject({
      serviceName: "",
      answer: null,
      flood: {
        count: 30,
        senders: 30,
        last: NOW,
        hidden: [{ sort: "password-changed", from: "Harbour Bank", mailId: "hidden", isThis: false }],
        more: 0,
      },
    });
  });

  test("stands above the hidden mail, too, and says which it is", async () => {
    await tones([...flood(30), hidden]);
    expect((await panelOf(hidden))?.flood?.hidden).toMatchObject([{ isThis: true }]);
  });

  test("is shown in full once, and not again after it was put away", async () => {
    await tones(flood(30));
    const panel = await panelOf(flooded(3));
    const request = { serviceKey: panel?.serviceKey ?? "", mailHash: panel?.mailHash ?? "" };
    await world.ask({ type: "panel-seen", ...request });
    expect((await panelOf(flooded(4)))?.folded).toBe(true);
    await world.ask({ type: "panel-closed", ...request });
    expect(await panelOf(flooded(4))).toBeNull();
  });

  test("leaves mails from before and after alone", async () => {
    await tones(flood(30));
    expect(await panelOf({ ...flooded(900), time: NOW - 3_000 * MINUTE })).toBeNull();
  });

  test("is known after the worker was ended", async () => {
    await tones([...flood(30), hidden]);
    await world.restart();
    expect((await panelOf(flooded(3)))?.flood?.hidden).toHaveLength(1);
  });

  test("of another mailbox is none of this one's", async () => {
    await tones(flood(30));
    const { panels } = await world.ask(
      messages([{ ...flooded(3), place: "message", body: "confirm" }], "other@mail.example"),
    );
    expect(panels).toEqual([null]);
  });
});

describe("the panel of a single warning", () => {
  const attack = async (mail: Mail) => (await world.ask(messages([mail]))).panels[0]?.attack;

  test("says that it is the only one so far", async () => {
    expect(await attack({ ...message("1"), time: NOW })).toMatchObject({ level: "one-try" });
  });

  test("says that the address is on a list when another service wrote as well", async () => {
    await tones([{ ...row("2", "account issued", "other.example"), time: NOW - 5 * 24 * 60 * MINUTE }]);
    expect(await attack({ ...message("1"), time: NOW })).toMatchObject({
      level: "on-a-list",
      values: { count: "2", days: "5" },
    });
  });

  test("does not count services that the user says they use", async () => {
    await tones([{ ...row("2", "account issued", "other.example"), time: NOW - 5 * 24 * 60 * MINUTE }]);
    await world.askAsPage({ type: "declare", serviceKey: "paypay", use: "uses" });
    expect(await attack({ ...message("1"), time: NOW })).toMatchObject({ level: "one-try" });
  });
});
