import { expect, test } from "vitest";
import { csv } from "../../src/record/csv.ts";

test("a table opens in a spreadsheet: cells in quotes, quotes doubled, lines as Windows wants them, marked as UTF-8", () => {
  expect(
    csv([
      ["Date", "What"],
      ["1", 'say "hi", then\nleave'],
    ]),
  ).toBe('\uFEFF"Date","What"\r\n"1","say ""hi"", then\nleave"\r\n');
  expect(csv([])).toBe("\uFEFF\r\n");
});

test.each(["=1+1", "+81 3", "-2", "@SUM(A1)", "\t=1", "\r=1", " =cmd|' /C calc'!A0", "＝1", "\u200b=1", "\n-1"])(
  "%j, which a spreadsheet would calculate, stays text",
  (value) => {
    expect(csv([[value]])).toBe(`\uFEFF"'${value}"\r\n`);
  },
);

test.each(["PayPay", "コーナンPay", "2026-11-23 09:05", "a=b", "mika+shop@mail.example"])(
  "%s is left as it is",
  (value) => {
    expect(csv([[value]])).toBe(`\uFEFF"${value}"\r\n`);
  },
);
