import "../../scripts/lib/second-reader.ts";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLabelledMails, toMail } from "../../scripts/lib/labelled-mails.ts";
import { numberOf } from "../../src/kind/concepts.ts";
import { judgeKind, judgeKindAtOnce } from "../../src/kind/judge-kind.ts";
import { KINDS } from "../../src/kind/model.ts";
import { giveNetwork, networkScores, scoresOf, timesMissed } from "../../src/kind/network/network.ts";
import { type Network, REACH, unpackNetwork } from "../../src/kind/network/packed.ts";
import { CONCEPTS_A_TOKEN, type Tokens, tokensOf } from "../../src/kind/network/tokens.ts";
import { CONCEPT_COUNT, readMail } from "../../src/kind/reading.ts";

/** The weights as they are shipped. */
const FILE = Uint8Array.from(readFileSync(new URL("../../src/kind/network/network.bin", import.meta.url))).buffer;

function scores(subject: string): Float64Array {
  const answer = networkScores(readMail({ place: "row", subject, snippet: subject }), 0);
  if (!answer) throw new Error("the network has no weights");
  return answer;
}

function tokensOfMail(subject: string, body = "", fromName?: string) {
  const { count, hashes, places, concepts } = tokensOf(
    readMail({ place: "message", subject, body, ...(fromName && { fromName }) }),
  );
  return Array.from({ length: count }, (_, t) => ({
    hash: hashes[t],
    place: places[t],
    concepts: [...concepts.subarray(t * CONCEPTS_A_TOKEN, (t + 1) * CONCEPTS_A_TOKEN)]
      .filter((one) => one > 0)
      .map((one) => one - 1),
  }));
}

const hashesOf = (subject: string, body = "") => tokensOfMail(subject, body).map(({ hash }) => hash);

describe("what the network reads", () => {
  test("the words of the subject, its end, then those of the text", () => {
    expect(tokensOfMail("one two", "three").map(({ place }) => place)).toEqual([0, 0, 0, 1]);
  });

  test("the forms of a word are one word, and so are all numbers", () => {
    expect(hashesOf("confirmation")).toEqual(hashesOf("confirming"));
    expect(hashesOf("confirmation")).not.toEqual(hashesOf("invoice"));
    expect(hashesOf("code 482913")).toEqual(hashesOf("code 7"));
  });

  test("the sender's own name is a name, whatever it means", () => {
    expect(tokensOfMail("Zebra Pay code", "", "Zebra Pay")).toEqual(tokensOfMail("Hibari Pay code", "", "Hibari Pay"));
  });

  test("the order of words", () => {
    expect(hashesOf("never tell")).not.toEqual(hashesOf("tell never"));
  });

  test("each two characters of Japanese and Chinese, each four of Thai", () => {
    expect(tokensOfMail("登録完了")).toHaveLength(3 + 1);
    expect(tokensOfMail("ยืนยันอีเมล").length).toBeGreaterThan(4);
  });

  test("which concepts of the lexicons stand where", () => {
    const [your, password] = tokensOfMail("Your password");
    expect(your?.concepts).not.toContain(numberOf("password"));
    expect(password?.concepts).toContain(numberOf("password"));
    expect(tokensOfMail("パスワード").some(({ concepts }) => concepts.includes(numberOf("password")))).toBe(true);
  });

  test("no more than the beginning, however long the mail is", () => {
    expect(tokensOfMail("word ".repeat(1_000), "word ".repeat(100_000)).length).toBeLessThanOrEqual(110);
  });

  test("any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 600 }),
        fc.string({ unit: "binary", maxLength: 600 }),
        (subject, body) => {
          const answer = networkScores(readMail({ place: "message", subject, body }), 0);
          expect(answer).toHaveLength(KINDS.length);
          expect(answer?.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});

/** The network as its definition says it, without a thought of speed. */
function byDefinition(network: Network, tokens: Tokens): number[] {
  const { width, filters, weights, biases, answers, answerBiases } = network;
  const vectors = Array.from({ length: tokens.count }, (_, t) => {
    const row = network.rowOf(tokens.hashes[t] as number);
    return Array.from({ length: width }, (_, n) => {
      let sum = (network.vectors[row * width + n] as number) * (network.steps[n] as number);
      sum += network.places[(tokens.places[t] as number) * width + n] as number;
      for (let c = 0; c < CONCEPTS_A_TOKEN; c++) {
        const concept = tokens.concepts[t * CONCEPTS_A_TOKEN + c] as number;
        if (concept > 0) sum += network.concepts[concept * width + n] as number;
      }
      return sum;
    });
  });
  const strongest = REACH.flatMap((reach, i) =>
    [0, 1].flatMap((place) =>
      Array.from({ length: filters[i] as number }, (_, filter) => {
        const said = vectors.map((_, t) => {
          let sum = biases[i]?.[filter] as number;
          for (let word = 0; word < reach; word++) {
            const vector = vectors[t + word - (reach - 1) / 2] ?? [];
            for (const [n, value] of vector.entries()) {
              sum += value * (weights[i]?.[(word * width + n) * (filters[i] as number) + filter] as number);
            }
          }
          return tokens.places[t] === place ? sum : 0;
        });
        return Math.max(0, ...said);
      }),
    ),
  );
  const length = answers.length / KINDS.length;
  return KINDS.map((_, kind) => {
    const all = [
      ...strongest,
      ...Array.from({ length: network.conceptCount }, (_, c) => (tokens.ofWhole.includes(c) ? 1 : 0)),
    ];
    return all.reduce(
      (sum, one, i) => sum + one * (answers[kind * length + i] as number),
      answerBiases[kind] as number,
    );
  });
}

describe("when the network is asked", () => {
  test("where concepts and n-grams leave a doubt, and nowhere else", async () => {
    const mails = await readLabelledMails("test/mails/en.jsonl");
    let isOther = 0;
    for (const labelled of mails) {
      for (const view of ["row", "message"] as const) {
        const mail = toMail(labelled, view);
        const alone = judgeKindAtOnce(mail).signUp;
        const together = judgeKind(mail).signUp;
        if (alone < 0.05 || alone > 0.99) expect(together, labelled.id).toBe(alone);
        else if (together !== alone) isOther++;
      }
    }
    expect(isOther).toBeGreaterThan(0);
  });

  test("not about a subject alone, nor about a reply", () => {
    for (const mail of [
      { place: "row", subject: "Code" },
      { place: "row", subject: "Re: your code", snippet: "Your code and your account." },
    ] as const) {
      expect(judgeKind(mail)).toEqual(judgeKindAtOnce(mail));
    }
  });
});

describe("what the network answers", () => {
  const network = unpackNetwork(FILE, KINDS.length);

  test.each([
    ["Your code", "482 913 is your code for signing in. Never tell it to anybody."],
    ["【デモ】会員登録が完了しました", "ご登録ありがとうございます。\nhttps://demo.example/ からログインできます。"],
    ["", "x"],
    ["ยืนยันอีเมลของคุณ", ""],
  ])("is what its definition says: %s", (subject, body) => {
    const tokens = tokensOf(readMail({ place: "message", subject, body }));
    const expected = byDefinition(network, tokens);
    for (const [kind, score] of scoresOf(network, tokens).entries())
      expect(score).toBeCloseTo(expected[kind] as number, 3);
  });

  test("does not depend on the mails before", () => {
    const first = scores("Your statement is ready");
    scores("Confirm your address");
    expect(scores("Your statement is ready")).toEqual(first);
  });

  test("knows of no concept that there is not", () => {
    expect(network.conceptCount).toBeLessThanOrEqual(CONCEPT_COUNT);
  });

  test("broken weights are refused, and those before stay", () => {
    const before = scores("Your statement is ready");
    for (const broken of [FILE.slice(0, -64), FILE.slice(0, -3), FILE.slice(0, 1_000)]) {
      expect(() => giveNetwork(broken)).toThrow("broken");
    }
    expect(scores("Your statement is ready")).toEqual(before);
    expect(timesMissed()).toBe(0);
  });
});
