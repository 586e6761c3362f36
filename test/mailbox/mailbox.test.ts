import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAuthenticationResults } from "../../src/mailbox/authentication-results.ts";
import { readEml } from "../../src/mailbox/eml.ts";
import { readMbox } from "../../src/mailbox/mbox.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function* inPieces(text: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < text.length; i += size) yield text.subarray(i, i + size);
}

async function mailsOf(text: string, size = 7, limit = 10_000): Promise<string[]> {
  const mails: string[] = [];
  for await (const mail of readMbox(inPieces(bytes(text), size), limit)) mails.push(new TextDecoder().decode(mail));
  return mails;
}

describe("an mbox", () => {
  it("is taken apart at its From lines, and quoted ones are put right", async () => {
    const mbox = "From a Mon\nSubject: 1\n\nhello\n>From here\nFrom there\n\nFrom b Tue\nSubject: 2\n\nyo\n";
    expect(await mailsOf(mbox)).toEqual(["Subject: 1\n\nhello\nFrom here\nFrom there\n\n", "Subject: 2\n\nyo\n"]);
  });

  it("gives the same mails however its bytes arrive", async () => {
    const mbox = "From a\nSubject: 1\n\nx\n\nFrom b\nSubject: 2\n\nyy\n\nFrom c\n\nz";
    const whole = await mailsOf(mbox, 1000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
        expect(await mailsOf(mbox, size)).toEqual(whole);
      }),
    );
  });

  it("keeps only so much of an endless mail, and finds the next one", async () => {
    const mails = await mailsOf(`From a\n\n${"x".repeat(5000)}\n\nFrom b\n\ny\n`, 64, 100);
    expect(mails.map((mail) => mail.length)).toEqual([100, 3]);
  });
});

describe("the Authentication-Results header", () => {
  it("tells who signed and who mailed", () => {
    const header =
      "mx.example; dkim=pass (2048-bit; ok) header.d=value-wallet.com header.s=s1; spf=pass smtp.mailfrom=bounce@value-wallet.com; dmarc=pass";
    expect(readAuthenticationResults(header, "value-wallet.com")).toEqual({
      dkim: "pass",
      spf: "pass",
      dmarc: "pass",
      signedBy: "value-wallet.com",
      mailedBy: "value-wallet.com",
    });
  });

  it("prefers the signature of the From line's own domain", () => {
    const header =
      "mx; dkim=pass header.d=mailer.example; dkim=pass header.i=@paypal.com; dkim=fail header.d=x.example";
    expect(readAuthenticationResults(header, "paypal.com")).toEqual({ dkim: "pass", signedBy: "paypal.com" });
  });

  it("says nothing that isn't there, whatever it holds", () => {
    expect(readAuthenticationResults("mx; none", "a.example")).toEqual({});
    expect(readAuthenticationResults("mx; dkim=excellent; dmarc", "a.example")).toEqual({});
    fc.assert(fc.property(fc.string(), (header) => void readAuthenticationResults(header, "a.example")));
  });
});

describe("a raw mail", () => {
  it("is read with its topmost authentication result only: what stands below may be forged", async () => {
    const raw = [
      "Authentication-Results: mx.own; dkim=fail header.d=evil.example",
      "Authentication-Results: mx.forged; dkim=pass header.d=paypal.com",
      'From: "PayPal" <service@paypal.com>',
      "To: me@home.example",
      "Subject: =?utf-8?B?44GC?=",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<style>p{color:red}</style><p>Your code is <b>1234</b></p><a href='https://paypal.com/x?a=1&amp;b=2'>here</a>",
    ].join("\r\n");
    const mail = await readEml(bytes(raw));
    expect(mail).toMatchObject({
      fromName: "PayPal",
      fromAddress: "service@paypal.com",
      subject: "あ",
      authentication: { dkim: "fail" },
      to: [{ address: "me@home.example" }],
    });
    expect(mail.body).toContain("1234");
    expect(mail.links).toContain("https://paypal.com/x?a=1&b=2");
  });

  it("of any bytes is read without an error, or refused with one: it never hangs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (raw) => {
        expect((await readEml(raw)).place).toBe("message");
      }),
    );
  });
});
