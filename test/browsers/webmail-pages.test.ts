import { fakeBrowser } from "@webext-core/fake-browser";
import { expect, test, vi } from "vitest";
import { fitsPattern } from "../../extension/browsers/webmail-pages.ts";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser }));

test.each([
  ["https://mail.google.com/mail/*", "https://mail.google.com/mail/u/0/#inbox", true],
  ["https://mail.google.com/mail/*", "https://mail.google.com/chat", false],
  ["https://mail.google.com/mail/*", "http://mail.google.com/mail/", false],
  ["https://mail.google.com/mail/*", "https://mail.google.com.evil.example/mail/", false],
  ["https://mail.google.com/mail/*", "https://mail.google.com:8443/mail/", false],
  ["https://mail.google.com/mail/*", "https://evil.example/https://mail.google.com/mail/", false],
  ["https://*.mail.example/*", "https://a.b.mail.example/", true],
  ["https://*.mail.example/*", "https://mail.example/", true],
  ["https://*.mail.example/*", "https://notmail.example/", false],
  ["*://mail.example/*", "http://mail.example/x?y", true],
  ["*://mail.example/*", "file://mail.example/x", false],
  ["https://mail.example/a.b/*", "https://mail.example/aXb/", false],
  ["https://mail.example/*", "no address", false],
])("%s on %s: %s", (pattern, address, fits) => {
  expect(fitsPattern(address, pattern)).toBe(fits);
});
