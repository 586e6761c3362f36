import { describe, expect, test } from "vitest";
import { fold } from "../../src/mail/text.ts";
import { speaksOfMoney, WORDS } from "../../src/service/money-words.ts";

const words = WORDS.split(/, |\n/);

describe("the words for money that a sender keeps", () => {
  test("are written as folded texts have them, each once", () => {
    expect(words.filter((word) => fold(word.replace(/_$/, "")).trim() !== word.replace(/_$/, ""))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("are found each, alone and in a sentence", () => {
    for (const word of words) {
      const plain = word.replace(/_$/, "");
      expect(speaksOfMoney(fold(plain)), word).toBe(true);
      expect(speaksOfMoney(fold(`Hello! ${plain} 118204`)), word).toBe(true);
    }
  });

  test("are not found within other words", () => {
    expect(speaksOfMoney(fold("The undividends and monocryptocurrency; cryptography"))).toBe(false);
  });
});
