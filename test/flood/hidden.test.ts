import { describe, expect, test } from "vitest";
import { type Arrival, readArrival } from "../../src/flood/arrival.ts";
import { type Notice, rankHidden } from "../../src/flood/hidden.ts";

const sortOf = (subject: string, snippet = "", fromAddress = "info@shop.example"): Arrival["sort"] | undefined =>
  readArrival({ place: "row", fromAddress, subject, snippet })?.sort;

describe("what a mail is in view of a flood", () => {
  test.each<[Arrival["sort"] | undefined, string, string]>([
    ["sign-up", "Please confirm your subscription", "Thank you for subscribing. Confirm your email address."],
    ["sign-up", "Welcome to Chess Corner! Activate your account", "Your account has been created."],
    [
      "sign-up",
      "【みどり園芸クラブ】会員登録のご確認",
      "会員登録を受け付けました。次のリンクから登録を完了してください。",
    ],
    ["password-changed", "Your password has been changed", "The password of your account was changed."],
    ["password-changed", "パスワードが変更されました", "アカウントのパスワードが変更されました。"],
    ["reset", "Reset your password", "You asked to reset your password. Choose a new one with this link."],
    ["payee-added", "A new payee was added to your account", "You can now send money to J. Smith."],
    ["payee-added", "振込先の追加登録を受け付けました", "インターネットバンキングで振込先が登録されました。"],
    ["transfer", "振込受付のお知らせ", "お振込を受け付けました。金額 300,000円"],
    ["order", "Thank you for your order", "Order 48-2071. Total: $984.00. Payment: card."],
    ["sign-in", "New sign-in to your account", "Someone signed in to your account from a new device."],
    ["code", "Your verification code is 284019", "Use this code to sign in. It expires in 10 minutes."],
    [undefined, "Lunch on Saturday?", "Shall we meet at the station at noon?"],
    [undefined, "Up to 50% off this weekend", "Running shoes and tents at half the price. Unsubscribe here."],
    [undefined, "Re: Please confirm your subscription", "No idea what that was about!"],
  ])("%s: %s", (sort, subject, snippet) => {
    expect(sortOf(subject, snippet)).toBe(sort);
  });

  test("the hosts of one site are one sender, and without an address nothing is counted", () => {
    const mail = { place: "row", subject: "Please confirm your subscription" } as const;
    expect(readArrival({ ...mail, fromAddress: "a@mail.news.shop.co.uk" })?.sender).toBe("shop.co.uk");
    expect(readArrival(mail)).toBeNull();
    expect(readArrival({ ...mail, fromAddress: "not an address" })).toBeNull();
  });
});

describe("what a flood may be hiding", () => {
  const notice = (sort: Notice["sort"], sender: string, more: Partial<Notice> = {}): Notice => ({
    sort,
    sender,
    time: 0,
    ...more,
  });
  const ranked = (notices: Notice[], known: string[] = [], part: string[] = []) =>
    rankHidden(notices, {
      knownBefore: (sender) => known.includes(sender),
      tookPart: (sender) => part.includes(sender),
    }).map(({ sender }) => sender);

  test("money that leaves comes before an order, an order before a code", () => {
    const notices = [notice("code", "a"), notice("order", "b"), notice("payee-added", "c"), notice("transfer", "d")];
    expect(ranked(notices)).toEqual(["c", "d", "b", "a"]);
  });

  test("a sender that had written before comes before strangers", () => {
    expect(ranked([notice("transfer", "stranger"), notice("order", "shop")], ["shop"])).toEqual(["shop", "stranger"]);
  });

  test("a service in use comes before one that is not", () => {
    const service = (relationship: "uses" | "unknown") => ({ sender: "their-domain", relationship }) as const;
    const notices = [
      notice("password-changed", "other", { service: service("unknown") }),
      notice("order", "mine", { service: service("uses") }),
    ];
    expect(ranked(notices)).toEqual(["mine", "other"]);
  });

  test("a fake is not listed, and a site of the flood comes last", () => {
    const fake = notice("transfer", "fake", { service: { sender: "imitated", relationship: "uses" } });
    const notices = [notice("password-changed", "flooder"), fake, notice("sign-in", "site")];
    expect(ranked(notices, [], ["flooder"])).toEqual(["site", "flooder"]);
  });

  test("of two alike, the newer comes first", () => {
    expect(ranked([notice("order", "old"), notice("order", "new", { time: 1 })])).toEqual(["new", "old"]);
  });
});
