/** The record as a file: out, in again, on this machine and on another; and gone. */
import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { message, messages, newWorld, row, rows, settle, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 23, 9);

let world: World;
beforeEach(async () => {
  vi.setSystemTime(NOW);
  world = await newWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

const dated = (id: string, domain?: string) => ({ ...row(id, undefined, domain), time: NOW - 3_600_000 - Number(id) });
const view = () => world.askAsPage({ type: "record" });
const exported = async () => (await world.askAsPage({ type: "export-record" })).json;
const imported = (json: string) => world.askAsPage({ type: "import-record", json });

/** A record with something of everything. */
async function fill() {
  await world.ask(rows([dated("1"), dated("2"), dated("3", "other.example")]));
  await world.ask(rows([row("r", "receipt", "other.example")]));
  await world.ask(messages([{ ...message("4"), to: [{ address: "mika+shop@mail.example" }], time: NOW - 9_000 }]));
  await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "not-mine" });
}

/** What the user sees of it. */
async function seen() {
  const { entries, addresses, services } = await view();
  return { entries, labels: addresses.map(({ label }) => label), services: Object.keys(services).sort() };
}

describe("an exported record", () => {
  test("restores everything on a machine that knows nothing, and mails are known again", async () => {
    await fill();
    const [json, before] = [await exported(), await seen()];
    world = await newWorld();
    expect(await imported(json)).toEqual({ ok: true, added: 4, known: 0, damaged: 0 });
    expect(await seen()).toEqual(before);
    await world.ask(rows([dated("1"), dated("2")]));
    expect((await view()).entries).toHaveLength(4);
  });

  test("taken in where it came from changes nothing, however often", async () => {
    await fill();
    const [json, before] = [await exported(), await seen()];
    for (const _ of [1, 2]) expect(await imported(json)).toEqual({ ok: true, added: 0, known: 4, damaged: 0 });
    expect(await seen()).toEqual(before);
  });

  test("is merged with what another machine has: nothing is lost, what both have is one", async () => {
    await fill();
    const json = await exported();
    world = await newWorld();
    await world.ask(rows([dated("1"), dated("7", "unlisted.example")]));
    expect(await imported(json)).toEqual({ ok: true, added: 3, known: 1, damaged: 0 });
    const { entries, addresses } = await view();
    expect(entries).toHaveLength(5);
    expect(addresses.map(({ label }) => label)).toEqual(["mika@mail.example", "mika+shop@mail.example"]);
    expect(new Set(entries.map(({ address }) => address))).toEqual(new Set(addresses.map(({ address }) => address)));
    expect(await imported(json)).toEqual({ ok: true, added: 0, known: 4, damaged: 0 });
  });

  test("does not overrule a later answer", async () => {
    await fill();
    const json = await exported();
    vi.setSystemTime(NOW + 1_000);
    await world.ask({ type: "answer", serviceKey: "kohnan-pay", mailHash: null, answer: "mine" });
    await imported(json);
    expect((await world.askAsPage({ type: "remembered" })).mine.map(({ serviceKey }) => serviceKey)).toContain(
      "kohnan-pay",
    );
  });

  test("holds no sender, subject or text of a mail", async () => {
    await fill();
    const json = await exported();
    for (const part of ["noreply", "account issued", "secret", "nobody else"]) expect(json).not.toContain(part);
  });
});

describe("floods in a file", () => {
  const flooded = (count: number, minutesAgo = 0) =>
    Array.from({ length: count }, (_, place) => ({
      ...row(`flood ${minutesAgo} ${place}`, "Please confirm your subscription", `site-${place}.example`),
      snippet: "Thank you for subscribing. Confirm your email address to receive our newsletter.",
      time: NOW - (minutesAgo + place) * 60_000,
    }));
  const floods = async () => (await view()).floods;
  const nameOf = async () => Object.keys(await world.stored()).find((key) => key.startsWith("flood:")) ?? "";

  test("come back on a machine that knows nothing, and their mails are known again", async () => {
    await world.ask(rows(flooded(30)));
    const [json, before] = [await exported(), await floods()];
    expect(before).toMatchObject([{ count: 30, senders: 30 }]);
    const { marks } = await world.ask(rows(flooded(30)));
    world = await newWorld();
    await imported(json);
    expect(await floods()).toEqual(before);
    expect((await world.ask(rows(flooded(30)))).marks).toEqual(marks);
    expect(await floods()).toEqual(before);
  });

  test("stay one where it is known, as large as either knew it, and put away if it was", async () => {
    await world.ask(rows(flooded(20)));
    const small = await exported();
    await world.ask(rows(flooded(40)));
    await world.ask({ type: "panel-closed", serviceKey: await nameOf(), mailHash: "a".repeat(64) });
    const [large, before] = [await exported(), await floods()];
    await imported(small);
    expect(await floods()).toEqual(before);
    const record = JSON.parse(small);
    const [[name, flood]] = Object.entries(record.floods) as [[string, { first: number }]];
    // As another machine keeps it that saw its end first: under another name.
    record.floods = { [`${name.split(":")[0]}:${flood.first + 1}`]: flood };
    world = await newWorld();
    await imported(JSON.stringify(record));
    await imported(large);
    expect(await floods()).toEqual(before);
    expect((await world.stored())[await nameOf()]).toHaveProperty("closedAt");
  });

  test("of a machine with other hashes are shown beside those here, each once", async () => {
    await world.ask(rows(flooded(30)));
    await world.ask(rows(flooded(20, 3_000)));
    const json = await exported();
    expect(await floods()).toHaveLength(2);
    world = await newWorld();
    await world.ask(rows(flooded(25)));
    for (const _ of [1, 2]) await imported(json);
    expect((await floods()).map(({ count }) => count).sort()).toEqual([20, 25]);
  });

  test("that can't have been are left out, and there is an end to how many there are", async () => {
    await world.ask(rows(flooded(20)));
    const record = JSON.parse(await exported());
    const [flood] = Object.values(record.floods) as [{ first: number; last: number }];
    const day = 24 * 3_600_000;
    record.floods = Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [
        `x:${n}`,
        { ...flood, first: flood.first - n * day, last: flood.last - n * day },
      ]),
    );
    record.floods["x:2099"] = { ...flood, first: Date.UTC(2098, 0), last: Date.UTC(2099, 0) };
    record.floods["x:back"] = { ...flood, first: flood.last, last: flood.first };
    record.floods["x:1970"] = { ...flood, first: 0 };
    record.floods["x:broken"] = { ...flood, count: "many" };
    world = await newWorld();
    expect(await imported(JSON.stringify(record))).toMatchObject({ ok: true });
    const found = await floods();
    expect(found).toHaveLength(100);
    expect(found.every(({ first, last }) => first > NOW - 101 * day && last <= NOW && first <= last)).toBe(true);
  });
});

describe("a file that is no record", () => {
  test.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["<html></html>", "not-json"],
    ["null", "not-ours"],
    ["[]", "not-ours"],
    ["7", "not-ours"],
    ["{}", "not-ours"],
    [JSON.stringify({ format: "mioboe-record" }), "not-ours"],
    [JSON.stringify({ format: "mioboe-record", version: 99 }), "newer"],
  ])("%s: is refused with the reason, and nothing changes", async (json, reason) => {
    await fill();
    const before = await seen();
    const reply = json === "" ? { ok: false, reason } : await imported(json);
    expect(reply).toEqual({ ok: false, reason });
    expect(await seen()).toEqual(before);
  });

  test("a damaged one gives what can be read of it, and says how much could not", async () => {
    await fill();
    const record = JSON.parse(await exported());
    record.warnings[0].at = "yesterday";
    record.warnings[1].mail = "../../etc";
    record.warnings.push(null, 5, { mail: "f".repeat(64) });
    record.answers = { "": 1, paypay: { answer: "mine" } };
    record.addresses = 5;
    record.salt = "short";
    world = await newWorld();
    expect(await imported(JSON.stringify(record))).toEqual({ ok: true, added: 2, known: 0, damaged: 5 });
    expect((await view()).entries).toHaveLength(2);
  });

  test("of a service with an odd name is shown like any other", async () => {
    await fill();
    const file = JSON.parse(await exported());
    world = await newWorld();
    for (const warning of file.warnings) warning.serviceKey = "__proto__";
    await imported(JSON.stringify(file));
    const { entries, services } = await view();
    for (const { serviceKey } of entries) expect(Object.hasOwn(services, serviceKey)).toBe(true);
    expect(entries).toHaveLength(4);
  });

  test("what can't be stored is not said to be", async () => {
    await fill();
    const json = await exported();
    world = await newWorld();
    world.fail.write = new Error("Quota exceeded");
    expect(await imported(json)).toEqual({ ok: false, reason: "not-kept" });
  });
});

describe("erasing everything", () => {
  const traces = async () => {
    const { settings: _, salt: __, ...rest } = await world.stored();
    return [...Object.keys(rest), ...Object.keys(await world.recorded())];
  };

  test("leaves nothing but the settings; the badge and the marks go, and old mails don't come back", async () => {
    await fill();
    await world.ask(rows([dated("8", "unlisted.example")]));
    await world.askAsPage({ type: "set-language", language: "ja" });
    expect(await world.badge()).toBe("1");
    expect(await world.askAsPage({ type: "erase-all" })).toEqual({ ok: true });
    expect(await traces()).toEqual([]);
    expect(await world.badge()).toBe("");
    const { marks } = await world.ask(rows([dated("1"), dated("2")]));
    expect(marks).toEqual([null, null]);
    expect(await world.badge()).toBe("");
    expect((await view()).language).toBe("ja");
    // A mail that comes later is warned of as ever.
    vi.setSystemTime(NOW + 60_000);
    const later = await world.ask(rows([{ ...row("9"), time: NOW + 50_000 }]));
    expect(later.marks[0]?.tone).toBe("warn");
    expect(await world.badge()).toBe("1");
  });

  test("receipts that came before are not counted again; those that come later are", async () => {
    const receipt = (id: string, time: number) => ({ ...row(id, "receipt", "other.example"), time });
    await world.ask(rows([receipt("r1", NOW - 60_000)]));
    expect(await traces()).toContainEqual(expect.stringMatching(/^seen:/));
    await world.askAsPage({ type: "erase-all" });
    await world.ask(rows([receipt("r1", NOW - 60_000)]));
    expect(await traces()).toEqual([]);
    vi.setSystemTime(NOW + 60_000);
    await world.ask(rows([receipt("r2", NOW + 30_000)]));
    expect(await traces()).toContainEqual(expect.stringMatching(/^seen:/));
  });

  test("tells open webmails, so that their marks go", async () => {
    await fill();
    world.told.length = 0;
    await world.askAsPage({ type: "erase-all" });
    expect(world.told).toContainEqual({ tab: 1, notice: { type: "judge-again" } });
  });

  test("is finished by the next worker, at whatever moment this one dies", async () => {
    let deaths = 0;
    for (let use = 1; ; use++) {
      world = await newWorld();
      await fill();
      world.dieAt(use);
      void world.askAsPage({ type: "erase-all" });
      for (let turn = 0; turn < 3; turn++) await settle();
      const hasDied = world.isDead;
      world.spare();
      const isAsked = "erasing" in (await world.stored()) || !hasDied || (await traces()).length === 0;
      await world.restart();
      await view();
      // Either nothing was begun, or nothing is left.
      expect({ use, left: isAsked ? await traces() : "all" }).toEqual({ use, left: isAsked ? [] : "all" });
      if (!hasDied) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(3);
  });

  test("where nothing can be written, says that it was not done", async () => {
    await fill();
    world.fail.write = new Error("Quota exceeded");
    expect(await world.askAsPage({ type: "erase-all" })).toEqual({ ok: false });
    world.fail.write = null;
    expect((await view()).entries).toHaveLength(4);
  });
});

describe("what the record page is told", () => {
  test("each warning once, the newest first, with how it stands", async () => {
    await fill();
    await world.ask(rows([dated("5", "unlisted.example")]));
    const { entries } = await view();
    expect(entries.map(({ serviceKey, state }) => [serviceKey, state])).toEqual([
      ["kohnan-pay", "not-mine"],
      ["kohnan-pay", "not-mine"],
      ["kohnan-pay", "not-mine"],
      ["paypay", "used"],
      ["unlisted:hibari wallet", "open"],
    ]);
  });

  test("an address has the name that the user gives it, until it is erased for good", async () => {
    await fill();
    const [own] = (await view()).addresses;
    const address = own?.address ?? "";
    expect(await world.askAsPage({ type: "label-address", address, label: " at work " })).toEqual({ ok: true });
    expect((await view()).addresses[0]?.label).toBe("at work");
    await world.askAsPage({ type: "label-address", address, label: null });
    await world.ask(rows([dated("6")]));
    expect((await view()).addresses[0]?.label).toBe(null);
    expect(JSON.stringify(await world.stored())).not.toContain("mika@");
    expect(await world.askAsPage({ type: "label-address", address: "f".repeat(64), label: "x" })).toEqual({
      ok: false,
    });
  });

  test("what is older than the user wants to keep is gone at once", async () => {
    await fill();
    for (const month of [1, 2, 3, 4]) {
      vi.setSystemTime(NOW + month * 30 * 24 * 3_600_000);
      await world.ask(rows([row(`${month * 100}`)]));
    }
    expect((await view()).entries).toHaveLength(8);
    expect(await world.askAsPage({ type: "set-keep-for", days: 90 })).toEqual({ ok: true });
    expect((await view()).entries).toHaveLength(4);
    expect((await view()).keepForDays).toBe(90);
  });
});
