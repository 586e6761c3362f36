import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { LOOK_FILE, message, messages, newWorld, row, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 60 * 60_000;

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  world = await newWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

const MAIL = { ...message("1", "account issued", "other.example"), time: NOW };
const ACCOUNT = { webmail: "gmail", account: "mika@mail.example" };
const panel = async () => (await world.ask(messages([MAIL]))).panels[0];
let made = 0;
const step = async (rows: Mail[] | null, isPartial = false) => {
  const reply = await world.ask({
    type: "look-step",
    ...ACCOUNT,
    room: { terms: 60, before: false, ...(isPartial ? { isPartial: true as const } : {}) },
    here: "https://mail.google.com/mail/u/0/#inbox/1",
    rows,
    made,
  });
  made = reply.made;
  return reply;
};
/** A look for PayPay's mails, from the panel's button to its end. */
async function searched(mails: Mail[], isPartial = false) {
  await world.ask({ type: "look-begin", ...ACCOUNT, serviceKey: "paypay" });
  let { search } = await step(null, isPartial);
  for (let page = mails; search; page = []) search = (await step(page, isPartial)).search;
  await world.ask({ type: "look-end", end: "done" });
}
const letters = (daysAgo: number[], domain = "other.example") =>
  daysAgo.map((days) => ({ ...row(`letter ${days} ${domain}`, "letter", domain), time: NOW - days * DAY }));

describe("a look for one service's earlier mails", () => {
  test("is offered for a service whose domains are known, with these", async () => {
    expect((await panel())?.search).toEqual(expect.arrayContaining([expect.stringContaining("paypay")]));
    const unlisted = await world.ask(messages([message("2", "account issued", "unlisted.example")]));
    expect(unlisted.panels[0]).not.toHaveProperty("search");
  });

  test("begins in the tab that asked, searches for their domains, and knows the way back", async () => {
    expect(await world.ask({ type: "look-begin", ...ACCOUNT, serviceKey: "paypay" })).toEqual({ ok: true });
    expect(world.injected).toEqual([{ tab: 1, frames: [0], files: [LOOK_FILE] }]);
    expect(world.told.at(-1)).toMatchObject({ tab: 1, notice: { type: "look-through", words: { isForOne: true } } });
    const { search, back, isAgain } = await step(null);
    expect(search?.from).toContain("paypay.ne.jp");
    expect(back).toBe("https://mail.google.com/mail/u/0/#inbox/1");
    expect(isAgain).toBe(false);
  });

  test("that found mails from long before ends the warning, and the panel says so instead of vanishing", async () => {
    await panel();
    await searched(letters([400, 300, 200, 100, 50, 20, 10]));
    expect(world.told.map(({ notice }) => notice)).toContainEqual({ type: "judge-again" });
    expect(await panel()).toMatchObject({ found: true, folded: true, serviceName: "PayPay" });
    expect(await world.badge()).toBe("");
    vi.setSystemTime(NOW + 3 * 60_000);
    expect(await panel()).toBeNull();
  });

  test.each<[string, Mail[]]>([
    ["nothing", []],
    ["only sign-up mails", [MAIL, { ...MAIL, id: "3", time: NOW - 300 * DAY }]],
    ["only mails that contain the words", letters([400, 300, 200, 100, 50], "kohnan.example")],
    ["only letters of the last weeks", letters([9, 8, 7, 6, 5, 4, 3])],
  ])("that found %s leaves the warning", async (_, mails) => {
    await panel();
    await searched(mails);
    const shown = await panel();
    expect(shown?.verdict.outcome).toBe("warn");
    expect(shown).not.toHaveProperty("found");
  });

  test("that looked into one folder only does not claim that there is nothing", async () => {
    await searched([], true);
    expect(Object.values(await world.stored())).toContainEqual(
      expect.objectContaining({ searched: expect.objectContaining({ count: 0, isPartial: true }) }),
    );
  });

  test("keeps numbers and days only", async () => {
    await searched(letters([400, 300]));
    expect(JSON.stringify(await world.stored())).not.toMatch(/letter|secret|other\.example/);
  });
});
