/** The companies that explain how to keep others out: their pages, and whose they are. */
import { expect, test } from "vitest";
import { locks } from "../../src/password/locks.ts";
import { mailboxSite } from "../../src/password/mailbox-site.ts";

test.each(locks())("$name: at least one page of the company, and each can be opened", ({ site, passkey, twoSteps }) => {
  const pages = [passkey, twoSteps].filter((page) => page !== null);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const { protocol, username, password, port } = new URL(page);
    expect([protocol, username, password, port]).toEqual(["https:", "", "", ""]);
  }
  expect(site).toMatch(/^[a-z0-9-]+(\.[a-z]{2,})+$/);
});

test("each company is there once, under a name, in the order of names", () => {
  const all = locks();
  expect(new Set(all.map(({ site }) => site)).size).toBe(all.length);
  expect(all.every(({ name }) => /^\p{L}/u.test(name))).toBe(true);
  const names = all.map(({ name }) => name);
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
});

test("a company that offers passkeys and two steps has both pages", () => {
  const paypal = locks().find(({ site }) => site === "paypal.com");
  expect(paypal).toMatchObject({ name: "PayPal", passkey: expect.any(String), twoSteps: expect.any(String) });
});

test.each([
  ["mika@gmail.com", "google.com"],
  ["mika@googlemail.com", "google.com"],
  ["mika@hotmail.co.uk", "live.com"],
  ["mika@outlook.jp", "live.com"],
  ["mika@me.com", "icloud.com"],
  ["mika@yahoo.co.jp", "yahoo.co.jp"],
  ["mika@pm.me", "proton.me"],
  ["mika@Example.ORG", "example.org"],
  ["my shop", null],
  ["", null],
])("the account behind “%s” is at %s", (address, site) => {
  expect(mailboxSite(address)).toBe(site);
});
