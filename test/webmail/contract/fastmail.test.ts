import { describe, expect, test } from "vitest";
import { fastmail } from "../../../extension/content/webmail/fastmail.ts";
import { type FastmailOptions, fastmailPage, fastmailSettings } from "../../stage/fastmail/fastmail.ts";
import { COLLEAGUE, OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const INBOX = "https://app.fastmail.com/mail/Inbox/?u=0a1b";
const page = (mails = SMALL, more: Partial<FastmailOptions> = {}, address = INBOX) => ({
  html: fastmailPage(mails, { owner: OWNER, ...more }),
  address,
});
const open = (...given: Parameters<typeof page>) => {
  const { html, address } = page(...given);
  return openWith(fastmail, html, address);
};

describeContract({
  name: "Fastmail",
  adapter: fastmail,
  untold: { rows: { address: true } },
  body: ".v-Message-body",
  list: (mails) => page(mails),
  message: (mail) => page([], { opened: mail }, "https://app.fastmail.com/mail/Inbox/T1?u=0a1b"),
  split: (mails, opened) => page(mails, { opened }, "https://app.fastmail.com/mail/Inbox/T1?u=0a1b"),
  leftOut: {
    "sent mail": page(SMALL, {}, "https://app.fastmail.com/mail/Sent/?u=0a1b"),
    drafts: page(SMALL, {}, "https://app.fastmail.com/mail/Drafts/?u=0a1b"),
  },
  elsewhere: {
    "the settings": { html: fastmailSettings(OWNER), address: "https://app.fastmail.com/settings/addresses" },
  },
});

describe("Fastmail", () => {
  test("a text behind its card is read", () => {
    const opened = open([], { opened: SIGN_UP, folded: [COLLEAGUE], bodyBehind: true });
    expect(opened.mails().map((mail) => mail?.body?.slice(0, 3))).toEqual([undefined, "ご登録"]);
    expect(opened.problems()).toEqual([]);
  });

  test("a sender without a title has a name, and no address", () => {
    const [mail] = open([], { opened: SIGN_UP, untitled: true }).mails();
    expect(mail?.fromName).toBe(SIGN_UP.from?.name);
    expect(mail?.fromAddress).toBeUndefined();
  });

  test("a draft in a conversation is no received mail", () => {
    const opened = open([], { opened: SIGN_UP, draft: true });
    expect(opened.mails().map((mail) => mail?.fromName)).toEqual([SIGN_UP.from?.name]);
    expect(opened.problems()).toEqual([]);
  });
});
