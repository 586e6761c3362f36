import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton, newHits } from "../../src/kind/automaton.ts";

function find(patterns: string[], text: string): [number, string][] {
  const hits = newHits();
  buildAutomaton(patterns).search(text, hits);
  return Array.from({ length: hits.count }, (_, i) => [
    hits.ends[i] as number,
    patterns[hits.patterns[i] as number] as string,
  ]);
}

describe("the search for many words at once", () => {
  it("finds words in words, and words that overlap", () => {
    expect(find(["she", "he", "hers", "his"], "ushers")).toEqual([
      [4, "she"],
      [4, "he"],
      [6, "hers"],
    ]);
  });

  it("finds exactly what a search word by word finds", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "ア", " "), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 12 }),
        letters.map((s) => s.repeat(9)),
        (patterns, text) => {
          const expected: string[] = [];
          for (let end = 1; end <= text.length; end++) {
            for (const pattern of patterns)
              if (text.slice(0, end).endsWith(pattern)) expected.push(`${end} ${pattern}`);
          }
          expect(
            find(patterns, text)
              .map(([end, pattern]) => `${end} ${pattern}`)
              .sort(),
          ).toEqual(expected.sort());
        },
      ),
    );
  });

  it("needs at most two steps a letter, however near the misses are", () => {
    const hits = newHits();
    const automaton = buildAutomaton([`${"a".repeat(40)}b`, "aab", "ab"]);
    automaton.search("a".repeat(20_000), hits);
    expect(hits.steps).toBeLessThanOrEqual(40_000);
  });
});
