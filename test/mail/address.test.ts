import { describe, expect, test } from "vitest";
import { aligned, hostOf, labelOf, registrableDomain } from "../../src/mail/address.ts";

describe("the host of an address", () => {
  test.each([
    ["Name.Surname@Mail.PayPal.COM", "mail.paypal.com"],
    ["a@b@paypal.com", "paypal.com"],
    ["a@paypal.com.", "paypal.com"],
    [" a@paypal.com ", "paypal.com"],
    ["<a@paypal.com>", "paypal.com"],
    ["a@pаypal.com", "xn--pypal-4ve.com"],
    ["a@ｐａｙｐａｌ.com", "paypal.com"],
  ])("%s is at %s", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  test.each([
    "",
    "paypal.com",
    "a@",
    "a@localhost",
    "a@pay pal.com",
    "a@pay%pal.com",
    "a@paypal.com/x",
    "a@[192.0.2.1]",
  ])("%s has none", (address) => {
    expect(hostOf(address)).toBe("");
  });

  test("a million characters have none, at once", () => {
    expect(hostOf(`a@${"a.".repeat(500_000)}com`)).toBe("");
  });
});

describe("who a host belongs to", () => {
  test("the public suffix list tells", () => {
    expect(registrableDomain("a.b.rakuten-card.co.jp")).toBe("rakuten-card.co.jp");
    expect(registrableDomain("shop.github.io")).toBe("shop.github.io");
    expect(labelOf("mail.paypal.co.uk")).toBe("paypal");
    expect(labelOf("com")).toBe("");
  });

  test("hosts of one organisation are aligned, neighbours on a shared suffix are not", () => {
    expect(aligned("mail.paypal.com", "paypal.com")).toBe(true);
    expect(aligned("one.github.io", "other.github.io")).toBe(false);
    expect(aligned("paypal.com", "paypal.com.example")).toBe(false);
  });
});
