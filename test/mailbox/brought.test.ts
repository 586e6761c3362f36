import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originalIn } from "../../src/mailbox/brought.ts";

const HEADER = [
  "Delivered-To: mika@mailtest.example",
  "Received: by 10.0.0.1 with SMTP id 1;",
  "        Mon, 23 Nov 2026 03:00:00 -0800",
  "From: Venmo <venmo@venmo.com>",
  "Subject: =?UTF-8?B?44GC?=",
];
const MAIL = [...HEADER, "", "Hello あ", "Received: in the text", ""].join("\r\n");
const bytes = (text: string) => new TextEncoder().encode(text);
const found = (text: string) => {
  const brought = originalIn(bytes(text));
  return brought && { header: brought.header, raw: new TextDecoder().decode(brought.raw) };
};

describe("an original that somebody brings", () => {
  test.each([
    ["as it is", MAIL, MAIL],
    ["with line feeds alone", MAIL.replaceAll("\r\n", "\n"), MAIL.replaceAll("\r\n", "\n")],
    ["behind blank lines", `\n\n  \n${MAIL}`, MAIL],
    ["out of an mbox", `From venmo@venmo.com Mon Nov 23 03:00:00 2026\r\n${MAIL}`, MAIL],
    [
      "below what Gmail's page says of it",
      `Original Message\nMessage ID\t<1@venmo.com>\nCreated at:\tMon\nFrom:\tVenmo <x@evil.example>\nSPF:\tPASS\n\n\n${MAIL}`,
      MAIL,
    ],
  ])("%s", (_, text, mail) => {
    expect(found(text)?.raw.startsWith(mail.slice(0, 40))).toBe(true);
    expect(found(text)?.header.split(/\r?\n/)).toEqual(HEADER);
  });

  test("of a program that doesn't write on top begins at its first line", () => {
    const text = "X-Account-Key: 1\nFrom: a@b.example\nReceived: by c\nSubject: d\n\nHello";
    expect(found(text)?.header).toBe(text.slice(0, text.indexOf("\n\n")));
  });

  test("without a text is one", () => {
    expect(found(HEADER.join("\n"))?.header.split("\n")).toEqual(HEADER);
  });

  test.each([
    ["nothing", ""],
    ["the text of a mail as it is read", "Hello Mika,\n\nplease confirm: https://venmo.com/\n\nFrom: Venmo"],
    ["a header without a sender", "Received: by a\nSubject: b\nDate: c\n\nHello"],
    ["a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"],
    ["a page", "<!DOCTYPE html><html><body>From: a@b.example</body></html>"],
  ])("%s is none", (_, text) => {
    expect(found(text)).toBeNull();
  });

  test("may be anything", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (raw) => void originalIn(raw)));
    const line = fc.constantFrom(...HEADER, "", " ", "From ", ":", "\r", "Received:");
    fc.assert(fc.property(fc.array(line), (lines) => void originalIn(bytes(lines.join("\n")))));
  });
});
