import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerIn } from "../../../extension/content/original/header-in.ts";

const RAW = 'From: "A & B" <a@b.example>\r\nSubject: 1 < 2\r\n\r\nFrom: in the text\r\n';
const HEADER = 'From: "A & B" <a@b.example>\r\nSubject: 1 < 2';
const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const page = (content: string) =>
  `<!DOCTYPE html><html><head><title>Original Message</title></head><body><table><tr><td>From: Mika</td></tr></table>` +
  `<pre class="raw_message_text" id="raw_message_text">${content}</pre></body></html>`;

describe("the header of an original", () => {
  test("is found in the mail itself, without anything of its text", () => {
    expect(headerIn(RAW, true)).toBe(HEADER);
    expect(headerIn(RAW.replaceAll("\r\n", "\n"), false)).toBe(HEADER.replaceAll("\r\n", "\n"));
  });

  test("is found in Gmail’s page, as a reader sees it", () => {
    expect(headerIn(page(escaped(RAW)), true)).toBe(HEADER);
    expect(headerIn(page(`\n${escaped(RAW).replace("A", "&#65;").replace("B", "&#x42;")}`), true)).toBe(HEADER);
  });

  test("is read to its end before anything is said, however the answer arrives", () => {
    for (const answer of [RAW, page(escaped(RAW)), page(escaped(HEADER))]) {
      for (let length = 0; length <= answer.length; length++) {
        expect([undefined, HEADER]).toContain(headerIn(answer.slice(0, length), false));
      }
      expect(headerIn(answer, true)).toBe(HEADER);
    }
  });

  test.each([
    ["a sign-in page", "<!doctype html><title>Sign in</title><pre id=other>From: a@b.example</pre>"],
    [
      "Gmail’s word that there is no such message",
      page("").replace(/<pre.*<\/pre>/, "The message you requested does not exist."),
    ],
    ["an empty original", page("")],
    ["an original that is no mail", page("Nothing here")],
    ["a picture", "GIF89a\u0001\u0000"],
    ["an answer in JSON", '{"data":"From: a@b.example"}'],
    ["nothing", ""],
  ])("is not found in %s", (_, answer) => {
    expect(headerIn(answer, true)).toBeNull();
  });

  test("a mail that shows a page of its own can’t put another mail in its place", () => {
    const forged = `Subject: ${page(escaped("From: b@paypal.com"))}\r\n${RAW}`;
    expect(headerIn(page(escaped(forged)), true)).toBe(forged.slice(0, forged.indexOf("\r\n\r\n")));
  });

  test("may be looked for in anything", () => {
    fc.assert(fc.property(fc.string(), fc.boolean(), (text, isAll) => void headerIn(text, isAll)));
  });
});
