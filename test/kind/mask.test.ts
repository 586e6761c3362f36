import { describe, expect, it } from "vitest";
import { judgeKind } from "../../src/kind/judge-kind.ts";
import { maskableName, withoutName } from "../../src/kind/mask.ts";
import { fold } from "../../src/mail/text.ts";

const masked = (text: string, name: string) => withoutName(fold(text), maskableName(name)).replace(/\u00a4+/g, "@");

describe("the words of a sender's name are no words of the mail", () => {
  it("a name of several words is covered wherever it stands, and nothing else", () => {
    expect(masked("Google Pay: confirm your account", "Google Pay")).toBe(" @ confirm your account ");
    expect(masked("A Google payment", "Google Pay")).toBe(" a google payment ");
  });
  it("a Japanese name is covered where the text goes on without a space", () => {
    expect(masked("楽天カードからのお知らせ", "楽天カード")).toBe(" @からのお知らせ ");
  });
  it("a word alone stays: somebody who calls himself “Account” hides nothing", () => {
    expect(masked("Your account", "Account")).toBe(" your account ");
    expect(masked("Your account", "")).toBe(" your account ");
    expect(masked("Your account", "\u200b")).toBe(" your account ");
  });
  it("every word keeps its place, so that evidence quotes the right ones", () => {
    const text = fold("Google Pay: confirm your account");
    const other = withoutName(text, maskableName("Google Pay"));
    expect(other.length).toBe(text.length);
    expect(other.indexOf("confirm")).toBe(text.indexOf("confirm"));
  });
  it("a wallet's mail about an account is no payment because the wallet is called “Pay”", () => {
    const mail = {
      place: "row",
      subject: "Zebra Pay: account confirmation",
      snippet: "To confirm your Zebra Pay account, click the link.",
    } as const;
    const plain = {
      place: "row",
      subject: "Zebra: account confirmation",
      snippet: "To confirm your Zebra account, click the link.",
    } as const;
    const difference =
      judgeKind({ ...mail, fromName: "Zebra Pay" }).signUp - judgeKind({ ...plain, fromName: "Zebra" }).signUp;
    expect(Math.abs(difference)).toBeLessThan(0.1);
  });
});
