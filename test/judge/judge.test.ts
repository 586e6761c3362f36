import "../../scripts/lib/second-reader.ts";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { type Context, NOTHING_KNOWN } from "../../src/judge/verdict.ts";
import type { Mail } from "../../src/mail/mail.ts";

const kohnan: Mail = {
  place: "row",
  fromName: "noreply",
  fromAddress: "noreply@value-wallet.com",
  subject: "コーナンPayサービスアカウント発行のご案内",
};
const opened: Mail = {
  ...kohnan,
  place: "message",
  body: "コーナンPayのサービスアカウントの発行についてお知らせします。24時間以内に下記のリンクからアプリを開き、本登録を完了してください。",
};

describe("the account that nobody asked for", () => {
  it("is warned of in a list that shows no addresses, too", () => {
    const { fromAddress: _, ...nameless } = kohnan;
    expect(judge(nameless, NOTHING_KNOWN)).toMatchObject({
      kind: "account-issued",
      service: { id: "kohnan-pay" },
      sender: "unknown",
      outcome: "warn",
    });
  });

  it("is warned of in the list, where only the subject is known", () => {
    expect(judge(kohnan, NOTHING_KNOWN)).toMatchObject({
      kind: "account-issued",
      service: { id: "kohnan-pay" },
      sender: "their-domain",
      relationship: "unknown",
      outcome: "warn",
      partial: true,
    });
  });

  it("is warned of when opened, and authenticated once the webmail shows the signature", () => {
    expect(judge(opened, NOTHING_KNOWN)).toMatchObject({ outcome: "warn", sender: "their-domain", partial: false });
    const signed: Mail = {
      ...opened,
      authentication: { signedBy: "value-wallet.com", mailedBy: "value-wallet.com" },
    };
    expect(judge(signed, NOTHING_KNOWN)).toMatchObject({
      kind: "account-issued",
      outcome: "warn",
      sender: "authenticated",
    });
  });

  it("gives its reasons in the order kind, service, sender, relationship, in the mail's own words", () => {
    const { evidence } = judge(opened, NOTHING_KNOWN);
    const parts = evidence.map(({ part }) => part);
    expect([...new Set(parts)]).toEqual(["kind", "service", "sender", "relationship"]);
    expect(evidence[0]).toMatchObject({ code: "words-in-subject", values: { words: expect.stringContaining("発行") } });
  });

  it("is no news once the user said that the account is theirs", () => {
    const context: Context = { answers: { "kohnan-pay": "uses" }, transactions: {} };
    expect(judge(opened, context)).toMatchObject({ outcome: "none", relationship: "uses", kind: "account-issued" });
  });

  it("is no news for somebody whose receipts of that service lie in the same mailbox", () => {
    const lastSeen = Date.UTC(2019, 5, 30);
    const context: Context = { answers: {}, transactions: { "kohnan-pay": { count: 3, lastSeen } } };
    const verdict = judge(opened, context);
    expect(verdict.outcome).toBe("none");
    expect(verdict.evidence).toContainEqual({
      part: "relationship",
      code: "earlier-transactions",
      values: { count: "3", last: "2019-06-30" },
    });
  });

  it("is still warned of when the user said that they don't use it, whatever receipts are there", () => {
    const context: Context = {
      answers: { "kohnan-pay": "does-not-use" },
      transactions: { "kohnan-pay": { count: 1, lastSeen: 0 } },
    };
    expect(judge(opened, context)).toMatchObject({ outcome: "warn", relationship: "does-not-use" });
  });

  it("is not warned of when a friend forwards it", () => {
    const forwarded: Mail = {
      ...opened,
      fromName: "はなこ",
      fromAddress: "hanako@gmail.com",
      subject: `Fwd: ${kohnan.subject}`,
    };
    expect(judge(forwarded, NOTHING_KNOWN).outcome).toBe("none");
  });
});
