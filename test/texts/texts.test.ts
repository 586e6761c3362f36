/** What Mioboe says, in every language: complete, of the right length, and without promises that nobody can keep. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { knownDate } from "../../extension/background/judging/dates.ts";
import { KINDS } from "../../extension/content/panel/words.ts";
import { LANGUAGES, type Language, localeFolder } from "../../extension/ui/languages.ts";
import { gaps, panelTexts, pieces, popupTexts, text, textsFrom } from "../../extension/ui/texts.ts";
import { EVIDENCE_CODES } from "../../src/judge/verdict.ts";

const root = join(import.meta.dirname, "../..");
const locales = join(root, "extension/public/_locales");

interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
const read = (language: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(locales, language, "messages.json"), "utf8"));

const languages = readdirSync(locales);
/** These come with each change. */
const FIRST = ["en", "ja"];
/** New keys that the other languages may lack, and say in English, until somebody translates them; else nothing is missing. */
const WAITING: string[] = [];
const english = read("en");
const keys = Object.keys(english);

/** All code, pages and manifests that may name a text. */
const sources = [
  readFileSync(join(root, "manifest.json"), "utf8"),
  ...["extension", "src/report"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.(tsx?|html)$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8")),
].join("\n");

/** At most so many characters besides the gaps, by the beginning of the key: what the place in the panel has room for. */
const LONGEST: [RegExp, { en: number; cjk: number }][] = [
  [/^extension_description$/, { en: 132, cjk: 132 }],
  [/^panel_headline_/, { en: 90, cjk: 50 }],
  [/^panel_(answer_m|answer_n|check|undo|close|fold|unfold|why$)/, { en: 26, cjk: 16 }],
  [/^panel_step_.*_title$/, { en: 62, cjk: 30 }],
  [/^steps_(done|skip)$/, { en: 14, cjk: 8 }],
  [/^(panel_|kind_|evidence_|mark_)/, { en: 200, cjk: 110 }],
];

/**
 * Texts whose number is never one (the code has another text for one, or says nothing below two), or has no word beside it
 * that would change.
 */
const NEVER_ONE = [
  "badge_open",
  "popup_count",
  "record_dot_count",
  "panel_attack_several_services",
  "panel_attack_several_services_day",
  "panel_attack_many_at_once",
  "panel_flood_happened",
  "mark_flood",
  "apps_look_text",
  "record_filter_days",
  "record_table_part",
  "steps_progress",
  "panel_progress",
  "found_not_theirs",
  "page_reused_more",
];

/** Buttons whose name for a screen reader says more than what is seen on them: by the text that is seen. */
const NAMES: Record<string, string> = {
  popup_done_label: "popup_done",
  popup_mine_undo_label: "popup_undo",
  options_webmails_allow_label: "options_webmails_allow",
  options_paused_resume_label: "popup_resume",
  record_address_rename_label: "record_address_rename",
  steps_done_label: "steps_done",
  steps_skip_label: "steps_skip",
  steps_undo_label: "popup_undo",
};

/** A promise, blame, or alarm; in every language that is written here. */
const NEVER: Record<string, RegExp> = {
  en: /\b(safe|safely|secure|protected|guarantee\w*|danger\w*|urgent\w*|immediately|you should have|careless|hacked|victim)\b/i,
  ja: /安全(です|でした|に)|ご安心|安心です|保証|危険です|至急|ただちに|直ちに|不注意|被害者|ハッキング/,
  zh_CN: /安全(的|了|。)|放心|保证安全|请立即|立刻|危险|受害者|黑客|粗心/,
  zh_TW: /安全(的|了|。)|放心|保證安全|請立即|立刻|危險|受害者|駭客|粗心/,
  ko: /안전합니다|안심하|보장합니다|위험합니다|긴급|즉시|부주의|피해자|해킹/,
  de: /\b(sicher|garantiert\w*|gefährlich\w*|dringend\w*|unverzüglich|leichtsinnig\w*|gehackt\w*|Opfer)\b/i,
  fr: /\b(en sécurité|sûre?s?|garanti\w*|danger\w*|urgen\w*|imprudent\w*|pirat\w*|victime)\b/i,
  es: /\b(segur[oa]s?|garantiz\w*|peligr\w*|urgente\w*|imprudent\w*|hacke\w*|víctima)\b/i,
  pt_BR: /\b(segur[oa]s?|garanti\w*|perig\w*|urgente\w*|descuidad\w*|hackead\w*|vítima)\b/i,
  it: /\b(al sicuro|sicur[oaie]|garanti\w*|pericol\w*|urgente\w*|imprudent\w*|hackerat\w*|vittima)\b/i,
  vi: /an toàn|đảm bảo|nguy hiểm|khẩn cấp|bất cẩn|nạn nhân|bị hack/i,
  id: /\b(aman|dijamin|bahaya|berbahaya|segera|ceroboh|korban|diretas)\b/i,
};

describe.each(languages)("the texts in %s", (language) => {
  const entries = read(language);
  const isCjk = /^(ja|zh|ko)/.test(language);

  test("none is left over", () => {
    expect(Object.keys(entries).filter((key) => !(key in english))).toEqual([]);
  });

  test("none is missing", () => {
    const missing = keys.filter((key) => !(key in entries));
    expect(missing.filter((key) => FIRST.includes(language) || !WAITING.includes(key))).toEqual([]);
  });

  test("each is filled in, trimmed, and translated", () => {
    for (const [key, { message }] of Object.entries(entries)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe("");
    }
    if (language === "en") return;
    const own = Object.entries(entries).filter(([, { message }]) =>
      /\p{L}/u.test(message.replace(/\$\w+\$|Mioboe/g, "")),
    );
    expect(own.filter(([key, { message }]) => message === english[key]?.message).map(([key]) => key)).toEqual([]);
  });

  test("each has the same gaps as in English, declared as Chrome wants them", () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(entries)) {
      expect(gaps(message).sort(), key).toEqual(gaps(english[key]?.message ?? "").sort());
      expect(Object.keys(placeholders).sort(), key).toEqual(gaps(message).sort());
      const contents = Object.values(placeholders).map(({ content }) => content);
      expect([...contents].sort(), key).toEqual(contents.map((_, at) => `$${at + 1}`));
      expect(message.replace(/\$\w+\$/g, ""), key).not.toContain("$");
    }
  });

  test("none is longer than its place", () => {
    for (const [key, { message }] of Object.entries(entries)) {
      const limit = LONGEST.find(([pattern]) => pattern.test(key))?.[1];
      const own = message.replace(/\$\w+\$/g, "");
      if (limit) expect(own.length, key).toBeLessThanOrEqual(isCjk ? limit.cjk : limit.en);
    }
  });

  test("none promises, blames or frightens", () => {
    const never = NEVER[language];
    expect(never, `what is never said in ${language} must be listed here`).toBeDefined();
    for (const [key, { message }] of Object.entries(entries)) expect(message, key).not.toMatch(never ?? /$^/);
  });

  test("a number that may be one stands where no word has to agree with it", () => {
    if (new Intl.PluralRules(language.replace("_", "-")).resolvedOptions().pluralCategories.length === 1) return;
    const agrees = /\$(count|services|days|added|known|damaged|senders|number)\$ \p{L}/u;
    const found = Object.entries(entries).filter(
      ([key, { message }]) => agrees.test(message) && !NEVER_ONE.includes(key),
    );
    expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test("who speaks to the computer can say what is seen on a button: its name has the same words (WCAG 2.5.3)", () => {
    for (const [name, seen] of Object.entries(NAMES)) {
      expect(entries[name]?.message.toLowerCase(), name).toContain(entries[seen]?.message.toLowerCase());
    }
  });

  test("every reason and every kind has a sentence", () => {
    const texts = textsFrom(entries);
    const wanted = [...EVIDENCE_CODES.map((code) => `evidence_${code.replaceAll("-", "_")}`), ...Object.values(KINDS)];
    const there = wanted.filter((key) => !WAITING.includes(key) || key in texts);
    for (const key of there) expect(texts[key], key).toMatch(/[.。]$/);
  });
});

test.each(LANGUAGES)(
  "a year that %s writes with its word (2015年, 2015년) has that word once in a sentence",
  (language) => {
    const year = new Intl.DateTimeFormat(language, { year: "numeric" }).format(new Date(2015, 5, 1));
    const said = text(textsFrom(read(localeFolder(language))), "page_found_old", { year });
    expect(said.match(/年|년|năm/g)?.length ?? 0, said).toBeLessThanOrEqual(1);
  },
);

/** The texts with a date of the registry, of which the day or the day and the month may not be known. */
const KNOWN_IN_PART = ["evidence_service_closed", "evidence_known_incident", "panel_attack_known_incident"];

/** What fits before a day and not before a month or a year alone, or the other way round. */
const NOT_BEFORE_EACH: Record<Language, RegExp> = {
  en: /\b(on|in|at|since the)$/i,
  de: /\b(am|im|seit|ab|vom)$/i,
  fr: /\b(le|en|depuis|du)$/i,
  es: /\b(el|en|desde)$/i,
  "pt-BR": /\b(no|dia|ano|de)$/i,
  it: /\b(il|in|nel|dal)$/i,
  vi: /(ngày|tháng|năm|từ)$/i,
  id: /\b(tanggal|bulan|tahun)$/i,
  // The date has the words for year, month and day in it.
  ja: /[年月日]$/,
  "zh-CN": /[年月日]$/,
  "zh-TW": /[年月日]$/,
  ko: /[년월일]$/,
};

test.each(LANGUAGES)("a day, a month and a year alone read right in %s where any of them may be known", (language) => {
  const texts = textsFrom(read(localeFolder(language)));
  for (const key of KNOWN_IN_PART) {
    for (const iso of ["2021", "2021-08", "2021-08-09"]) {
      const since = knownDate(iso, language);
      const said = text(texts, key, { since, date: since });
      const [before = "", after] = said.split(since);
      expect(after, said).toBeDefined();
      expect(before.trim(), said).not.toMatch(NOT_BEFORE_EACH[language]);
      expect(after, said).not.toMatch(/^ ?[年月日년월일]/);
    }
  }
});

test("a French line never breaks before its colon, question mark or quotation mark", () => {
  const broken = Object.entries(read("fr")).filter(([, { message }]) => / [:;?!»]|« /.test(message));
  expect(broken.map(([key]) => key)).toEqual([]);
});

test("every language that is offered has texts, and the other way round", () => {
  expect(LANGUAGES.map(localeFolder).sort()).toEqual([...languages].sort());
});

test("each text has a description for translators", () => {
  expect(
    Object.entries(english)
      .filter(([, { description }]) => !description)
      .map(([key]) => key),
  ).toEqual([]);
});

test("every text is used, by its own name or by the pattern that the code makes names with", () => {
  const codes = EVIDENCE_CODES.map((code) => `evidence_${code.replaceAll("-", "_")}`);
  const made = [...sources.matchAll(/`([a-z]+_[a-z0-9_]*)\$\{[^}`]*\}([a-z0-9_]*)`/g)]
    .filter(([, start]) => start !== "evidence_")
    .map(([, start, end]) => new RegExp(`^${start}[a-z0-9_]+${end}$`));
  const isUsed = (key: string) =>
    key.startsWith("evidence_")
      ? codes.includes(key.replace(/_plain$/, ""))
      : sources.includes(key) || made.some((pattern) => pattern.test(key));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test("no code names a text that is missing", () => {
  const named = [
    ...sources.matchAll(
      /["'`](?:__MSG_)?((?:panel|mark|popup|page|kind|evidence|welcome|options(?!_ui)|apps|steps)_[a-z0-9_]+)(?:__)?["'`]/g,
    ),
  ];
  expect(named.length).toBeGreaterThan(30);
  expect([...new Set(named.map(([, key = ""]) => key))].filter((key) => !(key in english))).toEqual([]);
});

describe("filling a text's gaps", () => {
  test("each value goes into its gap, in the translator's order", () => {
    expect(text({ a: "$two$, then $ONE$" }, "a", { one: "1", two: "2" })).toBe("2, then 1");
  });

  test("a value that looks like a gap stays what it is", () => {
    expect(text({ a: "$name$ $other$" }, "a", { name: "$other$", other: "x" })).toBe("$other$ x");
  });

  test("values stay apart from the translator's words", () => {
    expect(pieces({ a: "by $name$." }, "a", { name: "X" })).toEqual([
      { value: "by " },
      { value: "X", gap: "name" },
      { value: "." },
    ]);
  });

  test("a gap without a value and a key without a text are seen", () => {
    expect(text({ a: "by $name$" }, "a")).toBe("by $name$");
    expect(text({}, "constructor")).toBe("constructor");
    expect(text({ a: "$constructor$" }, "a")).toBe("$constructor$");
  });

  test("a broken file gives no texts instead of an error", () => {
    for (const broken of [null, 1, "x", { a: null }, { a: { message: 1 } }]) expect(textsFrom(broken)).toEqual({});
  });

  test("the page gets the panel's texts only", () => {
    expect(panelTexts({ panel_a: "a", evidence_b: "b", kind_c: "c", popup_d: "d" })).toEqual({
      panel_a: "a",
      evidence_b: "b",
      kind_c: "c",
    });
  });

  test("the popup gets its own texts only", () => {
    expect(popupTexts({ panel_a: "a", popup_b: "b", steps_title: "c", look_d: "d", found_e: "e" })).toEqual({
      popup_b: "b",
      steps_title: "c",
      look_d: "d",
      found_e: "e",
    });
  });
});
