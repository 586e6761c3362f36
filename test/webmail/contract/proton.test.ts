import { describe, expect, test } from "vitest";
import { proton } from "../../../extension/content/webmail/proton.ts";
import type { StageMail } from "../../stage/mail.ts";
import { COLLEAGUE, OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import { type ProtonOptions, protonBody, protonPage, protonSettings } from "../../stage/proton/proton.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const INBOX = "https://mail.proton.me/u/0/inbox";
const fill = (mail: StageMail | undefined) => (document: Document) => {
  const frame = document.querySelector("iframe");
  if (frame && mail) insideOf(frame).body.innerHTML = protonBody(mail);
};
const page = (mails = SMALL, more: Partial<ProtonOptions> = {}, address = INBOX) => ({
  html: protonPage(mails, { owner: OWNER, ...more }),
  address,
  fill: fill(more.opened),
});
const open = (...given: Parameters<typeof page>) => {
  const made = page(...given);
  const opened = openWith(proton, made.html, made.address);
  made.fill(opened.document);
  return opened;
};

describeContract({
  name: "Proton Mail",
  adapter: proton,
  owner: OWNER.address,
  body: "iframe",
  search: {
    from: ["venmo.com"],
    leadsTo: "https://mail.proton.me/u/0/almost-all-mail#from=venmo.com",
    before: "&end=1767592800",
  },
  list: (mails) => page(mails),
  message: (mail) => page([], { opened: mail }, `${INBOX}/C1/M1`),
  split: (mails, opened) => page(mails, { opened }, `${INBOX}/C1`),
  leftOut: {
    "sent mail": page(SMALL, {}, "https://mail.proton.me/u/1/sent"),
    "all drafts": page(SMALL, {}, "https://mail.proton.me/u/0/all-drafts"),
    "an opened mail of one's own": page([], { opened: SIGN_UP, outbound: true }, `${INBOX}/C1`),
  },
  elsewhere: {
    "the settings": { html: protonSettings(OWNER), address: "https://mail.proton.me/u/0/settings/addresses" },
    "the way in": { html: protonSettings(OWNER), address: "https://mail.proton.me/login" },
  },
});

describe("Proton Mail", () => {
  test("rows in one line, as without a reading pane", () => {
    const mails = open(SMALL, { layout: "row" }).mailsInRows();
    expect(mails.map((mail) => mail?.fromAddress)).toEqual(SMALL.map(({ from }) => from?.address));
  });

  test("the sender's button of other versions", () => {
    const opened = open([], { opened: SIGN_UP, sender: "recipients:details-dropdown" });
    expect(opened.mails()[0]?.fromAddress).toBe(SIGN_UP.from?.address);
    expect(opened.problems()).toEqual([]);
  });

  test("addresses that differ make the page unreadable", () => {
    const opened = open([], { opened: SIGN_UP });
    opened.document.querySelector("[data-testid='recipients:sender']")?.setAttribute("title", "x@other.example");
    expect(opened.mails()).toEqual([null]);
    expect(opened.isBlind()).toBe(true);
  });

  test("a mail that is still being decrypted is read when it is there, and that is noticed", () => {
    const made = page([], { opened: SIGN_UP });
    const opened = openWith(proton, made.html, made.address);
    expect(opened.mails()[0]?.body).toBeUndefined();
    expect(opened.isBlind()).toBe(false);
    const [message] = opened.messages() as [Element];
    const key = proton.messageKey(message);
    const window = opened.document.defaultView as unknown as typeof globalThis;
    const observer = new window.MutationObserver(() => undefined);
    for (const { node, options } of proton.watch(opened.document)) observer.observe(node, options);
    made.fill(opened.document);
    expect(observer.takeRecords()).not.toEqual([]);
    expect(proton.messageKey(message)).not.toBe(key);
    expect(opened.mails()[0]?.body).toContain("ご登録");
  });

  test("folded mails of a conversation have no text", () => {
    const mails = open([], { opened: SIGN_UP, folded: [COLLEAGUE] }).mails();
    expect(mails.map((mail) => mail?.body === undefined)).toEqual([true, false]);
  });
});
