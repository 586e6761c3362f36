import { describe, expect, test } from "vitest";
import { outlook } from "../../../extension/content/webmail/outlook.ts";
import { COLLEAGUE, OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type OutlookOptions, outlookCalendar, outlookPage, outlookSettings } from "../../stage/outlook/outlook.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const INBOX = "https://outlook.live.com/mail/0/";
const page = (mails = SMALL, more: Partial<OutlookOptions> = {}, address = INBOX) => ({
  html: outlookPage(mails, { owner: OWNER, ...more }),
  address,
});
const open = (...given: Parameters<typeof page>) => {
  const { html, address } = page(...given);
  return openWith(outlook, html, address);
};

describeContract({
  name: "Outlook",
  adapter: outlook,
  owner: OWNER.address,
  body: '[id^="UniqueMessageBody"]',
  list: (mails) => page(mails),
  message: (mail) => page([], { opened: mail }, `${INBOX}inbox/id/AQAA`),
  split: (mails, opened) => page(mails, { opened }, `${INBOX}inbox/id/AQAA`),
  leftOut: {
    "sent mail": page(SMALL, {}, `${INBOX}sentitems`),
    drafts: page(SMALL, {}, "https://outlook.office.com/mail/drafts"),
    "a draft that is being written": page([], { opened: SIGN_UP, writing: true }),
  },
  elsewhere: {
    "the calendar": { html: outlookCalendar(OWNER), address: "https://outlook.live.com/calendar/0/view/month" },
    "the settings": { html: outlookSettings(OWNER), address: "https://outlook.live.com/mail/0/options/mail/rules" },
  },
});

describe("Outlook", () => {
  test("in Japanese", () => {
    const [mail] = open(SMALL, { language: "ja", opened: SIGN_UP }).mailsInRows();
    expect(mail).toMatchObject({ fromAddress: SIGN_UP.from?.address, subject: SIGN_UP.subject, unread: true });
    expect(open([], { language: "ja", opened: SIGN_UP }).mails()[0]?.fromAddress).toBe(SIGN_UP.from?.address);
  });

  test("colleagues, for whom it gives no address: none is made from the name", () => {
    const opened = open(SMALL, { colleagues: true, opened: COLLEAGUE });
    expect(opened.mailsInRows().map((mail) => mail?.fromAddress)).toEqual(SMALL.map(() => undefined));
    expect(opened.mails()[0]).toMatchObject({ fromName: COLLEAGUE.from?.name, subject: COLLEAGUE.subject });
    expect(opened.mails()[0]?.fromAddress).toBeUndefined();
    expect(opened.isBlind()).toBe(false);
  });

  test("a name that ends like an address in brackets gives no address", () => {
    const from = { name: "Big Bank <service@big-bank.example>", address: "x@cheap-host.example" };
    const known = open([], { opened: { ...SIGN_UP, from }, colleagues: true });
    expect(known.mails()[0]?.fromAddress).toBeUndefined();
    expect(open([], { opened: { ...SIGN_UP, from } }).mails()[0]?.fromAddress).toBe(from.address);
  });

  test("folded mails of a conversation have no text, and the open one has", () => {
    const mails = open([], { opened: SIGN_UP, folded: [COLLEAGUE] }).mails();
    expect(mails.map((mail) => mail?.body === undefined)).toEqual([true, false]);
  });

  test("links through Microsoft's check lead to their real targets", () => {
    const link = "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fx&data=05";
    const mail = { ...SIGN_UP, html: `<a href="${link.replace("&", "&amp;")}">PayPal</a>` };
    expect(open([], { opened: mail }).mails()[0]?.links).toEqual(["https://evil.example/x"]);
  });

  test.each([
    ["https://outlook.live.com/mail/0/", true],
    ["https://outlook.office.com/mail/", true],
    ["https://outlook.office365.com/mail/inbox/id/A", true],
    ["https://outlook.cloud.microsoft/mail/", true],
    ["https://outlook.live.com.evil.example/mail/", false],
  ])("%s is Outlook's: %s", (address, fits) => {
    expect(outlook.fits(new URL(address))).toBe(fits);
  });
});
