import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packNgrams } from "../../scripts/fit-kinds/pack.ts";
import { WIDTH } from "../../scripts/lib/logistic.ts";
import { FEATURE_COUNT } from "../../src/kind/features.ts";
import { hashNgrams, newHashes } from "../../src/kind/ngrams.ts";
import { fold } from "../../src/mail/text.ts";

function hashesOf(subject: string, text = ""): number[] {
  const hashes = newHashes();
  hashNgrams(fold(subject), fold(text), hashes);
  return [...hashes.values.subarray(0, hashes.count)];
}

describe("the n-grams of a text", () => {
  it("are each word's beginning, and two neighbours", () => {
    // "verify", "your", "address", and three pairs: what begins a sentence is paired with its beginning.
    expect(hashesOf("Verify your address")).toHaveLength(6);
    // Another form of a word is the same word.
    expect(hashesOf("confirmation")).toEqual(hashesOf("confirmed"));
  });
  it("don't tell one number from another", () => {
    expect(hashesOf("code 482913")).toEqual(hashesOf("code 7755"));
  });
  it("are two and three characters of a script without spaces", () => {
    expect(hashesOf("認証番号")).toHaveLength(3 + 2);
    expect(hashesOf("登録")).toHaveLength(1);
  });
  it("are the same in the subject and in the text", () => {
    expect(hashesOf("", "Verify your address")).toEqual(hashesOf("Verify your address"));
  });
  it("are at most three for each unit, of 24 bits, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const hashes = hashesOf(text, text);
        expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 24)).toBe(true);
        expect(hashes.length).toBeLessThanOrEqual((fold(text).length + 320) * 3);
      }),
    );
  });
});

describe("the packed weights", () => {
  it("hold the n-grams that speak for one kind more than for another, by rising hash", () => {
    const weights = new Float32Array((FEATURE_COUNT + 4) * WIDTH);
    weights[FEATURE_COUNT * WIDTH] = 0.5;
    weights[(FEATURE_COUNT + 2) * WIDTH + 1] = -1;
    weights.fill(0.5, (FEATURE_COUNT + 3) * WIDTH);
    const fit = { bias: new Float32Array(WIDTH), weights };
    const numbers = new Map([
      [300, 0],
      [7, 1],
      [5, 2],
      [9, 3],
    ]);
    const { step, count, packed } = packNgrams({ fit, numbers });
    const octets = [...Buffer.from(packed, "base64")];
    expect(count).toBe(2);
    expect(octets.slice(0, 1 + WIDTH)).toEqual([5, 0, 256 - 1 / step, 0, 0, 0, 0, 0, 0]);
    // 295 further on, as two groups of seven bits.
    expect(octets.slice(1 + WIDTH)).toEqual([(295 & 127) | 128, 295 >> 7, 0.5 / step, 0, 0, 0, 0, 0, 0, 0]);
  });
});
