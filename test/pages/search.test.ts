/** The search for "Apps I use": people type a name as it comes to them. */
import { describe, expect, test } from "vitest";
import { services } from "../../extension/background/services.ts";
import { find, index } from "../../extension/pages/shared/apps/search.ts";

const all = index(services());
const first = (typed: string, region = "JP") => find(all, typed, region, 5).map(({ id }) => id);

describe("the search finds a service", () => {
  test.each([
    ["PayPay", "paypay"],
    ["paypay", "paypay"],
    ["ＰａｙＰａｙ", "paypay"],
    ["pay pay", "paypay"],
    ["ペイペイ", "paypay"],
    ["ﾍﾟｲﾍﾟｲ", "paypay"],
    ["ぺいぺい", "paypay"],
    ["コーナン", "kohnan-pay"],
    ["楽天ペイ", "rakuten-pay"],
    ["メルペイ", "merpay"],
    ["  Revolut ", "revolut"],
  ])("typed as %s", (typed, id) => {
    expect(first(typed)).toContain(id);
  });

  test("whose name is being typed: a beginning is enough, and comes before a part", () => {
    const [nearest] = find(all, "kla", "DE", 5);
    expect(nearest?.id).toBe("klarna");
  });
});

test("with nothing typed those of the user's country are offered", () => {
  expect(find(all, "", "JP", 10).every(({ countries }) => countries[0] === "JP")).toBe(true);
  expect(find(all, "", "JP", 10)).toHaveLength(10);
  expect(find(all, " ", undefined, 10)).toEqual([]);
});

test("what is no service finds nothing", () => {
  expect(find(all, "qqqqzzzz", "JP", 10)).toEqual([]);
  expect(find(all, "\u200b\u202e", undefined, 10)).toEqual([]);
  expect(find(all, "x".repeat(100_000), "JP", 10)).toEqual([]);
});
