import { describe, expect, test } from "vitest";
import { resemblance, unicodeForm } from "../../src/sender/lookalike.ts";
import { serviceById } from "../../src/service/registry.ts";
import type { RegisteredService } from "../../src/service/service.ts";

const kind = (host: string, id: string) => resemblance(host, serviceById(id) as RegisteredService)?.kind ?? null;

describe("a host and a service's name", () => {
  test.each([
    ["paypal.fr", "paypal", "same-name"],
    ["mail.klarna.se", "klarna", "same-name"],
    ["mobile-pasmo.jp", "mobile-pasmo", "same-name"],
    ["pay-pal.com", "paypal", "lookalike"],
    ["monzoemail.com", "monzo", "plausible"],
    ["paypal-mail.com", "paypal", "plausible"],
    ["paypai.com", "paypal", "lookalike"],
    ["payapl.com", "paypal", "lookalike"],
    ["paypall.com", "paypal", "lookalike"],
    ["paypa.com", "paypal", "lookalike"],
    ["wechat.example", "wechat-pay", "plausible"],
    ["paypal-login.com", "paypal", "lookalike"],
    ["secure-revolut.com", "revolut", "lookalike"],
    ["c0inbase.com", "coinbase", "lookalike"],
    ["coinba5e.com", "coinbase", "lookalike"],
    ["wisely.com", "wise", null],
    ["otherwise.com", "wise", null],
    ["green-garden.com", "paypal", null],
  ])("%s and %s: %s", (host, id, expected) => {
    expect(kind(host, id)).toBe(expected);
  });

  test("what is no valid punycode stays as it is", () => {
    expect(unicodeForm("xn--99999999.com")).toBe("xn--99999999.com");
    expect(unicodeForm("xn--pypl-53dc.com")).toBe("pаypаl.com");
  });
});
