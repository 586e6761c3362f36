import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Opened, RECEIVERS, readOriginal } from "../../src/sender/original.ts";

const { gmail } = RECEIVERS;
if (!gmail) throw new Error("Gmail's receiver is missing");
const OPENED: Opened = { fromAddress: "service@paypal.com", receiver: gmail };

const FROM = "From: PayPal <service@paypal.com>";
/** What Google's servers put on top of every mail that they receive. */
const TAKEN = [
  "Delivered-To: mika@mailtest.example",
  "Received: by 2002:a05:7108:3141:b0:3f0 with SMTP id x1csp1;",
  "        Mon, 23 Nov 2026 03:00:00 -0800 (PST)",
  "ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.i=@paypal.com",
  "Received: from mx1.paypal.com (mx1.paypal.com. [198.51.100.7])",
  "        by mx.google.com with ESMTPS id y2 for <mika@mailtest.example>",
];
const RIGHT = [
  "Authentication-Results: mx.google.com;",
  "       dkim=pass header.i=@paypal.com header.s=pp1 header.b=AbCd;",
  "       spf=pass (google.com: domain of x@paypal.com designates 198.51.100.7 as permitted sender) smtp.mailfrom=x@paypal.com;",
  "       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=paypal.com",
];
const results = (text: string) => [`Authentication-Results: mx.google.com; ${text}`];
const header = (...lines: string[]) => lines.join("\r\n");
const read = (lines: string[], opened = OPENED) => readOriginal(header(...lines), opened);

describe("the original of a mail in Gmail", () => {
  it("says that the sender’s signature is right when Google found it right", () => {
    expect(read([...TAKEN, ...RIGHT, FROM])).toMatchObject({
      result: "right",
      domain: "paypal.com",
      by: "mx.google.com",
      authentication: { dkim: "pass", dmarc: "pass", signedBy: "paypal.com" },
    });
  });

  it("is read with line feeds alone, as a page shows it, and with the sender’s address in other letters", () => {
    expect(readOriginal([...TAKEN, ...RIGHT, "From: SERVICE@PayPal.com"].join("\n"), OPENED).result).toBe("right");
  });

  it.each([
    ["a signature of a mailing company only", "dkim=pass header.i=@mailer.example; dmarc=none", "other"],
    ["no signature", "dkim=none; spf=pass smtp.mailfrom=x@paypal.com", "unsigned"],
    ["a check that failed", "dkim=none; spf=softfail; dmarc=fail (p=REJECT) header.from=paypal.com", "failed"],
    [
      "a check that failed in part",
      "dkim=fail header.i=@paypal.com; spf=pass smtp.mailfrom=x@list.example",
      "doubtful",
    ],
    ["words that are no result", "none", "unchecked"],
  ])("with %s says so", (_, text, result) => {
    expect(read([...TAKEN, ...results(text), FROM]).result).toBe(result);
  });

  it("proves nothing of an author that programs may read differently", () => {
    const evil = ["dkim=pass header.i=@evil.example; dmarc=pass header.from=evil.example"].flatMap(results);
    const from = "From: (\\() <service@paypal.com> (x\\)) (\\) <a@evil.example> )";
    expect(read([...TAKEN, ...evil, from], { ...OPENED, fromAddress: "a@evil.example" })).toEqual({
      result: "another",
    });
  });

  it("is read at once, however long a sender makes the line with the author", () => {
    const start = performance.now();
    expect(read([...TAKEN, ...RIGHT, `From: ${'"\\'.repeat(60_000)}`])).toEqual({ result: "another" });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("never believes results that a sender has written below Google’s own", () => {
    const lower = read([...TAKEN, ...results("dkim=none; dmarc=fail header.from=paypal.com"), ...RIGHT, FROM]);
    expect(lower.result).toBe("failed");
  });

  it.each<[string, string[]]>([
    ["nothing but what the sender wrote: no server of Google’s took it", [...RIGHT, FROM]],
    [
      "a mail that was fetched from another provider, with all that its sender wrote",
      [...TAKEN, "Received: from evil.example by mx.other.example with ESMTP", ...RIGHT, FROM],
    ],
    [
      "a mail that a program put into the mailbox",
      ["Received: from 123 named unknown by gmailapi.google.com with HTTPREST", ...RIGHT, FROM],
    ],
    [
      "a sender who calls his own server by Google’s name",
      ["Received: from by mx.google.com (evil.example) by mx.other.example with ESMTP", ...RIGHT, FROM],
    ],
    ["another server’s results on top", [...TAKEN, "Authentication-Results: evil.example; dmarc=pass", ...RIGHT, FROM]],
    ["results of nobody", [...TAKEN, "Authentication-Results: ;dkim=pass header.d=paypal.com", FROM]],
    ["results of ARC alone", [...TAKEN, FROM]],
    ["results in the text of the mail", [...TAKEN, FROM, "", ...RIGHT]],
  ])("proves nothing with %s", (_, lines) => {
    expect(read(lines)).toEqual({ result: "unchecked" });
  });

  it.each([
    ["another sender than the page", "From: x@other.example"],
    ["two senders in one line", "From: a@evil.example, service@paypal.com"],
    ["two addresses", "From: <a@evil.example> <service@paypal.com>"],
    ["an address in the name only", 'From: "service@paypal.com" <a@evil.example>'],
    ["no sender", "X-From: service@paypal.com"],
    ["two From lines", "From: service@paypal.com\r\nFrom: a@evil.example"],
  ])("is not believed with %s", (_, from) => {
    expect(read([...TAKEN, ...RIGHT, from])).toEqual({ result: "another" });
  });

  it.each([
    [
      "in the envelope’s address, quoted",
      'spf=pass smtp.mailfrom="a; dmarc=pass header.from=paypal.com; b"@evil.example',
    ],
    [
      "in the comment on the envelope’s address",
      'spf=pass (google.com: domain of "a) ; dkim=pass header.d=paypal.com; dmarc=pass (b"@evil.example) smtp.mailfrom=x',
    ],
    ["behind a bracket that nothing opened", "spf=none a); dkim=pass header.d=paypal.com"],
    ["in the name of a signature’s key", "dkim=pass header.i=@evil.example header.s=header.d=paypal.com"],
    ["in a signature’s identity", "dkim=pass header.i=header.d=paypal.com@evil.example"],
    ["as an identity of another domain than the signature’s", "dkim=pass header.i=@paypal.com header.d=evil.example"],
    ["for another From line", "dmarc=pass header.from=evil.example"],
    ["twice", "dmarc=pass header.from=paypal.com; dmarc=fail header.from=paypal.com"],
  ])("is not deceived by a result that a sender has smuggled in %s", (_, text) => {
    const found = read([...TAKEN, ...results(text), FROM]);
    expect(found.result).not.toBe("right");
    expect(found.authentication?.signedBy ?? "").not.toBe("paypal.com");
  });

  it("tells the sender’s own name from the sender’s address where the webmail shows no address", () => {
    const { fromAddress: _, ...unshown } = OPENED;
    expect(read([...TAKEN, ...RIGHT, FROM], unshown)).toMatchObject({ result: "right", domain: "paypal.com" });
  });

  it("may be anything: it never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void readOriginal(text, OPENED)));
    const line = fc.constantFrom(
      ...TAKEN,
      ...RIGHT,
      FROM,
      "",
      " ",
      "(",
      '"',
      "Received: by",
      "Authentication-Results:",
    );
    fc.assert(fc.property(fc.array(line), (lines) => void read(lines)));
  });

  it("of endless length is read in no time", () => {
    const start = performance.now();
    const long = "a(".repeat(500_000);
    read([...TAKEN, `Authentication-Results: mx.google.com; ${long}`, `From: ${long}`]);
    read([...Array.from({ length: 100_000 }, () => " folded"), `Received: ${" by ".repeat(100_000)}`, ...RIGHT, FROM]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("the original of a mail in a self-hosted mailbox", () => {
  const opened: Opened = {
    fromAddress: "service@paypal.com",
    ownHosts: ["mailtest.example", "webmail.mailtest.example"],
  };
  const noted = (by: string, text: string) => read([`Authentication-Results: ${by}; ${text}`, FROM], opened);

  it("holds a note of its mail server, which is not yet a proof: a server that writes none lets a sender’s through", () => {
    expect(noted("mx.mailtest.example 1", "dmarc=pass header.from=paypal.com")).toEqual({
      result: "noted",
      domain: "paypal.com",
      by: "mx.mailtest.example",
    });
  });

  it("is believed in what failed: no sender writes that", () => {
    const found = noted("mx.mailtest.example", "dkim=none; dmarc=fail header.from=paypal.com");
    expect(found).toMatchObject({ result: "failed", authentication: { dmarc: "fail" } });
  });

  it("says nothing by a server that is not the mailbox’s", () => {
    expect(noted("mx.google.com", "dmarc=pass header.from=paypal.com")).toEqual({ result: "unchecked" });
    expect(readOriginal(header("Authentication-Results: a; dmarc=pass", FROM), { ownHosts: [""] })).toEqual({
      result: "unchecked",
    });
  });
});
