import { describe, expect, test } from "vitest";
import { skeleton, undisguise } from "../../src/mail/confusables.ts";

describe("letters that look like Latin ones", () => {
  test.each([
    ["раураl", "paypal"],
    ["pαypαl", "paypal"],
    ["ꓑayрal", "paypal"],
    ["гevoluт", "revolut"],
    ["кlагna", "klarna"],
  ])("%s reads %s", (disguised, plain) => {
    expect(undisguise(disguised)).toBe(plain);
  });

  test("text without them is the very same", () => {
    for (const text of ["paypal", "コーナンpay", "支付宝", "", "ﷺ", "\ud800"]) expect(undisguise(text)).toBe(text);
  });

  test("every place stays where it was", () => {
    const text = " ваш счет в paypal ";
    expect(undisguise(text)).toHaveLength(text.length);
  });
});

describe("the skeleton of a label", () => {
  test.each([
    ["paypa1", "paypal"],
    ["paypai", "paypal"],
    ["c0inbase", "coinbase"],
    ["rnoneygram", "moneygram"],
    ["vvise", "wise"],
    ["pаypаl", "paypal"],
    ["pàypál", "paypal"],
  ])("%s looks like %s", (label, real) => {
    expect(skeleton(label)).toBe(skeleton(real));
  });

  test("what looks different is different", () => {
    expect(skeleton("paypay")).not.toBe(skeleton("paypal"));
  });
});
