import { describe, expect, test } from "vitest";
import { zoho } from "../../../extension/content/webmail/zoho/zoho.ts";
import { COLLEAGUE, OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { numberOf, type ZohoOptions, zohoCalendar, zohoPage } from "../../stage/zoho/zoho.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const INBOX = "https://mail.zoho.com/zm/#mail/folder/inbox";
const page = (mails = SMALL, more: Partial<ZohoOptions> = {}, address = INBOX) => ({
  html: zohoPage(mails, { owner: OWNER, ...more }),
  address,
});
const open = (...given: Parameters<typeof page>) => {
  const made = page(...given);
  return openWith(zoho, made.html, made.address);
};

describeContract({
  name: "Zoho Mail",
  adapter: zoho,
  // A mail that was read has no mark.
  untold: { rows: { unread: true, snippet: true } },
  owner: OWNER.address,
  body: ".zmMailWrapper",
  list: page,
  message: (mail) => page([], { opened: mail, titled: true }, `${INBOX}/p/${numberOf(mail)}`),
  split: (mails, opened) => page(mails, { opened }, `${INBOX}/p/${numberOf(opened)}`),
  leftOut: {
    "sent mail": page(SMALL, { folder: "Sent" }, "https://mail.zoho.com/zm/#mail/folder/sent"),
    drafts: page(SMALL, { folder: "Drafts" }, "https://mail.zoho.com/zm/#mail/folder/drafts"),
    "sent mail whose address doesn't say so": page(SMALL, { folder: "Sent" }, "https://mail.zoho.com/zm/"),
  },
  elsewhere: {
    "the calendar": { html: zohoCalendar(OWNER), address: "https://mail.zoho.com/zm/#calendar" },
    "the settings": { html: zohoCalendar(OWNER), address: "https://mail.zoho.com/zm/#settings/all" },
  },
});

describe("Zoho Mail", () => {
  test("a mail that wasn't read says so", () => {
    const unread = open()
      .mailsInRows()
      .map((mail) => mail?.unread);
    expect(unread).toEqual(SMALL.map(({ unread }) => unread));
  });

  test("the pane keeps the last mail when it is closed: it isn't read any more", () => {
    const opened = open(SMALL, { opened: SIGN_UP, closed: true });
    expect(opened.messages()).toEqual([]);
    expect(opened.problems()).toEqual([]);
  });

  test("folded mails of a conversation have no text, and are no fault", () => {
    const opened = open(SMALL, { opened: SIGN_UP, folded: [COLLEAGUE] }, `${INBOX}/p/${numberOf(SIGN_UP)}`);
    expect(opened.mails().map((mail) => mail?.subject)).toEqual([SIGN_UP.subject]);
    expect(opened.problems()).toEqual([]);
  });

  test("a second, empty element with the number of the mail is no other mail", () => {
    const opened = open(SMALL, { opened: SIGN_UP });
    const mail = opened.document.querySelector(`#zm_Container_m${numberOf(SIGN_UP)}`);
    mail?.before(mail.cloneNode());
    expect(opened.mails().map((one) => one?.subject)).toEqual([SIGN_UP.subject]);
    expect(opened.problems()).toEqual([]);
  });

  test("a title that says something else than the row of the mail makes the page unreadable", () => {
    const opened = open(SMALL, { opened: SIGN_UP, titled: true });
    const title = opened.document.querySelector(".zmMTitle");
    if (title) title.textContent = "Something else";
    expect(opened.isBlind()).toBe(true);
  });

  test("copies of a sender with different addresses make the page unreadable", () => {
    const opened = open(SMALL, { opened: SIGN_UP });
    opened.document.querySelector(".jsExedDisp")?.setAttribute("data-eid", "x@other.example");
    expect(opened.mails()).toEqual([null]);
    expect(opened.isBlind()).toBe(true);
  });

  test.each([
    ["https://mail.zoho.com/zm/", true],
    ["https://mail.zoho.eu/zm/#mail/folder/inbox", true],
    ["https://mail.zoho.com.au/zm/", true],
    ["https://mail.zohocloud.ca/zm/", true],
    ["https://mail.zoho.com/cpanel/", false],
    ["https://mail.zoho.com.evil.example/zm/", false],
    ["https://crm.zoho.com/zm/", false],
  ])("%s is Zoho's: %s", (address, fits) => {
    expect(zoho.fits(new URL(address))).toBe(fits);
  });
});
