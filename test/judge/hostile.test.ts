import "../../scripts/lib/second-reader.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { EVIDENCE_CODES, NOTHING_KNOWN, SIGN_UP_KINDS } from "../../src/judge/verdict.ts";
import { KINDS } from "../../src/kind/model.ts";
import { readMail } from "../../src/kind/reading.ts";
import { BODY_LIMIT, type Mail } from "../../src/mail/mail.ts";

const words = fc.constantFrom(
  ..."PayPal,PayPay,コーナンPay,アカウント発行,パスワード,verify,code 123456,account,Fwd:,https://paypal.com/,\u202e,\u200b,>,\n,。,@,.".split(
    ",",
  ),
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(" ")),
);
const mails: fc.Arbitrary<Mail> = fc.record(
  {
    place: fc.constantFrom("row" as const, "message" as const),
    fromName: text,
    fromAddress: fc.oneof(text, fc.emailAddress(), fc.constantFrom("a@value-wallet.com", "x@paypal.com", "@", "a@b@c")),
    subject: text,
    snippet: text,
    body: text,
    links: fc.array(fc.oneof(fc.webUrl(), text), { maxLength: 4 }),
    authentication: fc.record(
      { signedBy: text, mailedBy: text, dkim: fc.constantFrom("pass" as const, "fail" as const) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["place"] },
) as fc.Arbitrary<Mail>;

describe("whatever a mail holds", () => {
  it("the verdict is complete and makes sense", () => {
    fc.assert(
      fc.property(mails, (mail) => {
        const verdict = judge(mail, NOTHING_KNOWN);
        expect(KINDS).toContain(verdict.kind);
        expect(verdict.sure).toBeGreaterThanOrEqual(0);
        expect(verdict.sure).toBeLessThanOrEqual(1);
        expect(verdict.partial).toBe(mail.body === undefined);
        for (const { code, values } of verdict.evidence) {
          expect(EVIDENCE_CODES).toContain(code);
          for (const value of Object.values(values ?? {})) expect(typeof value).toBe("string");
        }
        if (verdict.outcome === "warn") {
          expect(SIGN_UP_KINDS).toContain(verdict.kind);
          expect(verdict.sender).not.toBe("imitated");
        }
        if (verdict.outcome === "warn-fake") expect(verdict.sender).toBe("imitated");
        if (verdict.outcome !== "none") expect(verdict.service).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it("the same mail gets the same verdict, whatever was judged in between", () => {
    fc.assert(
      fc.property(mails, mails, (mail, other) => {
        const first = judge(mail, NOTHING_KNOWN);
        judge(other, NOTHING_KNOWN);
        expect(judge(mail, NOTHING_KNOWN)).toEqual(first);
      }),
    );
  });
});

describe("a mail made to be slow", () => {
  const body = (unit: string, count: number): Mail => ({
    place: "message",
    fromAddress: "a@value-wallet.com",
    subject: "コーナンPay",
    body: unit.repeat(count).slice(0, BODY_LIMIT),
  });
  it.each([
    ["near matches", "verify your emai confirm your accoun パスワー アカウン "],
    ["letters apart", "p a s s w o r d "],
    ["hidden characters", "p\u200ba\u200bs\u200bs\u200bw\u200bo\u200br\u200bd "],
    ["one long sentence of all words", "account created password code verify login device order invoice "],
    ["quotes in quotes", "> > > > account created\n"],
    ["open brackets", "([{<「『【"],
  ])("costs twice as much when it is twice as long, no more: %s", (_, unit) => {
    const half = readMail(body(unit, Math.floor(2_000 / unit.length)));
    const whole = readMail(body(unit, Math.floor(4_000 / unit.length)));
    expect(whole.steps).toBeLessThanOrEqual(half.steps * 3 + 200);
    expect(whole.hits.length).toBeLessThanOrEqual(half.hits.length * 3 + 20);
  });

  it("is read only so far", () => {
    const endless = readMail({ place: "message", body: "account created ".repeat(100_000) });
    expect(endless.steps).toBeLessThan(30_000);
    expect(judge({ place: "message", body: `${"> ".repeat(200)}x\n`.repeat(500) }, NOTHING_KNOWN).outcome).toBe("none");
  });
});

describe("a mail made to hide", () => {
  const plain: Mail = {
    place: "message",
    fromName: "noreply",
    fromAddress: "noreply@value-wallet.com",
    subject: "コーナンPayアカウント発行のご案内",
    body: "アカウントを発行しました。24時間以内に本登録を完了してください。",
  };
  const apart = (text: string, by: string) => [...text].join(by);
  it.each([
    ["zero-width spaces between letters", (s: string) => apart(s, "\u200b")],
    ["soft hyphens between letters", (s: string) => apart(s, "\u00ad")],
    ["spaces between letters", (s: string) => apart(s, " ")],
    ["full-width letters", (s: string) => s.replace("Pay", "Ｐａｙ")],
    ["right-to-left overrides", (s: string) => `\u202d${s}\u202c`],
  ])("is recognised all the same: %s", (_, disguise) => {
    const hidden: Mail = { ...plain, subject: disguise(plain.subject ?? ""), body: disguise(plain.body ?? "") };
    expect(judge(hidden, NOTHING_KNOWN).outcome).not.toBe("none");
  });

  it("also under a page of other text", () => {
    const buried: Mail = { ...plain, body: `${plain.body}\n${"本日の天気は晴れです。".repeat(400)}` };
    expect(judge(buried, NOTHING_KNOWN).outcome).toBe("warn");
  });
});
