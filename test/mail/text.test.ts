import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithPlaces, showable } from "../../src/mail/text.ts";

describe("two spellings that look the same are the same text", () => {
  it.each([
    ["ＰａｙＰａｌ", "PayPal"],
    ["ｱｶｳﾝﾄ", "アカウント"],
    ["ﾊﾞﾝｸﾍﾟｲ", "バンクペイ"],
    ["Über Straße", "uber strasse"],
    ["đăng nhập", "dang nhap"],
    ["İSTANBUL", "istanbul"],
    ["حِسَابُك", "حسابك"],
    ["Λογαριασμός", "λογαριασμοσ"],
    ["pa\u200bss\u00adwo\u2060rd", "password"],
    ["\u202epassword\u202c", "password"],
    ["p a s s w o r d", "password"],
    ["p.a.s.s.w.o.r.d", "password"],
    ["p\u200b \u200ba\u00ad.\u2060s s w o r d", "password"],
    ["楽 天 ペ イ", "楽天ペイ"],
    ["au PAYのアカウント", "auPAY の アカウント".replace("auPAY", "au PAY")],
    ["𝐏𝐚𝐲𝐏𝐚𝐥", "paypal"],
  ])("%s", (written, meant) => {
    expect(fold(written)).toBe(fold(meant));
  });

  it("but words stay words, and an accent in kana is another letter", () => {
    expect(fold("I am a man")).toBe(" i am a man ");
    expect(fold("パス")).not.toBe(fold("バス"));
  });
});

describe("sentences", () => {
  it("end at full stops, marks and empty lines, not at the wrapping of lines or inside of names", () => {
    expect(fold("Log in at pay.example\nnow. Thanks")).toBe(" log in at pay example now \n thanks ");
    expect(fold("登録。確認")).toBe(" 登録 \n 確認 ");
    expect(fold("one\n\ntwo")).toBe(" one \n two ");
  });
});

describe("any text at all", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );

  it("is folded without an error, to single-spaced text that begins and ends with a space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^ (?:[^ ]+ )*$/u);
      }),
    );
  });

  it("folds to what a folded text folds to: a second time changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme-ascii", minLength: 2, maxLength: 9 }), { maxLength: 20 }),
        (words) => {
          const once = fold(words.map((word) => `xx${word.replaceAll(/[^a-zA-Z0-9]/g, "")}`).join(" "));
          expect(fold(once)).toBe(once);
        },
      ),
    );
  });

  it("keeps track of where each letter came from, in rising order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const placed = foldWithPlaces(text);
        expect(placed.text).toBe(fold(text));
        expect(placed.from).toHaveLength(placed.text.length);
        for (let i = 1; i < placed.from.length; i++) {
          expect(placed.from[i]).toBeGreaterThanOrEqual(placed.from[i - 1] as number);
        }
      }),
    );
  });

  it("is shown without line breaks, hidden characters or half characters, within its limit", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const shown = showable(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });

  it("is looked at only up to the limit", () => {
    expect(fold("ab".repeat(50_000)).length).toBeLessThanOrEqual(20_002);
  });
});
