/** Which accounts need a new password, and in which order. */
import { describe, expect, test } from "vitest";
import { isCommon } from "../../src/password/common-passwords.ts";
import type { PasswordEntry } from "../../src/password/entry.ts";
import { Review } from "../../src/password/review.ts";
import { SECOND_LOCKS } from "../../src/password/second-lock.ts";
import { SiteReader } from "../../src/password/site.ts";

const NOW = Date.UTC(2026, 10, 23);
const GOOD = "vG7#qTz-Lw90-plum";
const sites = new SiteReader();

function entry(address: string, password: string, more: Partial<PasswordEntry> = {}): PasswordEntry {
  return { ...sites.read(address, "title"), username: "mika", password, changedAt: null, ...more };
}

function review(entries: PasswordEntry[], addresses: string[] = []) {
  const all = new Review({ addresses, isBreached: isCommon, words: new Set(["tanaka"]), now: NOW });
  for (const one of entries) all.add(one);
  return all;
}
const findings = (entries: PasswordEntry[], addresses?: string[]) => review(entries, addresses).result().findings;

test("a password of its own, long and fresh, is left alone", () => {
  expect(findings([entry("https://a.example.com", GOOD, { changedAt: NOW })])).toEqual([]);
});

describe("a password is used again", () => {
  test("when two sites have it, and each names the other", () => {
    const found = findings([
      entry("https://a.com", GOOD),
      entry("https://b.com", GOOD),
      entry("https://c.com", `${GOOD}!`),
    ]);
    expect(found.map(({ site, sharedWith, sharedCount }) => [site, sharedWith, sharedCount])).toEqual([
      ["a.com", ["b.com"], 1],
      ["b.com", ["a.com"], 1],
    ]);
    expect(found[0]?.secret).toBe(found[1]?.secret);
  });

  test("not when the same account is in the export twice, or on two hosts of one site", () => {
    expect(
      findings([
        entry("https://a.com", GOOD),
        entry("https://a.com", GOOD),
        entry("https://login.a.com", GOOD),
        entry("https://www.a.com/x", GOOD, { username: "mika2" }),
      ]),
    ).toEqual([]);
  });

  test("not between sites that share one account", () => {
    expect(findings([entry("https://google.com", GOOD), entry("https://youtube.com", GOOD)])).toEqual([]);
    expect(findings([entry("https://amazon.co.jp", GOOD), entry("https://www.amazon.com", GOOD)])).toEqual([]);
  });

  test("by a hundred sites: five are named, the rest counted, and it takes no longer for each", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => entry(`https://s${at}.com`, GOOD));
    const [first] = findings(many);
    expect(first?.sharedWith).toHaveLength(5);
    expect(first?.sharedCount).toBe(19_999);
  });
});

describe("a password by itself", () => {
  test.each([
    ["123456", ["breached"]],
    ["Password", ["breached"]],
    ["Tanaka1985", ["weak"]],
    ["t4n4k4!!", ["weak"]],
    ["tanakatanaka", ["weak"]],
    ["short7!", ["weak"]],
    ["aaaaaaaaaaab", ["weak"]],
    ["qwertyuiop[]", ["weak"]],
    ["9081726354", ["weak"]],
  ])("%s: %j", (password, problems) => {
    expect(findings([entry("https://a.com", password)])[0]?.problems).toEqual(problems);
  });

  test.each([GOOD, "correct horse battery staple", "ねこがすきです2026ねん", "tanaka-went-to-sea", "x".repeat(41)])(
    "%s is not weak",
    (password) => {
      expect(findings([entry("https://a.com", password)])).toEqual([]);
    },
  );

  test("is old after many years, if the export tells", () => {
    const [old] = findings([entry("https://a.com", GOOD, { changedAt: Date.UTC(2015, 0) })]);
    expect(old).toMatchObject({ problems: ["old"], changedAt: Date.UTC(2015, 0) });
    expect(findings([entry("https://a.com", GOOD, { changedAt: Date.UTC(2022, 0) })])).toEqual([]);
  });
});

test("first the address on the list, then the mailbox, then money, then the rest; within these the worst first", () => {
  const found = findings(
    [
      entry("https://forum.example.org", GOOD),
      entry("https://forum2.example.net", "123456"),
      entry("https://www.paypal.com", GOOD),
      entry("https://mail.google.com", GOOD, { username: "other@gmail.com" }),
      entry("https://shop.example.com", GOOD, { username: "Mika@Mail.example " }),
    ],
    ["mika@mail.example"],
  );
  expect(found.map(({ rank, site }) => [rank, site])).toEqual([
    ["listed", "example.com"],
    ["mailbox", "google.com"],
    ["money", "paypal.com"],
    ["other", "example.net"],
    ["other", "example.org"],
  ]);
});

describe("the page to change it", () => {
  test.each([
    ["https://shop.example.com:8443/login?x=1", "https://shop.example.com/.well-known/change-password"],
    ["http://example.com", "https://example.com/.well-known/change-password"],
    ["example.com/path", "https://example.com/.well-known/change-password"],
    ["android://hash==@com.example.app/", null],
    ["http://192.168.0.1/", null],
    ["http://router/", null],
    ["javascript://example.com/%0aalert(1)", null],
    ["", null],
  ])("of %s: %s", (address, page) => {
    expect(findings([entry(address, "123456")])[0]?.change).toBe(page);
  });

  test("is the registry's where a service has one", () => {
    const [found] = findings([entry("https://www.paypal.com/signin", "123456")]);
    expect(found?.names?.en).toBe("PayPal");
    expect(found?.change).toMatch(/^https:\/\/[\w.]*paypal\.com\//);
  });
});

test.each(SECOND_LOCKS)("the page about a second lock of %s is one that can be opened: %s", (site, page) => {
  const { protocol, username, port } = new URL(page);
  expect([protocol, username, port]).toEqual(["https:", "", ""]);
  const [found] = findings([entry(`https://login.${site}/`, "123456")]);
  expect(found?.secondLock).toBe(page);
});

test("what comes out holds no password", () => {
  const all = review([
    entry("https://a.com", GOOD),
    entry("https://b.com", GOOD),
    entry("https://c.com", "Tanaka1985"),
  ]);
  const text = JSON.stringify(all.result());
  expect(text).not.toContain(GOOD);
  expect(text).not.toContain("Tanaka1985");
});

test("asked of a larger list: each password once, first those that look fine, never more than allowed", () => {
  const all = review([
    entry("https://a.com", "123456"),
    entry("https://b.com", GOOD),
    entry("https://c.com", GOOD),
    entry("https://d.com", `${GOOD}2`),
  ]);
  expect(all.unknownPasswords(10).map(({ password }) => password)).toEqual([`${GOOD}2`, GOOD]);
  expect(all.unknownPasswords(1)).toHaveLength(1);
  const [unknown] = all.unknownPasswords(1);
  all.markBreached([unknown?.secret ?? -1, 999]);
  expect(all.result().findings.find(({ site }) => site === "d.com")?.problems).toEqual(["breached"]);
});
