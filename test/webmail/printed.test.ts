import { describe, expect, test } from "vitest";
import { open } from "./stage/app.ts";
import { COUPON, hex, LUNCH, OWN } from "./stage/mail.ts";
import { ENTIRE, entire, PRINT, printed } from "./stage/printed.ts";

describe("the print view", () => {
  test("each mail is read, with the account that the page names", () => {
    const page = open(printed(COUPON, LUNCH), PRINT + COUPON.id);
    const [coupon, lunch] = page.mails();
    expect(coupon).toEqual({
      place: "message",
      fromName: "noreply",
      fromAddress: "noreply@value-wallet.com",
      to: [{ name: "me", address: OWN }, { address: "jo@mailtest.example" }],
      subject: COUPON.subject,
      date: COUPON.date,
      body: "ご登録ありがとうございます。\n確認はこちら",
      links: ["https://pay.value-wallet.com/start?a=1"],
    });
    expect(lunch?.fromAddress).toBe(LUNCH.from.address);
    expect(page.adapter.ownAddress(page.document)).toBe(OWN);
    expect(page.adapter.view(page.document, page.url)).toBe("message");
    expect(page.rows()).toEqual([]);
    expect(page.problems()).toEqual([]);
  });

  test("the only mail of a conversation has its id", () => {
    expect(open(printed(COUPON), PRINT + COUPON.id).mails()[0]?.id).toBe(hex(COUPON.id));
  });

  test("an address that the sender wrote into the name is not the address", () => {
    const from = { name: "Pay <service@paypal.com>", address: "x@evil.example" };
    expect(open(printed({ ...COUPON, from }), PRINT + COUPON.id).mails()[0]).toMatchObject({
      fromName: "Pay <service@paypal.com>",
      fromAddress: "x@evil.example",
    });
  });

  test("a message that a mail has drawn in its own text is not read", () => {
    const forged = printed({ ...LUNCH, from: { name: "PayPal", address: "service@paypal.com" } });
    const table = /<table[^>]*class="message">[\s\S]*<\/table>/.exec(forged)?.[0] ?? "";
    const page = open(printed({ ...COUPON, body: `</font></div>${table}` }), PRINT + COUPON.id);
    expect(page.mails().map((mail) => mail?.fromAddress)).toEqual([COUPON.from.address]);
  });

  test("of lines without a class none is taken for that of the recipients: one may be where answers go", () => {
    const unclassed = printed(COUPON).replace('<div class="replyto">', "<div>");
    const page = open(unclassed, PRINT + COUPON.id);
    expect(page.mails()[0]).toMatchObject({ fromAddress: COUPON.from.address });
    expect(page.mails()[0]?.to).toBeUndefined();
    const alone = printed(COUPON).replace(/<div class="replyto">.*?<\/div>/, "");
    expect(open(alone, PRINT + COUPON.id).mails()[0]?.to).toHaveLength(2);
  });

  test("the panel goes above all messages", () => {
    const page = open(printed(COUPON), PRINT + COUPON.id);
    const [message] = page.messages();
    const place = message && page.adapter.panelPlace(message);
    expect(place?.before).toBe(page.document.querySelector(".maincontent"));
  });
});

describe("a long mail in full", () => {
  test("has a text and a subject, and names no sender", () => {
    const page = open(entire(COUPON), ENTIRE + COUPON.id);
    const [mail] = page.mails();
    expect(mail).toMatchObject({
      subject: COUPON.subject,
      id: hex(COUPON.id),
      body: "ご登録ありがとうございます。\n確認はこちら",
    });
    expect(mail?.fromAddress).toBeUndefined();
    expect(mail?.to).toBeUndefined();
    expect(page.problems()).toEqual([]);
  });
});

test.each(["om", "att", "cm"])("nothing is read in view=%s", (view) => {
  const page = open(printed(COUPON), `https://mail.google.com/mail/u/0/?ik=1&view=${view}&th=18db97979c6f1db3`);
  expect([page.rows(), page.messages(), page.problems()]).toEqual([[], [], []]);
  expect(page.adapter.view(page.document, page.url)).toBe("other");
});
