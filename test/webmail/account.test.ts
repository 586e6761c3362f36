import { describe, expect, test } from "vitest";
import { adapterFor } from "../../extension/content/webmail/index.ts";
import { app, INBOX, open, view } from "./stage/app.ts";
import { list, row } from "./stage/list.ts";
import { COUPON, OWN } from "./stage/mail.ts";

const views = view(list(row(COUPON)));
const own = (shell: { title?: string; account?: string | null }, address = INBOX) => {
  const page = open(app({ views, ...shell }), address);
  return page.adapter.ownAddress(page.document);
};

describe("the address of the open mailbox", () => {
  test("is what the account button says", () => {
    expect(own({})).toBe(OWN);
    expect(own({ title: "Gmail" })).toBe(OWN);
  });

  test("is the last address of the title where there is no button", () => {
    expect(own({ account: null })).toBe(OWN);
    expect(own({ account: null, title: `Hi - me@evil.example - ${OWN} - Example Corp Mail` })).toBe(OWN);
  });

  test("a subject can't claim to be it", () => {
    expect(own({ title: `Hi - me@evil.example - ${OWN} - Gmail` })).toBe(OWN);
    expect(own({ title: "me@evil.example - Gmail" })).toBe(OWN);
  });

  test("is unknown when button and title disagree, or neither says it", () => {
    expect(own({ title: "Inbox - boss@mailtest.example - Gmail" })).toBeUndefined();
    expect(own({ account: null, title: "Gmail" })).toBeUndefined();
  });
});

describe("the adapter for an address", () => {
  test.each([
    "https://mail.google.com/mail/u/0/",
    "https://mail.google.com/mail/",
    "https://mail.google.com/mail?view=pt",
    "https://mail.google.com/mail/b/AJ3k/u/0/#inbox",
  ])("Gmail's is made for %s", (address) => {
    expect(adapterFor(new URL(address))?.webmail).toBe("gmail");
  });

  test.each([
    "https://inbox.google.com/",
    "https://mail.google.com.evil.example/mail/",
    "https://chat.google.com/",
    "https://mail.google.com/chat/u/0/",
  ])("none is made for %s", (address) => {
    expect(adapterFor(new URL(address))).toBeUndefined();
  });
});
