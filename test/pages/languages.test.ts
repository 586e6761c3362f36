import { describe, expect, test } from "vitest";
import { chooseLanguage, LANGUAGES, regionOf } from "../../extension/ui/languages.ts";

describe("the language that Mioboe speaks", () => {
  test.each([
    ["ja", "ja"],
    ["ja-JP", "ja"],
    ["en-GB", "en"],
    ["xx-unknown-language-tag", "en"],
    ["", "en"],
    ["tlh", "en"],
    ["zh", "zh-CN"],
    ["zh-SG", "zh-CN"],
    ["zh-HK", "zh-TW"],
    ["zh-Hant-MO", "zh-TW"],
    ["pt-PT", "pt-BR"],
    ["es-419", "es"],
    ["in-ID", "id"],
    ["de_AT", "de"],
  ])("in a browser in %s is %s", (browser, spoken) => {
    expect(chooseLanguage("auto", browser)).toBe(spoken);
  });

  test("is the one that the user chose, whatever the browser's", () => {
    for (const language of LANGUAGES) expect(chooseLanguage(language, "fi-FI")).toBe(language);
  });
});

test("the country is the most likely one where the browser names none", () => {
  expect(regionOf("ja")).toBe("JP");
  expect(regionOf("en-GB")).toBe("GB");
  expect(regionOf("?")).toBeUndefined();
});
