/** Raw mails whose senders want the reader to wait: whoever brings one gets an answer all the same. */
import { describe, expect, test } from "vitest";
import { readMime } from "../../src/mailbox/mime.ts";

const raw = (type: string, body: string) =>
  new TextEncoder().encode(`From: a@evil.example\r\nSubject: x\r\nContent-Type: ${type}\r\n\r\n${body}`);

/** How long it took is told apart from hours, not from blinks: a computer may be busy. */
const AT_MOST_MS = 15_000;

describe("a mail of 4 MB is read while one waits,", () => {
  test.each([
    ["of tags that never end", "<"],
    ["of line breaks that never end", "<br "],
    ["of styles that never end", "<style>"],
    ["of styles of which each ends as another", "<style></title><title></script>"],
    ["of styles that nearly end", "<style></style "],
    ["of entities", "&#"],
  ])("%s", { timeout: AT_MOST_MS }, async (_, piece) => {
    const { mail } = await readMime(raw("text/html", piece.repeat(4_000_000 / piece.length)));
    expect(mail.fromAddress).toBe("a@evil.example");
  });

  test("of empty lines", { timeout: AT_MOST_MS }, async () => {
    const { mail } = await readMime(raw("text/plain", "Hello.".padEnd(4_000_000, "\n")));
    expect(mail.body).toMatch(/^Hello\./);
    expect(mail.bodyIsPartial).toBe(true);
  });
});

test("a header longer than any mail's is no mail's", async () => {
  await expect(
    readMime(new TextEncoder().encode(`To: ${"12:".repeat(200_000)}\r\nFrom: a@b.example\r\n\r\nx`)),
  ).rejects.toThrow();
});

describe("of a mail that is only HTML, the text is what a reader sees:", () => {
  test.each([
    [
      "a style, a script and a title are none of it",
      "<title>T</title><STYLE a=b>p{}</style >Hello<script>1<2</script>",
      "Hello",
    ],
    ["a style that is not closed is a tag like others", "Hello <style>p", "Hello p"],
    ["blocks stand on lines of their own", "<p>One</p>Two<br>Three", "One\nTwo\nThree"],
    ["what only looks like a tag stays", "1 < 2", "1 < 2"],
    ["a tag may hold what opens one", 'a <a title="<b">c', "a c"],
  ])("%s", async (_, html, text) => {
    const { mail } = await readMime(raw("text/html", html));
    const lines = (mail.body ?? "").split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    expect(lines.join("\n").trim()).toBe(text);
  });
});

describe("a From line that isn't written as it should be has its one address:", () => {
  test.each([
    "PayPal, <x@evil.example>",
    '"PayPal 💸", "PayPal 💸" <x@evil.example>',
    "Paypal      ,_<x@evil.example>",
  ])("%s", async (from) => {
    const { mail } = await readMime(new TextEncoder().encode(`From: ${from}\r\nSubject: x\r\n\r\nHello.`));
    expect(mail.fromAddress).toBe("x@evil.example");
    expect(mail.fromName).toMatch(/^paypal/i);
  });
});
