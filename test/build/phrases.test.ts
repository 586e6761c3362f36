/** The phrases that the build finds in Japanese texts, so that lines end between them in a browser that finds none. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PHRASE, phrases, text } from "../../extension/ui/texts.ts";
import { entriesWithPhrases, phrasesOf, withPhrases } from "../../scripts/lib/phrases.ts";

type Entries = Record<string, { message: string }>;
const read = (file: string): Entries => JSON.parse(readFileSync(file, "utf8"));
const JAPANESE = "_locales/ja/messages.json";
const source = read(`extension/public/${JAPANESE}`);
const marked = entriesWithPhrases(source);

/** Each phrase on a line of its own. */
const seen = (message: string) => withPhrases(message).split(PHRASE);

describe("a phrase", () => {
  test("keeps a word and its particle together", () => {
    expect(phrasesOf("使い回しのパスワードを見つける")).toEqual(["使い回しの", "パスワードを", "見つける"]);
  });

  test("is not begun by a closing bracket, nor ended by an opening one", () => {
    expect(seen("文面（書き換えられます）")).toEqual(["文面", "（書き換えられます）"]);
  });

  test("keeps words whole that the model would divide", () => {
    expect(seen("大きなリストに問い合わせる")).toEqual(["大きな", "リストに", "問い合わせる"]);
  });

  test("goes around a gap, whatever will fill it", () => {
    expect(seen("$service$に登録した覚えがない")).toEqual(["$service$に", "登録した", "覚えが", "ない"]);
  });

  test("needs no mark at a space, where lines end anyway", () => {
    expect(seen("$address$ について")).toEqual(["$address$ に", "ついて"]);
  });
});

test("without the marks, every text is what the translator wrote", () => {
  expect(Object.keys(marked)).toEqual(Object.keys(source));
  for (const [key, { message }] of Object.entries(marked)) {
    expect(message.replaceAll(PHRASE, ""), key).toBe(source[key]?.message);
  }
});

test("what the browser shows itself, and running text, has no marks; headlines have", () => {
  const has = (key: string) => marked[key]?.message.includes(PHRASE);
  expect(has("extension_description")).toBe(false);
  expect(has("command_focus_panel")).toBe(false);
  expect(has("panel_step_report_text")).toBe(false);
  expect(has("panel_headline_account_issued")).toBe(true);
});

/** Without what stands beside a text for translators, which is not shipped. */
const messages = (entries: Entries) => Object.entries(entries).map(([key, { message }]) => [key, message]);

const FIREFOX = "dist/firefox/manifest.json";

test.skipIf(!existsSync(FIREFOX))("they are in the texts for Firefox, and not for Chrome, which finds its own", () => {
  expect(messages(read(`dist/firefox/${JAPANESE}`))).toEqual(messages(marked));
  expect(messages(read(`dist/chrome/${JAPANESE}`))).toEqual(messages(source));
});

describe("a text with marks", () => {
  const texts = { title: `$service$の${PHRASE}メール` };

  test("is said, named and copied without them", () => {
    expect(text(texts, "title", { service: "PayPay" })).toBe("PayPayのメール");
  });

  test("is divided at them, and what fills a gap is never divided", () => {
    const name = `Pay${PHRASE}Pay`;
    expect(phrases(texts, "title", { service: name })).toEqual([
      { value: name, gap: "service" },
      { value: "の" },
      { value: "メール", canBreak: true },
    ]);
  });
});
