import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { align } from "../../scripts/fit-kinds/align.ts";
import type { SeenMail } from "../../scripts/fit-kinds/examples.ts";
import { learnKinds, scoresOfKinds } from "../../scripts/fit-kinds/learn-kinds.ts";
import { type Meanings, readMeanings, toMeanings } from "../../scripts/fit-kinds/meanings.ts";
import { readTranslations } from "../../scripts/fit-kinds/translations.ts";
import { KINDS } from "../../src/kind/model.ts";
import { hashNgrams, newHashes } from "../../src/kind/ngrams.ts";
import { fold } from "../../src/mail/text.ts";

/** What stands in two languages, as an interface's texts do. */
const TEXTS = [
  { en: "Your receipt", fi: "Kuittisi" },
  { en: "Confirm your address", fi: "Vahvista osoitteesi" },
  { en: "Delivery tomorrow", fi: "Toimitus huomenna" },
  { en: "Weekly digest", fi: "Viikkokooste" },
  { en: "Forgotten password", fi: "Unohtunut salasana" },
  { en: "Open a window", fi: "Avaa ikkuna" },
  { en: "Colours and fonts", fi: "Värit ja fontit" },
  { en: "Print preview", fi: "Tulostuksen esikatselu" },
];

function ngramsOf(text: string): number[] {
  const found = newHashes();
  hashNgrams(fold(text), "", found);
  return [...new Set(found.values.subarray(0, found.count))];
}

let folder: string;
let path: string;
let meanings: Meanings;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mioboe-translations-"));
  path = join(folder, "translations.jsonl");
  writeFileSync(path, `${TEXTS.map((texts) => JSON.stringify(texts)).join("\n")}\n`);
  meanings = await learntMeanings();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Learnt from {@link TEXTS}, of which every n-gram counts. */
async function learntMeanings(): Promise<Meanings> {
  const all = TEXTS.flatMap(({ en, fi }) => [...ngramsOf(en), ...ngramsOf(fi)]);
  const texts = await readTranslations(path, all);
  const vectors = align(texts, undefined, { rounds: 150, batch: 8 });
  return toMeanings(Array.from(texts.hashes), vectors);
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = a.reduce((sum, value, j) => sum + value * (b[j] as number), 0);
  return dot / Math.hypot(...a) / Math.hypot(...b);
}

describe("meanings of n-grams", () => {
  it("make a text's translation the nearest among those of all texts", () => {
    for (const { en, fi } of TEXTS) {
      const near = TEXTS.map((other) => cosine(meanings.of(ngramsOf(en)), meanings.of(ngramsOf(other.fi))));
      expect(TEXTS[near.indexOf(Math.max(...near))]?.fi).toBe(fi);
    }
  });

  it("are the same from the same texts", async () => {
    const again = await learntMeanings();
    expect(again.of(ngramsOf("Kuittisi"))).toEqual(meanings.of(ngramsOf("Kuittisi")));
  });

  it("let what was learnt of English mails be known of Finnish ones that no mail had", () => {
    const mailOf = (text: string, kind: (typeof KINDS)[number]): SeenMail => ({
      mail: {
        id: text,
        lang: "en",
        from_name: null,
        from_addr: null,
        subject: text,
        body: null,
        kind,
        service: null,
        source: `a program of ${text}`,
      },
      view: "row",
      kind: KINDS.indexOf(kind),
      weight: 4,
      features: [],
      ngrams: ngramsOf(text),
    });
    const english = TEXTS.map(({ en }) => mailOf(en, en === "Forgotten password" ? "password-reset" : "other"));
    const many = Array.from({ length: 40 }, () => english).flat();
    const learnt = learnKinds(many, undefined, meanings);
    const reset = KINDS.indexOf("password-reset");
    const speaksForReset = (fi: string) => {
      const scores = scoresOfKinds(learnt, mailOf(fi, "other"));
      return (scores[reset] as number) - (scores[KINDS.indexOf("other")] as number);
    };
    const strongest = TEXTS.map(({ fi }) => fi).sort((a, b) => speaksForReset(b) - speaksForReset(a))[0];
    expect(strongest).toBe("Unohtunut salasana");
    // Without meanings a Finnish text says nothing but what is true of all mails.
    const without = learnKinds(many);
    expect(scoresOfKinds(without, mailOf("Unohtunut salasana", "other"))).toEqual(Float64Array.from(without.fit.bias));
  });

  it("are read from a file as they were written", () => {
    const vectors = Float32Array.from([3, 4, 0, 1]);
    const file = join(folder, "meanings");
    writeFileSync(file, Buffer.concat([Buffer.from('{"hashes":[7,300]}\n'), Buffer.from(vectors.buffer)]));
    const read = readMeanings(file);
    expect(read.hashes).toEqual([7, 300]);
    expect(read.of([7, 300, 12])).toEqual(toMeanings([7, 300], vectors).of([7, 300]));
  });

  it("are not learnt from a broken line, which is named", async () => {
    const broken = join(folder, "broken.jsonl");
    writeFileSync(broken, `${JSON.stringify(TEXTS[0])}\n{"en": 5}\n`);
    await expect(readTranslations(broken, [])).rejects.toThrow(/broken\.jsonl:2: a text is no string/);
  });
});
