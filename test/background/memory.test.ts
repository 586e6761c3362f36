import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { message, messages, newWorld, row, rows, testJudge, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const YEAR_2020 = Date.UTC(2020, 0);

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

const marked = async (ids: string[], subject?: string, domain?: string) => {
  const { marks } = await world.ask(rows(ids.map((id) => row(id, subject, domain))));
  return marks.map((mark) => mark?.tone ?? null);
};
const answer = (given: "mine" | "not-mine" | null, serviceKey = "kohnan-pay") =>
  world.ask({ type: "answer", serviceKey, mailHash: null, answer: given });

describe("I signed up for this", () => {
  test("takes every mark of the service away, in all tabs, and the badge goes down", async () => {
    expect(await marked(["1", "2", "3"])).toEqual(["warn", "warn", "warn"]);
    expect(await world.badge()).toBe("3");
    world.told.length = 0;

    expect(await answer("mine")).toEqual({ ok: true });

    expect(world.told).toEqual([
      { tab: 1, notice: { type: "judge-again" } },
      { tab: 2, notice: { type: "judge-again" } },
    ]);
    expect(await marked(["1", "2", "3"])).toEqual([null, null, null]);
    expect(await world.badge()).toBe("");
  });

  test("can be undone: the marks and the number are back", async () => {
    await marked(["1", "2"]);
    await answer("mine");
    await answer(null);
    expect(await marked(["1", "2"])).toEqual(["warn", "warn"]);
    expect(await world.badge()).toBe("2");
  });

  test("is listed with its name, and can be undone from the list", async () => {
    await marked(["1"]);
    await answer("mine");
    const { mine } = await world.askAsPage({ type: "remembered" });
    expect(mine).toMatchObject([{ serviceKey: "kohnan-pay", service: { names: { ja: "コーナンPay" } } }]);
    await world.askAsPage({ type: "set-answer", serviceKey: "kohnan-pay", answer: null });
    expect((await world.askAsPage({ type: "remembered" })).mine).toEqual([]);
    expect(await marked(["1"])).toEqual(["warn"]);
  });

  test("is about that service only", async () => {
    await answer("mine");
    expect(await marked(["1"], "account issued", "other.example")).toEqual(["warn"]);
  });

  test("does not vouch for a fake in the service's name", async () => {
    expect(await marked(["1"], "fake")).toEqual(["fake"]);
    await answer("mine");
    expect(await marked(["1"], "fake")).toEqual(["fake"]);
    expect(await world.badge()).toBe("1");
  });

  test("works for a service that no registry knows", async () => {
    await marked(["1"], "account issued", "unlisted.example");
    await answer("mine", "unlisted:hibari wallet");
    expect(await marked(["1"], "account issued", "unlisted.example")).toEqual([null]);
    expect((await world.askAsPage({ type: "remembered" })).mine[0]?.service.names.en).toBe("Hibari Wallet");
  });

  test("is still known after the browser was restarted", async () => {
    await marked(["1"]);
    await answer("mine");
    await world.restart();
    expect(await marked(["1"])).toEqual([null]);
  });
});

describe("Apps I use", () => {
  const declare = (use: "uses" | "does-not-use" | null, serviceKey = "kohnan-pay") =>
    world.askAsPage({ type: "declare", serviceKey, use });
  const declared = async () => (await world.askAsPage({ type: "declared" })).apps;

  test("nothing was said at first", async () => {
    expect(await declared()).toEqual([]);
  });

  test("a service that is used has no warnings any more, in any tab, and the badge goes down", async () => {
    expect(await marked(["1", "2"])).toEqual(["warn", "warn"]);
    world.told.length = 0;
    expect(await declare("uses")).toEqual({ ok: true });
    expect(world.told).toEqual([
      { tab: 1, notice: { type: "judge-again" } },
      { tab: 2, notice: { type: "judge-again" } },
    ]);
    expect(await marked(["1", "2"])).toEqual([null, null]);
    expect(await world.badge()).toBe("");
  });

  test("can be undone: the warnings are back, and nothing is said of the service", async () => {
    await marked(["1", "2"]);
    await declare("uses");
    await declare(null);
    expect(await declared()).toEqual([]);
    expect(await marked(["1", "2"])).toEqual(["warn", "warn"]);
    expect(await world.badge()).toBe("2");
  });

  test("a service that is not used keeps its warnings, also those that are there already", async () => {
    await marked(["1"]);
    await declare("does-not-use");
    expect(await marked(["1"])).toEqual(["warn"]);
    expect(await world.badge()).toBe("1");
  });

  test("lists what was said, with names, the latest first, and how it was said", async () => {
    vi.setSystemTime(1_000_000);
    await declare("uses");
    vi.setSystemTime(2_000_000);
    await answer("not-mine", "paypay");
    vi.useRealTimers();
    expect(await declared()).toMatchObject([
      { serviceKey: "paypay", use: "does-not-use", saidOf: "mail", service: { names: { en: "PayPay" } } },
      { serviceKey: "kohnan-pay", use: "uses", saidOf: "service", service: { names: { ja: "コーナンPay" } } },
    ]);
  });

  test("the last word counts, wherever it was said", async () => {
    await declare("uses");
    await answer("not-mine");
    expect(await declared()).toMatchObject([{ use: "does-not-use", saidOf: "mail" }]);
    await declare("uses");
    expect(await declared()).toMatchObject([{ use: "uses", saidOf: "service" }]);
  });

  test("are still known after the worker was restarted", async () => {
    await declare("uses");
    await world.restart();
    expect(await declared()).toMatchObject([{ serviceKey: "kohnan-pay", use: "uses" }]);
    expect(await marked(["1"])).toEqual([null]);
  });

  test("full storage says so, and nothing changes", async () => {
    await marked(["1"]);
    world.fail.write = new Error("QuotaExceededError");
    expect(await declare("uses")).toEqual({ ok: false });
    expect(await declared()).toEqual([]);
    expect(await marked(["1"])).toEqual(["warn"]);
  });

  test.each([
    { type: "declare", serviceKey: "kohnan-pay", use: "sometimes" },
    { type: "declare", serviceKey: "", use: "uses" },
    { type: "declare", serviceKey: "x".repeat(400), use: "uses" },
    { type: "declare", serviceKey: "kohnan-pay" },
  ])("refuses %j", async (message) => {
    const { runtime } = fakeBrowser;
    const sender = { id: runtime.id, url: runtime.getURL("extension/pages/popup/popup.html") };
    await expect(world.send(message, sender)).rejects.toThrow();
    expect(await declared()).toEqual([]);
  });
});

describe("newsletters of a service", () => {
  const DAY = 24 * 60 * 60 * 1_000;
  const at = (id: string, daysAgo: number, subject = "letter") => ({
    ...row(id, subject),
    time: Date.now() - daysAgo * DAY,
  });
  const letters = (daysAgo: number[]) => daysAgo.map((days, place) => at(`letter ${place}`, days));

  test("that have been coming for long say that it is used: a sign-in notice beside them stays quiet", async () => {
    const { marks } = await world.ask(rows([at("1", 0, "sign-in"), ...letters([200, 150, 100, 10])]));
    expect(marks[0]).toBeNull();
    expect(await world.badge()).toBe("");
  });

  test("that began after an unasked sign-up are the other person's", async () => {
    await world.ask(rows([at("1", 201, "account issued")]));
    await world.ask(rows(letters([200, 150, 100, 50])));
    const { marks } = await world.ask(rows([at("2", 0, "sign-in")]));
    expect(marks[0]?.tone).toBe("warn");
  });

  test("with impossible dates count as of today", async () => {
    await world.ask(rows([0, 4e12, -1, 9e15].map((time, place) => ({ ...row(`l${place}`, "letter"), time }))));
    expect((await world.ask(rows([at("1", 0, "sign-in")]))).marks[0]?.tone).toBe("warn");
  });
});

describe("It wasn't me", () => {
  test("settles the warnings that were there, but not a mail that comes later", async () => {
    vi.setSystemTime(1_000_000);
    await marked(["1", "2"]);
    vi.setSystemTime(2_000_000);
    await answer("not-mine");
    expect(await world.badge()).toBe("");
    expect(await marked(["1", "2"])).toEqual(["warn", "warn"]);
    vi.setSystemTime(3_000_000);
    await marked(["3"]);
    expect(await world.badge()).toBe("1");
    vi.useRealTimers();
  });
});

describe("two tabs", () => {
  test("that answer about different services at the same moment lose nothing", async () => {
    await Promise.all([
      world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" }, 1),
      world.ask({ type: "answer", serviceKey: "paypay", mailHash: null, answer: "mine" }, 2),
      world.ask(rows([row("1", "account issued", "unlisted.example")]), 2),
    ]);
    const { mine, open } = await world.askAsPage({ type: "remembered" });
    expect(mine.map(({ serviceKey }) => serviceKey).sort()).toEqual(["kohnan-pay", "paypay"]);
    expect(open).toBe(1);
  });

  test("that show the same mail count it once", async () => {
    await Promise.all([world.ask(rows([row("1")]), 1), world.ask(rows([row("1")]), 2)]);
    expect(await world.badge()).toBe("1");
  });
});

describe("a warning", () => {
  test("of the list is taken back when the opened mail turns out to be harmless", async () => {
    await marked(["1"]);
    await world.ask(messages([{ ...message("1"), body: "newsletter" }]));
    expect(await world.badge()).toBe("");
    expect(await marked(["1"])).toEqual([null]);
  });

  test("that was closed stays closed, also after a restart, while its row keeps the mark", async () => {
    const { panels } = await world.ask(messages([message("1")]));
    const mailHash = panels[0]?.mailHash ?? "";
    await world.ask({ type: "panel-closed", serviceKey: "kohnan-pay", mailHash });
    expect(await world.badge()).toBe("");
    await world.restart();
    expect((await world.ask(messages([message("1")]))).panels).toEqual([null]);
    expect(await marked(["1"])).toEqual(["warn"]);
  });

  test("can be put away with the others of its service in the popup, and brought back", async () => {
    await marked(["1", "2"]);
    await marked(["3"], "fake");
    const { ok, closedAt } = await world.askAsPage({ type: "close-warnings", serviceKey: "kohnan-pay", tone: "warn" });
    expect(ok).toBe(true);
    expect((await world.askAsPage({ type: "remembered" })).groups.map(({ tone }) => tone)).toEqual(["fake"]);
    await world.askAsPage({ type: "reopen-warnings", closedAt });
    expect(await world.badge()).toBe("3");
  });

  test("is listed with the date of its mail, the newest first", async () => {
    const dated = (id: string, time: number, domain?: string) => ({
      ...row(id, undefined, domain),
      time: YEAR_2020 + time,
    });
    await world.ask(rows([dated("1", 1_000), dated("2", 3_000, "other.example"), dated("3", 2_000)]));
    const { groups } = await world.askAsPage({ type: "remembered" });
    expect(groups.map(({ serviceKey, latest }) => [serviceKey, latest])).toEqual([
      ["paypay", YEAR_2020 + 3_000],
      ["kohnan-pay", YEAR_2020 + 2_000],
    ]);
  });

  test("of a mail in another mailbox is another warning", async () => {
    await world.ask(rows([row("1")], "mika@mail.example"));
    await world.ask(rows([row("1")], "work@mail.example"));
    expect(await world.badge()).toBe("2");
  });
});

describe("a list", () => {
  test("is judged once; a new receipt in it has only the mails that name a service judged again", async () => {
    const looked: string[] = [];
    world = await newWorld((mail, context) => {
      looked.push(mail.id ?? "");
      return testJudge(mail, context);
    });
    const friends = ["a", "b"].map((id) => row(id, "hello", "friends.example"));
    await world.ask(rows([...friends, row("1")]));
    expect(looked.splice(0)).toEqual(["a", "b", "1"]);
    await world.ask(rows([...friends, row("1"), row("r1", "receipt", "other.example")]));
    expect(looked.splice(0)).toEqual(["a", "b", "1", "r1", "1", "r1"]);
    await world.ask(rows([...friends, row("r1", "receipt", "other.example")]));
    expect(looked).toEqual(["a", "b", "r1"]);
  });
});

describe("receipts", () => {
  test("of a service show that the user uses it: its sign-up mails are no longer marked", async () => {
    await marked(["1"]);
    expect(await marked(["r1"], "receipt")).toEqual([null]);
    expect(await marked(["1"])).toEqual([null]);
    expect(await world.badge()).toBe("");
  });

  test("count once, however often the list is read", async () => {
    await marked(["r1", "r2"], "receipt");
    await world.restart();
    await marked(["r1", "r2", "r2"], "receipt");
    const [seen] = Object.entries(await world.stored()).filter(([key]) => key.startsWith("seen:"));
    expect(seen?.[1]).toMatchObject({ mails: [expect.any(String), expect.any(String)] });
  });

  test("of one mailbox say nothing about another", async () => {
    await marked(["r1"], "receipt");
    const { marks } = await world.ask(rows([row("1")], "other@mail.example"));
    expect(marks[0]?.tone).toBe("warn");
  });

  test("in the same list count for the mails above them", async () => {
    const { marks } = await world.ask(rows([row("1"), row("r1", "receipt")]));
    expect(marks).toEqual([null, null]);
  });

  test("of an unlisted service or a fake count for nothing", async () => {
    await marked(["r1"], "receipt", "unlisted.example");
    await marked(["r2"], "receipt fake");
    expect(Object.keys(await world.stored()).filter((key) => key.startsWith("seen:"))).toEqual([]);
  });
});

test("nothing of a mail is stored: no sender, no subject, no text; what the owner's address is called stands apart", async () => {
  await world.ask(rows([row("1"), row("r1", "receipt 4711", "other.example")]));
  const { panels } = await world.ask(messages([message("2", "a private subject"), message("3", "fake")]));
  const mailHash = panels[0]?.mailHash ?? "";
  await world.ask({ type: "panel-seen", serviceKey: "kohnan-pay", mailHash });
  await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash, answer: "not-mine" });
  const all = Object.entries(await world.stored());
  const apart = all.filter(([key]) => !key.startsWith("address:"));
  const stored = JSON.stringify([apart, await world.recorded()]);
  for (const part of ["noreply", "example", "subject", "4711", "secret", "nobody else", "mika", "@"]) {
    expect(stored).not.toContain(part);
  }
  expect(stored).toContain("kohnan-pay");
});
