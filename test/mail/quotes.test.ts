import { describe, expect, it } from "vitest";
import { isForwardedText, isReplySubject, withoutQuotes } from "../../src/mail/quotes.ts";

describe("a reply or a forwarded mail is known by its subject", () => {
  it.each([
    "Re: Your account",
    "Fwd: Your account",
    "AW: Ihr Konto",
    "WG: Ihr Konto",
    "TR : Votre compte",
    "RV: Su cuenta",
    "转发：您的账户",
    "返信: アカウント",
    "[list] Re: hello",
    "RE[2]: hello",
  ])("%s", (subject) => expect(isReplySubject(subject)).toBe(true));

  it.each(["Reset: your password", "Your account", "Results: 3", "PayPal: new login", "【Re】アカウント", ""])(
    "not by: %s",
    (subject) => expect(isReplySubject(subject)).toBe(false),
  );
});

describe("what somebody else wrote is left out", () => {
  it("when it is quoted", () => {
    expect(withoutQuotes("Look at this\n> Your account was created\n>> really")).toBe("Look at this");
  });

  it("when it was forwarded", () => {
    const text = "Is this real?\n---------- Forwarded message ---------\nYour account was created";
    expect(withoutQuotes(text)).toBe("Is this real?");
    expect(isForwardedText("---------- Forwarded message ---------\nFrom: x")).toBe(true);
  });

  it("and a rule of hyphens between paragraphs is no mark", () => {
    const text = "Your code\n-----------\n442211\n----- 注意 -----\nくれぐれも";
    expect(withoutQuotes(text)).toBe(text);
  });
});
