import { describe, expect, test } from "vitest";
import { aol, yahoo } from "../../../extension/content/webmail/yahoo.ts";
import { COLLEAGUE, NAMELESS, OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type YahooOptions, yahooPage, yahooSettings } from "../../stage/yahoo/yahoo.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const INBOX = "https://mail.yahoo.com/n/folders/1";
const page = (mails = SMALL, more: Partial<YahooOptions> = {}, address = INBOX) => ({
  html: yahooPage(mails, { owner: OWNER, ...more }),
  address,
});
const open = (...given: Parameters<typeof page>) => {
  const { html, address } = page(...given);
  return openWith(yahoo, html, address);
};

for (const [name, adapter, host, product] of [
  ["Yahoo! Mail", yahoo, "https://mail.yahoo.com", "Yahoo Mail"],
  ["AOL Mail", aol, "https://mail.aol.com", "AOL Mail"],
] as const) {
  const at = (path: string, mails = SMALL, more: Partial<YahooOptions> = {}) =>
    page(mails, { product, ...more }, host + path);
  describeContract({
    name,
    // A name and its address carry no marks of their own.
    byOrder: ["span.D_B > span: messages fromName", "span.D_B > span: messages to"],
    adapter,
    owner: OWNER.address,
    body: '[data-test-id="message-view-body"]',
    search: {
      from: ["venmo.com", "venmo.example"],
      leadsTo: `${host}/n/search/keyword=(from%253Avenmo.com%2520OR%2520from%253Avenmo.example)`,
      before: "%2520before%253A%25222026-01-05%2522",
    },
    list: (mails) => at("/n/folders/1", mails),
    message: (mail) => at("/n/folders/1/messages/AB1", [], { opened: mail }),
    split: (mails, opened) => at("/n/folders/1/messages/AB1", mails, { opened }),
    leftOut: {
      "sent mail": at("/d/folders/2?.src=fp"),
      drafts: at("/n/drafts"),
      "a reply that is being written": at("/n/folders/1", [], { opened: SIGN_UP, writing: true }),
    },
    elsewhere: { "the settings": { html: yahooSettings(OWNER), address: `${host}/n/settings/1` } },
  });
}

describe("Yahoo! Mail", () => {
  test("an advertisement that looks like a mail is none", () => {
    const opened = open(SMALL, { advertisement: true });
    expect(opened.rows()).toHaveLength(SMALL.length + 1);
    expect(opened.mailsInRows().flatMap((mail) => mail?.subject ?? [])).toEqual(SMALL.map(({ subject }) => subject));
    expect(opened.problems()).toEqual([]);
  });

  test("a pill without a title: two texts are a name and an address; one alone is no address", () => {
    expect(open([], { opened: SIGN_UP, plainPills: true }).mails()[0]?.fromAddress).toBe(SIGN_UP.from?.address);
    const [mail] = open([], { opened: NAMELESS, plainPills: true }).mails();
    expect(mail).toMatchObject({ fromName: NAMELESS.from?.address });
    expect(mail?.fromAddress).toBeUndefined();
  });

  test("several senders of a conversation: none of them is taken for the sender", () => {
    const opened = open();
    opened.document.querySelector("[id^=email-sender-]")?.setAttribute("title", "a@one.example, b@two.example");
    expect(opened.mailsInRows().find(Boolean)?.fromAddress).toBeUndefined();
    expect(opened.isBlind()).toBe(false);
  });

  test("a title that names somebody else than the text does makes the page unreadable", () => {
    const opened = open([], { opened: SIGN_UP });
    opened.document.querySelector("[data-test-id=message-from] [title]")?.setAttribute("title", "x@other.example");
    expect(opened.mails()).toEqual([null]);
    expect(opened.isBlind()).toBe(true);
  });

  test("folded mails of a conversation have no text", () => {
    const mails = open([], { opened: SIGN_UP, folded: [COLLEAGUE] }).mails();
    expect(mails.map((mail) => mail?.body === undefined)).toEqual([true, false]);
  });

  test("AOL's is another one, at its own address", () => {
    const address = "https://mail.aol.com/d/folders/1";
    expect(aol.fits(new URL(address))).toBe(true);
    expect(yahoo.fits(new URL(address))).toBe(false);
  });

  test.each([
    ["https://mail.yahoo.com/d/folders/1", true],
    ["https://mail.yahoo.co.jp/u/pc/f/list/1", false],
    ["https://login.yahoo.com/", false],
    ["https://mail.yahoo.com.evil.example/", false],
  ])("%s is Yahoo!'s: %s", (address, fits) => {
    expect(yahoo.fits(new URL(address))).toBe(fits);
  });
});
