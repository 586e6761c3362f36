import { describe, expect, test } from "vitest";
import { yahooJapan } from "../../../extension/content/webmail/yahoo-japan/yahoo-japan.ts";
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
const page = (mails = SMALL, more: Partial<YahooJapanOptions> = {}, address = LIST) => ({
  html: yahooJapanPage(mails, { owner: OWNER, ...more }),
  address,
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
  // A mail that was read has no mark.
  untold: { rows: { unread: true, snippet: true } },
  body: "[data-cy] iframe",
  list: page,
  message: (mail) => page([], { opened: mail }),
  split: (mails, opened) => page(mails, { opened }),
  leftOut: {
    "sent mail": page(SMALL, {}, "https://mail.yahoo.co.jp/u/pc/f/list/2"),
    drafts: page(SMALL, {}, "https://mail.yahoo.co.jp/u/pc/f/list/3"),
    "a list whose address names no folder": page(SMALL, {}, "https://mail.yahoo.co.jp/u/pc/f/search"),
  },
  elsewhere: {
    "the settings": { html: yahooJapanSettings(OWNER), address: "https://mail.yahoo.co.jp/u/pc/f/settings" },
    "the way in": { html: yahooJapanSettings(OWNER), address: "https://mail.yahoo.co.jp/" },
  },
});

describe("Yahoo!メール", () => {
  test.each(["4", "5", "30"])("the mails of folder %s are received ones", (number) => {
    const opened = open(SMALL, {}, `https://mail.yahoo.co.jp/u/pc/f/list/${number}`);
    expect(opened.mailsInRows().map((mail) => mail?.subject)).toEqual(SMALL.map(({ subject }) => subject));
    expect(opened.problems()).toEqual([]);
  });

  test("a folder that the page doesn't name may be one of sent mail: its rows are not guessed, and that is told", () => {
    const opened = open(SMALL, {}, "https://mail.yahoo.co.jp/u/pc/f/list/77");
    expect(opened.mailsInRows().filter(Boolean)).toEqual([]);
    expect(opened.isBlind()).toBe(true);
  });

  test("a mail that wasn't read says so", () => {
    expect(
      open()
        .mailsInRows()
        .map((mail) => mail?.unread),
    ).toEqual(SMALL.map(({ unread }) => unread));
  });

  test("a name is never taken for the address, also where titles are nothing but names", () => {
    const opened = open();
    for (const sender of opened.document.querySelectorAll("[data-cy=mailListFromOrTo]")) {
      sender.setAttribute("title", sender.textContent ?? "");
    }
    expect(opened.mailsInRows().map((mail) => mail?.fromAddress)).toEqual(SMALL.map(() => undefined));
  });

  test("two texts of which each may be the subject: the list is said to be unreadable", () => {
    const opened = open();
    for (const cell of opened.document.querySelectorAll(".sc-f2")) {
      cell.after(opened.document.createElement("td"));
      if (cell.nextElementSibling) cell.nextElementSibling.textContent = "ご請求額のお知らせ";
    }
    expect(opened.mailsInRows().filter(Boolean)).toEqual([]);
    expect(opened.isBlind()).toBe(true);
  });

  test("an opened mail of plain text, without a frame, is read", () => {
    const opened = open([], { opened: SIGN_UP, plain: true });
    expect(opened.mails()[0]).toMatchObject({ fromAddress: SIGN_UP.from?.address, subject: SIGN_UP.subject });
    expect(opened.mails()[0]?.body).toContain("メールアドレスを確認してください");
    expect(opened.problems()).toEqual([]);
  });

  test("an area that waits for a mail is none", () => {
    const opened = open(SMALL, { opened: SIGN_UP });
    const area = opened.document.querySelector("[data-cy=mailPreviewArea]");
    if (area) area.innerHTML = "<p>メールが選択されていません</p>";
    expect(opened.messages()).toEqual([]);
    expect(opened.problems()).toEqual([]);
  });

  test("a header with names only makes the page unreadable: a recipient's address is not taken for the sender's", () => {
    const opened = open([], { opened: SIGN_UP, namesOnly: true });
    expect(opened.mails()).toEqual([null]);
    expect(opened.isBlind()).toBe(true);
  });
});
