/** The webmails of which only the address is known: read by what things mean, at that address. */
import { describe, expect, test, vi } from "vitest";
import { ASKED_WEBMAILS } from "../../extension/asked-webmails/index.ts";
import { BY_ADDRESS } from "../../extension/content/by-address.ts";
import type { Adapter } from "../../extension/content/webmail/adapter.ts";
import type { StageMail } from "../stage/mail.ts";
import { COLLEAGUE, SIGN_UP, SMALL } from "../stage/mailbox/small.ts";
import { type UnknownOptions, unknownBody, unknownPage } from "../stage/unknown/unknown.ts";
import { breakPage } from "./contract/mutations.ts";
import { startReading } from "./contract/reading.ts";
import { insideOf, openWith } from "./stage/page.ts";

const BY_MEANING = ASKED_WEBMAILS.filter(({ byMeaning }) => byMeaning);
const adapterOf = (id: string) => BY_ADDRESS.find(({ webmail }) => webmail === id) as Adapter;

/** Its list is one of senders whose names are no longer than subjects: nothing else tells which is which. */
const MAILS: StageMail[] = [SIGN_UP, COLLEAGUE, ...SMALL.slice(3)];

/** What a folder shows in which there are no mails: notices, pages, sizes, the last visit, whom to ask. */
const EMPTY = [
  "メールはありません",
  "1/1",
  "0 / 0 ページ",
  "全 0 件 (1 / 1)",
  "1.2 GB / 5 GB",
  "受信トレイ 3",
  "Version 12.4",
  "© 2019-2026 Harbour Mail",
  "前回ログイン: 2026/11/30 10:05",
  "<span>最終ログイン日時</span><span>2026年11月30日 10:05</span>",
  "お問い合わせ <a href='mailto:help@harbour.example'>help@harbour.example</a>",
];

/** What isn't read, and has to be told: fewer rows than a list has, a mail without a head that is known. */
const UNREAD: [string, string][] = [
  ["one row with an address", "<p><b>info@shop.example</b><i>Your order</i><u>11/28</u></p>"],
  ["one row of yesterday", "<p><b title='info@shop.example'>Shop</b><i>Your order</i><u>昨日 9:14</u></p>"],
  [
    "a mail with the day in words",
    "<div><b>info@shop.example</b><i>Nov 28, 2026</i><div>Your order is here</div></div>",
  ],
  ["a mail with its age", "<div><b>info@shop.example</b><i>3 minutes ago</i><div>Your order is here</div></div>"],
  ["a mail of a day in Japanese", "<div><b>info@shop.example</b><i>11月28日(土)</i><div>ご注文</div></div>"],
  ["addresses without any times", "<p>a@shop.example</p><p>b@shop.example</p><p>c@shop.example</p>"],
];

describe.each(BY_MEANING.map((webmail) => [webmail.name, webmail] as const))("%s", (_, { id, home, sites, name }) => {
  const open = (mails: StageMail[], options: Partial<UnknownOptions> = {}, address = home) => {
    const page = openWith(
      adapterOf(id),
      unknownPage(mails, { shape: "generated", language: "ja", ...options }),
      address,
    );
    const frame = page.document.querySelector("iframe");
    if (frame && options.opened) insideOf(frame).body.innerHTML = unknownBody(options.opened);
    return page;
  };

  test("is known by its addresses, all of them, and by no others", () => {
    const adapter = adapterOf(id);
    expect(name).not.toBe("");
    expect(adapter.fits(new URL(home))).toBe(true);
    for (const site of sites) expect(adapter.fits(new URL(site.replace("*", "mail")))).toBe(true);
    expect(adapter.fits(new URL("https://mail.other.example/"))).toBe(false);
    const { protocol, hostname, pathname } = new URL(home);
    expect(adapter.fits(new URL(`${protocol}//${hostname}.evil.example${pathname}`))).toBe(false);
    expect(adapter.fits(new URL(`${protocol}//evil-${hostname}${pathname}`))).toBe(false);
  });

  test("a list with generated classes is read by its order", () => {
    const page = open(MAILS);
    expect(page.mailsInRows().map((mail) => mail?.subject)).toEqual(MAILS.map(({ subject }) => subject));
    expect(page.mailsInRows()[0]).toMatchObject({ fromName: SIGN_UP.from?.name });
    expect(page.problems()).toEqual([]);
  });

  test("an opened mail is read", () => {
    const page = open([], { opened: SIGN_UP });
    expect(page.mails()).toMatchObject([
      { fromName: SIGN_UP.from?.name, fromAddress: SIGN_UP.from?.address, subject: SIGN_UP.subject },
    ]);
    expect(page.mails()[0]?.body).toContain("メールアドレスを確認してください");
    expect(page.problems()).toEqual([]);
  });

  test("sent mail is not read", () => {
    const page = open(MAILS, { folder: "sent" });
    expect(page.rows()).toEqual([]);
    expect(page.problems()).toEqual([]);
  });

  test("without the names of its folders a list may be one of sent mail: nothing is guessed, and that is told", () => {
    const page = open(MAILS, { nameless: true });
    expect(page.rows()).toEqual([]);
    expect(page.isBlind()).toBe(true);
  });

  test("the way in is no fault", () => {
    const wayIn = "<!DOCTYPE html><body><h1>ログイン</h1><form><input name='id'><button>次へ</button></form></body>";
    expect(openWith(adapterOf(id), wayIn, home).problems()).toEqual([]);
  });

  test("an empty folder is none that can't be read, whatever else the page shows beside its owner's address", () => {
    const page = open([]);
    expect(page.problems()).toEqual([]);
    const beside = page.document.querySelector(".middle") as Element;
    for (const text of EMPTY) {
      beside.innerHTML = `<div>${text}</div>`;
      expect([text, page.problems()]).toEqual([text, []]);
    }
  });

  test.each(UNREAD)("a mailbox with nothing that can be read is told where it shows %s", (___, text) => {
    const page = open([]);
    (page.document.querySelector(".middle") as Element).innerHTML = text;
    expect([page.rows(), page.messages()]).toEqual([[], []]);
    expect(page.isBlind()).toBe(true);
  });

  test.each(["iframe", "frame"])("mails that stand in an %s are told to be unreadable", (frame) => {
    const page = open([]);
    const around = page.document.createElement(frame === "frame" ? "frameset" : "div");
    const inside = insideOf(around.appendChild(page.document.createElement(frame)));
    if (frame === "frame") page.document.body.replaceWith(around);
    else page.document.body.append(around);
    expect(page.problems()).toEqual([]);
    inside.body.innerHTML = unknownPage(MAILS, { shape: "table" });
    expect(page.isBlind()).toBe(true);
  });

  test("a mail that is being written in a frame is none that can't be read", () => {
    const page = open([]);
    (page.document.querySelector(".middle") as Element).innerHTML = "<iframe></iframe>";
    const inside = insideOf(page.document.querySelector("iframe") as Element);
    inside.body.setAttribute("contenteditable", "true");
    inside.body.innerHTML =
      "<p>Dear Ana, thank you for your letter.</p><p>On 28 Nov 2026 at 10:05 ana@partner.example wrote:</p>";
    expect(page.problems()).toEqual([]);
  });

  test("a page of which nothing can be read is told within five seconds, also by a page that is never idle", async () => {
    const page = open(MAILS, { nameless: true });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const reading = startReading(page, true);
    try {
      await vi.advanceTimersByTimeAsync(5_000);
      const told = reading.asked.filter(({ type }) => type === "page-state");
      expect(told).toMatchObject([{ webmail: id, state: { reading: "blind" } }]);
      expect(reading.asked.filter(({ type }) => type.startsWith("judge-"))).toEqual([]);
    } finally {
      reading.end();
      vi.useRealTimers();
    }
  });

  test.each([
    ["a list", () => open(MAILS)],
    ["an opened mail", () => open([], { opened: SIGN_UP })],
  ])("after any change of what %s calls things it is read as before, or said to be unreadable", (__, make) => {
    const { wrong, singles } = breakPage(make(), "iframe");
    expect(wrong).toEqual([]);
    expect(singles).toBeGreaterThan(0);
  });
});
