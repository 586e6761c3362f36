import "../../scripts/lib/second-reader.ts";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { type Context, NOTHING_KNOWN } from "../../src/judge/verdict.ts";
import type { Mail } from "../../src/mail/mail.ts";

function opened(fromName: string, fromAddress: string, subject: string, body: string): Mail {
  return { place: "message", fromName, fromAddress, subject, body };
}

const ORDINARY: [string, Mail][] = [
  [
    "a bank's newsletter on new accounts",
    opened(
      "Riverbank News",
      "news@riverbank.example",
      "Open a new account and earn 3 %",
      "Create an account online in minutes. New customers verify their identity by phone. Unsubscribe here.",
    ),
  ],
  [
    "a shop's order that was paid with PayPal",
    opened(
      "Lamp & Co",
      "orders@lampandco.example",
      "Order 20917 confirmed",
      "Thank you for your order. Payment: PayPal. Total 61.00. Log in to your account to follow the parcel.",
    ),
  ],
  [
    "a friend who asks for a code",
    opened(
      "Rory",
      "rory@gmail.com",
      "code?",
      "hey, PayPal just sent a code to your phone, can you tell me? can't log in",
    ),
  ],
  [
    "a developer's test mail",
    opened(
      "CI",
      "ci@buildbarn.example",
      "[staging] PayPal sandbox: verify your email",
      "Test run 114 rendered the template verify_email with the fixture user. The snapshot differs in 2 lines.",
    ),
  ],
  [
    "a reply about somebody's account",
    opened(
      "Lea",
      "lea@gmail.com",
      "Re: Your PayPal account has been created",
      "Did you ask for this? I didn't.\n> Confirm your email",
    ),
  ],
  [
    "a forwarded notice",
    opened(
      "はなこ",
      "hanako@gmail.com",
      "Fwd: 【PayPay】パスワードリセットのお知らせ",
      "これ届いた?\n---------- Forwarded message ---------\nパスワードの再設定を受け付けました。",
    ),
  ],
  [
    "the receipt of a service that is used every day",
    opened(
      "PayPay",
      "notice@paypay-corp.co.jp",
      "お支払い完了のお知らせ",
      "店舗でのお支払いが完了しました。金額 1,280円",
    ),
  ],
  [
    "a service's campaign",
    opened(
      "PayPay",
      "notice@paypay-corp.co.jp",
      "最大20%戻ってくるキャンペーン",
      "対象店舗でポイント還元。期間限定です。配信停止はこちら",
    ),
  ],
  [
    "a changed password",
    opened(
      "PayPal",
      "service@paypal.com",
      "Your password was changed",
      "We're writing to tell you that your password was changed.",
    ),
  ],
  [
    "a sign-up at a site that is no payment service",
    opened(
      "Tealeaf",
      "hi@tealeaf.example",
      "Welcome to Tealeaf",
      "Your account is ready. Confirm your email to get started.",
    ),
  ],
  ["an empty mail", { place: "message", body: "" }],
  ["a row of which nothing was read", { place: "row" }],
];

describe("ordinary mail is left alone", () => {
  it.each(ORDINARY)("%s", (_, mail) => {
    expect(judge(mail, NOTHING_KNOWN).outcome).toBe("none");
    const { body, ...row } = mail;
    expect(judge({ ...row, place: "row", snippet: (body ?? "").slice(0, 100) }, NOTHING_KNOWN).outcome).toBe("none");
  });
});

describe("a fake", () => {
  const fake = opened(
    "PayPay",
    "info@paypay-secure-login.example",
    "【PayPay】アカウントの確認が必要です",
    "不審なログインがありました。24時間以内に下記のリンクから本人確認を完了してください。確認されない場合、アカウントを制限します。",
  );

  it("is called a fake, and never authenticated, whatever passed for its own domain", () => {
    const passed: Mail = {
      ...fake,
      authentication: { dkim: "pass", dmarc: "pass", signedBy: "paypay-secure-login.example" },
    };
    for (const mail of [fake, passed]) {
      const verdict = judge(mail, NOTHING_KNOWN);
      expect(verdict).toMatchObject({ outcome: "warn-fake", service: { id: "paypay" }, sender: "imitated" });
    }
  });

  it("is called a fake also to somebody who uses the service", () => {
    const context: Context = { answers: { paypay: "uses" }, transactions: {} };
    expect(judge(fake, context)).toMatchObject({ outcome: "warn-fake", relationship: "uses" });
  });
});
