import { describe, expect, test } from "vitest";
import type { Language } from "../../extension/ui/languages.ts";
import { text } from "../../extension/ui/texts.ts";
import { CONFIDENCES, COUNTRIES, likelyCountry, OFFICES, officesFor } from "../../src/report/offices.ts";
import { type Addressee, MOST_LINES, mailto, report } from "../../src/report/report.ts";
import { textsIn } from "../driver/texts.ts";

const sayIn = (language: Language) => {
  const texts = textsIn(language);
  return (key: string, values?: Record<string, string>) => text(texts, key, values);
};
const mails = (count: number, isFake = false) =>
  Array.from({ length: count }, (_, n) => ({
    date: Date.UTC(2026, 10, 1, 9) + n * 86_400_000,
    service: n % 2 ? "PayPay" : "Kohnan Pay",
    what: "Account opened",
    isFake: isFake && n === 0,
  }));
const made = (count: number, more: Partial<Parameters<typeof report>[0]> = {}) =>
  report({
    addressee: "police",
    name: "The police",
    address: "mika@mail.example",
    mails: mails(count),
    language: "en",
    say: sayIn("en"),
    ...more,
  });

describe.each(["en", "ja"] as const)("a report (%s)", (language) => {
  const say = sayIn(language);
  test("has no gap left open, for whomever it is, with one mail and with many", () => {
    for (const addressee of ["police", "anti-phishing", "consumer", "bank", "service"] as Addressee[]) {
      for (const count of [1, 2, 100]) {
        for (const address of [null, "mika@mail.example"]) {
          const { subject, body } = made(count, { addressee, address, language, say, mails: mails(count, true) });
          expect(`${subject}\n${body}`).not.toMatch(/\$\w+\$|report_/);
          expect(body).toContain("Kohnan Pay");
          expect(body.includes("mika@")).toBe(address !== null);
        }
      }
    }
  });
});

test("a report lists the latest mails and counts the others", () => {
  const { body } = made(100);
  expect(body.match(/^- /gm)).toHaveLength(MOST_LINES);
  expect(body).toContain("and before these, more: 40");
  expect(body).toContain("From November 1, 2026 to February 8, 2027");
});

test("a report of fakes says so", () => {
  expect(made(3, { mails: mails(3, true) }).body).toContain(
    "Very likely not sent by the service whose name they carry: 1",
  );
  expect(made(3).body).not.toContain("not sent by the service");
});

test("a link to the mail program carries the whole text, or leaves it to be pasted", () => {
  const short = mailto("report@phishing.example", { subject: "A & B", body: "one\ntwo ä" });
  expect(short).toEqual({
    href: "mailto:report@phishing.example?subject=A%20%26%20B&body=one%0D%0Atwo%20%C3%A4",
    isWhole: true,
  });
  const long = mailto("report@phishing.example", { subject: "A", body: "身".repeat(300) });
  expect(long).toEqual({ href: "mailto:report@phishing.example?subject=A", isWhole: false });
});

describe("the offices", () => {
  test("each can be reached, has a name, a country, and says where that is from", () => {
    for (const { id, names, country, url, mail, phone, source, confidence } of OFFICES) {
      expect(names.en, id).toBeTruthy();
      expect(country ?? "XX", id).toMatch(/^[A-Z]{2}$/);
      expect(Boolean(url || mail || phone), id).toBe(true);
      if (url) expect(new URL(url).protocol, id).toBe("https:");
      if (mail) expect(mail, id).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
      expect(new URL(source).protocol, id).toMatch(/^https?:$/);
      expect(CONFIDENCES, id).toContain(confidence);
      const host = (address: string) => new URL(address).host.replace(/^www\./, "");
      if (confidence === "own" && url) expect(host(source), id).toBe(host(url));
    }
    expect(new Set(OFFICES.map(({ id }) => id)).size).toBe(OFFICES.length);
  });

  test("Japan's come first, and have Japanese names", () => {
    expect(COUNTRIES[0]).toBe("JP");
    const names = officesFor("JP").map(({ names }) => names.ja ?? "");
    for (const wanted of ["フィッシング対策協議会", "警察庁", "国民生活センター"])
      expect(names.join()).toContain(wanted);
  });

  test("Japan's are from the offices themselves or from another authority", () => {
    expect(officesFor("JP").filter(({ country, confidence }) => country === "JP" && confidence === "other")).toEqual(
      [],
    );
  });

  test("whoever reads Mioboe in a language other than Vietnamese is offered an office of their own country", () => {
    for (const tag of ["ja", "en-US", "de", "fr", "es", "it", "pt-BR", "ko", "id", "zh-TW", "zh-CN"]) {
      const country = likelyCountry([tag]);
      expect(new Intl.Locale(tag).maximize().region, tag).toBe(country);
      expect(
        officesFor(country).some((office) => office.country === country),
        tag,
      ).toBe(true);
    }
  });

  test("France's is not PHAROS: it takes what stands in public, and no mails", () => {
    for (const { url = "" } of officesFor("FR")) expect(url).not.toContain("internet-signalement");
  });

  test("of the country that the browser's languages speak for are offered", () => {
    expect(likelyCountry(["ja"])).toBe("JP");
    expect(likelyCountry(["en-GB", "ja"])).toBe("GB");
    expect(likelyCountry(["tlh", "???", "de"])).toBe("DE");
    expect(likelyCountry([])).toBe("JP");
    expect(officesFor("ZZ").map(({ id }) => id)).toEqual(["apwg"]);
  });
});
