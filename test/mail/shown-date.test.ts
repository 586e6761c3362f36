import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readShownDate, withShownTime } from "../../src/mail/shown-date.ts";

/** Monday, 23 November 2026, 15 o'clock by the clock's own zone. */
const NOW = new Date(2026, 10, 23, 15, 0).getTime();
const MANY = ["en", "ja", "zh-CN", "zh-TW", "ko", "de", "fr", "es", "pt-BR", "it", "vi", "id", "ru", "pl", "ar"];
const read = (text: string, languages = MANY) => readShownDate(text, NOW, languages);
const at = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe("a date as a webmail shows it", () => {
  test.each<[string, number]>([
    ["14:32", at(2026, 11, 23, 14, 32)],
    ["2:32 PM", at(2026, 11, 23, 14, 32)],
    ["12:05 a.m.", at(2026, 11, 23, 0, 5)],
    ["12:05 pm", at(2026, 11, 23, 12, 5)],
    ["午後2:32", at(2026, 11, 23, 14, 32)],
    ["上午9:08", at(2026, 11, 23, 9, 8)],
    ["오후 2:32", at(2026, 11, 23, 14, 32)],
    ["14時32分", at(2026, 11, 23, 14, 32)],
    ["１４：３２", at(2026, 11, 23, 14, 32)],
    ["٠٨:٠٥ ص", at(2026, 11, 23, 8, 5)],
    ["Mon 2:32 PM", at(2026, 11, 23, 14, 32)],
    ["Fri 9:15 AM", at(2026, 11, 20, 9, 15)],
    ["yesterday 23:10", at(2026, 11, 22, 23, 10)],
    ["昨日 23:10", at(2026, 11, 22, 23, 10)],
    ["gestern, 23:10", at(2026, 11, 22, 23, 10)],
    ["2026-11-20 08:15", at(2026, 11, 20, 8, 15)],
    ["2026/11/20 8:15", at(2026, 11, 20, 8, 15)],
    ["2026年11月20日(金) 8:15", at(2026, 11, 20, 8, 15)],
    ["2026년 11월 20일 오전 8:15", at(2026, 11, 20, 8, 15)],
    ["Fri 11/20/2026 8:15 AM", at(2026, 11, 20, 8, 15)],
    ["Fri, 20 Nov 2026 08:15", at(2026, 11, 20, 8, 15)],
    ["Fri 06/05/2026 8:15", at(2026, 6, 5, 8, 15)],
    ["20.11.2026 08:15", at(2026, 11, 20, 8, 15)],
    ["20 de novembro de 2026 às 08:15", at(2026, 11, 20, 8, 15)],
    ["20. November 2026 um 08:15 Uhr", at(2026, 11, 20, 8, 15)],
    ["20 ноября 2026 г., 08:15", at(2026, 11, 20, 8, 15)],
  ])("“%s” is read to the minute", (text, time) => {
    expect(read(text)).toEqual({ time, isDay: false });
  });

  test.each<[string, number]>([
    ["Nov 20", at(2026, 11, 20)],
    ["20 nov.", at(2026, 11, 20)],
    ["Dec 24", at(2025, 12, 24)],
    ["11月20日", at(2026, 11, 20)],
    ["11월 20일", at(2026, 11, 20)],
    ["20.11.", at(2026, 11, 20)],
    ["11/20", at(2026, 11, 20)],
    ["20/11", at(2026, 11, 20)],
    ["2025/03/04", at(2025, 3, 4)],
    ["4 mars 2025", at(2025, 3, 4)],
    ["Friday", at(2026, 11, 20)],
    ["yesterday", at(2026, 11, 22)],
    ["Kemarin", at(2026, 11, 22)],
  ])("“%s” is a day, and no time of it", (text, time) => {
    expect(read(text)).toEqual({ time, isDay: true });
  });

  test.each([
    ["could be two days", "4/5/2026"],
    ["could be two days", "04-05"],
    ["is of days to come", "2099-01-01"],
    ["is later than the clock", "15:32"],
    ["is no day", "2026-02-31"],
    ["is no time", "25:10"],
    ["is a span", "14:00 - 15:00"],
    ["has another word in it", "14:32 from Haru"],
    ["has another number in it", "Nov 20 2026 17"],
    ["counts from now", "vor 3 Stunden"],
    ["is nothing", ""],
    ["is a word", "Inbox"],
    ["is endless", `14:32${" ".repeat(500)}`],
  ])("what %s (%s) is not guessed at", (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  test("a word of a language that is not asked for is no date, and a wrong tag is no language", () => {
    expect(read("20 de noviembre", ["de", "en"])).toBeUndefined();
    expect(read("Nov 20", ["?!", "en"])).toEqual({ time: at(2026, 11, 20), isDay: true });
    // November in Polish, October in Croatian.
    expect(read("20 listopad", ["pl", "hr"])).toBeUndefined();
  });

  test("never throws, and is never of days to come", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), (text) => {
        const found = read(text);
        expect(found === undefined || found.time <= NOW).toBe(true);
      }),
    );
  });

  test.each(["en", "ja", "de", "fr", "es", "pt-BR", "it", "ko", "zh-CN", "zh-TW", "vi", "id", "ru", "ar"])(
    "what the browser itself writes in %s is read as what it was, or not at all",
    (language) => {
      const styles = [
        { dateStyle: "medium", timeStyle: "short" },
        { dateStyle: "long" },
        { month: "short", day: "numeric" },
        { hour: "numeric", minute: "2-digit" },
      ] as const;
      let count = 0;
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(language, { ...style, calendar: "gregory" });
        for (const [month, day, hour] of [
          [11, 23, 9],
          [11, 20, 14],
          [3, 7, 0],
          [1, 31, 23],
        ] as const) {
          if (!("month" in style) && !("dateStyle" in style) && day !== 23) continue;
          const time = at(2026, month, day, hour, 41);
          const found = read(format.format(time), [language, "en"]);
          if (!found) continue;
          count += 1;
          expect(found.time, format.format(time)).toBe(found.isDay ? at(2026, month, day) : time);
        }
      }
      expect(count).toBeGreaterThan(5);
    },
  );
});

describe("a mail", () => {
  test("gets the time that its date tells, where the webmail gives no other", () => {
    const mail = { place: "row", date: "14:32" } as const;
    expect(withShownTime(mail, NOW, MANY)).toEqual({ ...mail, time: at(2026, 11, 23, 14, 32) });
    expect(withShownTime({ ...mail, date: "Nov 20" }, NOW, MANY)).toMatchObject({
      time: at(2026, 11, 20),
      timeIsDay: true,
    });
    expect(withShownTime({ ...mail, time: 5 }, NOW, MANY)).toEqual({ ...mail, time: 5 });
    expect(withShownTime({ place: "row" }, NOW, MANY)).toEqual({ place: "row" });
  });
});
