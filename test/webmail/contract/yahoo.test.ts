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

describeContract({
  name: "Yahoo! Mail",
  // A name and its address carry no marks of their own.
  byOrder: ["span.D_B > span: messages fromName", "span.D_B > span: messages to"],
  adapter: yahoo,
  owner: OWNER.address,
  body: '[data-test-id="message-view-body"]',
  list: (mails) => page(mails),
  message: (mail) => page([], { opened: mail }, `${INBOX}/messages/AB1`),
  split: (mails, opened) => page(mails, { opened }, `${INBOX}/messages/AB1`),
  leftOut: {
    "sent mail": page(SMALL, {}, "https://mail.yahoo.com/d/folders/2?.src=fp"),
    drafts: page(SMALL, {}, "https://mail.yahoo.com/n/drafts"),
    "a reply that is being written": page([], { opened: SIGN_UP, writing: true }),
  },
  elsewhere: { "the settings": { html: yahooSettings(OWNER), address: "https://mail.yahoo.com/n/settings/1" } },
});

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

  test("AOL's is read in the same way, at its own address", () => {
    const address = "https://mail.aol.com/d/folders/1";
    expect(aol.fits(new URL(address))).toBe(true);
    expect(yahoo.fits(new URL(address))).toBe(false);
    const { html } = page(SMALL, { product: "AOL Mail" });
    const opened = openWith(aol, html, address);
    expect(opened.mailsInRows().filter(Boolean)).toHaveLength(SMALL.length);
    expect(aol.ownAddress(opened.document)).toBe(OWNER.address);
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
