import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { message, messages, newWorld, row, type World } from "./world.ts";

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
const panel = async () => (await world.ask(messages([MAIL]))).panels[0];
const searched = (mails: Mail[]) =>
  world.ask({ type: "mailbox-searched", webmail: "gmail", account: "mika@mail.example", serviceKey: "paypay", mails });
const letters = (daysAgo: number[], domain = "other.example") =>
  daysAgo.map((days) => ({ ...row(`letter ${days} ${domain}`, "letter", domain), time: NOW - days * DAY }));

describe("a look through the mailbox", () => {
  test("is offered for a service whose domains are known, with these", async () => {
    expect((await panel())?.search).toEqual(expect.arrayContaining([expect.stringContaining("paypay")]));
    const unlisted = await world.ask(messages([message("2", "account issued", "unlisted.example")]));
    expect(unlisted.panels[0]).not.toHaveProperty("search");
  });

  test("that found mails from long before ends the warning, and the panel says so instead of vanishing", async () => {
    await panel();
    expect(await searched(letters([400, 300, 200, 100, 50, 20, 10]))).toEqual({ ok: true });
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

  test("keeps numbers and days only", async () => {
    await searched(letters([400, 300]));
    expect(JSON.stringify(await world.stored())).not.toMatch(/letter|secret|other\.example/);
  });

  test.each([
    { type: "mailbox-searched", webmail: "gmail", account: null, serviceKey: "", mails: [] },
    { type: "mailbox-searched", webmail: "gmail", account: null, serviceKey: "paypay", mails: "all" },
    { type: "mailbox-searched", webmail: "gmail", account: null, serviceKey: "paypay", mails: Array(501).fill(MAIL) },
  ])("refuses what is none", async (wrong) => {
    await expect(world.ask(wrong as never)).rejects.toThrow();
  });
});
