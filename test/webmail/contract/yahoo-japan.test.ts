import { describe, expect, test } from "vitest";
import { yahooJapan } from "../../../extension/content/webmail/yahoo-japan.ts";
import type { StageMail } from "../../stage/mail.ts";
import { OWNER, SIGN_UP, SMALL } from "../../stage/mailbox/small.ts";
import {
  type YahooJapanOptions,
  yahooJapanBody,
  yahooJapanPage,
  yahooJapanSettings,
} from "../../stage/yahoo-japan/yahoo-japan.ts";
import { insideOf, openWith } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const LIST = "https://mail.yahoo.co.jp/u/pc/f/list/1";
const fill = (mail: StageMail | undefined) => (document: Document) => {
  const frame = document.querySelector("[data-cy] iframe");
  if (frame && mail) insideOf(frame).body.innerHTML = yahooJapanBody(mail);
};
const page = (mails = SMALL, more: Partial<YahooJapanOptions> = {}) => ({
  html: yahooJapanPage(mails, { owner: OWNER, ...more }),
  address: LIST,
  fill: fill(more.opened),
});
const open = (...given: Parameters<typeof page>) => {
  const made = page(...given);
  const opened = openWith(yahooJapan, made.html, made.address);
  made.fill(opened.document);
  return opened;
};

describeContract({
  name: "Yahoo!メール",
  // A name and its address carry no marks of their own.
  byOrder: ["div.sc-f: messages fromName"],
  adapter: yahooJapan,
  body: "[data-cy] iframe",
  message: (mail) => page([], { opened: mail }),
  leftOut: { "an empty folder": page([]) },
  elsewhere: {
    "the settings": { html: yahooJapanSettings(OWNER), address: "https://mail.yahoo.co.jp/u/pc/f/settings" },
    "the way in": { html: yahooJapanSettings(OWNER), address: "https://mail.yahoo.co.jp/" },
  },
});

describe("Yahoo!メール", () => {
  test("its list is not known: it is not guessed, and said to be unreadable", () => {
    const opened = open();
    expect(opened.rows()).toEqual([]);
    expect(opened.problems()).toEqual([{ what: "nothing-readable", count: 1, weight: "blind" }]);
  });

  test("a mail that is opened beside the list is read", () => {
    const opened = open(SMALL, { opened: SIGN_UP });
    expect(opened.mails()[0]).toMatchObject({ fromAddress: SIGN_UP.from?.address, subject: SIGN_UP.subject });
    expect(opened.isBlind()).toBe(false);
  });

  test("a header with names only makes the page unreadable: a recipient's address is not taken for the sender's", () => {
    const opened = open([], { opened: SIGN_UP, namesOnly: true });
    expect(opened.mails()).toEqual([null]);
    expect(opened.isBlind()).toBe(true);
  });
});
